import { capital, letter } from '../text/letters.ts';
import { isSpace, type SourceLine } from './lines.ts';

/** What starts a line. `label` decides later whether a dash holds a labelled value. */
export type MarkerKind = 'part' | 'chapter' | 'item' | 'decimal' | 'point' | 'dash' | 'plus' | 'at' | 'table';

export interface Marker {
  readonly kind: MarkerKind;
  /** Offset at which the line's own text begins, markup and blanks passed over. */
  readonly textStart: number;
  /** Offset behind the marker's last character. */
  readonly end: number;
}

const chapter = /[IVX]{1,6}[*_\\]*\.(?=[*_\s]|$|[^\s\d.,)/])/y;
const article = /(?:Điều|ĐIỀU) \d{1,3}[*_]*\./y;
const part =
  /(?:PHỤ LỤC(?=[*_ \t]{0,40}(?:[\r\n]|$))|(?:Phần|PHẦN|Chương|CHƯƠNG|Phụ lục|PHỤ LỤC) (?:thứ \S{2,6}|THỨ \S{2,6}|[IVX]{1,6}|[A-H]|\d{1,2})(?=[*_ \t]{0,40}(?:[.:\r\n]|$)))/y;
const letterPart = new RegExp(`[A-HK][*_]*\\.(?=[*_\\s]{1,8}[${capital}])`, 'y');
const decimal = new RegExp(`\\d{1,3}(?:\\.\\d{1,3}){1,4}[*_]*\\.?(?![\\d${letter}%/-])`, 'y');
const isCapital = new RegExp(`[${capital}]`);
const item = /\d{1,3}[*_\\]*\.(?!\d)/y;
const point = /[a-zđăâêôơư][\u0300-\u036f]*[*_\\]*(?:\)|\.(?=[*_]*\s))/y;
const bullet = /[-\u2010-\u2015\u2212\u2022\u00b7\u25aa\u25cf\u25cb\u2043\u2219\uf0b7\uf02d]/y;

/** The marker with which a line starts, bold and heading marks around it passed over; null for plain text. */
export function readMarker(text: string, line: SourceLine): Marker | null {
  const start = skipMarkup(text, line.first, line.last);
  if (start >= line.last) return null;
  const code = text.charCodeAt(start);
  if (code === 64) return markerAt('at', text, start + 1, line);
  if (code === 124) return { kind: 'table', textStart: start, end: start };
  if (code === 43) return markerAt('plus', text, start + 1, line);
  if (code === 42) return isBullet(text, start, line) ? bulletMarker(text, start + 1, line) : null;
  if (isDigit(code)) return numberMarker(text, start, line);
  if (matches(bullet, text, start, line)) return bulletMarker(text, bullet.lastIndex, line);
  return letterMarker(text, start, line);
}

/** Offset behind heading marks, quote marks, bold and escape marks; a `*` that is a bullet stays. */
export function skipMarkup(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 35 || code === 62 || code === 92 || code === 95 || isSpace(code)) at++;
    else if (code === 42 && (at + 1 >= to || !isSpace(text.charCodeAt(at + 1)) || text.charCodeAt(at - 1) === 42)) at++;
    else break;
  }
  return at;
}

/** Offset before closing bold, italic and escape marks. */
export function dropClosingMarkup(text: string, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    if (code !== 42 && code !== 95 && code !== 92 && !isSpace(code)) break;
    end--;
  }
  return end;
}

function numberMarker(text: string, start: number, line: SourceLine): Marker | null {
  if (matches(decimal, text, start, line)) {
    const end = decimal.lastIndex;
    if (text.charCodeAt(end - 1) === 46 || startsTitle(text, end, line)) return markerAt('decimal', text, end, line);
    return null;
  }
  return matches(item, text, start, line) ? markerAt('item', text, item.lastIndex, line) : null;
}

function letterMarker(text: string, start: number, line: SourceLine): Marker | null {
  if (matches(point, text, start, line)) return markerAt('point', text, point.lastIndex, line);
  if (matches(chapter, text, start, line)) return markerAt('chapter', text, chapter.lastIndex, line);
  const code = text.charCodeAt(start);
  if (code === 0x110 && matchesWord(article, text, start, line)) {
    return markerAt('chapter', text, article.lastIndex, line);
  }
  if ((code === 80 || code === 67) && matchesWord(part, text, start, line)) {
    return markerAt('part', text, part.lastIndex, line, /[.:]/);
  }
  if (matches(letterPart, text, start, line)) return markerAt('part', text, letterPart.lastIndex, line);
  return null;
}

/** A bullet, with a second one that strayed onto the line (`- + Thời gian`) taken along. */
function bulletMarker(text: string, end: number, line: SourceLine): Marker | null {
  let at = end;
  while (at < line.last && isSpace(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at);
  const second = at < line.last && (next === 43 || next === 45 || next === 0x2022) && isSpace(text.charCodeAt(at + 1));
  return markerAt('dash', text, second ? at + 1 : end, line);
}

function markerAt(kind: MarkerKind, text: string, end: number, line: SourceLine, also?: RegExp): Marker {
  let at = end;
  if (also?.test(text[at] ?? '')) at++;
  return { kind, end: at, textStart: skipMarkup(text, at, line.last) };
}

/** `* text` and `*` alone are bullets, `*text*` and `**text**` are not. */
function isBullet(text: string, at: number, line: SourceLine): boolean {
  return at + 1 >= line.last || isSpace(text.charCodeAt(at + 1));
}

/** A number without its final stop opens a line only before a capital letter: "1.1 Nội dung", not "1.5 tỷ". */
function startsTitle(text: string, from: number, line: SourceLine): boolean {
  if (text.charCodeAt(from) === 9) return false;
  const at = skipMarkup(text, from, line.last);
  return at > from && at < line.last && isCapital.test(text[at] ?? '');
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `matches` for patterns with marked letters, which may stand decomposed; `lastIndex` is set in the text as it stands. */
function matchesWord(pattern: RegExp, text: string, at: number, line: SourceLine): boolean {
  const slice = text.slice(at, Math.min(line.last, at + 60));
  const composed = slice.normalize('NFC');
  if (composed.length === slice.length) return matches(pattern, text, at, line);
  pattern.lastIndex = 0;
  if (!pattern.test(composed)) return false;
  const rest = composed.slice(pattern.lastIndex).normalize('NFD').length;
  pattern.lastIndex = at + slice.length - rest;
  return true;
}

function matches(pattern: RegExp, text: string, at: number, line: SourceLine): boolean {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex <= line.last;
}
