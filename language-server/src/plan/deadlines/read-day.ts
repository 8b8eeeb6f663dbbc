import { documentWords } from '@cchc/grammar/vocabulary/deadline-words';
import { anyOf, matchAt, skipAt } from './patterns.ts';
import type { Point } from './point.ts';
import { fullYear, readYearSuffix } from './read-year.ts';

const dayWord = /(?:ngay )?(?:mung |mong )|ngay ?/y;
const fullDate = /(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?(?:\2|-) ?(\d{4})(?!\d|\/[a-z0-9]|-[a-z])/y;
const shortDate = /(\d{1,2})([/-])(\d{1,2})\2(\d{2})(?![\d/-])/y;
const isoDate = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const dayAndMonthWord = /(\d{1,2}) ?(?:cua |cac )?thang ?(\d{1,2})(?!\d|[/.-]\d{1,2}(?!\d))/y;
const dayAndMonth = /(\d{1,2}) ?\/ ?(\d{1,2})(?!\d| ?\/|-[a-z]| (?:so|tong) )/y;
const dayAndMonthWithDash = /(\d{1,2})[.-](\d{1,2})(?![\d/.-]| ?thang| ?-)/y;
const dayAlone = /(\d{1,2})(?![\d/a-z]| ?(?:lan|gio|phut)(?![a-z]))/y;
const behindDay = /(?: (?:hang|moi) nam| ?[,.;:()]| va | den | -|$)/y;
const longestBefore = 24;
const documentBefore = new RegExp(`(?:^|[^a-z0-9])(?:${anyOf(documentWords)}):? ?$`);
const numberBefore = /(?:^|[^a-z])so:? ?\d{1,6}$/;

/** How freely a day is read. */
export interface DayOptions {
  /** A bound stands in front, so that `05/12` without `ngày` is a day. */
  readonly isBound: boolean;
  /** `ngày 20` without a month counts (never without `ngày`). */
  readonly isAloneEnough: boolean;
  /** The date of a document (`335/QĐ-UBND ngày 17/11/2020`) counts as well. */
  readonly isOfDocumentToo?: boolean;
}

/**
 * Reads a day at `at`: `05/12/2021`, `5-12-2021`, `02.12.2021`, `2021-12-05`, `ngày 05 tháng 12 năm 2021`, `ngày 25/11`,
 * `ngày 20`. No day: a document's date (`335/QĐ-UBND ngày 17/11/2020`) or number (`01/2024/QĐ-UBND`).
 */
export function readDay(text: string, at: number, options: DayOptions): Point | null {
  const numbers = skipAt(dayWord, text, at);
  const code = text.charCodeAt(numbers);
  if (!(code >= 48 && code <= 57)) return null;
  const isNamed = numbers > at;
  const point = readWholeDate(text, numbers) ?? readDayOfMonth(text, numbers, isNamed, options);
  if (!point || (options.isOfDocumentToo !== true && isDateOfDocument(text, at))) return null;
  return { ...point, from: at };
}

function readWholeDate(text: string, at: number): Point | null {
  const found = matchAt(fullDate, text, at);
  if (found) return dayPoint(found[1], found[3], fullYear(found[4] ?? ''), at, at + found[0].length);
  const short = matchAt(shortDate, text, at);
  if (short) return dayPoint(short[1], short[3], fullYear(short[4] ?? ''), at, at + short[0].length);
  const iso = matchAt(isoDate, text, at);
  return iso ? dayPoint(iso[3], iso[2], fullYear(iso[1] ?? ''), at, at + iso[0].length) : null;
}

function readDayOfMonth(text: string, at: number, isNamed: boolean, options: DayOptions): Point | null {
  const found =
    matchAt(dayAndMonthWord, text, at) ??
    matchDayAndMonth(text, at, isNamed || options.isBound) ??
    (isNamed ? matchAt(dayAndMonthWithDash, text, at) : null);
  if (found) return withYear(text, dayPoint(found[1], found[2], null, at, at + found[0].length));
  const alone = isNamed && options.isAloneEnough ? matchAt(dayAlone, text, at) : null;
  return alone ? dayPoint(alone[1], undefined, null, at, at + alone[0].length) : null;
}

/** `05/12` unprompted is a day only where nothing follows that it could count (`2/3 số phòng`). */
function matchDayAndMonth(text: string, at: number, isSaid: boolean): RegExpExecArray | null {
  const found = matchAt(dayAndMonth, text, at);
  if (!found || isSaid) return found;
  const follows = matchAt(behindDay, text, at + found[0].length) !== null;
  return follows && !documentBefore.test(text.slice(Math.max(0, at - longestBefore), at)) ? found : null;
}

function withYear(text: string, point: Point): Point | null {
  const suffix = readYearSuffix(text, point.to, false);
  return suffix ? { ...point, ...suffix } : null;
}

function dayPoint(
  day: string | undefined,
  month: string | undefined,
  year: number | null,
  from: number,
  to: number,
): Point {
  const monthNumber = month === undefined ? null : Number(month);
  return {
    unit: 'day',
    day: Number(day),
    firstMonth: monthNumber,
    lastMonth: monthNumber,
    year,
    yearShift: null,
    isYearly: false,
    from,
    to,
  };
}

/** Whether the date at `at` tells of which day a document is: its number stands right in front. */
function isDateOfDocument(text: string, at: number): boolean {
  let start = at >= 5 && text.startsWith('ngay ', at - 5) ? at - 5 : at;
  while (start > 0 && at - start < longestBefore && (text[start - 1] === ' ' || text[start - 1] === ',')) start--;
  const end = start;
  while (start > 0 && end - start < longestBefore && text[start - 1] !== ' ') start--;
  const word = text.slice(start, end);
  if (/[/-][a-z&]*[a-z]{2}|\d-[a-z]{2}/.test(word) && !/^[(]?[ivx]{1,4}[/-]/.test(word)) return true;
  return numberBefore.test(text.slice(Math.max(0, end - longestBefore), end));
}
