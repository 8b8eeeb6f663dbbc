import { type FileKind, kinds } from '@cchc/grammar/vocabulary/kinds';
import { fold, foldPlain } from '../text/fold.ts';
import { isBlank, type SourceLine, splitLines } from './lines.ts';
import { dropClosingMarkup, readMarker, skipMarkup } from './markers.ts';

/** The line that says what a file is. */
export interface OpeningLine {
  /** Index of the line. */
  readonly line: number;
  readonly file: FileKind;
  /** The kind's name as the vocabulary writes it: `KẾ HOẠCH`. */
  readonly name: string;
  /** Behind the kind, its colon and markup. */
  readonly textStart: number;
}

/** How many lines with text count as the head of a document that starts with a letterhead. */
const headLines = 40;
const byName = new Map(kinds.map((row) => [fold(row.name), row]));
const byPlainName = new Map(kinds.map((row) => [foldPlain(row.name), row]));

/** Finds the line that names the kind: the first with text, or a kind alone on a line within the head. */
export function findOpeningLine(text: string, lines: readonly SourceLine[]): OpeningLine | null {
  let seen = 0;
  for (const line of lines) {
    if (isBlank(line) || text.startsWith('//', line.first)) continue;
    const opening = readOpening(text, line, seen === 0);
    if (opening) return opening;
    const marker = seen > 0 ? readMarker(text, line) : null;
    if (++seen > headLines || (marker && marker.kind !== 'table' && marker.kind !== 'dash')) return null;
  }
  return null;
}

/** What a text is, by its opening line; `plan` where none names it. */
export function detectKind(text: string): FileKind {
  const head = text.slice(0, 8192);
  return findOpeningLine(head, splitLines(head))?.file ?? 'plan';
}

/** Comments of a file whose first line names its kind may stand above it; a kind with a colon counts only there. */
function readOpening(text: string, line: SourceLine, isFirst: boolean): OpeningLine | null {
  const start = skipMarkup(text, line.first, line.last);
  const head = text.slice(start, Math.min(line.last, start + 60));
  const colon = head.indexOf(':');
  const isWhole = colon < 0 || dropClosingMarkup(text, start + colon + 1, line.last) <= start + colon + 1;
  if (!isWhole && !isFirst) return null;
  const end = colon < 0 ? dropClosingMarkup(text, start, line.last) : start + colon;
  const name = text.slice(start, end);
  if (name.length > 30 || (isWhole && name !== name.toUpperCase())) return null;
  const row = byName.get(fold(name)) ?? byPlainName.get(fold(name));
  if (!row || (row.file !== 'plan' && !isFirst)) return null;
  const textStart = colon < 0 ? line.last : skipMarkup(text, start + colon + 1, line.last);
  return { line: line.number, file: row.file, name: row.name, textStart };
}
