import { documentWords } from '@cchc/grammar/vocabulary/deadline-words';
import { anyOf, matchAt } from './patterns.ts';
import type { Point, PointUnit } from './point.ts';
import { type DayOptions, readDay } from './read-day.ts';
import { readYearSuffix } from './read-year.ts';

const month = /(?:thang ?|t\.?(?=\d{1,2} ?[/.-] ?\d{4}))(\d{1,2})(?!\d)/y;
const monthOfYear = /(\d{1,2}) ?\/ ?((?:19|20)\d{2})(?![\d/]|-[a-z])/y;
const monthBeforeMonth = /(\d{1,2})(?= ?- ?\d{1,2} ?\/ ?(?:19|20)\d{2}(?![\d/]))/y;
const dayBeforeDay = /(\d{1,2})(?= ?(?:-|den|toi) ?(?:ngay )?\d{1,2}(?: ?\/ ?\d{1,2}(?!\d)| thang ?\d))/y;
const quarter = /(?:qu[yi] ?|q\.?)([ivx]{1,4}|\d{1,2})(?![a-z0-9]|\.[a-z])/y;
const firstMonths = /(\d{1,2}) thang dau (?:cua )?nam|nua dau nam|nua nam dau/y;
const lastMonths = /(\d{1,2}) thang cuoi (?:cua )?nam|nua cuoi nam|nua nam cuoi/y;
const namedYear = /(?:(?:ca )?giai doan|(?:cac |nhung )?nam(?: hoc)?) ?(\d{4})(?!\d)/y;
const relativeYear = /nam (?=lien|sau|tiep|ke )/y;
const thisYear = /nam(?: nay| ke hoach)?(?![a-z0-9]| ?\d| (?:toi|sau|truoc|tiep|ke|lien)(?![a-z]))/y;
const bareYear = /((?:19|20)\d{2})(?![\d/]|[.:-]\w)/y;
const bareYears = /((?:19|20)\d{2})(?= ?(?:-|den|toi|va) ?(?:nam )?(?:19|20)\d{2}(?![\d/]|-[a-z]))/y;
const romanNumbers = ['', 'i', 'ii', 'iii', 'iv'];
const longestBefore = 24;
const documentBefore = new RegExp(`(?:^|[^a-z0-9])(?:${anyOf(documentWords)}):? ?$`);

/** How freely a point is read. */
export interface PointOptions extends DayOptions {
  /** `trong`, `cuối`, `hết` stand in front, so that `năm` alone is the plan's year. */
  readonly isYearEnough: boolean;
}

/** Reads a day, month, quarter, half year or year at `at`; null where there is none. */
export function readPoint(text: string, at: number, options: PointOptions): Point | null {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return readNumbered(text, at, options);
  const letter = text.charAt(at);
  if (letter === 'n') return readNamedYear(text, at, options) ?? readMonths(text, at) ?? readDay(text, at, options);
  if (letter === 'q') return readQuarter(text, at);
  if (letter === 't') return readMonth(text, at);
  if (letter === 'm') return readDay(text, at, options);
  return letter === 'g' || letter === 'c' ? readNamedYear(text, at, options) : null;
}

function readNumbered(text: string, at: number, options: PointOptions): Point | null {
  return (
    readMonths(text, at) ??
    readDay(text, at, options) ??
    readBareMonth(text, at) ??
    readFirstOfTwo(text, at) ??
    readBareYear(text, at, options)
  );
}

function readMonth(text: string, at: number): Point | null {
  const found = matchAt(month, text, at);
  return found
    ? suffixed(text, at, { unit: 'month', first: Number(found[1]), last: Number(found[1]) }, found[0])
    : null;
}

function readQuarter(text: string, at: number): Point | null {
  const found = matchAt(quarter, text, at);
  return found ? suffixed(text, at, quarterMonths(found[1] ?? ''), found[0]) : null;
}

/** Months of a quarter by its number; months that do not exist for a number that no quarter has. */
export function quarterMonths(number: string): { unit: PointUnit; first: number; last: number } {
  const roman = romanNumbers.indexOf(number);
  const value = roman > 0 ? roman : /^\d/.test(number) ? Number(number) : 0;
  const isQuarter = value >= 1 && value <= 4;
  return { unit: 'quarter', first: isQuarter ? value * 3 - 2 : 0, last: isQuarter ? value * 3 : 0 };
}

function readMonths(text: string, at: number): Point | null {
  const first = matchAt(firstMonths, text, at);
  if (first) return suffixed(text, at, { unit: 'months', first: 1, last: Number(first[1] ?? 6) }, first[0], true);
  const last = matchAt(lastMonths, text, at);
  if (!last) return null;
  return suffixed(text, at, { unit: 'months', first: 13 - Number(last[1] ?? 6), last: 12 }, last[0], true);
}

/** `12/2025`; a number that no month has is none (it numbers a document). */
function readBareMonth(text: string, at: number): Point | null {
  const found = matchAt(monthOfYear, text, at);
  if (!found) return null;
  const number = Number(found[1]);
  if (number < 1 || number > 12 || isNumberOfDocument(text, at)) return null;
  return suffixed(text, at, { unit: 'month', first: number, last: number }, found[1] ?? '');
}

/** The `10` of `10 - 15/12/2021`, the `3` of `3 - 6/2021`. */
function readFirstOfTwo(text: string, at: number): Point | null {
  if (isNumberOfDocument(text, at)) return null;
  const ofMonth = matchAt(monthBeforeMonth, text, at);
  if (ofMonth) return { ...blank, unit: 'month', ...oneMonth(ofMonth[1]), from: at, to: at + ofMonth[0].length };
  const ofDay = matchAt(dayBeforeDay, text, at);
  if (!ofDay) return null;
  return {
    ...blank,
    unit: 'day',
    day: Number(ofDay[1]),
    firstMonth: null,
    lastMonth: null,
    from: at,
    to: at + ofDay[0].length,
  };
}

function readNamedYear(text: string, at: number, options: PointOptions): Point | null {
  const named = matchAt(namedYear, text, at);
  if (named) return { ...blank, year: Number(named[1]), from: at, to: at + named[0].length };
  if (matchAt(relativeYear, text, at)) {
    const suffix = readYearSuffix(text, at, false);
    if (suffix?.yearShift) return { ...blank, yearShift: suffix.yearShift, from: at, to: suffix.to };
  }
  const current = options.isYearEnough ? matchAt(thisYear, text, at) : null;
  return current ? { ...blank, yearShift: null, from: at, to: at + current[0].length } : null;
}

/** `2021` counts behind a bound or alone; `2021 - 2025` anywhere. */
function readBareYear(text: string, at: number, options: PointOptions): Point | null {
  if (at > 0 && text[at - 1] !== ' ' && text[at - 1] !== '(') return null;
  if (isNumberOfDocument(text, at)) return null;
  const isAlone = at === 0 && text.length === 4;
  const found = matchAt(bareYears, text, at) ?? (options.isBound || isAlone ? matchAt(bareYear, text, at) : null);
  return found ? { ...blank, year: Number(found[1]), from: at, to: at + found[0].length } : null;
}

function isNumberOfDocument(text: string, at: number): boolean {
  return documentBefore.test(text.slice(Math.max(0, at - longestBefore), at));
}

function suffixed(
  text: string,
  at: number,
  months: { readonly unit: PointUnit; readonly first: number; readonly last: number },
  words: string,
  isYearNamed = false,
): Point | null {
  const to = at + words.length;
  const named = isYearNamed ? matchAt(yearBehindNam, text, to) : null;
  const base = { ...blank, unit: months.unit, firstMonth: months.first, lastMonth: months.last, from: at, to };
  if (named) return { ...base, year: Number(named[1]), to: to + named[0].length };
  const suffix = readYearSuffix(text, to, true);
  return suffix ? { ...base, ...suffix } : null;
}

const yearBehindNam = / ?(\d{4})(?!\d)/y;

const blank: Point = {
  unit: 'year',
  day: null,
  firstMonth: 1,
  lastMonth: 12,
  year: null,
  yearShift: null,
  isYearly: false,
  from: 0,
  to: 0,
};

function oneMonth(digits: string | undefined): { firstMonth: number; lastMonth: number } {
  return { firstMonth: Number(digits), lastMonth: Number(digits) };
}
