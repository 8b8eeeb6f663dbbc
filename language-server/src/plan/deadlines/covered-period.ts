import type { Interval } from '../types.ts';
import { toPlainText } from './plain-text.ts';
import { daysOf, type Point, yearOf } from './point.ts';
import { readPoint } from './read-point.ts';

const cue = /\b(?:\d|thang|qu[yi]|nam)/g;
const monthsSoFar = /(\d{1,2}) thang(?! (?:cuoi|\d))(?: dau nam)?(?: ?\/ ?| nam )?(\d{4})?/y;
const wholeYear = /\bnam(?![a-z])/;
const longestName = 100;

/**
 * The period on which a report of this name (`quý I`, `6 tháng`, `9 tháng`, `năm`, `tháng 3`) reports, in the plan's year
 * or the one that it names. Null for one without a fixed period (`tháng`, `quý`) or where no year is known.
 */
export function readCoveredPeriod(name: string, year: number | null): Interval | null {
  const { plain } = toPlainText(name.slice(0, longestName));
  for (const found of plain.matchAll(cue)) {
    const read = readMonthsSoFar(plain, found.index, year) ?? readWhole(plain, found.index, year);
    if (read) return read;
  }
  return wholeYear.test(plain) && year !== null ? ofYear(year) : null;
}

function readWhole(plain: string, at: number, year: number | null): Interval | null {
  const point = readPoint(plain, at, { isBound: false, isAloneEnough: false, isYearEnough: false });
  return point && point.unit !== 'day' ? daysIn(point, year) : null;
}

/** In a report's name `6 tháng` is the first half of the year. */
function readMonthsSoFar(plain: string, at: number, year: number | null): Interval | null {
  monthsSoFar.lastIndex = at;
  const found = monthsSoFar.exec(plain);
  if (!found) return null;
  const named = found[2] === undefined ? null : Number(found[2]);
  const months = { firstMonth: 1, lastMonth: Number(found[1]) };
  return daysIn({ ...firstOfYear, ...months, unit: 'months', year: named }, year);
}

function ofYear(year: number): Interval | null {
  return daysIn(firstOfYear, year);
}

function daysIn(point: Point, year: number | null): Interval | null {
  const known = yearOf(point, year);
  return known === null ? null : daysOf(point, known);
}

const firstOfYear: Point = {
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
