/** The grammar as a table for the reader of `syntax/read-tree.ts`, made from what Langium generated. */
import type { GeneratedFiles } from './files.ts';

const grammarFile = 'language-server/src/syntax/generated/grammar.ts';
const tableFile = 'language-server/src/syntax/generated/parse-table.ts';

interface Node {
  readonly $type: string;
  readonly name?: string;
  readonly value?: string;
  readonly fragment?: boolean;
  readonly cardinality?: '*' | '+' | '?';
  readonly definition?: Node;
  readonly elements?: readonly Node[];
  readonly terminal?: Node;
  readonly rule?: { readonly $ref: string };
}

type Element = readonly (string | Element)[];

const loops = { '*': 'many', '+': 'some', '?': 'maybe' } as const;

/** Adds the table to the generated files. Throws where the grammar uses what the reader does not know. */
export function generateParseTable(files: GeneratedFiles): GeneratedFiles {
  const source = files.get(grammarFile) ?? '';
  const literal = /loadGrammarFromJson\(('.*')\)/s.exec(source)?.[1];
  if (literal === undefined) throw new Error(`${grammarFile} holds no grammar`);
  const rules = readGrammar(literal);
  const table = Object.fromEntries(
    rules
      .filter((rule) => rule.$type === 'ParserRule')
      .map((rule) => [rule.name ?? '', elementOf(rule.definition as Node, rules)]),
  );
  const fragments = rules.filter((rule) => rule.fragment && rule.$type === 'ParserRule').map((rule) => rule.name);
  const text = `// Generated from the grammar by scripts/generate/parse-table.ts. Do not edit.
import type { Element } from '../read-tree.ts';

/** What each rule of the grammar accepts. */
export const table: Readonly<Record<string, Element>> = ${JSON.stringify(table, null, 1)};

/** Rules whose content counts for the rule that calls them. */
export const fragments: readonly string[] = ${JSON.stringify(fragments)};
`;
  return new Map([...files, [tableFile, text]]);
}

function readGrammar(literal: string): readonly Node[] {
  const json = new Function(`return ${literal}`)() as string;
  return (JSON.parse(json) as { readonly rules: readonly Node[] }).rules;
}

function elementOf(node: Node, rules: readonly Node[]): Element {
  const plain = plainElement(node, rules);
  return node.cardinality ? [loops[node.cardinality], plain] : plain;
}

function plainElement(node: Node, rules: readonly Node[]): Element {
  switch (node.$type) {
    case 'Group':
      return [
        'all',
        ...(node.elements ?? []).filter((part) => part.$type !== 'Action').map((part) => elementOf(part, rules)),
      ];
    case 'Alternatives':
      return ['one', ...(node.elements ?? []).map((part) => elementOf(part, rules))];
    case 'Assignment':
    case 'CrossReference':
      return elementOf(node.terminal as Node, rules);
    case 'Keyword':
      return ['token', node.value ?? ''];
    case 'RuleCall': {
      const called = rules[Number(/@(\d+)$/.exec(node.rule?.$ref ?? '')?.[1])];
      if (!called?.name) throw new Error('a rule call without a rule');
      return [called.$type === 'TerminalRule' ? 'token' : 'rule', called.name];
    }
    default:
      throw new Error(`the reader knows no ${node.$type}`);
  }
}
