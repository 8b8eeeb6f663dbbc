import { exampleYear } from '../../grammar/vocabulary/deadlines.ts';
import {
  type DeadlineSetting,
  type ReadMilestone,
  readDeadlines,
} from '../../language-server/src/plan/deadlines/read-deadlines.ts';

/** The plan in which the examples of the table stand. */
export const oneYear: DeadlineSetting = {
  period: { start: `${exampleYear}-01-01`, end: `${exampleYear}-12-31` },
  year: exampleYear,
};

/** A plan for five years. */
export const fiveYears: DeadlineSetting = { period: { start: '2021-01-01', end: '2025-12-31' }, year: null };

/** A plan of which neither year nor period is known. */
export const unknownYear: DeadlineSetting = { period: null, year: null };

/** What a milestone means, in one line: `by-date … 2021-12-04`, open ends as `…`. */
export function meaningOf({ kind, start, end }: Pick<ReadMilestone, 'kind' | 'start' | 'end'>): string {
  return start === null && end === null ? kind : `${kind} ${start ?? '…'} ${end ?? '…'}`;
}

/** The meanings of all milestones of a line. */
export function meaningsOf(text: string, setting: DeadlineSetting = oneYear): string[] {
  return readDeadlines(text, setting).map(meaningOf);
}

/** The only milestone of a text. */
export function readOne(text: string, setting: DeadlineSetting = oneYear): ReadMilestone {
  const [milestone, ...more] = readDeadlines(text, setting);
  if (!milestone || more.length > 0) throw new Error(`not one milestone: ${text}`);
  return milestone;
}
