import { type FieldKey, fields } from '@cchc/grammar/vocabulary/headers';
import type { EntryFile, EntryLine, FieldLine } from '../../language-server/src/plan/entries.ts';
import type { Located } from '../../language-server/src/plan/types.ts';
import { fold } from '../../language-server/src/text/fold.ts';

const keys = new Map<string, FieldKey>(
  fields.flatMap((row) => [row.canonical, ...row.spellings].map((label): [string, FieldKey] => [fold(label), row.key])),
);

interface OpenEntry extends EntryLine {
  readonly fields: FieldLine[];
  readonly stray: Located[];
}

/** Lines of a catalogue, an index or a document list as entries, without the lexer: for tests of the builders alone. */
export function readEntries(text: string, file = 'test.cchc'): EntryFile {
  const found = {
    title: located('', 0),
    fields: [] as FieldLine[],
    entries: [] as OpenEntry[],
    stray: [] as Located[],
  };
  let start = 0;
  for (const [number, line] of text.split('\n').entries()) {
    const place = { line, start };
    start += line.length + 1;
    if (line.trim() === '' || line.startsWith('//')) continue;
    const colon = line.indexOf(':');
    if (found.title.text === '' && number < 30 && /^(?:DANH MỤC|BỘ CHỈ SỐ)/u.test(line)) {
      found.title = trimmed(line.slice(colon + 1), place.start + colon + 1);
      continue;
    }
    const entry = readEntry(place);
    const last = found.entries[found.entries.length - 1];
    const field = readField(line, place.start, 0);
    if (entry !== null) found.entries.push(entry);
    else if (field !== null) (last ?? found).fields.push(field);
    else (last ?? found).stray.push(trimmed(line, place.start));
  }
  return { file, span: { start: 0, end: text.length }, ...found };
}

function readEntry({ line, start }: { line: string; start: number }): OpenEntry | null {
  const match = /^( *)([-+]|\d+(?:\.\d+)*\.) +/.exec(line);
  if (match === null) return null;
  const [all, blanks = '', marker = ''] = match;
  const field = /^[-+]$/.test(marker) ? readField(line, start, all.length) : null;
  return {
    marker,
    markerSpan: { start: start + blanks.length, end: start + blanks.length + marker.length },
    indent: blanks.length,
    name: field === null ? trimmed(line.slice(all.length), start + all.length) : null,
    fields: field === null ? [] : [field],
    stray: [],
    span: { start, end: start + line.length },
  };
}

function readField(line: string, start: number, from: number): FieldLine | null {
  const colon = line.indexOf(':', from);
  const key = colon < 0 ? undefined : keys.get(fold(line.slice(from, colon)));
  if (key === undefined) return null;
  const parts: Located[] = [];
  let at = colon + 1;
  for (const piece of line.slice(at).split(';')) {
    parts.push(trimmed(piece, start + at));
    at += piece.length + 1;
  }
  return {
    key,
    written: line.slice(from, colon).trim(),
    labelSpan: { start: start + from, end: start + colon },
    value: trimmed(line.slice(colon + 1), start + colon + 1),
    parts,
    span: { start: start + from, end: start + line.length },
    indent: line.length - line.trimStart().length,
  };
}

function trimmed(text: string, start: number): Located {
  const begin = text.length - text.trimStart().length;
  return located(text.trim().replace(/\.+$/, ''), start + begin);
}

function located(text: string, start: number): Located {
  return { text, span: { start, end: start + text.length } };
}
