import { type LabelKey, labels } from '@cchc/grammar/vocabulary/labels';
import type { SyntaxNode } from '../../syntax/read-tree.ts';
import type { Token } from '../../syntax/tokens.ts';
import { MappedText } from '../../text/mapped-text.ts';
import type { Directive, LabelLine, Level, Located, OutlineNode, Suppression, Table } from '../types.ts';

/** A type whose properties may still be set. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** An outline node while the plan is being built. */
export interface DraftNode extends Draft<Omit<OutlineNode, 'children' | 'paragraphs' | 'labels'>> {
  children: DraftNode[];
  paragraphs: Located[];
  labels: DraftLabel[];
}

/** A label line while the plan is being built. */
export interface DraftLabel extends Draft<LabelLine> {
  /** What only the building needs; let go at its end. */
  reading: LabelReading | undefined;
}

/** The value of a label with its places, and the values on dashes or pluses below a label that stands alone. */
export interface LabelReading {
  readonly mapped: MappedText;
  readonly below: MappedText[];
}

/** The values of a label: on its own line, else below it. */
export function valuesOfLabel({ value, reading }: DraftLabel): readonly MappedText[] {
  if (!reading) return [];
  return value.text === '' ? reading.below : [reading.mapped];
}

/** A table that may still grow. */
export interface DraftTable extends Draft<Omit<Table, 'rows'>> {
  readonly rows: (readonly string[])[];
}

/** Everything the walk over the tree collects. */
export interface Collected {
  readonly text: string;
  readonly nodes: DraftNode[];
  readonly roots: DraftNode[];
  /** Label lines of the header or without any line above them. */
  readonly looseLabels: DraftLabel[];
  readonly preamble: Located[];
  readonly tables: DraftTable[];
  readonly directives: Directive[];
  readonly suppressions: Suppression[];
  /** How many lines of one level and key stand under one parent so far. */
  readonly counts: Map<string, number>;
}

const keyByKeyword = new Map<string, LabelKey>(labels.map((row) => [`${row.canonical}:`, row.key]));
const levelByType: Readonly<Record<string, Level>> = {
  Part: 'part',
  Chapter: 'chapter',
  Item: 'item',
  Decimal: 'decimal',
  Point: 'point',
  Dash: 'dash',
  Plus: 'plus',
};

/** The label key of a keyword token, undefined for other tokens. */
export function labelKeyOf(tokenName: string): LabelKey | undefined {
  return keyByKeyword.get(tokenName);
}

/** The level of a syntax node, undefined for lines that are none. */
export function levelOf(type: string): Level | undefined {
  return levelByType[type];
}

/** The first token of one of the kinds that stands directly in a node. */
export function tokenOf(node: SyntaxNode, ...kinds: readonly string[]): Token | null {
  return node.tokens.find((token) => kinds.includes(token.kind)) ?? null;
}

/** A token's text as it reads. */
export function readToken(text: string, token: Token): MappedText {
  return MappedText.read(text, token.start, token.end);
}

/** A token's text as it stands. */
export function sourceOf(text: string, token: Token): string {
  return text.slice(token.start, token.end);
}
