/** Every regular expression of the sources: literals by reading, others as they are made while modules load. */
import { join } from 'node:path';
import { codeTokens } from './code-tokens.ts';
import { root, sourceTexts } from './source-files.ts';

export interface FoundExpression {
  readonly source: string;
  readonly flags: string;
  /** Where it is written. */
  readonly places: readonly string[];
}

const folders = ['grammar', 'language-server/src', 'cli/src'] as const;

/** Modules that start the program when they are loaded. */
const starters = new Set(['cli/src/main.ts']);

/** Literals and made expressions, each once with all its places. */
export async function findExpressions(): Promise<readonly FoundExpression[]> {
  const found = new Map<string, { readonly expression: RegExp; readonly places: string[] }>();
  const add = (expression: RegExp, place: string): void => {
    const known = found.get(String(expression));
    if (known) known.places.push(place);
    else found.set(String(expression), { expression, places: [place] });
  };
  for (const { path, text } of sourceTexts(...folders)) {
    for (const token of codeTokens(text)) {
      if (token.kind === 'regex') add(expressionOf(token.text), `${path}:${token.line}`);
    }
  }
  for (const { expression, place } of await expressionsMade()) {
    if (!found.has(String(expression))) add(expression, place);
  }
  return [...found.values()].map(({ expression: { source, flags }, places }) => ({ source, flags, places }));
}

/** Where `RegExp` is called: in the order of the files. */
export function constructions(): readonly string[] {
  return sourceTexts(...folders).flatMap(({ path, text }) =>
    codeTokens(text)
      .filter(({ kind, text: name }) => kind === 'name' && name === 'RegExp')
      .map(() => path),
  );
}

function expressionOf(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** The expressions that the modules make with `new RegExp` while they load. */
async function expressionsMade(): Promise<readonly { readonly expression: RegExp; readonly place: string }[]> {
  const made: { readonly expression: RegExp; readonly place: string }[] = [];
  const original = RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given, newTarget) {
      const expression = Reflect.construct(target, given, newTarget) as RegExp;
      const place = /(?:language-server\/src|cli\/src|grammar)\/[\w/.-]+\.ts:\d+/.exec(new Error().stack ?? '');
      if (place) made.push({ expression, place: place[0] });
      return expression;
    },
  });
  try {
    for (const { path } of sourceTexts(...folders)) if (!starters.has(path)) await import(join(root, path));
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}
