import { dayCycles, eachWords } from '@cchc/grammar/vocabulary/deadline-words';
import { anyOf, matchAt, skipAt } from './patterns.ts';
import { type Cycles, readCycles } from './read-cycles.ts';
import type { Run } from './read-run.ts';

/** Something that comes back. */
export interface Recurrence {
  /** Months (1 to 12) of each year in which it falls due; empty where the words do not say. */
  readonly months: readonly number[];
  /** `year` and `month` combine with a day that stands apart: `hằng tháng (trước ngày 25)`. */
  readonly cycle: Cycles['cycle'];
  /** Days of those months; null: their last day. */
  readonly days: Run | null;
  readonly from: number;
  readonly to: number;
}

const regular = /dinh k[yi](?: theo| vao|,)? /y;
const each = new RegExp(`(?:${anyOf(eachWords)}) `, 'y');
const few = '\\d{1,3}|mot|hai|ba|bon';
const timesEach = new RegExp(` (?:it nhat |toi thieu )?(${few}) lan(?![a-z])`, 'y');
const times = new RegExp(`(${few}) lan ?(?:/ ?|tren |trong |moi |mot |hang )(?:mot |1 )?`, 'y');
const cycleRows = dayCycles.map((row) => `(${anyOf(row.words)})`).join('|');
const behindDay = new RegExp(` ?[,(]? ?(?:cua |vao |trong )?(?:${cycleRows})(?![a-z0-9]| cuoi| dau)`, 'y');

/** Reads `hằng tháng`, `định kỳ quý, 6 tháng, năm`, `02 lần/năm`, `6 tháng một lần`; null where there is none. */
export function readRecurrence(text: string, at: number): Recurrence | null {
  const counted = matchAt(times, text, at);
  if (counted) return recurrence(at, readCycles(text, at + counted[0].length), counted[1]);
  const behindRegular = skipAt(regular, text, at);
  const behindEach = skipAt(each, text, behindRegular);
  const cycles = readCycles(text, behindEach);
  if (!cycles?.isCycle) return null;
  const isSaid = behindEach > at || cycles.isOnce || (cycles.isSeveral && cycles.months.length > 0);
  if (!isSaid) return null;
  const many = matchAt(timesEach, text, cycles.to);
  return many
    ? recurrence(at, { ...cycles, to: cycles.to + many[0].length }, many[1])
    : recurrence(at, cycles, undefined);
}

/** Reads what makes days without a month come back: `ngày 20` + ` hằng tháng`, ` của tháng cuối quý`. */
export function recurrenceOfDays(text: string, run: Run): Recurrence | null {
  if (run.points.some((point) => point.unit !== 'day' || point.firstMonth !== null)) return null;
  const found = matchAt(behindDay, text, run.to);
  if (!found) return null;
  const row = dayCycles[found.slice(1).findIndex((words) => words !== undefined)];
  return { months: row?.months ?? [], cycle: 'other', days: run, from: run.from, to: run.to + found[0].length };
}

/** Twice a year falls on no known day; once a year is the same as each year. */
function recurrence(from: number, cycles: Cycles | null, count: string | undefined): Recurrence | null {
  if (!cycles) return null;
  const isOnce = count === undefined || count === 'mot' || Number(count) === 1;
  if (!isOnce) return { months: [], cycle: 'other', days: null, from, to: cycles.to };
  return { months: cycles.months, cycle: cycles.cycle, days: null, from, to: cycles.to };
}
