import type { LangiumCoreServices, LangiumParser } from 'langium';
import type { Source } from './generated/ast.ts';
import { createServices } from './services.ts';

let services: LangiumCoreServices | undefined;

/** The parser, set up at first use. */
function parser(): LangiumParser {
  services ??= createServices();
  return services.parser.LangiumParser;
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
