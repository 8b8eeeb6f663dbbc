import type { IsoDate } from '../calendar-date.ts';
import type { DeadlineProblem, Span } from '../types.ts';
import { sourceSpan, toPlainText } from './plain-text.ts';
import { daysOf, problemOf, yearOf } from './point.ts';
import { type DayOptions, readDay } from './read-day.ts';

/** A date found in a text; the span is in that text. */
export interface ReadDate {
  /** Null where no such day exists, or its year is not known. */
  readonly date: IsoDate | null;
  readonly problem: DeadlineProblem | null;
  readonly span: Span;
}

const cue = /\b(?:ngay|mung|mong|\d)/g;
const numberRest = /[\d/.:-]*/y;
const anyDate: DayOptions = { isBound: false, isAloneEnough: false, isOfDocumentToo: true };

/**
 * The first date in a text, in any spelling: `17/11/2020`, `5-12-2021`, `ngày 05 tháng 12 năm 2021`, `ngày 25/11`. One
 * without a year takes `year`; with no year to take, a later date that has one is preferred. Null where there is none.
 */
export function readDate(text: string, year: number | null): ReadDate | null {
  return findDate(text, year, anyDate);
}

/** The first date at which something was done: not that of a document; `15/3` needs no `ngày`. */
export function readDayDone(text: string, year: number | null): ReadDate | null {
  return findDate(text, year, { isBound: true, isAloneEnough: false });
}

function findDate(text: string, year: number | null, options: DayOptions): ReadDate | null {
  const plain = toPlainText(text);
  let undated: ReadDate | null = null;
  cue.lastIndex = 0;
  for (let found = cue.exec(plain.plain); found; found = cue.exec(plain.plain)) {
    const point = readDay(plain.plain, found.index, options);
    if (!point) {
      cue.lastIndex = Math.max(cue.lastIndex, endOfNumber(plain.plain, found.index));
      continue;
    }
    cue.lastIndex = point.to;
    const span = sourceSpan(text, plain, point.from, point.to);
    const ownYear = yearOf(point, year);
    const kind = problemOf(point, ownYear);
    if (kind) return { date: null, problem: { kind, words: text.slice(span.start, span.end) }, span };
    if (ownYear !== null) return { date: daysOf(point, ownYear)?.start ?? null, problem: null, span };
    undated ??= { date: null, problem: null, span };
  }
  return undated;
}

function endOfNumber(text: string, at: number): number {
  numberRest.lastIndex = at;
  return numberRest.test(text) ? numberRest.lastIndex : at;
}
