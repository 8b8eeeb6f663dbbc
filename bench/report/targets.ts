import type { ContenderName } from '../process/contenders.ts';
import type { ProcessFigures } from '../process/measure-processes.ts';
import type { StageFigures } from '../stages/stage-figures.ts';
import type { Target } from './results.ts';

/** The promises, held against whatever figures there are. */
export function judgeTargets(processes: readonly ProcessFigures[], stages: readonly StageFigures[]): Target[] {
  const smallest = sizeWith(processes, Math.min);
  const largest = sizeWith(processes, Math.max);
  const isLarge = (largest?.bytes ?? 0) > 1_000_000;
  const large = isLarge ? (largest?.size ?? null) : null;
  const small = smallest?.size ?? null;
  return [
    atMost('a small plan takes at most 3 times the bare start of Node', 3, () =>
      ratio(find(processes, 'cchc check', small)?.milliseconds, find(processes, 'node -e 0', small)?.milliseconds),
    ),
    atLeast('3 MB is checked at least 8 times faster than by markdownlint-cli2', 8, () =>
      ratio(
        find(processes, 'markdownlint-cli2', large)?.milliseconds,
        find(processes, 'cchc check', large)?.milliseconds,
      ),
    ),
    atMost('3 MB needs at most a third of the memory of markdownlint-cli2', 1 / 3, () =>
      ratio(find(processes, 'cchc check', large)?.peakBytes, find(processes, 'markdownlint-cli2', large)?.peakBytes),
    ),
    atMost('a task among 10,000 costs at most 1.3 times one among 1,000', 1.3, () =>
      ratio(timePerTask(stages, 10_000), timePerTask(stages, 1_000)),
    ),
  ];
}

/** Milliseconds of `analyze` for one task of a plan with that many. */
export function timePerTask(stages: readonly StageFigures[], tasks: number): number | undefined {
  const figures = stages.find((candidate) => candidate.tasks === tasks);
  return figures && figures.total / tasks;
}

function atMost(promise: string, limit: number, measure: () => number | null): Target {
  const measured = measure();
  return { promise, limit, measured, state: stateOf(measured, (value) => value <= limit) };
}

function atLeast(promise: string, limit: number, measure: () => number | null): Target {
  const measured = measure();
  return { promise, limit, measured, state: stateOf(measured, (value) => value >= limit) };
}

function stateOf(measured: number | null, isKept: (value: number) => boolean): Target['state'] {
  if (measured === null) return 'not measured';
  return isKept(measured) ? 'pass' : 'fail';
}

function ratio(dividend: number | undefined, divisor: number | undefined): number | null {
  const value = (dividend ?? Number.NaN) / (divisor ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}

function sizeWith(
  processes: readonly ProcessFigures[],
  extreme: (...values: number[]) => number,
): ProcessFigures | undefined {
  const wanted = extreme(...processes.map(({ bytes }) => bytes));
  return processes.find(({ bytes }) => bytes === wanted);
}

function find(
  processes: readonly ProcessFigures[],
  contender: ContenderName,
  size: string | null,
): ProcessFigures | undefined {
  return processes.find((figures) => figures.contender === contender && figures.size === size);
}
