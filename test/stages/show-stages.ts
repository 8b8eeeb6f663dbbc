/** The stages of reading as text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkspace } from '../../language-server/src/pipeline/analyze.ts';
import { readEntries } from '../../language-server/src/plan/build/read-entries.ts';
import { buildPlan } from '../../language-server/src/plan/build-plan.ts';
import { buildCatalogue } from '../../language-server/src/plan/catalogue.ts';
import { buildScoreIndex } from '../../language-server/src/plan/score-index.ts';
import { parse } from '../../language-server/src/syntax/parse.ts';
import type { SyntaxNode } from '../../language-server/src/syntax/read-tree.ts';
import type { Token } from '../../language-server/src/syntax/tokens.ts';
import { LineIndex } from '../../language-server/src/text/positions.ts';

const surroundings = ['catalogue.cchc', 'index.cchc'].map((path) => ({
  path,
  text: readFileSync(join(import.meta.dirname, path), 'utf8'),
}));

/** One token a line: place, kind and text; lines and characters count from 0. */
export function showTokens(tokens: readonly Token[], text: string): string {
  const lines = new LineIndex(text);
  const place = (offset: number): string => {
    const { line, character } = lines.positionAt(offset);
    return `${line}:${character}`;
  };
  return tokens
    .map((token) => `${place(token.start)}-${place(token.end)} ${token.kind} ${quote(text, token)}\n`)
    .join('');
}

/** One node a line, indented, with its own tokens. */
export function showTree(node: SyntaxNode, text: string, indent = ''): string {
  const tokens = node.tokens.map((token) => ` ${quote(text, token)}`).join('');
  return `${indent}${node.type}${tokens}\n${node.children.map((child) => showTree(child, text, `${indent}  `)).join('')}`;
}

/** The model of a file beside the catalogue and the index of this folder, its outline once and not twice. */
export function showModel(text: string, file: string): string {
  const tree = parse(text);
  const { registry, criteria } = readWorkspace(surroundings);
  return `${JSON.stringify(modelOf(), withoutRepeats, 1)}\n`;

  function modelOf(): unknown {
    if (tree.type === 'Catalogue') return buildCatalogue(readEntries(tree, text, file));
    if (tree.type === 'ScoreIndex') return buildScoreIndex(readEntries(tree, text, file));
    return buildPlan(tree, text, { file, registry, criteria });
  }
}

/** `nodes` lists what `outline` nests; spans are written short, properties in the order of their names. Sets and maps become lists. */
function withoutRepeats(key: string, value: unknown): unknown {
  if (key === 'outline') return undefined;
  if (key === 'children' && Array.isArray(value) && value.every((child) => 'index' in child))
    return value.map((child: { readonly index: number }) => child.index);
  if (isSpan(value)) return `${value.start}-${value.end}`;
  if (value instanceof Map) return [...value];
  if (value instanceof Set) return [...value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isSpan(value: unknown): value is { readonly start: number; readonly end: number } {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'start,end') return false;
  return Object.values(value).every((offset) => typeof offset === 'number');
}

function quote(text: string, { start, end }: Token): string {
  return JSON.stringify(text.slice(start, end));
}
