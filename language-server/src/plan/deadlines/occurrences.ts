import { daysInMonth, type IsoDate, monthEnd, partsOf, toIsoDate } from '../calendar-date.ts';
import { dayBefore } from './point.ts';
import type { Recurrence } from './read-recurrence.ts';
import type { Run } from './read-run.ts';
import { resolveRun } from './resolve-run.ts';

/** First and last day of the plan. */
export interface PlanPeriod {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const mostYears = 50;

/** Each due day of a recurrence inside the plan's period; none where the words name no months or no period is known. */
export function occurrencesOf(recurrence: Recurrence, period: PlanPeriod | null): IsoDate[] {
  return inEachYear(period, (year) => recurrence.months.flatMap((month) => dueDays(recurrence.days, year, month)));
}

/** The day of each year of the plan's period on which a run without a year falls due. */
export function yearlyOccurrences(run: Run, period: PlanPeriod | null): IsoDate[] {
  return inEachYear(period, (year) => {
    const { end, occurrences } = resolveRun(run, year);
    return occurrences.length > 0 ? occurrences : end === null ? [] : [end];
  });
}

/** `ngày 30` is the last day of a month that has none; `trước ngày 20` is the 19th. */
function dueDays(run: Run | null, year: number, month: number): IsoDate[] {
  if (!run) return [monthEnd(year, month)];
  const isBefore = run.bound.role === 'before' && !run.bound.hasHour;
  const points = run.shape === 'range' ? run.points.slice(-1) : run.points;
  return points.flatMap(({ day }) => {
    const date = day === null || day > 31 ? null : toIsoDate(year, month, Math.min(day, daysInMonth(year, month)));
    if (date === null) return [];
    return [isBefore ? dayBefore(date) : date];
  });
}

function inEachYear(period: PlanPeriod | null, daysIn: (year: number) => readonly IsoDate[]): IsoDate[] {
  if (!period) return [];
  const first = partsOf(period.start).year;
  const last = Math.min(partsOf(period.end).year, first + mostYears);
  const found: IsoDate[] = [];
  for (let year = first; year <= last; year++) {
    for (const day of daysIn(year)) if (day >= period.start && day <= period.end) found.push(day);
  }
  return found.sort();
}
