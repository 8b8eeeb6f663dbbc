import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';
import { LineIndex } from '../../text/positions.ts';
import { lex } from '../line-lexer.ts';
import type { Token } from '../tokens.ts';

/** The line lexer as Langium's lexer service. */
export class LangiumLexer implements Lexer {
  readonly definition: TokenTypeDictionary;
  readonly #types: Readonly<Record<string, TokenType>>;

  constructor(services: LangiumCoreServices) {
    const types = services.parser.TokenBuilder.buildTokens(services.Grammar) as TokenType[];
    this.#types = Object.fromEntries(types.map((type) => [type.name, type]));
    this.definition = this.#types;
  }

  tokenize(text: string): LexerResult {
    const { tokens, above } = lex(text);
    const lines = new LineIndex(text);
    const convert = (token: Token): IToken => this.#convert(text, token, lines);
    return { tokens: tokens.map(convert), hidden: above.map(convert), errors: [] };
  }

  /** Lines and columns from 1, the end's column that of the last character, as the parser library counts. */
  #convert(text: string, { kind, start, end }: Token, lines: LineIndex): IToken {
    const tokenType = this.#types[kind];
    if (!tokenType) throw new Error(`the grammar has no token ${kind}`);
    const first = lines.positionAt(start);
    const last = lines.positionAt(end - 1);
    return {
      image: text.slice(start, end),
      startOffset: start,
      endOffset: end - 1,
      startLine: first.line + 1,
      startColumn: first.character + 1,
      endLine: last.line + 1,
      endColumn: last.character + 1,
      tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
      tokenType,
    };
  }
}
