import { abbreviatedWords } from '@cchc/grammar/vocabulary/deadline-words';
import { plainWords } from './plain-text.ts';

/** From where to where one milestone stands in a plain text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const stop = /[;.(]/g;
const shortForm = new RegExp(
  `(?:^|[^a-z0-9])(?:${abbreviatedWords.map(plainWords).join('|').replaceAll('.', '\\.')})$`,
);
const openingNumber = /^[ +-]{0,4}(?:\d{1,2}|[a-z])$/;
const longestOpening = 6;
const longestShortForm = 8;
const edge = ' .,:;-+';

/**
 * Cuts a deadline line into its milestones: at `;` and at a full stop that ends a sentence. No cut inside brackets, in
 * `02.12.2021`, behind a short form (`TP.`) or behind the number with which a milestone begins (`1. Quý I`).
 */
export function cutMilestones(plain: string): Piece[] {
  const pieces: Piece[] = [];
  const lastBracket = plain.lastIndexOf(')');
  let start = 0;
  stop.lastIndex = 0;
  for (let found = stop.exec(plain); found; found = stop.exec(plain)) {
    const at = found.index;
    if (found[0] === '(') {
      if (at < lastBracket) stop.lastIndex = plain.indexOf(')', at);
      continue;
    }
    if (found[0] === '.' && !endsSentence(plain, start, at)) continue;
    addPiece(pieces, plain, start, at);
    start = at + 1;
  }
  addPiece(pieces, plain, start, plain.length);
  return pieces;
}

function endsSentence(plain: string, start: number, at: number): boolean {
  if (at + 1 < plain.length && plain.charCodeAt(at + 1) !== 32) return false;
  if (at - start <= longestOpening && openingNumber.test(plain.slice(start, at))) return false;
  return !shortForm.test(plain.slice(Math.max(start, at - longestShortForm), at));
}

function addPiece(pieces: Piece[], plain: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && edge.includes(plain.charAt(start))) start++;
  while (end > start && edge.includes(plain.charAt(end - 1))) end--;
  if (hasContent(plain, start, end)) pieces.push({ start, end });
}

/** Whether there is a letter or a digit; a line of dots to be filled in says nothing. */
function hasContent(plain: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = plain.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code > 127) return true;
  }
  return false;
}
