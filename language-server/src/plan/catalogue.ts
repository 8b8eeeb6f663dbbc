import { openGroupWords } from '@cchc/grammar/vocabulary/unit-heads';
import { fold } from '../text/fold.ts';
import {
  type EntryFile,
  type EntryLine,
  type FieldLine,
  fieldOf,
  partsOfField,
  textOfField,
  trimmedPiece,
} from './entries.ts';
import type { Catalogue, Term, Unit } from './reference-types.ts';
import type { Located } from './types.ts';
import { readValidity } from './validity.ts';

const openWords: ReadonlySet<string> = new Set(openGroupWords.map(fold));
const wrongForms = fold('sai');

/** Reads a unit catalogue. An entry without a name is left out; what cannot be read is listed in `unread`. */
export function buildCatalogue(entries: EntryFile): Catalogue {
  const named = entries.entries.flatMap((entry) => {
    const name = nameOf(entry);
    return name === null ? [] : [{ entry, name }];
  });
  const parents = parentsByIndent(named);
  const grouped = membersByIndent(named, parents);
  const units = named.map((item, index) => {
    const above = named[parents[index] ?? -1];
    const parent = above === undefined || isGroup(above.entry) ? null : above.name.text;
    return unitOf(entries.file, item, { parent, members: grouped.get(index) ?? [] });
  });
  const fields = [...entries.fields, ...entries.entries.flatMap((entry) => entry.fields)];
  return {
    file: entries.file,
    title: entries.title.text,
    code: textOfField(entries.fields, 'code')?.text ?? null,
    units,
    terms: fields.filter((field) => field.key === 'term').flatMap(termsOf),
    unread: unreadOf(entries),
  };
}

interface NamedEntry {
  readonly entry: EntryLine;
  readonly name: Located;
}

function nameOf(entry: EntryLine): Located | null {
  const name = entry.name ?? textOfField(entry.fields, 'group');
  if (name === null) return null;
  const trimmed = trimmedPiece(name, 0, name.text.length);
  return trimmed.text === '' ? null : trimmed;
}

function isGroup(entry: EntryLine): boolean {
  if (entry.marker === '+' || fieldOf(entry.fields, 'group') !== null) return true;
  return fieldOf(entry.fields, 'members') !== null || saysType(entry, 'nhóm');
}

function saysType(entry: EntryLine, word: string): boolean {
  const type = textOfField(entry.fields, 'type');
  return type !== null && fold(type.text).includes(fold(word));
}

/** For each entry the index of the nearest entry above that is indented less; -1 where none is. */
function parentsByIndent(named: readonly NamedEntry[]): number[] {
  const open: number[] = [];
  return named.map(({ entry }, index) => {
    while (open.length > 0 && (named[open[open.length - 1] ?? 0]?.entry.indent ?? 0) >= entry.indent) open.pop();
    const parent = open[open.length - 1] ?? -1;
    open.push(index);
    return parent;
  });
}

/** Entries indented below a group are its members. */
function membersByIndent(named: readonly NamedEntry[], parents: readonly number[]): Map<number, Located[]> {
  const grouped = new Map<number, Located[]>();
  for (const [index, { name }] of named.entries()) {
    const parent = parents[index] ?? -1;
    const above = named[parent];
    if (above === undefined || !isGroup(above.entry)) continue;
    const members = grouped.get(parent) ?? [];
    members.push(name);
    grouped.set(parent, members);
  }
  return grouped;
}

function unitOf(
  file: string,
  { entry, name }: NamedEntry,
  around: { readonly parent: string | null; readonly members: readonly Located[] },
): Unit {
  const { fields } = entry;
  const kind = kindOf(entry);
  const members = kind === 'group' ? [...partsOfField(fields, 'members'), ...around.members] : [];
  const parent = textOfField(fields, 'parent')?.text ?? around.parent;
  const validity = readValidity(textOfField(fields, 'validity')?.text ?? '');
  return {
    id: `${file}#${name.span.start}`,
    file,
    name: name.text,
    span: name.span,
    abbreviations: partsOfField(fields, 'abbreviation'),
    aliases: partsOfField(fields, 'alias'),
    kind,
    isOutside: saysType(entry, 'ngoài'),
    isOpen: members.some((member) => openWords.has(fold(member.text))),
    members: members.filter((member) => !openWords.has(fold(member.text))),
    parent,
    unit: textOfField(fields, 'unit')?.text ?? (kind === 'post' ? parent : null),
    head: textOfField(fields, 'head'),
    validFrom: validity?.from ?? null,
    validTo: validity?.to ?? null,
    successors: partsOfField(fields, 'successor'),
    code: textOfField(fields, 'code')?.text ?? null,
  };
}

function kindOf(entry: EntryLine): Unit['kind'] {
  if (isGroup(entry)) return 'group';
  if (saysType(entry, 'chức danh')) return 'post';
  return saysType(entry, 'ngoài') ? 'outside' : 'inside';
}

/** `đúng; sai: a; b`: the first piece is right, the others are wrong forms. */
function termsOf(field: FieldLine): Term[] {
  const [right, ...others] = field.parts.filter((part) => part.text !== '');
  if (right === undefined) return [];
  const wrong = others.map((part) => {
    const colon = part.text.indexOf(':');
    const isLabelled = colon >= 0 && fold(part.text.slice(0, colon)) === wrongForms;
    return isLabelled ? trimmedPiece(part, colon + 1, part.text.length).text : part.text;
  });
  return [{ right: right.text, wrong: wrong.filter((text) => text !== ''), span: field.span }];
}

function unreadOf(entries: EntryFile): Located[] {
  const validities = entries.entries
    .map((entry) => textOfField(entry.fields, 'validity'))
    .filter((value) => value !== null)
    .filter((value) => readValidity(value.text) === null);
  const stray = [...entries.stray, ...entries.entries.flatMap((entry) => entry.stray)];
  return [...stray, ...validities].sort((a, b) => a.span.start - b.span.start);
}
