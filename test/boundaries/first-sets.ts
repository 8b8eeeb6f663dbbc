/** What the rules of the parser may start with, and what may follow them: found anew, apart from the parser's own way. */

import type { IProduction } from 'chevrotain';
import { Alternation, NonTerminal, Option, Repetition, type Rule, Terminal } from 'chevrotain';

interface Composite extends IProduction {
  readonly definition: readonly IProduction[];
}

/** Names of tokens, and whether nothing may stand there. */
export interface First {
  readonly tokens: ReadonlySet<string>;
  readonly mayBeEmpty: boolean;
}

/** A place where the parser decides, with the token names of each way; `follow` is the way past an optional part. */
export interface Decision {
  readonly rule: string;
  readonly kind: 'alternation' | 'option' | 'loop';
  readonly ways: readonly First[];
  /** What may stand behind it: within its rule for a loop, which is greedy, anywhere for an option. */
  readonly behind: ReadonlySet<string>;
}

/** Every decision of the rules. */
export function decisionsOf(rules: readonly Rule[]): readonly Decision[] {
  const follow = followSets(rules);
  const found: Decision[] = [];
  for (const rule of rules) {
    walk(rule.definition, (production, rest) => {
      if (production instanceof Terminal || production instanceof NonTerminal) return;
      const { definition } = production as Composite;
      if (production instanceof Alternation) {
        found.push({
          rule: nameOf(rule),
          kind: 'alternation',
          ways: definition.map((way) => firstOf([way])),
          behind: new Set(),
        });
      } else if (production instanceof Option || production instanceof Repetition) {
        const kind = production instanceof Option ? 'option' : 'loop';
        const after = firstOf(rest);
        const outside = kind === 'option' && after.mayBeEmpty ? (follow.get(rule.name) ?? []) : [];
        found.push({
          rule: nameOf(rule),
          kind,
          ways: [firstOf(definition)],
          behind: new Set([...after.tokens, ...outside]),
        });
      }
    });
  }
  return found;
}

function firstOf(sequence: readonly IProduction[]): First {
  const tokens = new Set<string>();
  for (const production of sequence) {
    const first = firstOfOne(production);
    for (const token of first.tokens) tokens.add(token);
    if (!first.mayBeEmpty) return { tokens, mayBeEmpty: false };
  }
  return { tokens, mayBeEmpty: true };
}

function firstOfOne(production: IProduction): First {
  if (production instanceof Terminal) return { tokens: new Set([production.terminalType.name]), mayBeEmpty: false };
  if (production instanceof NonTerminal) return firstOf(production.referencedRule.definition);
  const { definition } = production as Composite;
  if (production instanceof Alternation) {
    const ways = definition.map((way) => firstOf([way]));
    return { tokens: new Set(ways.flatMap((way) => [...way.tokens])), mayBeEmpty: ways.some((way) => way.mayBeEmpty) };
  }
  const inner = firstOf(definition);
  const isSkippable = production instanceof Option || production instanceof Repetition;
  return isSkippable ? { ...inner, mayBeEmpty: true } : inner;
}

/** Tokens that may stand behind each rule, by name: grown until nothing is added. */
function followSets(rules: readonly Rule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const follow = new Map(rules.map((rule) => [rule.name, new Set<string>()]));
  for (let grew = true; grew; ) {
    grew = false;
    for (const rule of rules) {
      walk(rule.definition, (production, rest) => {
        if (!(production instanceof NonTerminal)) return;
        const target = follow.get(production.referencedRule.name);
        const after = firstOf(rest);
        const size = target?.size;
        for (const token of after.tokens) target?.add(token);
        if (after.mayBeEmpty) for (const token of follow.get(rule.name) ?? []) target?.add(token);
        grew ||= target?.size !== size;
      });
    }
  }
  return follow;
}

/** Visits every production with what follows it in its rule; behind the end of a loop's body stands its start again. */
function walk(
  sequence: readonly IProduction[],
  visit: (production: IProduction, rest: readonly IProduction[]) => void,
  outer: readonly IProduction[] = [],
): void {
  for (const [at, production] of sequence.entries()) {
    const rest = [...sequence.slice(at + 1), ...outer];
    visit(production, rest);
    if (production instanceof Terminal || production instanceof NonTerminal) continue;
    const { definition } = production as Composite;
    if (production instanceof Alternation) for (const way of definition) walk([way], visit, rest);
    else walk(definition, visit, isLoop(production) ? [new Option({ definition: [...definition] }), ...rest] : rest);
  }
}

function isLoop(production: IProduction): boolean {
  return production.constructor.name.startsWith('Repetition');
}

/** Langium ends the names of its rules with a zero-width blank. */
function nameOf(rule: Rule): string {
  return rule.name.replace('\u200b', '');
}
