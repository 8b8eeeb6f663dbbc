import { fromLegacy, type LegacyEncoding } from './legacy-encodings.ts';
import { isSyllable } from './syllables.ts';

/** A line in a legacy encoding, without its line end. */
export interface LegacyLine {
  readonly start: number;
  readonly end: number;
  readonly converted: string;
}

/** What a text was found to be typed in. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly lines: readonly LegacyLine[];
}

/** So many different words must betray the encoding. */
const leastWords = 3;
/** Of the words with a character beyond ASCII in such lines, so many must become Vietnamese syllables. */
const leastShare = 0.6;
const anyLatin1 = /[\u00a1-\u00ff]/;
/** Letters that only Unicode text has: a line with one of them is no legacy text. */
const unicodeOnly = /[\u0100-\u024f\u0300-\u036f\u1ea0-\u1ef9]/;
const word = /[A-Za-z\u00a1-\u00ff]+/g;
/** Inside a word: a sign that is no letter, or a capital behind a small letter. No language writes these in Latin-1. */
const tcvn3Sign = /[A-Za-z][\u00a8-\u00ae\u00b5-\u00be]|[\u00a8-\u00ae\u00b5-\u00be][A-Za-z]|[a-z][\u00c6-\u00de]/;
/** A vowel with a mark behind it; `oà`, `oá`, `oã`, as in hoà, are left out. */
const vniPair =
  /[aeouy\u00f4\u00f6][\u00f9\u00f8\u00fb\u00f5\u00ef]|[ae][\u00e0-\u00e5]|o[\u00e2\u00e4\u00e5]|a[\u00e8-\u00eb\u00fa\u00fc]|\u00f1[a-z\u00f4\u00f6]|\u00f6[\u00f4u]/i;

/** The legacy encoding of a text and the lines in it; null for text in Unicode, in other languages, in ASCII. */
export function detectLegacy(text: string): LegacyText | null {
  if (!anyLatin1.test(text)) return null;
  const lines = suspectLines(text);
  if (lines.length === 0) return null;
  const best = (['TCVN3', 'VNI'] as const)
    .map((encoding) => ({ encoding, ...weigh(lines, encoding) }))
    .sort((a, b) => b.words - a.words)[0];
  if (!best || best.words < leastWords || best.share < leastShare) return null;
  const { encoding } = best;
  const isWhole = !unicodeOnly.test(text);
  const own = lines.filter(
    ({ written }) => (isWhole || hasBetrayer(written, encoding)) && readsWell(written, encoding),
  );
  return {
    encoding,
    lines: own.map(({ start, written }) => {
      return { start, end: start + written.length, converted: fromLegacy(written, encoding) };
    }),
  };
}

interface SuspectLine {
  readonly start: number;
  readonly written: string;
}

/** Lines with a character of Latin-1 and none of Vietnamese Unicode. */
function suspectLines(text: string): readonly SuspectLine[] {
  const lines: SuspectLine[] = [];
  for (const { 0: written, index } of text.matchAll(/[^\r\n]+/g)) {
    if (anyLatin1.test(written) && !unicodeOnly.test(written)) lines.push({ start: index, written });
  }
  return lines;
}

/** How many different words betray the encoding, and which share of the words beyond ASCII in their lines reads as Vietnamese in it. */
function weigh(
  lines: readonly SuspectLine[],
  encoding: LegacyEncoding,
): { readonly words: number; readonly share: number } {
  const betraying = new Set<string>();
  let marked = 0;
  let vietnamese = 0;
  for (const { written } of lines) {
    if (!hasBetrayer(written, encoding)) continue;
    for (const [token] of written.matchAll(word)) {
      if (!anyLatin1.test(token)) continue;
      marked++;
      if (!isSyllable(fromLegacy(token, encoding))) continue;
      vietnamese++;
      if (betrays(token, encoding)) betraying.add(token.toLowerCase());
    }
  }
  return { words: betraying.size, share: marked === 0 ? 0 : vietnamese / marked };
}

/** A word that reads as Vietnamese in the encoding and is nothing in Unicode. */
function hasBetrayer(line: string, encoding: LegacyEncoding): boolean {
  return [...line.matchAll(word)].some(
    ([token]) => betrays(token, encoding) && isSyllable(fromLegacy(token, encoding)),
  );
}

/** Most of the words beyond ASCII read as Vietnamese. */
function readsWell(line: string, encoding: LegacyEncoding): boolean {
  const marked = [...line.matchAll(word)].map(([token]) => token).filter((token) => anyLatin1.test(token));
  const read = marked.filter((token) => isSyllable(fromLegacy(token, encoding)));
  return read.length > 0 && read.length >= marked.length * leastShare;
}

function betrays(token: string, encoding: LegacyEncoding): boolean {
  return (encoding === 'VNI' ? vniPair : tcvn3Sign).test(token);
}
