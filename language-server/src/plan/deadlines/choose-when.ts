import type { Deadline } from '../types.ts';
import type { ResolvedWhen } from './resolve-when.ts';

/** The when that counts for a milestone, and the others. */
export interface Choice {
  readonly main: ResolvedWhen;
  readonly also: Deadline['also'];
}

/**
 * Which of several whens a milestone is:
 * 1. words of haste (`kịp thời`) count only where there is nothing else;
 * 2. what is left unresolved (`trước ngày 20` without a month) comes after all that is not;
 * 3. the first in the text counts,
 * 4. except that an outside event or a bare `định kỳ`, which only say how, give way to the first when with days of its
 *    own (a date, month, quarter, range, period, or a recurrence whose days are known).
 * The others follow in the order of the text, each once.
 */
export function chooseWhen(whens: readonly ResolvedWhen[]): Choice | null {
  const real = whens.filter((when) => !when.isVague);
  const clear = real.filter((when) => when.kind !== 'unresolved');
  const first = clear[0] ?? real[0] ?? whens[0];
  if (!first) return null;
  const main = saysOnlyHow(first) ? (clear.find(hasDays) ?? first) : first;
  return { main, also: real.length > 1 ? others(main, real) : [] };
}

function saysOnlyHow({ kind, occurrences, problem }: ResolvedWhen): boolean {
  return kind === 'external' || (kind === 'recurring' && occurrences.length === 0 && problem === null);
}

/** Days that the words give; a continuous deadline has only those of the plan. */
function hasDays({ kind, start, end, problem }: ResolvedWhen): boolean {
  return kind !== 'continuous' && (start !== null || end !== null || problem !== null);
}

function others(main: ResolvedWhen, whens: readonly ResolvedWhen[]): Deadline['also'] {
  const seen = new Set([keyOf(main)]);
  const found: Deadline['also'][number][] = [];
  for (const when of whens) {
    if (seen.has(keyOf(when))) continue;
    seen.add(keyOf(when));
    found.push({ kind: when.kind, start: when.start, end: when.end });
  }
  return found;
}

function keyOf({ kind, start, end }: ResolvedWhen): string {
  return `${kind} ${start} ${end}`;
}
