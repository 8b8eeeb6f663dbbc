import { labelRow } from '@cchc/grammar/vocabulary/labels';
import { letter } from '../text/letters.ts';
import { lexFoot } from './foot-lexer.ts';
import { lexHead, lexHeader } from './head-lexer.ts';
import { isLabelStart, type LabelMatch, matchLabel, matchWholeLabel } from './label-match.ts';
import { isBlank, isSpace, type SourceLine } from './lines.ts';
import { type Marker, type MarkerKind, readMarker, skipMarkup } from './markers.ts';
import type { OpeningLine } from './opening-line.ts';
import { ParagraphFlow, startsLower } from './paragraph-flow.ts';
import { TokenStream } from './tokens.ts';

/** The second half of a broken label ends within so many characters. */
const longestTail = 60;
const startsWord = new RegExp(`[${letter}]`);
const markerTokens = {
  part: 'PART',
  chapter: 'CHAPTER',
  item: 'ITEM',
  decimal: 'DECIMAL',
  point: 'POINT',
  dash: 'DASH',
  plus: 'PLUS',
  at: 'AT',
  table: 'TABLE_ROW',
} as const satisfies Record<MarkerKind, string>;

/** What a line starts with, read once. */
interface LineStart {
  readonly marker: Marker | null;
  readonly label: LabelMatch | null;
  readonly textStart: number;
}

/** Turns the lines of a plan into tokens. Shared by the head, body and foot lexers. */
export class PlanLexer {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly stream: TokenStream;
  readonly flow: ParagraphFlow;
  /** Index of the line to read next. */
  at = 0;
  /** The body has ended by `./.` or recipients: a signature may follow. */
  hasEnded = false;
  readonly #starts: (LineStart | undefined)[];
  #dashColumn = -1;
  #isAfterRow = false;

  constructor(text: string, lines: readonly SourceLine[]) {
    this.text = text;
    this.lines = lines;
    this.stream = new TokenStream(lines);
    this.flow = new ParagraphFlow(text, lines);
    this.#starts = new Array(lines.length);
  }

  /** Reads the whole text. */
  lex(opening: OpeningLine | null): void {
    lexHead(this, opening);
    if (opening) lexHeader(this);
    while (this.at < this.lines.length) this.#lexLine();
  }

  line(index: number): SourceLine | null {
    return this.lines[index] ?? null;
  }

  /** Skips blank lines and takes comments; the next line with text, or null at the end. */
  nextLine(): SourceLine | null {
    for (; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at];
      if (!line || isBlank(line)) continue;
      if (!isComment(this.text, line)) return line;
      this.stream.push('COMMENT', line.first, line.last);
    }
    return null;
  }

  /** Takes one line that starts with `@`. */
  lexMachineLine(line: SourceLine, start: LineStart): void {
    this.#lexMarked(line, start, 'AT');
  }

  /** What a line starts with; cached, since a line is looked at from the one above too. */
  startOf(index: number): LineStart {
    const known = this.#starts[index];
    if (known) return known;
    const line = this.lines[index];
    const start = line ? readStart(this.text, line) : { marker: null, label: null, textStart: 0 };
    this.#starts[index] = start;
    return start;
  }

  /** True for a line with text that starts neither with a marker nor a label: it goes on what stands above. */
  isPlain(index: number): boolean {
    const line = this.lines[index];
    if (!line || isBlank(line) || isComment(this.text, line)) return false;
    const { marker, label } = this.startOf(index);
    return !marker && !label && !isTableRow(this.text, line);
  }

  #lexLine(): void {
    const line = this.nextLine();
    if (!line || lexFoot(this, line)) return;
    const start = this.startOf(this.at);
    const wasRow = this.#isAfterRow;
    this.#isAfterRow = false;
    if (start.marker?.kind === 'table' || (!start.marker && isTableRow(this.text, line, wasRow))) {
      this.stream.push('TABLE_ROW', line.first, line.last);
      this.#isAfterRow = true;
      this.at++;
    } else if (start.marker) this.#lexMarked(line, start, markerTokens[start.marker.kind]);
    else if (start.label) this.#lexBareLabel(line, start.label);
    else this.#lexText('PARAGRAPH', line.first, this.at);
  }

  #lexMarked(line: SourceLine, start: LineStart, token: string): void {
    const { marker } = start;
    if (!marker) return;
    const column = line.first - line.start;
    if (start.label && (token === 'DASH' || token === 'PLUS')) {
      this.stream.push(
        this.#isBelowDash(column) || token === 'PLUS' ? 'LABEL_PLUS' : 'LABEL_DASH',
        line.first,
        markerTokenEnd(this.text, marker, line),
      );
      this.#lexLabel(line, start.label, marker.textStart);
      return;
    }
    const nests = token === 'DASH' && this.#isBelowDash(column);
    this.stream.push(nests ? 'PLUS' : token, line.first, markerTokenEnd(this.text, marker, line));
    if (token === 'DASH' && !nests) this.#dashColumn = column;
    else if (token !== 'AT' && token !== 'PLUS' && !nests) this.#dashColumn = -1;
    if (start.label) this.#lexLabel(line, start.label, marker.textStart);
    else if (marker.textStart < line.last) this.#lexText('TEXT', marker.textStart, this.at);
    else if (token === 'AT') this.at++;
    else this.#lexTextBelow();
  }

  /** The text of a marker that stands alone, over blank lines. */
  #lexTextBelow(): void {
    let index = this.at + 1;
    while (index < this.lines.length && isBlank(this.lines[index] as SourceLine)) index++;
    const line = this.lines[index];
    if (!line || !this.isPlain(index)) {
      this.at++;
      return;
    }
    this.#lexText('TEXT', line.first, index);
  }

  #lexBareLabel(line: SourceLine, label: LabelMatch): void {
    if (this.#isBelowDash(line.first - line.start)) {
      this.stream.push('LABEL_PLUS', line.start, line.first);
    }
    this.#lexLabel(line, label, line.first);
  }

  /** A label's keyword, target and value, the value over the lines on which it goes on. */
  #lexLabel(line: SourceLine, label: LabelMatch, from: number): void {
    const row = labelRow(label.key);
    const isBroken = label.labelEnd > line.last;
    const first = isBroken ? this.#lineOf(label.labelEnd - 1) : this.at;
    const lineEnd = this.lines[first]?.last ?? line.last;
    const keywordEnd = label.target ? label.labelEnd : Math.min(label.valueStart, lineEnd);
    this.stream.push(`${row.canonical}:`, from, trimEnd(this.text, from, keywordEnd));
    if (label.target) {
      const targetEnd = Math.min(label.valueStart, lineEnd);
      this.stream.push('TARGET', label.target.start, trimEnd(this.text, label.target.start, targetEnd));
    }
    const last = row.value === 'text' ? this.lastTextLine(first) : this.#lastValueLine(first, label.valueStart);
    const end = this.lines[last]?.last ?? line.last;
    const start = skipBlanks(this.text, label.valueStart, end);
    if (row.value === 'units' || row.value === 'criteria') this.#lexNames(start, end);
    else this.stream.push('VALUE', start, end);
    this.at = last + 1;
  }

  #lineOf(offset: number): number {
    let index = this.at;
    while (index + 1 < this.lines.length && (this.lines[index + 1]?.start ?? 0) <= offset) index++;
    return index;
  }

  /** Names between semicolons. */
  #lexNames(from: number, to: number): void {
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at < to && this.text.charCodeAt(at) !== 59) continue;
      const first = skipBlanks(this.text, start, at);
      this.stream.push('NAME', first, trimEnd(this.text, first, at));
      if (at < to) this.stream.push(';', at, at + 1);
      start = at + 1;
    }
  }

  #lexText(token: string, from: number, index: number): void {
    const last = this.lastTextLine(index);
    const end = this.lines[last]?.last ?? from;
    this.stream.push(token, from, end);
    if (endsBody(this.text, from, end)) this.hasEnded = true;
    this.at = last + 1;
  }

  /**
   * Index of the last line of the text that starts on a line. A title in capitals ends where these end; an `@` line goes on
   * in lines that are indented further than it, so that it takes nothing of what is printed.
   */
  lastTextLine(index: number): number {
    const kind = this.startOf(index).marker?.kind;
    const isTitle = (kind === 'chapter' || kind === 'part') && isInCapitals(this.text, this.lines[index]);
    let last = index;
    for (let next = this.flow.next(last); next > 0 && this.#flowsOn(next); next = this.flow.next(last)) {
      if (isTitle && !isInCapitals(this.text, this.lines[next])) break;
      if (kind === 'at' && columnOf(this.lines[next]) <= columnOf(this.lines[index])) break;
      last = next;
    }
    return last;
  }

  /** A value goes on only on an indented line, behind `;` or `,`, or where a sentence visibly runs on. */
  #lastValueLine(index: number, valueStart: number): number {
    let last = index;
    for (;;) {
      const next = this.flow.next(last);
      const line = this.lines[last];
      const following = this.lines[next];
      if (next < 0 || !line || !following || !this.#flowsOn(next)) return last;
      const isEmpty = last === index && valueStart >= line.last;
      const end = this.text[line.last - 1] ?? '';
      const isIndented =
        following.first - following.start > (this.lines[index]?.first ?? 0) - (this.lines[index]?.start ?? 0);
      const runsOn = !/[.:]/.test(end) && (startsLower(this.text, following) || endsInJoint(this.text, line));
      if (!isEmpty && !isIndented && !runsOn && end !== ';' && end !== ',') return last;
      last = next;
    }
  }

  #flowsOn(index: number): boolean {
    const line = this.lines[index];
    return line !== undefined && this.isPlain(index) && !lexFoot(this, line, true);
  }

  #isBelowDash(column: number): boolean {
    return this.#dashColumn >= 0 && column > this.#dashColumn;
  }
}

/** A comment, or a rule of dashes as it stands under a letterhead. */
export function isComment(text: string, line: SourceLine): boolean {
  if (text.startsWith('//', line.first)) return true;
  const code = text.charCodeAt(line.first);
  if (line.last - line.first < 3 || (code !== 45 && code !== 42 && code !== 95 && code !== 61)) return false;
  for (let at = line.first; at < line.last; at++) if (text.charCodeAt(at) !== code) return false;
  return true;
}

function readStart(text: string, line: SourceLine): LineStart {
  const marker = readMarker(text, line);
  const textStart = marker ? marker.textStart : skipMarkup(text, line.first, line.last);
  const label = marker?.kind === 'table' ? null : readLabel(text, line, marker, textStart);
  return { marker, label, textStart };
}

function readLabel(text: string, line: SourceLine, marker: Marker | null, from: number): LabelMatch | null {
  if (from >= line.last || marker?.kind === 'chapter' || marker?.kind === 'part') return null;
  const label = matchLabel(text, from, line.last, marker?.kind === 'at') ?? brokenLabel(text, from, line, marker);
  if (!marker || marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'at') return label;
  if (!label) {
    const key = matchWholeLabel(text, from, line.last);
    return key && { key, labelEnd: line.last, target: null, valueStart: line.last };
  }
  const row = labelRow(label.key);
  const isProduct = label.key === 'product' && !/^s/i.test(text.slice(from, from + 1));
  return row.marksTask && !isProduct ? label : null;
}

/** A label that a line end cuts in two: `- Đơn vị chủ trì` / `thực hiện: Văn phòng Sở`. */
function brokenLabel(text: string, from: number, line: SourceLine, marker: Marker | null): LabelMatch | null {
  if (!marker) return null;
  let next = line.end + 1;
  if (text.charCodeAt(line.end) === 13 && text.charCodeAt(next) === 10) next++;
  // Most lines are followed by one with a marker of its own.
  while (text.charCodeAt(next) === 32) next++;
  if (!startsWord.test(text[next] ?? '') || !text.slice(next, next + longestTail).includes(':')) return null;
  if (!isLabelStart(text, from, line.last)) return null;
  const lineEnd = text.slice(next, next + 400).search(/[\r\n]/);
  const to = lineEnd < 0 ? Math.min(text.length, next + 400) : next + lineEnd;
  return next < to ? matchLabel(text, from, to, false) : null;
}

/** `| a | b |` or cells between tabs. */
function isTableRow(text: string, line: SourceLine, isAfterRow = false): boolean {
  let tabs = 0;
  for (let at = line.first; at < line.last && tabs < 2; at++) if (text.charCodeAt(at) === 9) tabs++;
  return tabs > (isAfterRow ? 0 : 1);
}

/** Characters before the first that is not white space. */
function columnOf(line: SourceLine | undefined): number {
  return line ? line.first - line.start : 0;
}

function isInCapitals(text: string, line: SourceLine | undefined): boolean {
  const words = line ? text.slice(line.first, line.last) : '';
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

/** True where the line's last word wants another: "Sở Thông tin và". */
function endsInJoint(text: string, line: SourceLine): boolean {
  const words = text.slice(Math.max(line.first, line.last - 6), line.last).normalize('NFC');
  return /(?:^|\s)(?:và|với|của|tại|cho|theo|từ|đến|hoặc|các|-)$/iu.test(words);
}

function endsBody(text: string, from: number, to: number): boolean {
  return text.slice(Math.max(from, to - 8), to).includes('./.');
}

/** Bold and heading marks behind a marker belong to its token, blanks do not. */
function markerTokenEnd(text: string, marker: Marker, line: SourceLine): number {
  return Math.max(marker.end, trimEnd(text, marker.end, Math.min(marker.textStart, line.last)));
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}
