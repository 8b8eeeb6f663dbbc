import type { Lexer, LexerResult } from 'langium';
import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices } from 'langium';
import { splitLines } from './lines.ts';
import { findOpeningLine } from './opening-line.ts';
import { PlanLexer } from './plan-lexer.ts';
import { ReferenceLexer } from './reference-lexer.ts';
import { typesByName } from './token-stream.ts';

/**
 * Langium's lexer service for this language. It works line by line, knows every spelling of the labels, and gives
 * tokens for every character that is not white space: no text is a lexical error.
 */
export class LineLexer implements Lexer {
  readonly definition: TokenTypeDictionary;
  readonly #types: Record<string, TokenType>;

  constructor(services: LangiumCoreServices) {
    const vocabulary = services.parser.TokenBuilder.buildTokens(services.Grammar, { caseInsensitive: false });
    this.#types = typesByName(vocabulary);
    this.definition = this.#types;
  }

  tokenize(text: string): LexerResult {
    const lines = splitLines(text);
    const opening = findOpeningLine(text, lines);
    if (!opening || opening.file === 'plan') {
      const lexer = new PlanLexer(text, lines, this.#types);
      lexer.lex(opening);
      return { tokens: lexer.stream.tokens, errors: [], hidden: [] };
    }
    const lexer = new ReferenceLexer(text, lines, this.#types);
    lexer.lex(opening);
    return { tokens: lexer.stream.tokens, errors: [], hidden: lexer.above.tokens };
  }
}
