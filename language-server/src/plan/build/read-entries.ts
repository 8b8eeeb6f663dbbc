import type { AstNode } from 'langium';
import { type FieldKey, fields } from '@cchc/grammar/vocabulary/headers';
import type { Catalogue, DocumentList, ScoreIndex } from '../../syntax/generated/ast.ts';
import { MappedText } from '../../text/mapped-text.ts';
import type { EntryFile, EntryLine, FieldLine } from '../entries.ts';
import type { Located } from '../types.ts';
import { tokenOf, tokensOf } from './draft.ts';

const keyByKeyword = new Map<string, FieldKey>(fields.map((row) => [`${row.canonical}:`, row.key]));

type EntryTree = Catalogue | ScoreIndex | DocumentList;
type Below = AstNode & { readonly lines?: readonly AstNode[] };

/** Entries, fields and stray lines of a catalogue, an index or a list of documents. */
export function readEntries(tree: EntryTree, text: string, file: string): EntryFile {
  const title = tokenOf(tree, 'VALUE');
  const mapped = MappedText.read(text, title?.offset ?? 0, title?.end ?? 0);
  return {
    file,
    title: { text: mapped.text, span: mapped.span() },
    span: { start: tree.$cstNode?.offset ?? 0, end: tree.$cstNode?.end ?? 0 },
    fields: fieldsOf(tree, text),
    stray: strayOf(tree, text),
    entries: tree.lines
      .filter((line) => line.$type === 'Unit' || line.$type === 'Criterion' || line.$type === 'LegalDocument')
      .map((line) => readEntry(line, text)),
  };
}

function readEntry(line: AstNode, text: string): EntryLine {
  const [marker] = tokensOf(line);
  const name = tokenOf(line, 'NAME');
  const mapped = name && MappedText.read(text, name.offset, name.end);
  const written = (marker?.text ?? '').replace(/[#>*_\\\s]/g, '');
  return {
    marker: /^[\d.]+$/.test(written) || written === '+' ? written : '-',
    markerSpan: { start: marker?.offset ?? 0, end: marker?.end ?? 0 },
    indent: marker?.range.start.character ?? 0,
    name: mapped && { text: mapped.text, span: mapped.span() },
    fields: fieldsOf(line, text),
    stray: strayOf(line, text),
    span: { start: line.$cstNode?.offset ?? 0, end: line.$cstNode?.end ?? 0 },
  };
}

function fieldsOf(node: Below, text: string): FieldLine[] {
  const found: FieldLine[] = [];
  for (const line of node.lines ?? []) {
    const [keyword] = line.$type === 'Field' ? tokensOf(line) : [];
    const key = keyword && keyByKeyword.get(keyword.tokenType.name);
    if (!keyword || !key) continue;
    const value = tokenOf(line, 'VALUE');
    const mapped = MappedText.read(text, value?.offset ?? keyword.end, value?.end ?? keyword.end);
    found.push({
      key,
      written: keyword.text.replace(/\s*:$/, ''),
      labelSpan: { start: keyword.offset, end: keyword.end },
      value: { text: mapped.text, span: mapped.span() },
      parts: mapped.parts(),
      span: { start: keyword.offset, end: value?.end ?? keyword.end },
      indent: keyword.range.start.character,
    });
  }
  return found;
}

function strayOf(node: Below, text: string): Located[] {
  const found: Located[] = [];
  for (const line of node.lines ?? []) {
    const token = line.$type === 'StrayLine' ? tokenOf(line, 'STRAY') : null;
    if (!token) continue;
    const mapped = MappedText.read(text, token.offset, token.end);
    found.push({ text: mapped.text, span: mapped.span() });
  }
  return found;
}
