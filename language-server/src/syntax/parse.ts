import type { IToken } from 'chevrotain';
import type { LangiumCoreServices, LangiumParser } from 'langium';
import type { Source } from './generated/ast.ts';
import { createServices } from './services.ts';

let services: LangiumCoreServices | undefined;

/** The services, set up at first use. */
function language(): LangiumCoreServices {
  services ??= createServices();
  return services;
}

function parser(): LangiumParser {
  return language().parser.LangiumParser;
}

/** The tokens of a text, in order. */
export function tokenize(text: string): readonly IToken[] {
  const { hidden, tokens } = language().parser.Lexer.tokenize(text);
  return [...hidden, ...tokens];
}

/** The syntax tree of any text whatsoever: the grammar is total. */
export function parse(text: string): Source {
  return parser().parse<Source>(text).value;
}

/** The tree with the parser's own errors, for tests of totality. */
export function parseWithErrors(text: string): { readonly tree: Source; readonly errors: readonly string[] } {
  const result = parser().parse<Source>(text);
  return { tree: result.value, errors: result.parserErrors.map((error) => error.message) };
}
