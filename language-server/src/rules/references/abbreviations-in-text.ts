import type { Span } from '../../plan/types.ts';
import { foldPlain } from '../../text/fold.ts';
import { capital, letter, mark } from '../../text/letters.ts';
import type { SparedPlaces } from '../spared-places.ts';

/** One use of a short form. */
export interface Use {
  readonly token: string;
  readonly span: Span;
  /** The words for which it stands, where it is spelt out here; empty where it is not. */
  readonly meaning: string;
  /** True where it is spelt out here in any way: `… (CCHC)`, `(sau đây gọi tắt là CCHC)`, `CCHC (cải cách hành chính)`. */
  readonly isDefinition: boolean;
}

const token = /[A-ZĐƯ]{1,10}(?:[&-][A-ZĐƯ]{1,6}){0,3}/g;
const joinedBefore = new RegExp(`[${letter}${mark}\\d/.&_@#-]$`);
const joinedBehind = new RegExp(`^(?:[${letter}${mark}\\d/&_]|-[${letter}\\d]|\\.[${letter}\\d])`);
const inCapitals = new RegExp(`^[${capital}]{1,20}$`);
const capitalsBehind = new RegExp(`^(?: [${capital}]{2,20}(?![${letter}]))?(?: [${capital}]{2,20}(?![${letter}]))?`);
const announced = /\((?:[^()]{0,40}(?:gọi tắt là|viết tắt là|gọi tắt|viết tắt):? ?)?["“]?$/i;
const notLetter = new RegExp(`^[^${letter}]`);
const romanNumber = /^[IVXLC]{1,7}$/;

/** The short forms of a part of a text, in its order. One pass. */
export function findAbbreviations(text: string, { start: from, end: to }: Span, places: SparedPlaces): readonly Use[] {
  const uses: Use[] = [];
  const seen = new Set<string>();
  token.lastIndex = from;
  for (let match = token.exec(text); match && match.index < to; match = token.exec(text)) {
    const [written] = match;
    const span = { start: match.index, end: match.index + written.length };
    if (written.length < 2 || romanNumber.test(written)) continue;
    const isBracketed = text[span.start - 1] === '(' || /[(“" :]/.test(text[span.start - 1] ?? '');
    if (seen.has(written) && !(isBracketed && /[)”"]/.test(text[span.end] ?? ''))) continue;
    if (isPartOfMore(text, span) || isInCapitals(text, span) || places.has(span)) continue;
    const use = readUse(text, written, span);
    if (seen.has(written) && !use.isDefinition) continue;
    seen.add(written);
    uses.push(use);
  }
  return uses;
}

function isPartOfMore(text: string, { start, end }: Span): boolean {
  return joinedBefore.test(text.slice(Math.max(0, start - 1), start)) || joinedBehind.test(text.slice(end, end + 2));
}

/** Among words in capitals: a title, an emphasis, a name; there nothing tells a short form from a word. */
function isInCapitals(text: string, { start, end }: Span): boolean {
  const before = capitalsBefore(text.slice(Math.max(0, start - 42), start));
  const behind = capitalsBehind.exec(text.slice(end, end + 44))?.[0] ?? '';
  return /[^A-ZĐƯ ]/.test(before + behind);
}

/** The two words at the end of a text that ends with a blank, as far as they are in capitals. */
function capitalsBefore(head: string): string {
  const words = head.split(' ');
  if (words.pop() !== '') return '';
  const last = words.pop() ?? '';
  if (!inCapitals.test(last)) return '';
  const second = words.pop() ?? '';
  return inCapitals.test(second) ? second + last : last;
}

function readUse(text: string, written: string, span: Span): Use {
  const head = text.slice(Math.max(0, span.start - 200), span.start);
  const bracket = announced.exec(head);
  if (bracket && /^["”]?\)/.test(text.slice(span.end, span.end + 2))) {
    const meaning = meaningBefore(head.slice(0, bracket.index), written);
    return { token: written, span, meaning, isDefinition: /\S\s*$/.test(head.slice(0, bracket.index)) };
  }
  const behind = /^ \(([^()]{4,120})\)/.exec(text.slice(span.end, span.end + 130))?.[1] ?? '';
  const isMeaning = behind !== '' && meaningBefore(behind, written) !== '';
  return { token: written, span, meaning: isMeaning ? behind : '', isDefinition: isMeaning };
}

/** The last words of a text, as many as the short form has letters, where their initials are its letters. */
function meaningBefore(head: string, written: string): string {
  const letters = foldPlain(written.replace(/[&-]/g, ''));
  const words = head.trim().split(/\s+/);
  for (const length of [letters.length, letters.length + 1]) {
    const last = words.slice(-length);
    const initials = foldPlain(last.map((word) => word.replace(notLetter, '').charAt(0)).join(''));
    if (last.length === length && hasLetters(initials, letters)) return last.join(' ');
  }
  return '';
}

/** The letters in their order, one word of the meaning passed over at most (`và`). */
function hasLetters(initials: string, letters: string): boolean {
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length && initials[0] === letters[0];
}
