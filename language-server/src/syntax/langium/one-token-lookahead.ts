import type { IProduction, IToken } from 'chevrotain';
import {
  Alternation,
  type ILookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  Terminal,
} from 'chevrotain';

/** What a look-ahead function sees of the parser. */
interface Parser {
  LA(distance: number): IToken;
}

type Composite = IProduction & { readonly definition: readonly IProduction[]; readonly idx?: number };

/** The tokens with which a production may start, by `tokenTypeIdx`, and whether it may be empty. */
interface Start {
  readonly tokens: ReadonlySet<number>;
  readonly mayBeEmpty: boolean;
}

/**
 * Look-ahead of one token by sets of first tokens. This grammar starts every alternative with a token class of its own
 * (a test holds it to that), so the first sets decide; they are found in a fraction of the time that general look-ahead
 * takes at start-up.
 */
export class OneTokenLookahead implements ILookaheadStrategy {
  readonly #starts = new Map<IProduction, Start>();

  /** Two alternatives that start alike are found by the test of the grammar. */
  validate(): [] {
    return [];
  }

  buildLookaheadForAlternation(options: {
    readonly prodOccurrence: number;
    readonly rule: Rule;
  }): () => number | undefined {
    const alternation = findProduction(options.rule, options.prodOccurrence, (found) => found instanceof Alternation);
    const choices = new Map<number, number>();
    let empty: number | undefined;
    for (const [choice, alternative] of alternation.definition.entries()) {
      const start = this.#startOf(alternative);
      for (const token of start.tokens) if (!choices.has(token)) choices.set(token, choice);
      if (start.mayBeEmpty) empty ??= choice;
    }
    return function (this: Parser): number | undefined {
      return choices.get(this.LA(1).tokenTypeIdx) ?? empty;
    } as () => number | undefined;
  }

  buildLookaheadForOptional(options: {
    readonly prodOccurrence: number;
    readonly prodType: string;
    readonly rule: Rule;
  }): () => boolean {
    const optional = findProduction(options.rule, options.prodOccurrence, (found) =>
      isOptional(found, options.prodType),
    );
    const { tokens } = this.#startOfAll(optional.definition);
    return function (this: Parser): boolean {
      return tokens.has(this.LA(1).tokenTypeIdx);
    } as () => boolean;
  }

  #startOf(production: IProduction): Start {
    const known = this.#starts.get(production);
    if (known) return known;
    const start = this.#findStart(production);
    this.#starts.set(production, start);
    return start;
  }

  #findStart(production: IProduction): Start {
    if (production instanceof Terminal) {
      return { tokens: new Set([production.terminalType.tokenTypeIdx ?? -1]), mayBeEmpty: false };
    }
    if (production instanceof NonTerminal) return this.#startOfAll(production.referencedRule.definition);
    const { definition } = production as Composite;
    if (production instanceof Alternation) {
      const starts = definition.map((alternative) => this.#startOf(alternative));
      return {
        tokens: new Set(starts.flatMap((start) => [...start.tokens])),
        mayBeEmpty: starts.some((start) => start.mayBeEmpty),
      };
    }
    const inner = this.#startOfAll(definition);
    const isSkippable = production instanceof Option || production instanceof Repetition;
    return isSkippable ? { ...inner, mayBeEmpty: true } : inner;
  }

  #startOfAll(sequence: readonly IProduction[]): Start {
    const tokens = new Set<number>();
    for (const production of sequence) {
      const start = this.#startOf(production);
      for (const token of start.tokens) tokens.add(token);
      if (!start.mayBeEmpty) return { tokens, mayBeEmpty: false };
    }
    return { tokens, mayBeEmpty: true };
  }
}

function isOptional(production: IProduction, type: string): boolean {
  if (type === 'Option') return production instanceof Option;
  if (type === 'RepetitionMandatory') return production instanceof RepetitionMandatory;
  return production instanceof Repetition;
}

function findProduction(rule: Rule, occurrence: number, matches: (production: IProduction) => boolean): Composite {
  const search = (sequence: readonly IProduction[]): Composite | undefined => {
    for (const production of sequence) {
      if (production instanceof Terminal || production instanceof NonTerminal) continue;
      const composite = production as Composite;
      if (composite.idx === occurrence && matches(composite)) return composite;
      const found = search(composite.definition);
      if (found) return found;
    }
    return undefined;
  };
  const found = search(rule.definition);
  if (!found) throw new Error(`no production ${occurrence} in ${rule.name}`);
  return found;
}
