/**
 * The lines of a catalogue, an index or a document list, free of the syntax tree: what the builders of this folder read.
 */
import type { FieldKey } from '@cchc/grammar/vocabulary/headers';
import type { Located, Span } from './types.ts';

/** A line `Viết tắt: VP`. */
export interface FieldLine {
  readonly key: FieldKey;
  readonly written: string;
  readonly labelSpan: Span;
  readonly value: Located;
  /** The value cut at `;`, trimmed, without a final stop. */
  readonly parts: readonly Located[];
  readonly span: Span;
  /** Blanks in front of the line. */
  readonly indent: number;
}

/** An entry `- Văn phòng Sở`, `+ Nhóm: …`, `1.1. …` with the lines below it. */
export interface EntryLine {
  /** `-`, `+` or `1.1.`. */
  readonly marker: string;
  readonly markerSpan: Span;
  readonly indent: number;
  /** Null where a field follows the marker. */
  readonly name: Located | null;
  readonly fields: readonly FieldLine[];
  /** Lines that are no field. */
  readonly stray: readonly Located[];
  readonly span: Span;
}

/** One file of entries. */
export interface EntryFile {
  readonly file: string;
  readonly title: Located;
  readonly span: Span;
  /** Fields before the first entry. */
  readonly fields: readonly FieldLine[];
  readonly entries: readonly EntryLine[];
  readonly stray: readonly Located[];
}

/** The first field with a key. */
export function fieldOf(fields: readonly FieldLine[], key: FieldKey): FieldLine | null {
  return fields.find((field) => field.key === key) ?? null;
}

/** The pieces of every field with a key, empty ones left out. */
export function partsOfField(fields: readonly FieldLine[], key: FieldKey): Located[] {
  return fields
    .filter((field) => field.key === key)
    .flatMap((field) => field.parts)
    .filter((part) => part.text !== '');
}

/** The text of the first field with a key, without a final stop; null where it is empty or absent. */
export function textOfField(fields: readonly FieldLine[], key: FieldKey): Located | null {
  const field = fieldOf(fields, key);
  if (field === null) return null;
  const value = trimmedPiece(field.value, 0, field.value.text.length);
  return value.text === '' ? null : value;
}

/**
 * A piece of a located text, blanks around it and final stops dropped. Where the text is not the source letter for letter
 * (joined lines), the whole span stands for the piece.
 */
export function trimmedPiece(whole: Located, from: number, to: number): Located {
  let start = from;
  let end = to;
  while (start < end && isBlank(whole.text.charCodeAt(start))) start++;
  while (end > start && (isBlank(whole.text.charCodeAt(end - 1)) || whole.text[end - 1] === '.')) end--;
  return pieceOf(whole, start, end);
}

/** A piece of a located text as it stands; see `trimmedPiece`. */
export function pieceOf(whole: Located, start: number, end: number): Located {
  const isExact = whole.text.length === whole.span.end - whole.span.start;
  const span = isExact ? { start: whole.span.start + start, end: whole.span.start + end } : whole.span;
  return { text: whole.text.slice(start, end), span };
}

/** White space in the sense of the language: blank, tab, line ends, no-break space. */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 8239 || code === 8203 || code === 65279;
}
