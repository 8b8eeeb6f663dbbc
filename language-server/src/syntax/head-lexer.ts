import { headers } from '@cchc/grammar/vocabulary/headers';
import { fold, foldPlain } from '../text/fold.ts';
import { capital } from '../text/letters.ts';
import { isBlank, isSpace, type SourceLine } from './lines.ts';
import { dropClosingMarkup, skipMarkup } from './markers.ts';
import type { OpeningLine } from './opening-line.ts';
import type { PlanLexer } from './plan-lexer.ts';

const headerKeywords = new Map(
  headers.flatMap((row) => [row.canonical, ...row.spellings].map((name) => [fold(name), `${row.canonical}:`])),
);
const symbolLine = /^[sS][oOốỐ6]\s{0,3}:/;
const partySymbol = /^[sS][ốỐ]\s{1,3}\d{0,5}-[A-ZĐ]{2,4}\/[A-ZĐ]/;
const dateLine = /^[^,@\d]{2,40}, ?ngay [\d. …_]{0,12} ?thang/;
const attachment =
  /^\(?(?:ban hanh )?(?:kem|kem theo) (?:theo )?(?:quyet dinh|ke hoach|cong van|thong bao|nghi quyet|to trinh|bao cao)/;
const wideGap = new RegExp(`(?: {2}|\\t)[${capital}]`);
const placeName = new RegExp(`[${capital}&] [${capital}](?![${capital}])`);
const shownLines = 15;
const longestAttachment = 400;

/** The lines before the kind: letterhead, number, place and date. Takes the kind and its subject too. */
export function lexHead(lexer: PlanLexer, opening: OpeningLine | null): void {
  if (!opening) {
    lexScatteredHead(lexer);
    return;
  }
  for (let line = lexer.nextLine(); line && lexer.at < opening.line; line = lexer.nextLine()) {
    if (!lexHeadLine(lexer, line)) lexer.stream.push('HEAD_TEXT', line.first, line.last);
    lexer.at++;
  }
  lexTitle(lexer, opening);
}

/** Header lines right under the kind, and `@` lines among them, which then belong to the whole file. */
export function lexHeader(lexer: PlanLexer): void {
  for (let line = lexer.nextLine(); line; line = lexer.nextLine()) {
    const start = lexer.startOf(lexer.at);
    if (start.marker?.kind === 'at') lexer.lexMachineLine(line, start);
    else if (!lexHeaderLine(lexer, line) && !lexAttachment(lexer, line)) return;
  }
}

/** A document without a kind: number and date may still stand above its first numbered line. */
function lexScatteredHead(lexer: PlanLexer): void {
  for (let seen = 0; seen < shownLines; seen++) {
    const line = lexer.nextLine();
    if (!line || !lexHeadLine(lexer, line)) return;
    lexer.at++;
  }
}

function lexHeadLine(lexer: PlanLexer, line: SourceLine): boolean {
  const { text, stream } = lexer;
  const start = skipMarkup(text, line.first, line.last);
  const code = text.charCodeAt(start) | 32;
  const words = text.slice(start, Math.min(line.last, start + 160));
  if (code === 115 && (symbolLine.test(words) || partySymbol.test(words))) {
    const colon = words.slice(0, 8).indexOf(':');
    const valueStart = start + (colon < 0 ? 2 : colon + 1);
    const end = symbolEnd(text, valueStart, line.last);
    stream.push('Số:', line.first, valueStart);
    pushTrimmed(lexer, 'VALUE', valueStart, end);
    if (end < line.last) lexDate(lexer, end, line.last);
    return true;
  }
  return dateLine.test(foldPlain(words)) && lexDate(lexer, line.first, line.last);
}

/** `Quảng Ngãi, ngày … tháng … năm …`, or head text where it is not that. */
function lexDate(lexer: PlanLexer, from: number, to: number): true {
  const start = skipBlanks(lexer.text, from, to);
  const comma = lexer.text.indexOf(',', start);
  if (
    comma < 0 ||
    comma >= to ||
    !dateLine.test(foldPlain(lexer.text.slice(skipMarkup(lexer.text, start, to), start + 160)))
  ) {
    pushTrimmed(lexer, 'HEAD_TEXT', start, to);
    return true;
  }
  lexer.stream.push('PLACE', start, comma + 1);
  pushTrimmed(lexer, 'VALUE', comma + 1, to);
  return true;
}

/** Behind number and symbol, where place and date follow on the same line. */
function symbolEnd(text: string, from: number, to: number): number {
  const rest = text.slice(from, to);
  const comma = rest.search(/, ?ng[aà]y\b/);
  if (comma < 0) return to;
  const gap = rest.slice(0, comma).search(wideGap);
  const token = rest.search(placeName);
  const cut = gap >= 0 && /\S/.test(rest.slice(0, gap)) ? gap : token >= 0 ? token + 1 : -1;
  return cut < 0 ? to : from + cut;
}

function lexTitle(lexer: PlanLexer, opening: OpeningLine): void {
  const { text, stream, lines, flow } = lexer;
  const line = lines[opening.line];
  if (!line) return;
  const hasText = opening.textStart < line.last;
  const kindEnd = hasText ? trimmedEnd(text, line.first, opening.textStart) : line.last;
  stream.push('KIND', line.first, kindEnd);
  lexer.at = opening.line + 1;
  let last = opening.line;
  let start = opening.textStart;
  if (!hasText) {
    const below = firstSubjectLine(lexer);
    if (below < 0) return;
    last = below;
    start = lines[below]?.first ?? start;
  }
  for (let next = flow.nextOfSubject(last); next > 0 && isSubject(lexer, next); next = flow.nextOfSubject(last))
    last = next;
  stream.push('SUBJECT', start, lines[last]?.last ?? start);
  lexer.at = last + 1;
}

/** The first line with text below a kind that stands alone; -1 where a header line or a marker comes first. */
function firstSubjectLine(lexer: PlanLexer): number {
  let index = lexer.at;
  for (let line = lexer.line(index); line && isBlank(line); line = lexer.line(index)) index++;
  return isSubject(lexer, index) ? index : -1;
}

function isSubject(lexer: PlanLexer, index: number): boolean {
  const line = lexer.line(index);
  return (
    line !== null &&
    lexer.isPlain(index) &&
    !headerLabel(lexer.text, line) &&
    !attachment.test(foldPlain(lexer.text.slice(line.first, line.first + 60)))
  );
}

function lexHeaderLine(lexer: PlanLexer, line: SourceLine): boolean {
  const label = headerLabel(lexer.text, line);
  if (!label) return false;
  const valueStart = skipMarkup(lexer.text, label.colon + 1, line.last);
  let last = lexer.at;
  for (let next = last + 1; continues(lexer, last, next); next++) last = next;
  lexer.stream.push(label.keyword, line.first, label.colon + 1);
  pushTrimmed(lexer, 'VALUE', Math.max(valueStart, label.colon + 1), lexer.line(last)?.last ?? line.last);
  lexer.at = last + 1;
  return true;
}

/** A header value goes on in an indented line, or behind `;`. */
function continues(lexer: PlanLexer, last: number, next: number): boolean {
  const line = lexer.line(last);
  const following = lexer.line(next);
  if (!line || !following || isBlank(following) || !lexer.isPlain(next) || headerLabel(lexer.text, following))
    return false;
  return following.first > following.start || lexer.text[line.last - 1] === ';';
}

/** "(Ban hành kèm theo Quyết định số … ngày …)" below the subject, over up to three lines. */
function lexAttachment(lexer: PlanLexer, line: SourceLine): boolean {
  const { text, stream } = lexer;
  const start = skipMarkup(text, line.first, line.last);
  if (text[start] !== '(' || !attachment.test(foldPlain(text.slice(start, start + 60)))) return false;
  const bracket = text.slice(start, start + longestAttachment).indexOf(')');
  const end = bracket < 0 ? line.last : start + bracket;
  const words = /kèm(?:\s+theo)?/iu.exec(text.slice(start, start + 60).normalize('NFC'));
  const keywordEnd = Math.min(line.last, start + (words ? words.index + words[0].length : 1));
  stream.push('Ban hành kèm theo:', line.first, keywordEnd);
  let last = lexer.at;
  while ((lexer.line(last)?.end ?? end) < end) last++;
  pushTrimmed(lexer, 'VALUE', keywordEnd, Math.max(lexer.line(last)?.last ?? end, end));
  lexer.at = last + 1;
  return true;
}

function headerLabel(text: string, line: SourceLine): { readonly keyword: string; readonly colon: number } | null {
  const start = skipMarkup(text, line.first, line.last);
  const colon = text.slice(start, Math.min(line.last, start + 40)).indexOf(':');
  if (colon < 0) return null;
  const keyword = headerKeywords.get(fold(text.slice(start, dropClosingMarkup(text, start, start + colon))));
  return keyword ? { keyword, colon: start + colon } : null;
}

function pushTrimmed(lexer: PlanLexer, token: string, from: number, to: number): void {
  const start = skipBlanks(lexer.text, from, to);
  lexer.stream.push(token, start, trimmedEnd(lexer.text, start, to));
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}
