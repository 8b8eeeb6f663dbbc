import type { MatchedTask } from './match-tasks.ts';

/** Two tasks and how alike they are, from 0 to 1 and a little more for the same place. */
interface Candidate {
  readonly before: Entry;
  readonly after: Entry;
  readonly likeness: number;
}

interface Entry {
  readonly index: number;
  readonly task: MatchedTask;
  /** Each word and each pair of neighbours once. */
  readonly keys: readonly string[];
}

const leastLikeness = 0.5;
/** Enough where number and headings agree too. */
const leastInPlace = 0.3;
const samePlace = 0.1;
const samePath = 0.1;
/** Comparisons of one task, and of one task by one word; they keep plans made from few templates cheap. */
const mostComparisons = 48;
const mostByWord = 12;
/** Words of a task by which others are looked for, the rarest first. */
const mostKeys = 24;
const mostKept = 6;

/** Pairs of tasks that are alike in their words, the most alike first; rare words weigh more than frequent ones. */
export function findSimilar(
  before: readonly MatchedTask[],
  after: readonly MatchedTask[],
): readonly (readonly [MatchedTask, MatchedTask])[] {
  if (before.length === 0 || after.length === 0) return [];
  const older = before.map(entryOf);
  const newer = after.map(entryOf);
  const finder = new SimilarFinder(older, newer);
  const candidates = newer.flatMap((entry) => finder.candidatesFor(entry));
  candidates.sort(
    (a, b) => b.likeness - a.likeness || a.before.index - b.before.index || a.after.index - b.after.index,
  );
  const taken = new Set<Entry>();
  const pairs: (readonly [MatchedTask, MatchedTask])[] = [];
  for (const { before: one, after: other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one.task, other.task]);
  }
  return pairs;
}

function entryOf(task: MatchedTask, index: number): Entry {
  const { words } = task;
  const neighbours = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return { index, task, keys: [...new Set([...words, ...neighbours])] };
}

class SimilarFinder {
  readonly #byKey = new Map<string, Entry[]>();
  readonly #byPath = new Map<string, Entry>();
  readonly #weights = new Map<string, number>();
  /** Newer positions times this are where older tasks are looked for first. */
  readonly #scale: number;

  constructor(older: readonly Entry[], newer: readonly Entry[]) {
    this.#scale = older.length / newer.length;
    for (const entry of older) {
      this.#byPath.set(entry.task.task.path, entry);
      for (const key of entry.keys) {
        const list = this.#byKey.get(key);
        if (list) list.push(entry);
        else this.#byKey.set(key, [entry]);
      }
    }
    const counts = new Map<string, number>();
    for (const { keys } of [...older, ...newer]) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const total = older.length + newer.length;
    for (const [key, count] of counts) this.#weights.set(key, Math.log(1 + total / count));
  }

  /** The older tasks that are alike enough, the most alike first. */
  candidatesFor(after: Entry): readonly Candidate[] {
    const seen = new Set<Entry>();
    const keys = after.keys.filter((key) => this.#byKey.has(key));
    keys.sort((a, b) => (this.#byKey.get(a)?.length ?? 0) - (this.#byKey.get(b)?.length ?? 0));
    const inPlace = this.#byPath.get(after.task.task.path);
    if (inPlace) seen.add(inPlace);
    for (const key of keys.slice(0, mostKeys)) {
      if (seen.size >= mostComparisons) break;
      for (const entry of this.#near(this.#byKey.get(key) ?? [], after.index * this.#scale)) seen.add(entry);
    }
    const own = this.#weigh(after.keys);
    const keySet = new Set(after.keys);
    return [...seen]
      .map((before) => ({ before, after, likeness: this.#likeness(before, after, { own, keySet }) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || a.before.index - b.before.index)
      .slice(0, mostKept);
  }

  /** Entries around a position of a list that is sorted by position. */
  #near(list: readonly Entry[], position: number): readonly Entry[] {
    if (list.length <= mostByWord) return list;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.index ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    const start = Math.max(0, Math.min(low - (mostByWord >> 1), list.length - mostByWord));
    return list.slice(start, start + mostByWord);
  }

  /** Share of the words, by weight, that both have, more in the same place; 0 where that is too little. */
  #likeness(
    before: Entry,
    after: Entry,
    { own, keySet }: { readonly own: number; readonly keySet: ReadonlySet<string> },
  ): number {
    const shared = this.#weigh(before.keys.filter((key) => keySet.has(key)));
    const share = (2 * shared) / (own + this.#weigh(before.keys) || 1);
    const isSamePlace = before.task.place === after.task.place;
    const isSamePath = before.task.task.path === after.task.task.path;
    const least = isSamePlace && isSamePath ? leastInPlace : leastLikeness;
    return share < least ? 0 : share + (isSamePlace ? samePlace : 0) + (isSamePath ? samePath : 0);
  }

  #weigh(keys: readonly string[]): number {
    let sum = 0;
    for (const key of keys) sum += this.#weights.get(key) ?? 0;
    return sum;
  }
}
