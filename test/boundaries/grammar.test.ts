/** The grammar, its parser, the lexer and the vocabulary speak of the same tokens, and one token decides. */
import { fields, headers } from '@cchc/grammar/vocabulary/headers';
import { kinds } from '@cchc/grammar/vocabulary/kinds';
import { labels } from '@cchc/grammar/vocabulary/labels';
import type { Rule } from 'chevrotain';
import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { createServices } from '../../language-server/src/syntax/langium/services.ts';
import { codeTokens } from './code-tokens.ts';
import { type Decision, decisionsOf, type First } from './first-sets.ts';
import { sourceTexts } from './source-files.ts';

const services = createServices();
const { Grammar: grammar } = services;
const rules = Object.values(parserRules());
const decisions = decisionsOf(rules);

describe('one token decides', () => {
  test('there are decisions', () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(new Set(decisions.map(({ kind }) => kind))).toEqual(new Set(['alternation', 'option', 'loop']));
  });

  test('between alternatives', () => {
    const alternations = decisions.filter(({ kind }) => kind === 'alternation');
    expect(alternations.flatMap((decision) => clashesBetween(decision))).toEqual([]);
  });

  test('whether an optional part stands there; a label right behind a marker is the marker’s', () => {
    const optional = decisions.filter(({ kind }) => kind === 'option');
    const marked = optional.filter(({ rule }) => ['Item', 'Decimal', 'Point', 'MachineLine'].includes(rule));
    const others = optional.filter((decision) => !marked.includes(decision));
    const names = new Set<string>(labels.map(({ canonical }) => `${canonical}:`));
    expect(others.flatMap(clashesBehind)).toEqual([]);
    expect(marked.flatMap(clashesBehind).filter((clash) => !names.has(tokenOf(clash)))).toEqual([]);
  });

  test('whether a loop goes on: greedy, but nothing behind it in its rule is out of reach', () => {
    const loops = decisions.filter(({ kind }) => kind === 'loop');
    expect(loops.flatMap(clashesBehind)).toEqual([]);
  });
});

describe('the vocabulary is the grammar’s', () => {
  const openings = kinds.filter(({ file }) => file !== 'plan').map(({ name }) => `${name}:`);
  const named = [...labels, ...headers, ...fields].map(({ canonical }) => `${canonical}:`);

  test('every label, header and field is a keyword, and no other is', () => {
    expect(keywords()).toEqual(new Set([...named, ...openings, ';']));
  });

  test.each(['label', 'header', 'field'] as const)('no two spellings of a %s mean different things', (table) => {
    const rows = { label: labels, header: headers, field: fields }[table];
    const spellings = rows.flatMap((row) => [row.canonical, ...row.spellings]);
    expect(spellings.filter((name, at) => spellings.indexOf(name) !== at)).toEqual([]);
  });
});

test('the lexer makes the terminals of the grammar, each of them and no other', () => {
  const terminals = grammar.rules.filter(GrammarAST.isTerminalRule).filter((rule) => !rule.hidden);
  const lexer = sourceTexts('language-server/src/syntax').filter(({ path }) => /\/[a-z-]+-lexer\.ts$/.test(path));
  const written = lexer
    .filter(({ path }) => !path.includes('/langium/'))
    .flatMap(({ text }) => codeTokens(text))
    .filter(({ kind, text }) => kind === 'string' && /^'(?!NF[CD]')[A-Z_]{2,}'$/.test(text))
    .map(({ text }) => text.slice(1, -1));
  expect(new Set(written)).toEqual(new Set(terminals.map(({ name }) => name)));
});

/** The rules as the parser library holds them. Langium keeps its parser to itself. */
function parserRules(): Record<string, Rule> {
  const { LangiumParser } = services.parser;
  const { wrapper } = LangiumParser as unknown as {
    readonly wrapper: { getGAstProductions(): Record<string, Rule> };
  };
  return wrapper.getGAstProductions();
}

function keywords(): Set<string> {
  const found = grammar.rules.flatMap((rule) =>
    AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword).toArray(),
  );
  return new Set(found.map(({ value }) => value));
}

/** The token of a clash. */
function tokenOf(clash: string): string {
  return clash.slice(clash.indexOf(' ') + 1, clash.indexOf(' in an '));
}

/** Tokens with which two alternatives start; a second empty alternative. */
function clashesBetween({ rule, ways }: Decision): string[] {
  const seen = new Set<string>();
  const clashes: string[] = [];
  for (const token of ways.flatMap((way: First) => [...way.tokens, ...(way.mayBeEmpty ? ['nothing'] : [])])) {
    if (seen.has(token)) clashes.push(`${rule}: two alternatives start with ${token}`);
    seen.add(token);
  }
  return clashes;
}

function clashesBehind({ rule, kind, ways, behind }: Decision): string[] {
  const starts = ways.flatMap((way) => [...way.tokens]);
  return starts.filter((token) => behind.has(token)).map((token) => `${rule} ${token} in an ${kind} and behind it`);
}
