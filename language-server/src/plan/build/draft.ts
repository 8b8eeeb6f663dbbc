import type { AstNode, CompositeCstNode, CstNode, LeafCstNode } from 'langium';
import { type LabelKey, labels } from '@cchc/grammar/vocabulary/labels';
import { MappedText } from '../../text/mapped-text.ts';
import type { Directive, LabelLine, Level, Located, OutlineNode, Suppression, Table } from '../types.ts';

/** A type whose properties may still be set. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** An outline node while the plan is being built. */
export interface DraftNode extends Draft<Omit<OutlineNode, 'children' | 'paragraphs' | 'labels'>> {
  children: DraftNode[];
  paragraphs: Located[];
  labels: DraftLabel[];
  /** The line's own text with its places. */
  body: MappedText;
}

/** A label line while the plan is being built. */
export interface DraftLabel extends Draft<LabelLine> {
  /** The value with its places. */
  mapped: MappedText;
  /** Values on dashes or pluses below a label that stands alone. */
  below: MappedText[];
}

/** Everything the walk over the tree collects. */
export interface Collected {
  readonly text: string;
  readonly nodes: DraftNode[];
  readonly roots: DraftNode[];
  /** Label lines of the header or without any line above them. */
  readonly looseLabels: DraftLabel[];
  readonly preamble: Located[];
  readonly tables: Draft<Table>[];
  readonly directives: Directive[];
  readonly suppressions: Suppression[];
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

/** The tokens that stand directly in a syntax node (not in nodes below it), in order. */
export function tokensOf(node: AstNode): readonly LeafCstNode[] {
  return contentOf(node).filter((child): child is LeafCstNode => !('content' in child));
}

/** The first token with one of the names. */
export function tokenOf(node: AstNode, ...names: readonly string[]): LeafCstNode | null {
  for (const child of contentOf(node)) {
    if (!('content' in child) && names.includes((child as LeafCstNode).tokenType.name)) return child as LeafCstNode;
  }
  return null;
}

/** A whole file's tokens stand one level deeper, in the node of the rule that the entry rule chose. */
function contentOf(node: AstNode): readonly CstNode[] {
  const content = (node.$cstNode as CompositeCstNode | undefined)?.content ?? [];
  if (node.$container) return content;
  const chosen = content.find((child): child is CompositeCstNode => 'content' in child);
  return content.some((child) => !('content' in child) && !child.hidden) || !chosen ? content : chosen.content;
}

/** A token's text as it reads. */
export function readToken(text: string, token: LeafCstNode): MappedText {
  return MappedText.read(text, token.offset, token.end);
}
