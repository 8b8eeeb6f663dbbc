import { addDays, type IsoDate, monthEnd, monthStart, toIsoDate } from '../calendar-date.ts';
import type { DeadlineKind, DeadlineProblem } from '../types.ts';

/** The unit of time in which a point is given; `months` is a half year and the like. */
export type PointUnit = 'day' | 'month' | 'quarter' | 'months' | 'year';

/** One day, month, quarter or year as the words give it, before the plan's year is put in. */
export interface Point {
  readonly unit: PointUnit;
  /** Day of the month; only for `day`. */
  readonly day: number | null;
  /** First and last month, 1 to 12 where they exist; null for a day without its month (`ngày 20`). */
  readonly firstMonth: number | null;
  readonly lastMonth: number | null;
  /** Null where the words name none. */
  readonly year: number | null;
  /** `năm sau`: years after the plan's; null where the words do not speak of its year. */
  readonly yearShift: number | null;
  /** `ngày 25/11 hằng năm`. */
  readonly isYearly: boolean;
  /** Where the words stand, from their first character. */
  readonly from: number;
  readonly to: number;
}

/** What a whole point is called as a deadline. */
export const kindOfUnit: Readonly<Record<PointUnit, DeadlineKind>> = {
  day: 'by-date',
  month: 'month',
  quarter: 'quarter',
  months: 'range',
  year: 'period',
};

/** The year that is meant, or null where nobody says. */
export function yearOf(point: Point, planYear: number | null): number | null {
  if (point.year !== null) return point.year;
  return planYear === null ? null : planYear + (point.yearShift ?? 0);
}

/** First and last day in a year; null where they do not exist. */
export function daysOf(point: Point, year: number): { readonly start: IsoDate; readonly end: IsoDate } | null {
  if (problemOf(point, year) || year < 1000 || year > 9999) return null;
  const { firstMonth, lastMonth } = point;
  if (firstMonth === null || lastMonth === null) return null;
  if (point.day === null) return { start: monthStart(year, firstMonth), end: monthEnd(year, lastMonth) };
  const date = toIsoDate(year, firstMonth, point.day);
  return date === null ? null : { start: date, end: date };
}

/** Why no such day, month or quarter exists (in that year, where it is known). */
export function problemOf(point: Point, year: number | null): DeadlineProblem['kind'] | null {
  const first = point.firstMonth;
  if (point.unit === 'day') {
    const day = point.day ?? 0;
    const isDay = first === null ? day >= 1 && day <= 31 : toIsoDate(year ?? leapYear, first, day) !== null;
    return isDay ? null : 'no-such-date';
  }
  const last = point.lastMonth ?? 0;
  if (first !== null && first >= 1 && first <= last && last <= 12) return null;
  return point.unit === 'quarter' ? 'no-such-quarter' : 'no-such-month';
}

/** The day before; `addDays` with less work inside a month. */
export function dayBefore(date: IsoDate): IsoDate {
  const day = Number(date.slice(8));
  if (day === 1) return addDays(date, -1);
  return `${date.slice(0, 8)}${day <= 10 ? '0' : ''}${day - 1}`;
}

/** A year in which 29 February exists. */
const leapYear = 2000;
