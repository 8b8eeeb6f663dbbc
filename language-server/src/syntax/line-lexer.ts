import { splitLines } from './lines.ts';
import { findOpeningLine } from './opening-line.ts';
import { PlanLexer } from './plan-lexer.ts';
import { ReferenceLexer } from './reference-lexer.ts';
import type { Token } from './tokens.ts';

/** The tokens of a text: those the grammar reads, and the comments above a catalogue or an index. */
export interface LexedText {
  readonly tokens: readonly Token[];
  readonly above: readonly Token[];
}

/**
 * Works line by line, knows every spelling of the labels, and gives tokens for every character that is not white space: no
 * text is a lexical error.
 */
export function lex(text: string): LexedText {
  const lines = splitLines(text);
  const opening = findOpeningLine(text, lines);
  if (!opening || opening.file === 'plan') {
    const lexer = new PlanLexer(text, lines);
    lexer.lex(opening);
    return { tokens: lexer.stream.tokens, above: [] };
  }
  const lexer = new ReferenceLexer(text, lines);
  lexer.lex(opening);
  return { tokens: lexer.stream.tokens, above: lexer.above.tokens };
}
