import type { IToken, TokenType, TokenVocabulary } from 'chevrotain';
import type { SourceLine } from './lines.ts';

/** Collects the tokens of one text, in order, without overlaps. */
export class TokenStream {
  readonly tokens: IToken[] = [];
  readonly #text: string;
  readonly #lines: readonly SourceLine[];
  readonly #types: Record<string, TokenType>;
  #line = 0;

  constructor(text: string, lines: readonly SourceLine[], types: Record<string, TokenType>) {
    this.#text = text;
    this.#lines = lines;
    this.#types = types;
  }

  /** Adds the token of this type from `start` to `end` (excluded); nothing where that is empty. */
  push(name: string, start: number, end: number): void {
    if (end <= start) return;
    const tokenType = this.#types[name];
    if (!tokenType) throw new Error(`the grammar has no token ${name}`);
    const startLine = this.#lineOf(start);
    const endLine = this.#lineOf(end - 1);
    this.tokens.push({
      image: this.#text.slice(start, end),
      startOffset: start,
      endOffset: end - 1,
      startLine: startLine.number + 1,
      startColumn: start - startLine.start + 1,
      endLine: endLine.number + 1,
      endColumn: end - endLine.start,
      tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
      tokenType,
    });
  }

  /** Tokens come in order, so the line is this one or a later one. */
  #lineOf(offset: number): SourceLine {
    const lines = this.#lines;
    while (this.#line + 1 < lines.length && (lines[this.#line + 1]?.start ?? 0) <= offset) this.#line++;
    const line = lines[this.#line];
    if (!line) throw new Error('offset outside the text');
    return line;
  }
}

/** Token types by name from a vocabulary in either of its forms. */
export function typesByName(vocabulary: TokenVocabulary): Record<string, TokenType> {
  const types: Record<string, TokenType> = {};
  const list = Array.isArray(vocabulary) ? vocabulary : Object.values(vocabulary);
  for (const type of list as TokenType[]) types[type.name] = type;
  return types;
}
