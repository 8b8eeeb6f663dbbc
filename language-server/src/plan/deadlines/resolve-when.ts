import type { DeadlineKind } from '../types.ts';
import type { RawWhen } from './find-whens.ts';
import { occurrencesOf, type PlanPeriod, yearlyOccurrences } from './occurrences.ts';
import type { Recurrence } from './read-recurrence.ts';
import { type Meaning, resolveRun } from './resolve-run.ts';

/** The plan in which a deadline is read. */
export interface DeadlineSetting {
  /** First and last day of the plan; null where it names none. */
  readonly period: PlanPeriod | null;
  /** The plan's year; null where it has none or runs for several. */
  readonly year: number | null;
}

/** A when with its days. */
export interface ResolvedWhen extends Meaning {
  /** Words that are none of a when: `kịp thời`. They count only where nothing else does. */
  readonly isVague: boolean;
  readonly from: number;
  readonly to: number;
}

/** Resolves a when. A date that comes back each year is two in a plan of one year: this year's, and the recurrence. */
export function resolveWhen(when: RawWhen, setting: DeadlineSetting): ResolvedWhen[] {
  const place = { isVague: false, from: when.from, to: when.to };
  switch (when.type) {
    case 'run': {
      if (when.run.points.some((point) => point.isYearly))
        return resolveYearly({ ...when, type: 'yearly', isSaidFirst: false }, setting);
      return [{ ...resolveRun(when.run, setting.year), ...place }];
    }
    case 'yearly':
      return resolveYearly(when, setting);
    case 'recurrence':
      return [{ ...resolveRecurrence(when.recurrence, setting), ...place }];
    default:
      return [{ ...resolvePhrase(when, setting), ...place, isVague: when.phrase.kind === 'unresolved' }];
  }
}

function resolveYearly(when: Extract<RawWhen, { type: 'yearly' }>, setting: DeadlineSetting): ResolvedWhen[] {
  const place = { isVague: false, from: when.from, to: when.to };
  const thisYear = resolveRun(when.run, setting.year);
  if (thisYear.problem) return [{ ...thisYear, ...place }];
  const recurring = { ...recurringOn(yearlyOccurrences(when.run, setting.period)), ...place };
  return setting.year === null || when.isSaidFirst ? [recurring] : [{ ...thisYear, ...place }, recurring];
}

function resolveRecurrence(recurrence: Recurrence, setting: DeadlineSetting): Meaning {
  const wrong = recurrence.days?.points.find((point) => (point.day ?? 0) < 1 || (point.day ?? 0) > 31);
  if (wrong) return { ...empty('recurring'), problem: { kind: 'no-such-date', from: wrong.from, to: wrong.to } };
  return recurringOn(occurrencesOf(recurrence, setting.period));
}

function resolvePhrase(when: Extract<RawWhen, { type: 'phrase' }>, setting: DeadlineSetting): Meaning {
  const { kind } = when.phrase;
  if (kind !== 'continuous') return empty(kind);
  const years = when.years ? resolveRun(when.years, setting.year) : null;
  if (years && (years.problem || years.kind === 'period')) return { ...years, kind };
  return { ...empty(kind), start: setting.period?.start ?? null, end: setting.period?.end ?? null };
}

function recurringOn(occurrences: readonly string[]): Meaning {
  return { ...empty('recurring'), occurrences, end: occurrences[occurrences.length - 1] ?? null };
}

function empty(kind: DeadlineKind): Meaning {
  return { kind, start: null, end: null, occurrences: [], problem: null };
}
