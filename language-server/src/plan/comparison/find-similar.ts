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
  /** Each word once. */
  readonly words: readonly string[];
  /** Each word and each pair of neighbours once: by what others are looked for. */
  readonly keys: readonly string[];
}

const leastLikeness = 0.5;
/** Enough where number and headings agree too. */
const leastInPlace = 0.3;
/** What it counts that the shorter text stands whole in the longer. */
const containedWeight = 0.6;
const samePlace = 0.1;
const samePath = 0.1;
/** Comparisons of one task, and of one task by one word; they keep plans made from few templates cheap. */
const mostComparisons = 48;
const mostByWord = 12;
/** Words of a task by which others are looked for, the rarest first. */
const mostKeys = 24;
const mostKept = 6;

/**
 * Pairs of tasks that are alike in their words, the most alike first. Words that are rare among all tasks of both plans weigh
 * more than frequent ones.
 */
export function findSimilar(
  before: readonly MatchedTask[],
  after: readonly MatchedTask[],
  all: readonly MatchedTask[],
): readonly (readonly [MatchedTask, MatchedTask])[] {
  if (before.length === 0 || after.length === 0) return [];
  const newer = after.map(entryOf);
  const finder = new SimilarFinder(before.map(entryOf), newer.length, weightsOf(all));
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

function weightsOf(tasks: readonly MatchedTask[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of tasks) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + tasks.length / count)]));
}

function entryOf(task: MatchedTask, index: number): Entry {
  const neighbours = task.words.slice(1).map((word, at) => `${task.words[at]} ${word}`);
  const words = [...new Set(task.words)];
  return { index, task, words, keys: [...words, ...new Set(neighbours)] };
}

class SimilarFinder {
  readonly #byKey = new Map<string, Entry[]>();
  readonly #byPath = new Map<string, Entry>();
  readonly #weights: ReadonlyMap<string, number>;
  /** Newer positions times this are where older tasks are looked for first. */
  readonly #scale: number;

  constructor(older: readonly Entry[], newerCount: number, weights: ReadonlyMap<string, number>) {
    this.#scale = older.length / newerCount;
    this.#weights = weights;
    for (const entry of older) {
      this.#byPath.set(entry.task.task.path, entry);
      for (const key of entry.keys) {
        const list = this.#byKey.get(key);
        if (list) list.push(entry);
        else this.#byKey.set(key, [entry]);
      }
    }
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
    const own = this.#weigh(after.words);
    const wordSet = new Set(after.words);
    return [...seen]
      .map((before) => ({ before, after, likeness: this.#likeness(before, after, { own, wordSet }) }))
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

  /**
   * Share of the words, by weight, that both have, more in the same place; 0 where that is too little. Under one number a
   * text that was cut or drawn out is the same task.
   */
  #likeness(
    before: Entry,
    after: Entry,
    { own, wordSet }: { readonly own: number; readonly wordSet: ReadonlySet<string> },
  ): number {
    const shared = this.#weigh(before.words.filter((word) => wordSet.has(word)));
    const other = this.#weigh(before.words);
    const share = (2 * shared) / (own + other || 1);
    const isSamePlace = before.task.place === after.task.place;
    const isSamePath = before.task.task.path === after.task.task.path;
    const isAtHome = isSamePath;
    const contained = isAtHome ? containedWeight * (shared / (Math.min(own, other) || 1)) : 0;
    const likeness = Math.max(share, contained);
    if (likeness < (isAtHome ? leastInPlace : leastLikeness)) return 0;
    return likeness + (isSamePlace ? samePlace : 0) + (isSamePath ? samePath : 0);
  }

  #weigh(words: readonly string[]): number {
    let sum = 0;
    for (const word of words) sum += this.#weights.get(word) ?? 0;
    return sum;
  }
}
