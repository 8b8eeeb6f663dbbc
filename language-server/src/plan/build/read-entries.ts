import { type FieldKey, fields } from '@cchc/grammar/vocabulary/headers';
import type { SyntaxNode } from '../../syntax/read-tree.ts';
import { dropTail } from '../../text/drop-tail.ts';
import { MappedText } from '../../text/mapped-text.ts';
import type { EntryFile, EntryLine, FieldLine } from '../entries.ts';
import type { Located } from '../types.ts';
import { sourceOf, tokenOf } from './draft.ts';

const keyByKeyword = new Map<string, FieldKey>(fields.map((row) => [`${row.canonical}:`, row.key]));

/** Entries, fields and stray lines of a catalogue, an index or a list of documents. */
export function readEntries(tree: SyntaxNode, text: string, file: string): EntryFile {
  const title = tokenOf(tree, 'VALUE');
  const mapped = MappedText.read(text, title?.start ?? 0, title?.end ?? 0);
  return {
    file,
    title: { text: mapped.text, span: mapped.span() },
    span: { start: tree.start, end: tree.end },
    fields: fieldsOf(tree, text),
    stray: strayOf(tree, text),
    entries: tree.children
      .filter((line) => line.type === 'Unit' || line.type === 'Criterion' || line.type === 'LegalDocument')
      .map((line) => readEntry(line, text)),
  };
}

function readEntry(line: SyntaxNode, text: string): EntryLine {
  const [marker] = line.tokens;
  const name = tokenOf(line, 'NAME');
  const mapped = name && MappedText.read(text, name.start, name.end);
  const written = (marker ? sourceOf(text, marker) : '').replace(/[#>*_\\\s]/g, '');
  return {
    marker: /^[\d.]+$/.test(written) || written === '+' ? written : '-',
    markerSpan: { start: marker?.start ?? 0, end: marker?.end ?? 0 },
    indent: indentAt(text, line.start),
    name: mapped && { text: mapped.text, span: mapped.span() },
    fields: fieldsOf(line, text),
    stray: strayOf(line, text),
    span: { start: line.start, end: line.end },
  };
}

function fieldsOf(node: SyntaxNode, text: string): FieldLine[] {
  const found: FieldLine[] = [];
  for (const line of node.children) {
    const [keyword] = line.type === 'Field' ? line.tokens : [];
    const key = keyword && keyByKeyword.get(keyword.kind);
    if (!keyword || !key) continue;
    const value = tokenOf(line, 'VALUE');
    const mapped = MappedText.read(text, value?.start ?? keyword.end, value?.end ?? keyword.end);
    found.push({
      key,
      written: dropTail(sourceOf(text, keyword), ':'),
      labelSpan: { start: keyword.start, end: keyword.end },
      value: { text: mapped.text, span: mapped.span() },
      parts: mapped.parts(),
      span: { start: keyword.start, end: value?.end ?? keyword.end },
      indent: indentAt(text, keyword.start),
    });
  }
  return found;
}

function strayOf(node: SyntaxNode, text: string): Located[] {
  const found: Located[] = [];
  for (const line of node.children) {
    const token = line.type === 'StrayLine' ? tokenOf(line, 'STRAY') : null;
    if (!token) continue;
    const mapped = MappedText.read(text, token.start, token.end);
    found.push({ text: mapped.text, span: mapped.span() });
  }
  return found;
}

/** Characters between the line's start and an offset. */
function indentAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return offset - start;
}
