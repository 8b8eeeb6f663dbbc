import type { Material, WrittenMaterial } from '../material/write-material.ts';
import { median } from '../median.ts';
import { type Contender, type ContenderName, contenders } from './contenders.ts';
import { type ProcessRun, runProcess } from './run-process.ts';

/** Figures of one contender on one size; medians of its counted runs. */
export interface ProcessFigures {
  readonly contender: ContenderName;
  readonly size: string;
  readonly bytes: number;
  readonly runs: number;
  readonly milliseconds: number;
  readonly fastest: number;
  readonly slowest: number;
  readonly peakBytes: number;
  /** Bytes that it printed, to tell a run that worked from one that did nothing. */
  readonly outputBytes: number;
}

/** A contender that could not do its work on a size. */
export interface ProcessFailure {
  readonly contender: ContenderName;
  readonly size: string;
  readonly reason: string;
}

/** What came of the runs. */
export interface ProcessResults {
  readonly figures: readonly ProcessFigures[];
  readonly failures: readonly ProcessFailure[];
}

/** What to run. */
export interface ProcessPlan {
  readonly material: WrittenMaterial;
  readonly sizes: readonly Material[];
  /** Folder in which the processes run. */
  readonly folder: string;
  /** Counted runs of each contender on a size. */
  runsFor(size: Material): number;
  /** Told about each round as it begins. */
  progress(words: string): void;
}

/** What Node puts under an uncaught error, which ends a process with 1 as findings do. */
const uncaughtError = /^Node\.js v\d/m;

/** Runs all contenders on all sizes, A B C D, A B C D …; the first round warms up and is not counted. */
export async function measureProcesses(plan: ProcessPlan): Promise<ProcessResults> {
  const figures: ProcessFigures[] = [];
  const failures: ProcessFailure[] = [];
  for (const size of plan.sizes) {
    const remaining = new Map(contenders.map((contender) => [contender, [] as ProcessRun[]]));
    const rounds = plan.runsFor(size);
    for (let round = 0; round <= rounds; round += 1) {
      plan.progress(`${size.name}: ${round === 0 ? 'warm-up' : `run ${round} of ${rounds}`}`);
      failures.push(...(await runRound(plan, size, remaining)));
      if (round === 0) for (const runs of remaining.values()) runs.length = 0;
    }
    for (const [{ name }, runs] of remaining) figures.push(summarise(name, size, runs));
  }
  return { figures, failures };
}

/** One run of each contender that has not failed so far; those that fail are taken out and returned. */
async function runRound(
  plan: ProcessPlan,
  size: Material,
  remaining: Map<Contender, ProcessRun[]>,
): Promise<ProcessFailure[]> {
  const failures: ProcessFailure[] = [];
  for (const [contender, runs] of [...remaining]) {
    const run = await runProcess(contender.argumentsFor(size, plan.material.references), plan.folder);
    const reason = failureOf(contender, run);
    if (reason === null) runs.push(run);
    else {
      failures.push({ contender: contender.name, size: size.name, reason });
      remaining.delete(contender);
    }
  }
  return failures;
}

function failureOf(contender: Contender, run: ProcessRun): string | null {
  const isDone = run.exitCode !== null && contender.doneCodes.includes(run.exitCode);
  if (isDone && !uncaughtError.test(run.lastWords)) return null;
  const words = run.lastWords.trim().split('\n');
  return `ended with ${run.exitCode ?? 'a signal'}: ${words.find((line) => line.includes('Error')) ?? words.at(-1)}`;
}

function summarise(contender: ContenderName, size: Material, runs: readonly ProcessRun[]): ProcessFigures {
  const times = runs.map(({ milliseconds }) => milliseconds);
  return {
    contender,
    size: size.name,
    bytes: size.bytes,
    runs: runs.length,
    milliseconds: median(times),
    fastest: Math.min(...times),
    slowest: Math.max(...times),
    peakBytes: median(runs.map(({ peakBytes }) => peakBytes)),
    outputBytes: median(runs.map(({ outputBytes }) => outputBytes)),
  };
}
