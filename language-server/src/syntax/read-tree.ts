import { fragments, table } from './generated/parse-table.ts';
import type { Token } from './tokens.ts';

/** A node of the syntax tree, named after its grammar rule. */
export interface SyntaxNode {
  readonly type: string;
  /** The tokens that stand directly in it, in order. */
  readonly tokens: readonly Token[];
  /** The nodes below it, in order. */
  readonly children: readonly SyntaxNode[];
  readonly start: number;
  readonly end: number;
}

/** A part of a rule: a token, a call, a sequence, a choice, or one of these repeated. */
export type Element = readonly (string | Element)[];

interface Draft {
  type: string;
  tokens: Token[];
  children: SyntaxNode[];
  start: number;
  end: number;
}

/** Reads on in the tokens and adds what it takes to the node. */
type Step = (tokens: Cursor, node: Draft) => void;

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** A part made ready: the kinds of token with which it starts, whether it may be empty, and how it is read. */
interface Ready {
  readonly starts: ReadonlySet<string>;
  readonly mayBeEmpty: boolean;
  readonly read: Step;
}

const entry = 'Source';
const inlined = new Set([...fragments]);
const ready = new Map<string, Ready>();

/**
 * The syntax tree of a text's tokens. It follows the table made from the grammar; one token of look-ahead decides, and
 * no order of the lexer's tokens is an error. Langium's own parser gives the same tree, at several times the cost.
 */
export function readTree(tokens: readonly Token[]): SyntaxNode {
  const cursor: Cursor = { tokens, at: 0 };
  const root = newNode('');
  ruleNamed(entry).read(cursor, root);
  const [tree] = root.children;
  if (cursor.at < tokens.length || !tree) throw new Error(`the grammar has no place for ${tokens[cursor.at]?.kind}`);
  return tree;
}

function ruleNamed(name: string): Ready {
  const known = ready.get(name);
  if (known) return known;
  const element = table[name];
  if (!element) throw new Error(`the grammar has no rule ${name}`);
  const made = makeReady(element);
  ready.set(name, made);
  return made;
}

function makeReady(element: Element): Ready {
  const [kind, ...parts] = element;
  switch (kind) {
    case 'token':
      return token(String(parts[0]));
    case 'rule':
      return call(String(parts[0]));
    case 'all':
      return sequence(parts.map((part) => makeReady(part as Element)));
    case 'one':
      return choice(parts.map((part) => makeReady(part as Element)));
    default:
      return loop(kind === 'maybe', makeReady(parts[0] as Element));
  }
}

function token(kind: string): Ready {
  return {
    starts: new Set([kind]),
    mayBeEmpty: false,
    read(cursor, node) {
      const next = cursor.tokens[cursor.at];
      if (next?.kind !== kind) return;
      cursor.at++;
      node.tokens.push(next);
      extend(node, next.start, next.end);
    },
  };
}

/** Rules nest only downwards, so their parts can be made ready where they are first called. */
function call(name: string): Ready {
  const rule = ruleNamed(name);
  if (inlined.has(name)) return rule;
  return {
    ...rule,
    read(cursor, parent) {
      const node = newNode(name);
      rule.read(cursor, node);
      parent.children.push(node);
      extend(parent, node.start, node.end);
    },
  };
}

function sequence(parts: readonly Ready[]): Ready {
  const firstFirm = parts.findIndex((part) => !part.mayBeEmpty);
  const leading = firstFirm < 0 ? parts : parts.slice(0, firstFirm + 1);
  return {
    starts: new Set(leading.flatMap((part) => [...part.starts])),
    mayBeEmpty: firstFirm < 0,
    read(cursor, node) {
      for (const part of parts) part.read(cursor, node);
    },
  };
}

function choice(alternatives: readonly Ready[]): Ready {
  const byStart = new Map<string, Ready>();
  for (const alternative of alternatives) {
    for (const start of alternative.starts) if (!byStart.has(start)) byStart.set(start, alternative);
  }
  const empty = alternatives.find((alternative) => alternative.mayBeEmpty);
  return {
    starts: new Set(byStart.keys()),
    mayBeEmpty: empty !== undefined,
    read(cursor, node) {
      const next = cursor.tokens[cursor.at];
      ((next && byStart.get(next.kind)) ?? empty)?.read(cursor, node);
    },
  };
}

function loop(isOnce: boolean, part: Ready): Ready {
  const { starts } = part;
  return {
    starts,
    mayBeEmpty: true,
    read(cursor, node) {
      for (let next = cursor.tokens[cursor.at]; next && starts.has(next.kind); next = cursor.tokens[cursor.at]) {
        part.read(cursor, node);
        if (isOnce) return;
      }
    },
  };
}

function newNode(type: string): Draft {
  return { type, tokens: [], children: [], start: -1, end: -1 };
}

function extend(node: Draft, start: number, end: number): void {
  if (node.start < 0) node.start = start;
  node.end = Math.max(node.end, end);
}
