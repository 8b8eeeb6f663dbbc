import { relativeYears } from '@cchc/grammar/vocabulary/deadline-words';
import { anyOf, matchAt } from './patterns.ts';

/** What stands behind a day, month or quarter and says which year. */
export interface YearSuffix {
  readonly year: number | null;
  readonly yearShift: number | null;
  readonly isYearly: boolean;
  /** Where it ends; where it was looked for, if there is none. */
  readonly to: number;
}

const relativeRows = relativeYears.map((row) => `(${anyOf(row.words)})`).join('|');
const yearWords = /(?: ?,)? ?(?:cua |trong )?nam ?(\d{4})(?!\d)/y;
const yearBehindMark = / ?[/.-] ?(\d{4})(?!\d|\/[a-z0-9]|-[a-z])/y;
const shortYear = /\/(\d{2})(?![\d/])/y;
const bareYear = / \(?((?:19|20)\d{2})\)?(?![\d/])/y;
const relative = new RegExp(
  `(?: ?,)? ?(?:cua |trong )?nam (?:${relativeRows})(?![a-z0-9]| (?:ngay|thang|quy|\\d))`,
  'y',
);
const yearly = /(?: ?,)? ?(?:cua |vao )?(?:hang|moi|tung) nam(?![a-z0-9])/y;
const brokenYear = / ?\/ ?\d/y;
const firstOfNam = 110;

/**
 * Reads the year behind a point that ends at `at`. Null: digits follow that are no year (`Quý I/20211`,
 * `12/2020/TT-BNV`), so that the point is none either. `isShortToo` admits `/21`.
 */
export function readYearSuffix(text: string, at: number, isShortToo: boolean): YearSuffix | null {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || (code > 47 && code !== firstOfNam)) return nothing(at);
  const found =
    matchAt(yearWords, text, at) ??
    matchAt(yearBehindMark, text, at) ??
    (isShortToo ? matchAt(shortYear, text, at) : null) ??
    matchAt(bareYear, text, at);
  if (found) return { year: fullYear(found[1] ?? ''), yearShift: null, isYearly: false, to: at + found[0].length };
  const shifted = matchAt(relative, text, at);
  if (shifted) {
    const row = relativeYears[shifted.slice(1).findIndex((words) => words !== undefined)];
    return { year: null, yearShift: row?.shift ?? 0, isYearly: false, to: at + shifted[0].length };
  }
  const each = matchAt(yearly, text, at);
  if (each) return { year: null, yearShift: null, isYearly: true, to: at + each[0].length };
  return matchAt(brokenYear, text, at) ? null : nothing(at);
}

/** A year of two digits belongs to this century. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function nothing(at: number): YearSuffix {
  return { year: null, yearShift: null, isYearly: false, to: at };
}
