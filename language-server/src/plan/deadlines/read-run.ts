import { openEndWords, restOfYearWords } from '@cchc/grammar/vocabulary/deadline-words';
import { anyOf, matchAt, skipAt } from './patterns.ts';
import type { Point } from './point.ts';
import { type Bound, readBound } from './read-bound.ts';
import { readContinuation } from './read-continuation.ts';
import { readPoint } from './read-point.ts';

/** One point, or several that belong together: `Quý I - III/2021`, `tháng 3, 6, 9`. */
export interface Run {
  readonly points: readonly Point[];
  readonly shape: 'one' | 'range' | 'list';
  readonly bound: Bound;
  /** The bound of the last point of a range: `đến trước ngày …`. */
  readonly lastBound: Bound | null;
  /** `và các năm tiếp theo`, `đến khi …`: without end. */
  readonly isOpen: boolean;
  readonly from: number;
  readonly to: number;
}

const rangeMark = / ?- ?| (?=(?:cho )?(?:den|toi) )/y;
const listMark = /(?: ?,| va| hoac| &|, va)(?: trong| vao)? /y;
const openEnd = new RegExp(`,? (?:${anyOf(openEndWords)})(?![a-z0-9])`, 'y');
const restOfYear = new RegExp(
  `(?:${anyOf(restOfYearWords)})(?: (?:trong|cua))?(?: nam)?(?: (\\d{4}))?(?![a-z0-9])`,
  'y',
);
const headWord = /[qt]/;
const mostPoints = 24;

/** Reads a run of points with its bound at `at`; null where there is none. */
export function readRun(text: string, at: number): Run | null {
  const rest = readRestOfYear(text, at);
  if (rest) return rest;
  const bound = readBound(text, at);
  const first = readPoint(text, bound.to, {
    isBound: bound.to > at || at === 0,
    isAloneEnough: true,
    isYearEnough: bound.isYearEnough,
  });
  return first ? readRest(text, at, bound, first) : null;
}

function readRest(text: string, at: number, bound: Bound, first: Point): Run {
  const open = skipAt(openEnd, text, first.to);
  if (open > first.to) {
    return { points: [first], shape: 'one', bound, lastBound: null, isOpen: true, from: at, to: open };
  }
  const mark = skipAt(rangeMark, text, first.to);
  if (mark > first.to) {
    const lastBound = readBound(text, mark);
    const last = readContinuation(text, lastBound.to, first, false);
    if (last) return closeRange(text, { at, bound, first, last, lastBound });
  }
  const points = readList(text, first, bound);
  const to = points[points.length - 1]?.to ?? first.to;
  const shape = points.length > 1 ? 'list' : 'one';
  return { points, shape, bound, lastBound: null, isOpen: false, from: at, to };
}

interface Ends {
  readonly at: number;
  readonly bound: Bound;
  readonly first: Point;
  readonly last: Point;
  readonly lastBound: Bound;
}

function closeRange(text: string, ends: Ends): Run {
  const { at, bound, first, last, lastBound } = ends;
  const to = skipAt(openEnd, text, last.to);
  const points = [first, last];
  return { points, shape: 'range', bound, lastBound, isOpen: to > last.to, from: at, to };
}

/** Members that name unit and year each are whens of their own, unless one `trước` stands before them all. */
function readList(text: string, first: Point, bound: Bound): Point[] {
  const points = [first];
  let last = first;
  while (points.length < mostPoints) {
    const mark = skipAt(listMark, text, last.to);
    const next = mark > last.to ? readContinuation(text, mark, first, true) : null;
    if (!next) break;
    if (bound.role !== 'before' && isComplete(text, last) && isComplete(text, next)) break;
    points.push(next);
    last = next;
  }
  return points;
}

function isComplete(text: string, { unit, year, from }: Point): boolean {
  return year !== null && unit !== 'year' && (unit === 'day' || headWord.test(text.charAt(from)));
}

function readRestOfYear(text: string, at: number): Run | null {
  const found = matchAt(restOfYear, text, at);
  if (!found) return null;
  const year = found[1] === undefined ? null : Number(found[1]);
  const to = at + found[0].length;
  const point: Point = {
    unit: 'year',
    day: null,
    firstMonth: 1,
    lastMonth: 12,
    year,
    yearShift: null,
    isYearly: false,
    from: at,
    to,
  };
  const bound: Bound = { role: 'until', part: 'whole', hasHour: false, isYearEnough: true, to: at };
  return { points: [point], shape: 'one', bound, lastBound: null, isOpen: false, from: at, to };
}
