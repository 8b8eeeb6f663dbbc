import { foldPlain } from '../text/fold.ts';
import { capital, letter } from '../text/letters.ts';
import { isBlank, type SourceLine } from './lines.ts';
import { dropClosingMarkup, skipMarkup } from './markers.ts';
import { startsLower } from './paragraph-flow.ts';
import { isComment, type PlanLexer } from './plan-lexer.ts';

const recipientsLine = /^noi nhan ?:?(?: |$)/;
const signingPrefix = /^(?:(?:tm|kt|tl|tuq|q|t\/m|k\/t)\s?\.?\s?)?/;
const postWords =
  /(?:giam doc|chu tich|truong|chanh|pho |bi thu|uy ban nhan dan|hoi dong|chu nhiem|thu tuong|tong |vien si|kiem sat)/;
const personName = new RegExp(`^[${capital}][${letter}.]*(?:\\s{1,4}[${capital}][${letter}]*){1,5}$`);
const linesNearEnd = 6;

/**
 * Takes recipients ("Nơi nhận:" and its dashes) and signature from the foot of a document that came as plain text.
 * With `onlyTest` nothing is taken. True where the line belongs to the foot.
 */
export function lexFoot(lexer: PlanLexer, line: SourceLine, onlyTest = false): boolean {
  const { text } = lexer;
  const start = skipMarkup(text, line.first, line.last);
  const code = text.charCodeAt(start) | 32;
  if (
    code === 110 &&
    recipientsLine.test(foldPlain(text.slice(start, Math.min(line.last, start + 24)).replace(':', ': ')))
  ) {
    if (!onlyTest) lexRecipients(lexer, line, start);
    return true;
  }
  if (!isPost(lexer, line, start)) return false;
  if (!onlyTest) lexSignature(lexer, line);
  return true;
}

function lexRecipients(lexer: PlanLexer, line: SourceLine, start: number): void {
  const { text, stream } = lexer;
  const colon = text.slice(start, start + 14).indexOf(':');
  const wordsEnd = colon < 0 ? line.last : dropOpening(text, start + colon + 1, line.last);
  lexer.hasEnded = true;
  stream.push('RECIPIENTS', line.first, Math.min(wordsEnd, line.last));
  const rest = skipBlanks(text, wordsEnd, line.last);
  const hasPost = rest < line.last && isPostText(text, rest, line.last);
  if (rest < line.last) stream.push(hasPost ? 'SIGN_POST' : 'RECIPIENT', rest, line.last);
  lexer.at++;
  for (let next = lexer.nextLine(); next && isRecipient(lexer, next); next = lexer.nextLine()) {
    const last = lastRecipientLine(lexer);
    lexColumns(lexer, next, lexer.line(last)?.last ?? next.last);
    lexer.at = last + 1;
  }
  if (hasPost) lexSignature(lexer, nextWithoutComments(lexer));
}

/** A recipient, with what stands in the right column of a flattened foot: a post or the name. */
function lexColumns(lexer: PlanLexer, line: SourceLine, end: number): void {
  const { text, stream } = lexer;
  const gap = text.slice(line.first, line.last).search(/\S(?: {4}|\t)/);
  const left = gap < 0 ? end : line.first + gap + 1;
  const right = gap < 0 ? end : skipBlanks(text, left, line.last);
  const isPost = right < line.last && isPostText(text, right, line.last);
  const isName = right < line.last && end === line.last && isPersonName(text, right, line.last);
  stream.push('RECIPIENT', line.first, isPost || isName ? left : end);
  if (isPost || isName) stream.push(isPost ? 'SIGN_POST' : 'SIGNER', right, line.last);
}

function isPersonName(text: string, from: number, to: number): boolean {
  const start = skipMarkup(text, from, to);
  const name = text.slice(start, dropClosingMarkup(text, start, to)).normalize('NFC');
  return name.length <= 60 && personName.test(name);
}

/** A dash, or a line that ends like one of a list; never a numbered line, a label or the signature. */
function isRecipient(lexer: PlanLexer, line: SourceLine): boolean {
  const { marker } = lexer.startOf(lexer.at);
  if (marker) return marker.kind === 'dash' || marker.kind === 'plus';
  if (isPost(lexer, line, skipMarkup(lexer.text, line.first, line.last))) return false;
  return /[;,.]/.test(lexer.text[line.last - 1] ?? '') && line.last - line.first < 120;
}

/** Lines in lower case go on the recipient above them, also over a blank line. */
function lastRecipientLine(lexer: PlanLexer): number {
  let last = lexer.at;
  for (;;) {
    let next = last + 1;
    for (let line = lexer.line(next); line && isBlank(line); line = lexer.line(next)) next++;
    const line = lexer.line(next);
    if (!line || !lexer.isPlain(next) || !startsLower(lexer.text, line)) return last;
    if (/[;.]/.test(lexer.text[(lexer.line(last)?.last ?? 1) - 1] ?? '')) return last;
    last = next;
  }
}

/** Post (one or more lines in capitals), "(Đã ký)" and, below, the name. */
function lexSignature(lexer: PlanLexer, first: SourceLine | null): void {
  const { text, stream } = lexer;
  let next = first;
  for (let kind = signatureLine(text, next); next && kind !== ''; kind = signatureLine(text, next)) {
    stream.push(kind, next.first, next.last);
    lexer.at = next.number + 1;
    next = nextWithoutComments(lexer);
  }
  if (!next) return;
  if (!isPersonName(text, next.first, next.last)) return;
  stream.push(next === first ? 'SIGNER' : 'SIGN_NAME', next.first, next.last);
  lexer.at = next.number + 1;
}

/** The token of a further line of the signature; empty where the line is none. */
function signatureLine(text: string, line: SourceLine | null): 'SIGN_POST' | 'SIGN_NOTE' | '' {
  if (!line) return '';
  const start = skipMarkup(text, line.first, line.last);
  if (isPostText(text, start, line.last)) return 'SIGN_POST';
  return text[start] === '(' && line.last - start < 40 && text.slice(start, line.last).includes(')') ? 'SIGN_NOTE' : '';
}

/** The next line with text, unless a comment comes first. Moves on over blank lines only. */
function nextWithoutComments(lexer: PlanLexer): SourceLine | null {
  let index = lexer.at;
  for (let line = lexer.line(index); line && isBlank(line); line = lexer.line(index)) index++;
  const line = lexer.line(index);
  return line && !isComment(lexer.text, line) ? line : null;
}

function isPost(lexer: PlanLexer, line: SourceLine, start: number): boolean {
  if (line.last - start > 70 || line.last - start < 7) return false;
  if (!lexer.hasEnded && lexer.lines.length - line.number > linesNearEnd) return false;
  return isPostText(lexer.text, start, line.last);
}

function isPostText(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (words.length > 70 || words !== words.toUpperCase() || words === words.toLowerCase()) return false;
  return postWords.test(foldPlain(words).replace(signingPrefix, ''));
}

function dropOpening(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === '*' || text[at] === '_')) at++;
  return at;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text[at] ?? '')) at++;
  return at;
}
