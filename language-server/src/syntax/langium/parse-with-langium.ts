import type { AstNode, CompositeCstNode, CstNode, LangiumCoreServices, LeafCstNode } from 'langium';
import type { SyntaxNode } from '../read-tree.ts';
import type { Token } from '../tokens.ts';
import { createServices } from './services.ts';

let services: LangiumCoreServices | undefined;

/** What Langium's own parser makes of a text: its tree in the form of ours, and its errors (always none). */
export function parseWithLangium(text: string): { readonly tree: SyntaxNode; readonly errors: readonly string[] } {
  services ??= createServices();
  const { value, parserErrors } = services.parser.LangiumParser.parse<AstNode>(text);
  return { tree: treeOf(value), errors: parserErrors.map((error) => error.message) };
}

/** An empty text is an empty plan; Langium names it after the entry rule. */
function treeOf(root: AstNode): SyntaxNode {
  const content = (root.$cstNode as CompositeCstNode | undefined)?.content ?? [];
  return nodeOf(content.length === 0 ? 'Plan' : root.$type, root, content);
}

/** Levels that Langium adds for one and the same node of the tree are passed over. */
function nodeOf(type: string, owner: AstNode, content: readonly CstNode[]): SyntaxNode {
  const tokens: Token[] = [];
  const children: SyntaxNode[] = [];
  const collect = (level: readonly CstNode[]): void => {
    for (const child of level) {
      if (!isComposite(child)) {
        if (!child.hidden) tokens.push(tokenOf(child as LeafCstNode));
      } else if (child.astNode === owner) collect(child.content);
      else children.push(nodeOf(child.astNode.$type, child.astNode, child.content));
    }
  };
  collect(content);
  const parts = [...tokens, ...children];
  return {
    type,
    tokens,
    children,
    start: parts.reduce((first, { start }) => (first < 0 ? start : Math.min(first, start)), -1),
    end: parts.reduce((last, { end }) => Math.max(last, end), -1),
  };
}

function tokenOf(leaf: LeafCstNode): Token {
  return { kind: leaf.tokenType.name, start: leaf.offset, end: leaf.end, line: leaf.range.start.line };
}

function isComposite(node: CstNode): node is CompositeCstNode {
  return 'content' in node;
}
