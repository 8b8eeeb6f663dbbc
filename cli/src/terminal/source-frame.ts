import type { LineIndex, TextRange } from '../../../language-server/src/text/positions.ts';
import { type Cell, cellsOf } from './cells.ts';

/** A source line as printed and the marks under the words in question. */
export interface SourceFrame {
  readonly line: string;
  readonly marks: string;
}

/** UTF-16 code units read before and behind the place; no terminal shows more. */
const reach = 400;

/**
 * The first line of a range, cut to `width` columns around it (`…` where something was left out), with `^` under the
 * range up to the line's end. A range without length gets one mark.
 */
export async function sourceFrame(
  text: string,
  lines: LineIndex,
  place: TextRange,
  width: number,
): Promise<SourceFrame> {
  const lineStart = lines.startOf(place.start.line);
  const lineEnd = endOfLine(text, lineStart, lines.startOf(place.start.line + 1));
  const from = safeCut(text, Math.max(lineStart, lineStart + place.start.character - reach));
  const to = Math.min(lineEnd, from + 2 * reach);
  const cells = await cellsOf(text.slice(from, to));
  const start = Math.min(lineStart + place.start.character, lineEnd) - from;
  const isOneLine = place.end.line === place.start.line;
  const end = (isOneLine ? Math.min(lineStart + place.end.character, lineEnd) : lineEnd) - from;
  const first = cellAt(cells, start);
  const last = Math.max(first, cellAt(cells, Math.max(start, end - 1)));
  return cut(cells, {
    first,
    last,
    width: Math.max(width, 20),
    isCutBefore: from > lineStart,
    isCutAfter: to < lineEnd,
  });
}

interface Window {
  /** Indices of the first and last marked cell; the number of cells means the place behind the line. */
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

function cut(cells: readonly Cell[], window: Window): SourceFrame {
  const { from, to } = visibleCells(cells, window);
  const before = from > 0 || window.isCutBefore ? '…' : '';
  const after = to < cells.length || window.isCutAfter ? '…' : '';
  const shown = cells.slice(from, to);
  const margin = before.length + widthOf(cells.slice(from, window.first));
  const marked = widthOf(cells.slice(window.first, Math.min(window.last + 1, to)));
  const line = (before + shown.map((cell) => cell.text).join('') + after).trimEnd();
  return { line, marks: ' '.repeat(margin) + '^'.repeat(Math.max(1, marked)) };
}

/** The cells that fit the width, with a third of it before the first marked cell where the line is too long. */
function visibleCells(cells: readonly Cell[], window: Window): { from: number; to: number } {
  const room = window.width - 2;
  if (widthOf(cells) <= window.width && !window.isCutBefore && !window.isCutAfter) return { from: 0, to: cells.length };
  const marked = Math.min(room, widthOf(cells.slice(window.first, window.last + 1)));
  let before = Math.min(Math.floor(room / 3), room - marked);
  if (widthOf(cells.slice(window.first)) < room - before) before = room - widthOf(cells.slice(window.first));
  let from = Math.min(window.first, cells.length);
  while (from > 0 && before >= (cells[from - 1]?.width ?? 0)) before -= cells[--from]?.width ?? 0;
  let to = from;
  let left = room;
  while (to < cells.length && left >= (cells[to]?.width ?? 0)) left -= cells[to++]?.width ?? 0;
  return { from, to };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** Index of the cell that shows an offset; the number of cells for the place behind the last. */
function cellAt(cells: readonly Cell[], offset: number): number {
  const found = cells.findIndex((cell) => cell.end > offset);
  return found < 0 ? cells.length : found;
}

function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

/** Moves a cut that would part a surrogate pair behind it. */
function safeCut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
