import type { SourceLine } from './lines.ts';

/** A token of the line lexer: a stretch of one text, named after a terminal or keyword of the grammar. */
export interface Token {
  readonly kind: string;
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
  /** Line (from 0) on which it starts. */
  readonly line: number;
}

/** Collects the tokens of one text, in order, without overlaps. */
export class TokenStream {
  readonly tokens: Token[] = [];
  readonly #lines: readonly SourceLine[];
  #line = 0;

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines;
  }

  /** Adds the token of this kind from `start` to `end` (excluded); nothing where that is empty. */
  push(kind: string, start: number, end: number): void {
    if (end <= start) return;
    while ((this.#lines[this.#line + 1]?.start ?? end) <= start) this.#line++;
    this.tokens.push({ kind, start, end, line: this.#line });
  }
}
