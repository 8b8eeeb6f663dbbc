import { lex } from './line-lexer.ts';
import { readTree, type SyntaxNode } from './read-tree.ts';
import type { Token } from './tokens.ts';

/** The four kinds of file, as the roots of their trees are named. */
export type RootType = 'Plan' | 'Catalogue' | 'ScoreIndex' | 'DocumentList';

/** The syntax tree of any text whatsoever: the grammar is total. */
export function parse(text: string): SyntaxNode {
  return readTree(lex(text).tokens);
}

/** The tokens of a text, in order. */
export function tokenize(text: string): readonly Token[] {
  const { above, tokens } = lex(text);
  return [...above, ...tokens];
}
