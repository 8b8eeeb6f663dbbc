import { fields, headers } from '@cchc/grammar/vocabulary/headers';
import { labels } from '@cchc/grammar/vocabulary/labels';
import { isSpace } from '../../syntax/lines.ts';
import { tokenize } from '../../syntax/parse.ts';
import type { Token } from '../../syntax/tokens.ts';
import { fold } from '../../text/fold.ts';

const markers = new Set([
  'PART',
  'CHAPTER',
  'ITEM',
  'DECIMAL',
  'POINT',
  'DASH',
  'PLUS',
  'LABEL_DASH',
  'LABEL_PLUS',
  'AT',
]);
const entries = new Set(['ENTRY', 'LEGAL_ENTRY', 'CRITERION_NUMBER']);
const numbered = new Set(['ITEM', 'DECIMAL', 'POINT']);
const verbatim = new Set(['TABLE_ROW', 'COMMENT']);
const lineOfItsOwn = new Set([
  'HEAD_TEXT',
  'PARAGRAPH',
  'SUBJECT',
  'KIND',
  'RECIPIENTS',
  'RECIPIENT',
  'SIGN_POST',
  'SIGN_NAME',
  'TEXT',
  'STRAY',
]);
const bullet = /^[\u2010-\u2015\u2212\u2022\u00b7\u25aa\u25cf](?=\s|$)/;
const canonicalNames = new Map<string, string>(
  [...labels.filter((row) => row.key !== 'report'), ...headers, ...fields].map((row) => [
    `${row.canonical}:`,
    row.canonical,
  ]),
);

/**
 * The text in house form: NFC, `\n` line ends, canonical labels, one blank where one belongs, no more than one empty line.
 * No word is added, lost or moved; a text that would read differently afterwards is given back as it was.
 */
export function formatText(text: string): string {
  const plain = text
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ');
  const tokens = piecesOf(plain);
  const formatted = layOut(plain, tokens);
  return readsAlike(tokens, piecesOf(formatted)) ? formatted : text;
}

/** A token with its text and the line on which it ends. */
interface Piece extends Token {
  readonly image: string;
  readonly lastLine: number;
}

function piecesOf(text: string): readonly Piece[] {
  return tokenize(text).map((token) => {
    const image = text.slice(token.start, token.end);
    return { ...token, image, lastLine: token.line + countLineEnds(image, 0, image.length) };
  });
}

function layOut(text: string, tokens: readonly Piece[]): string {
  const output: string[] = [];
  let at = 0;
  let end = 0;
  while (at < tokens.length) {
    const first = tokens[at];
    if (!first) break;
    let next = at + 1;
    while (next < tokens.length && tokens[next]?.line === tokens[next - 1]?.lastLine) next++;
    const blanks = countLineEnds(text, end, first.start);
    if (output.length > 0) output.push(blanks > 1 ? '\n\n' : '\n');
    output.push(formatLine(text, tokens.slice(at, next), first));
    end = tokens[next - 1]?.end ?? end;
    at = next;
  }
  return output.length === 0 ? '' : `${output.join('')}\n`;
}

/** The tokens of one line, and of the lines on which its last value goes on. */
function formatLine(text: string, tokens: readonly Piece[], first: Piece): string {
  const isEntryFile = entries.has(first.kind) || isFieldLine(first);
  const indent = isEntryFile ? ownIndent(text, first) : indentOf(first);
  const hang = isEntryFile ? `${indent}  ` : first.kind === 'LABEL_PLUS' || indent !== '' ? '    ' : '  ';
  const isNumbered = numbered.has(first.kind);
  const line = [startsValue(first) ? hang : indent];
  let last = line[0] ?? '';
  for (const [index, token] of tokens.entries()) {
    const words = formatToken(token, isNumbered);
    if (words === '') continue;
    const isOpen =
      last === '' ||
      isSpace(last.charCodeAt(last.length - 1)) ||
      (last.endsWith('*') && touches(token, tokens[index - 1]));
    const needsBlank = index > 0 && token.kind !== ';' && !isOpen;
    last = words.replace(/\n/g, hangs(token) ? `\n${hang}` : '\n');
    line.push(needsBlank ? ' ' : '', last);
  }
  return line.join('');
}

/** A bold mark stays at the words that it opens. */
function touches(token: Piece, before: Piece | undefined): boolean {
  return before !== undefined && before.end === token.start;
}

function formatToken(token: Piece, isNumbered: boolean): string {
  const { kind: name } = token;
  if (verbatim.has(name)) return token.image;
  if (name === 'LABEL_PLUS' && token.image.trim() === '') return '';
  const words = collapse(token.image);
  if (markers.has(name) || entries.has(name)) return words.replace(bullet, '-');
  const canonical = canonicalNames.get(name);
  if (canonical === undefined || isNumbered || /[*_]/.test(words) || words.startsWith('(')) return words;
  return words.endsWith(':') ? `${canonical}:` : fold(words) === fold(canonical) ? canonical : words;
}

/** Every line trimmed, runs of blanks as one. */
function collapse(image: string): string {
  return image
    .split('\n')
    .map((line) => line.trim().replace(/[ \t]{2,}/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
}

/** Nested dashes and bare labels below a dash keep an indentation, for it gives them their place. */
function indentOf(first: Piece): string {
  const isNested = first.kind === 'LABEL_PLUS' || first.kind === 'PLUS';
  return isNested && !first.image.trim().startsWith('+') ? '  ' : '';
}

function ownIndent(text: string, first: Piece): string {
  const start = text.lastIndexOf('\n', first.start) + 1;
  return text.slice(start, first.start).replace(/\t/g, '  ');
}

function isFieldLine(token: Piece): boolean {
  return fields.some((row) => `${row.canonical}:` === token.kind);
}

/** A value that goes on from the line above. */
function startsValue(token: Piece): boolean {
  const { kind: name } = token;
  return name === 'NAME' || name === ';' || name === 'VALUE';
}

function hangs(token: Piece): boolean {
  return !lineOfItsOwn.has(token.kind) && !verbatim.has(token.kind);
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++;
  return count;
}

/** True where both token lists say the same, blanks, bullets and spellings of labels aside. */
function readsAlike(before: readonly Piece[], after: readonly Piece[]): boolean {
  const left = before.filter(counts);
  const right = after.filter(counts);
  return (
    left.length === right.length &&
    left.every((token, index) => {
      const other = right[index];
      return other !== undefined && other.kind === token.kind && essence(other) === essence(token);
    })
  );
}

function counts(token: Piece): boolean {
  return token.image.trim() !== '';
}

function essence(token: Piece): string {
  if (canonicalNames.has(token.kind)) return token.kind;
  if (markers.has(token.kind)) return token.image.replace(/[\s\u2010-\u2015\u2212\u2022\u00b7\u25aa\u25cf-]/g, '');
  return token.image.replace(/\s+/g, '');
}
