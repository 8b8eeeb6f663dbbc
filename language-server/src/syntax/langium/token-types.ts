import { Lexer as ChevrotainLexer, createToken, type TokenType } from 'chevrotain';
import { AstUtils, type Grammar, GrammarAST, type TokenBuilder } from 'langium';

/**
 * Makes the token types of the grammar's terminals and keywords. They bear no patterns, for the line lexer makes the
 * tokens itself; so nothing is compiled at start-up.
 */
export class PlainTokenBuilder implements TokenBuilder {
  buildTokens(grammar: Grammar): TokenType[] {
    const names = new Set<string>();
    for (const rule of grammar.rules) {
      if (GrammarAST.isTerminalRule(rule)) names.add(rule.name);
      else for (const node of AstUtils.streamAllContents(rule)) if (GrammarAST.isKeyword(node)) names.add(node.value);
    }
    return [...names].map((name) => createToken({ name, pattern: ChevrotainLexer.NA }));
  }
}
