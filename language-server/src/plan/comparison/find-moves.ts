import type { OutlineNode, Plan } from '../types.ts';
import { comparedText, yearOf } from './compared-words.ts';
import type { TaskPair } from './match-tasks.ts';

/** The pairs that stand under another heading, or in another order among those that stayed. */
export function findMoves(before: Plan, after: Plan, pairs: readonly TaskPair[]): ReadonlySet<TaskPair> {
  const headings = new HeadingMatcher(before, after, pairs);
  const moved = new Set<TaskPair>();
  const stayed = new Map<number, TaskPair[]>();
  for (const pair of pairs) {
    const from = before.nodes[pair.before.node]?.parent ?? -1;
    if (!headings.areSame(from, after.nodes[pair.after.node]?.parent ?? -1)) moved.add(pair);
    else {
      const group = stayed.get(from);
      if (group) group.push(pair);
      else stayed.set(from, [pair]);
    }
  }
  for (const group of stayed.values()) for (const pair of outOfOrder(group)) moved.add(pair);
  return moved;
}

/** Says which headings of two plans are the same: by their words, or reworded in the same place. */
class HeadingMatcher {
  readonly #before: Side;
  readonly #after: Side;
  readonly #partners: ReadonlyMap<number, number>;
  readonly #known = new Map<string, boolean>();

  constructor(before: Plan, after: Plan, pairs: readonly TaskPair[]) {
    this.#before = sideOf(before);
    this.#after = sideOf(after);
    this.#partners = new Map(pairs.map((pair) => [pair.before.node, pair.after.node]));
  }

  areSame(before: number, after: number): boolean {
    const one = this.#before.nodes[before];
    const other = this.#after.nodes[after];
    if (!one || !other) return one === other;
    const key = `${before} ${after}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const same = this.#haveSameText(one, other) && this.areSame(one.parent, other.parent);
    this.#known.set(key, same);
    return same;
  }

  #haveSameText(one: OutlineNode, other: OutlineNode): boolean {
    if (one.isTask && this.#partners.has(one.index)) return this.#partners.get(one.index) === other.index;
    const text = this.#before.texts[one.index] ?? '';
    const otherText = this.#after.texts[other.index] ?? '';
    if (text === otherText) return true;
    return one.path === other.path && !this.#after.known.has(text) && !this.#before.known.has(otherText);
  }
}

interface Side {
  readonly nodes: readonly OutlineNode[];
  readonly texts: readonly string[];
  readonly known: ReadonlySet<string>;
}

function sideOf(plan: Plan): Side {
  const year = yearOf(plan);
  const texts = plan.nodes.map(({ text, children }) => (children.length === 0 ? '' : comparedText(text, year)));
  return { nodes: plan.nodes, texts, known: new Set(texts) };
}

/** The fewest pairs without which the rest stands in the same order in both plans; pairs come in the newer order. */
function outOfOrder(pairs: readonly TaskPair[]): readonly TaskPair[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [at, { before }] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.before.node ?? 0) < before.node) low = middle + 1;
      else high = middle;
    }
    previous[at] = tails[low - 1] ?? -1;
    tails[low] = at;
  }
  const inOrder = new Set<number>();
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = previous[at] ?? -1) inOrder.add(at);
  return pairs.filter((_, at) => !inOrder.has(at));
}
