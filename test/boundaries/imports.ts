/** The imports of a source, with what they reach. */
import { dirname, join } from 'node:path/posix';
import { codeTokens } from './code-tokens.ts';
import type { SourceText } from './source-files.ts';

export interface Import {
  /** The importing file, from the root. */
  readonly from: string;
  /** The imported file from the root, or a package's or platform module's name. */
  readonly to: string;
  readonly isFile: boolean;
  readonly line: number;
}

/** Every import and re-export, types and dynamic ones included. */
export function importsOf({ path, text }: SourceText): readonly Import[] {
  const tokens = codeTokens(text);
  const found: Import[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const bracketed = next?.text === '(' ? tokens[at + 2] : undefined;
    if (token.text === 'import' && bracketed) found.push(importAt(path, bracketed.text, token.line));
    else if ((token.text === 'from' || token.text === 'import') && next?.kind === 'string')
      found.push(importAt(path, next.text, token.line));
  }
  return found;
}

function importAt(from: string, quoted: string, line: number): Import {
  const name = quoted.slice(1, -1);
  if (name.startsWith('.')) return { from, to: join(dirname(from), name), isFile: true, line };
  if (name.startsWith('@cchc/grammar/')) return { from, to: `${name.slice(6)}.ts`, isFile: true, line };
  return { from, to: name, isFile: false, line };
}
