import { matchAt } from './patterns.ts';
import type { Point } from './point.ts';
import { readDay } from './read-day.ts';
import { quarterMonths, readPoint } from './read-point.ts';
import { readYearSuffix } from './read-year.ts';

const quarterNumber = /(?:qu[yi] ?)?([ivx]{1,4}|\d{1,2})(?![a-z0-9]|\.[a-z])/y;
const monthNumber = /(?:thang ?)?(\d{1,2})(?!\d)/y;
const yearNumber = /(?:nam ?)?((?:19|20)\d{2})(?![\d/]|[.:-][a-z0-9])/y;
const dayNumber = /(?:ngay ?)?(\d{1,2})(?![\d/a-z])/y;
const countsSomething =
  / (?!va |den |nam |hang |moi |cua |trong |bao cao|ban hanh|hoan thanh|trinh|trien khai|to chuc|thuc hien)[a-z]/y;
const goesOn = /\/ ?\d/y;

/**
 * Reads what goes on behind `first`: `III/2021` behind `Quý I -`, `6/2021` behind `tháng 3 -`, `ngày 15 tháng 12` behind
 * `ngày 10 đến`. In a list the next must be of the same unit, and a bare number must count nothing (`tháng 12, 02 lần`).
 */
export function readContinuation(text: string, at: number, first: Point, isList: boolean): Point | null {
  const short = readShort(text, at, first);
  if (short) return isList && matchAt(countsSomething, text, short.to) && isBare(text, at) ? null : short;
  const whole = readPoint(text, at, { isBound: true, isAloneEnough: first.unit === 'day', isYearEnough: !isList });
  return whole && (!isList || whole.unit === first.unit) ? whole : null;
}

function readShort(text: string, at: number, first: Point): Point | null {
  if (first.unit === 'quarter') {
    const found = matchAt(quarterNumber, text, at);
    if (!found) return null;
    const { first: firstMonth, last: lastMonth } = quarterMonths(found[1] ?? '');
    return withYear(text, { ...first, firstMonth, lastMonth, from: at, to: at + found[0].length });
  }
  if (first.unit === 'month') return readShortMonth(text, at, first);
  if (first.unit === 'year') {
    const found = matchAt(yearNumber, text, at);
    if (!found) return null;
    return { ...first, year: Number(found[1]), yearShift: null, from: at, to: at + found[0].length };
  }
  return first.unit === 'day' ? readShortDay(text, at, first) : null;
}

function readShortMonth(text: string, at: number, first: Point): Point | null {
  const found = matchAt(monthNumber, text, at);
  if (!found) return null;
  const number = Number(found[1]);
  return withYear(text, { ...first, firstMonth: number, lastMonth: number, from: at, to: at + found[0].length });
}

/** A day in full, or its bare number, which is a month where the first said `tháng` (`ngày 15 tháng 3, 6, 9`). */
function readShortDay(text: string, at: number, first: Point): Point | null {
  const day = readDay(text, at, { isBound: true, isAloneEnough: false });
  if (day) return day;
  const found = matchAt(dayNumber, text, at);
  if (!found) return null;
  const isMonth = first.firstMonth !== null && text.slice(first.from, first.to).includes('thang');
  const number = Number(found[1]);
  if (!isMonth && first.firstMonth !== null) return null;
  const point = isMonth ? { ...first, firstMonth: number, lastMonth: number } : { ...first, day: number };
  return withYear(text, { ...point, from: at, to: at + found[0].length });
}

function withYear(text: string, point: Point): Point | null {
  const suffix = readYearSuffix(text, point.to, point.unit !== 'day');
  if (!suffix || matchAt(goesOn, text, suffix.to)) return null;
  return { ...point, year: suffix.year, yearShift: suffix.yearShift, isYearly: suffix.isYearly, to: suffix.to };
}

function isBare(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
