import { notApplicableWords, type PointRole, pointWords } from '@cchc/grammar/vocabulary/points';
import { fold } from '../text/fold.ts';
import { pieceOf, trimmedPiece } from './entries.ts';
import type { Located, Span } from './types.ts';

/** A number with its place. */
export interface LocatedNumber {
  readonly value: number;
  readonly span: Span;
}

/** What a criterion's line says: `Điều tra xã hội học: 33 điểm; đạt 18,7`. */
export interface CriterionText {
  readonly name: Located;
  readonly max: LocatedNumber | null;
  readonly achieved: LocatedNumber | null;
  readonly selfAssessed: LocatedNumber | null;
  readonly isApplicable: boolean;
  readonly isBonus: boolean;
  /** For indicators, as written: `44%`. */
  readonly baseline: string | null;
  readonly targets: readonly { readonly year: number; readonly value: string }[];
  /** Pieces behind the name that say nothing known. */
  readonly unread: readonly Located[];
}

type Value =
  | {
      readonly role: PointRole;
      readonly number: LocatedNumber;
      readonly outOf: LocatedNumber | null;
      readonly text: string;
    }
  | { readonly role: 'not-applicable' | 'bonus-mark' }
  | { readonly role: 'baseline'; readonly text: string }
  | { readonly role: 'target'; readonly year: number; readonly text: string };

const number = /[-\u2212]?\d{1,9}(?:[.,]\d{1,6})?/g;
const year = /^(?:năm )?(\d{4}) ?:/;
const longestValue = 120;
const mostColons = 20;
const roles = new Map<string, PointRole>(
  pointWords.flatMap(({ role, words }) => words.map((word): [string, PointRole] => [fold(word), role])),
);
const notApplicable: ReadonlySet<string> = new Set(notApplicableWords.map(fold));
const points = new Set(['điểm', 'đ'].map(fold));
const bonusMarks = new Set(['điểm thưởng', 'thưởng'].map(fold));

/** Points with a decimal comma (Vietnamese) or point, without needless zeros: `84,1`. */
export function formatPoints(value: number, language: 'vi' | 'en'): string {
  const text = String(roundPoints(value));
  return language === 'vi' ? text.replace('.', ',') : text;
}

/** Rids a sum of the noise of binary fractions. */
export function roundPoints(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The first number of a text, decimals with comma or point; null where it holds none. */
export function readNumber(text: Located): LocatedNumber | null {
  return numbersOf(text)[0] ?? null;
}

/**
 * Reads a criterion's line. The name may hold colons and semicolons: it ends at the first colon behind which everything can be
 * read as points, percentages or targets; failing that, at the first behind which something can. `Tên (2 điểm)` is read too.
 */
export function readCriterionText(line: Located): CriterionText {
  const colons = colonsOf(line.text);
  let partial: { readonly colon: number; readonly pieces: readonly Located[] } | null = null;
  for (const colon of colons) {
    const semicolon = line.text.indexOf(';', colon);
    const first = trimmedPiece(line, colon + 1, semicolon < 0 ? line.text.length : semicolon);
    if (readValue(first) === null) continue;
    const pieces = cutAtSemicolons(line, colon + 1, line.text.length);
    if (pieces.every((piece) => readValue(piece) !== null)) return criterionText(line, colon, pieces);
    partial ??= { colon, pieces };
  }
  if (partial !== null) return criterionText(line, partial.colon, partial.pieces);
  return readBrackets(line) ?? criterionText(line, line.text.length, []);
}

function colonsOf(text: string): number[] {
  const colons: number[] = [];
  for (let at = text.lastIndexOf(':'); at > 0 && colons.length < mostColons; at = text.lastIndexOf(':', at - 1))
    colons.push(at);
  return colons.reverse();
}

function cutAtSemicolons(whole: Located, from: number, to: number): Located[] {
  const pieces: Located[] = [];
  let start = from;
  while (start <= to) {
    const found = whole.text.indexOf(';', start);
    const end = found < 0 || found > to ? to : found;
    const piece = trimmedPiece(whole, start, end);
    if (piece.text !== '') pieces.push(piece);
    start = end + 1;
  }
  return pieces;
}

function readBrackets(line: Located): CriterionText | null {
  const trimmed = trimmedPiece(line, 0, line.text.length).text;
  const open = trimmed.endsWith(')') ? trimmed.lastIndexOf('(') : -1;
  if (open <= 0) return null;
  const start = line.text.indexOf(trimmed);
  const pieces = cutAtSemicolons(line, start + open + 1, start + trimmed.length - 1);
  const [first] = pieces;
  const saysPoints = first !== undefined && fold(first.text).includes('điểm');
  return saysPoints && pieces.every((piece) => readValue(piece) !== null)
    ? criterionText(line, start + open, pieces)
    : null;
}

function readValue(piece: Located): Value | null {
  if (piece.text.length > longestValue) return null;
  const key = fold(piece.text);
  if (notApplicable.has(key)) return { role: 'not-applicable' };
  if (bonusMarks.has(key)) return { role: 'bonus-mark' };
  const named = year.exec(key);
  if (named !== null) {
    const value = trimmedPiece(piece, piece.text.indexOf(':') + 1, piece.text.length).text;
    return value === '' ? null : { role: 'target', year: Number(named[1]), text: value };
  }
  if (piece.text.includes('%')) return /\d/.test(piece.text) ? { role: 'baseline', text: piece.text } : null;
  return readPoints(piece, key);
}

/** `đạt 10`, `10,5 điểm`, `đạt 10/10,5 điểm`. */
function readPoints(piece: Located, key: string): Value | null {
  const [first, second, ...others] = numbersOf(piece);
  if (first === undefined || others.length > 0) return null;
  const words = key
    .replace(number, ' ')
    .replace(':', ' ')
    .split(' ')
    .filter((word) => word !== '' && !points.has(word));
  if (second === undefined) {
    const role = roles.get(words.join(' '));
    return role === undefined ? null : { role, number: first, outOf: null, text: piece.text };
  }
  const slash = words.indexOf('/');
  if (slash < 0) return null;
  words.splice(slash, 1);
  const role = roles.get(words.join(' '));
  if (role === undefined || role === 'bonus') return null;
  return { role: role === 'max' ? 'achieved' : role, number: first, outOf: second, text: piece.text };
}

function numbersOf(text: Located): LocatedNumber[] {
  return [...text.text.slice(0, longestValue).matchAll(number)].map((match) => ({
    value: Number(match[0].replace(',', '.').replace('\u2212', '-')),
    span: pieceOf(text, match.index, match.index + match[0].length).span,
  }));
}

function criterionText(line: Located, nameEnd: number, pieces: readonly Located[]): CriterionText {
  const values = pieces.map(readValue);
  const known = values.filter((value) => value !== null);
  const targets = known.flatMap((value) => (value.role === 'target' ? [{ year: value.year, value: value.text }] : []));
  const scored = known.filter((value) => 'number' in value);
  const isIndicator = targets.length > 0 && scored.every(({ role }) => role === 'max');
  const baseline = known.find((value) => value.role === 'baseline') ?? (isIndicator ? scored[0] : undefined);
  const first = (role: PointRole): LocatedNumber | null => scored.find((value) => value.role === role)?.number ?? null;
  const bonus = first('bonus');
  return {
    name: trimmedPiece(line, 0, nameEnd),
    max: isIndicator ? null : (first('max') ?? bonus ?? scored.find(({ outOf }) => outOf !== null)?.outOf ?? null),
    achieved: first('achieved'),
    selfAssessed: first('self-assessed'),
    isApplicable: !known.some((value) => value.role === 'not-applicable'),
    isBonus: bonus !== null || known.some((value) => value.role === 'bonus-mark'),
    baseline: baseline !== undefined && 'text' in baseline ? baseline.text : null,
    targets,
    unread: pieces.filter((_, index) => values[index] === null),
  };
}
