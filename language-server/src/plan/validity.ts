import { fold } from '../text/fold.ts';
import { addDays, type IsoDate, monthEnd, monthStart, toIsoDate } from './calendar-date.ts';

/** From when to when a unit exists or a document is in force; both days included, `null` where that end is open. */
export interface Validity {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

const longest = 200;
const stillInForce = ['còn hiệu lực', 'đang có hiệu lực'].map(fold);
const word =
  /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4})|(\d{1,2})\/(\d{4})|(\d{4})|từ|đến|trước|sau/g;

type Bound = 'từ' | 'đến' | 'trước' | 'sau' | null;

/**
 * Reads `từ 01/01/2022 đến 31/12/2025`, `đến 31/12/2021`, `từ năm 2022`, `trước ngày 01 tháng 7 năm 2025`. A first day without
 * a word before it is the beginning. Null where no day that exists can be read, or the end lies before the beginning.
 */
export function readValidity(text: string): Validity | null {
  if (text.length > longest) return null;
  if (stillInForce.includes(fold(text))) return { from: null, to: null };
  let bound: Bound = null;
  let from: IsoDate | null = null;
  let to: IsoDate | null = null;
  for (const match of fold(text).matchAll(word)) {
    const days = daysOf(match);
    if (days === null) bound = match[0] as Bound;
    else if (days === 'none') return null;
    else {
      if (bound === 'từ' || (bound === null && from === null)) from = days.first;
      else if (bound === 'sau') from = addDays(days.last, 1);
      else to = bound === 'trước' ? addDays(days.first, -1) : days.last;
      bound = null;
    }
  }
  if (from === null && to === null) return null;
  return from !== null && to !== null && to < from ? null : { from, to };
}

/** The days that a match names; null for a word, `none` for a date that does not exist. */
function daysOf(match: RegExpMatchArray): { first: IsoDate; last: IsoDate } | 'none' | null {
  const [, day, month, year, longDay, longMonth, longYear, onlyMonth, monthYear, onlyYear] = match;
  if (onlyYear !== undefined) return spanOfDays(toIsoDate(+onlyYear, 1, 1), toIsoDate(+onlyYear, 12, 31));
  if (onlyMonth !== undefined) {
    if (toIsoDate(Number(monthYear), +onlyMonth, 1) === null) return 'none';
    return { first: monthStart(Number(monthYear), +onlyMonth), last: monthEnd(Number(monthYear), +onlyMonth) };
  }
  if (day === undefined && longDay === undefined) return null;
  const date = toIsoDate(Number(year ?? longYear), Number(month ?? longMonth), Number(day ?? longDay));
  return spanOfDays(date, date);
}

function spanOfDays(first: IsoDate | null, last: IsoDate | null): { first: IsoDate; last: IsoDate } | 'none' {
  return first === null || last === null ? 'none' : { first, last };
}

/** Whether a validity holds on a day. */
export function holdsOn(from: IsoDate | null, to: IsoDate | null, day: IsoDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
