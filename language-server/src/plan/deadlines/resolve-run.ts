import { addDays, type IsoDate } from '../calendar-date.ts';
import type { DeadlineKind, DeadlineProblem } from '../types.ts';
import { dayBefore, daysOf, kindOfUnit, type Point, problemOf, yearOf } from './point.ts';
import type { Bound } from './read-bound.ts';
import type { Run } from './read-run.ts';

/** What a run means in a given year of the plan. */
export interface Meaning {
  readonly kind: DeadlineKind;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly occurrences: readonly IsoDate[];
  readonly problem: { readonly kind: DeadlineProblem['kind']; readonly from: number; readonly to: number } | null;
}

interface Days {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * Resolves a run; `planYear` stands in for a year that the words leave out. Without either, or for a day without a month,
 * it is `unresolved`. What does not exist keeps its kind and carries a problem instead of dates.
 */
export function resolveRun(run: Run, planYear: number | null): Meaning {
  const points = run.points.length > 1 ? shareYearAndMonth(run.points) : run.points;
  const kind = kindOf(run, points);
  for (const point of points) {
    const problem = problemOf(point, yearOf(point, planYear));
    if (problem) return { ...nothing(kind), problem: { kind: problem, from: point.from, to: point.to } };
  }
  const days: Days[] = [];
  for (const point of points) {
    const year = yearOf(point, planYear);
    const known = year === null ? null : daysOf(point, year);
    if (!known) return nothing('unresolved');
    days.push(known);
  }
  const [first] = days;
  const last = days[days.length - 1];
  if (!first || !last || isVague(run)) return nothing('unresolved');
  if (run.shape === 'range') return between(run, kind, first, last);
  return run.shape === 'list' ? several(run, kind, points, days) : { ...nothing(kind), ...bounded(run, first) };
}

/** First and last day of one point under its bound. */
function bounded(run: Run, days: Days): { start: IsoDate | null; end: IsoDate | null } {
  const { role, part, hasHour } = run.bound;
  if (run.isOpen || role === 'from') return { start: days.start, end: null };
  if (role === 'after') return { start: addDays(days.end, 1), end: null };
  if (role === 'before' && part !== 'end' && !hasHour) return { start: null, end: dayBefore(days.start) };
  const isDay = days.start === days.end;
  const isOpenStart = isDay || role !== 'none' || part === 'end';
  return { start: isOpenStart ? null : days.start, end: days.end };
}

function between(run: Run, kind: DeadlineKind, first: Days, last: Days): Meaning {
  const isBefore = run.lastBound?.role === 'before' && !run.lastBound.hasHour;
  const end = isBefore ? dayBefore(last.start) : last.end;
  if (first.start > end) {
    return { ...nothing(kind), problem: { kind: 'ends-before-start', from: run.from, to: run.to } };
  }
  return { ...nothing(kind), start: first.start, end: run.isOpen ? null : end };
}

/** A list without gaps is one interval; with gaps, each of its members is a due day. */
function several(run: Run, kind: DeadlineKind, points: readonly Point[], days: readonly Days[]): Meaning {
  const [first] = days;
  const last = days[days.length - 1];
  if (first && last && points[0]?.unit !== 'day' && isContiguous(days)) {
    return { ...nothing(kind), ...bounded(run, { start: first.start, end: last.end }) };
  }
  const ends = days.map((one) => bounded({ ...run, isOpen: false, bound: untilUnlessBefore(run.bound) }, one).end);
  const occurrences = ends.filter((end) => end !== null).sort();
  return { ...nothing('recurring'), occurrences, end: occurrences[occurrences.length - 1] ?? null };
}

function isContiguous(days: readonly Days[]): boolean {
  return days.every((one, index) => {
    const before = days[index - 1];
    return before === undefined || addDays(before.end, 1) === one.start;
  });
}

function kindOf(run: Run, points: readonly Point[]): DeadlineKind {
  const unit = points[0]?.unit ?? 'day';
  const isYears = points.every((point) => point.unit === 'year');
  const { role, part } = run.bound;
  if (run.shape !== 'one' || run.isOpen || role === 'from' || role === 'after') return isYears ? 'period' : 'range';
  return part === 'end' || role === 'before' ? 'by-date' : kindOfUnit[unit];
}

/** `đầu năm`, `giữa năm` name no day. */
function isVague(run: Run): boolean {
  return run.bound.part === 'early' && run.points.some((point) => point.unit === 'year');
}

/** A point without a year (or a day without a month) takes it from the next one, else from the one before. */
function shareYearAndMonth(points: readonly Point[]): readonly Point[] {
  const shared = [...points];
  for (let index = shared.length - 2; index >= 0; index--) take(shared, index, index + 1);
  for (let index = 1; index < shared.length; index++) take(shared, index, index - 1);
  return shared;
}

function take(points: Point[], index: number, from: number): void {
  const point = points[index];
  const source = points[from];
  if (!point || !source) return;
  const isYearless = point.year === null && point.yearShift === null;
  const isMonthless = point.firstMonth === null && source.unit === 'day';
  points[index] = {
    ...point,
    ...(isYearless ? { year: source.year, yearShift: source.yearShift } : {}),
    ...(isMonthless ? { firstMonth: source.firstMonth, lastMonth: source.lastMonth } : {}),
  };
}

function untilUnlessBefore(bound: Bound): Bound {
  return bound.role === 'before' ? bound : { ...bound, role: 'until' };
}

function nothing(kind: DeadlineKind): Meaning {
  return { kind, start: null, end: null, occurrences: [], problem: null };
}
