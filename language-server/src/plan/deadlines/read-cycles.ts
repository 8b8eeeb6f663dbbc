import { eachWords } from '@cchc/grammar/vocabulary/deadline-words';
import { anyOf, matchAt, skipAt } from './patterns.ts';
import { quarterMonths } from './read-point.ts';

/** Units of time that come back: `quý, 6 tháng, năm`. */
export interface Cycles {
  /** Months (1 to 12) of each year on whose last day one of them ends; empty where that cannot be said. */
  readonly months: readonly number[];
  /** `year` and `month` where that is the only unit. */
  readonly cycle: 'year' | 'month' | 'other';
  readonly isSeveral: boolean;
  /** False where all units are quarters with a number, which are no cycle: `quý I, quý II`. */
  readonly isCycle: boolean;
  /** `6 tháng một lần`. */
  readonly isOnce: boolean;
  readonly to: number;
}

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const quarterEnds = [3, 6, 9, 12];
const notNumber = '(?! (?:[ivx]{1,4}(?![a-z])|\\d(?!\\d? lan)))';
const notQuarter = '(?! (?:dinh|che|trinh|hoach|mo|uoc|pham|tac|chuan|luat|doi|dau|con|dat)(?![a-z]))';
const notMonth = '(?! (?:dau|cuoi|con|tiep|sau|toi)(?![a-z]))';
const notYear = '(?!\\d| (?:toi|sau|truoc|tiep|ke|lien|nay|hoc|moi)(?![a-z]))';
/** `theo quy định` holds no quarter; `hằng quý đối với …` does. */
const quarter = `(?:(?<=(?:hang|moi|tung) )qu[yi]|qu[yi]${notQuarter})`;
const numberedQuarter = 'qu[yi] (i{1,3}|iv|[1-4])(?! ?[/.-] ?\\d| nam)';
const unit = new RegExp(
  `(?:(\\d{1,2}) thang${notMonth}|(?:(thang)${notMonth}|(${quarter})|(nam)${notYear}|tuan|ngay)${notNumber}|${numberedQuarter})(?![a-z0-9])`,
  'y',
);
const joint = /(?: ?, ?| va | hoac | ?- ?| ?\/ ?)(?=\D|\d{1,2} thang)/y;
const each = new RegExp(`(?:${anyOf([...eachWords, 'cả'])}) `, 'y');
const once = / ?(?:\/|mot |1 |01 ) ?lan(?![a-z])/y;

/** Reads one unit, or several joined, at `at`; null where there is none. */
export function readCycles(text: string, at: number): Cycles | null {
  const units: RegExpExecArray[] = [];
  let to = at;
  for (let next = at; units.length < everyMonth.length; ) {
    const found = matchAt(unit, text, next);
    if (!found) break;
    units.push(found);
    to = next + found[0].length;
    const mark = skipAt(joint, text, to);
    if (mark === to) break;
    next = skipAt(each, text, mark);
  }
  const [first] = units;
  if (!first) return null;
  const isSeveral = units.length > 1;
  const months = new Set(units.flatMap((found) => monthsOf(found, isSeveral)));
  const end = skipAt(once, text, to);
  return {
    months: everyMonth.filter((month) => months.has(month)),
    cycle: cycleOf(first, isSeveral),
    isSeveral,
    isCycle: units.some((found) => found[5] === undefined),
    isOnce: end > to,
    to: end,
  };
}

/** Months at whose end a unit ends. In a list `6 tháng` is the first half; alone, every six months. */
function monthsOf(found: RegExpExecArray, isSeveral: boolean): readonly number[] {
  const [, count, month, quarter, year, numbered] = found;
  if (month) return everyMonth;
  if (quarter) return quarterEnds;
  if (year) return [12];
  if (numbered) return [quarterMonths(numbered).last];
  const length = Number(count ?? 0);
  if (isSeveral) return [length];
  return length > 0 && 12 % length === 0 ? everyMonth.filter((number) => number % length === 0) : [];
}

function cycleOf(found: RegExpExecArray, isSeveral: boolean): Cycles['cycle'] {
  if (isSeveral) return 'other';
  if (found[2]) return 'month';
  return found[4] ? 'year' : 'other';
}
