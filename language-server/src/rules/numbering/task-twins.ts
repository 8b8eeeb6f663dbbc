import type { Task } from '../../plan/types.ts';
import { TaskWordReader, type TaskWords } from './task-words.ts';

/** A task and an earlier one that says nearly the same. */
export interface Twins {
  readonly task: Task;
  readonly twin: Task;
}

/** A task whose words stand by how rare they are in the plan, the rarest first. */
interface Candidate {
  readonly task: Task;
  readonly words: Int32Array;
}

/** Shorter texts ("Báo cáo định kỳ") are told apart by their heading. */
const shortest = 5;
/** Below this number of words texts must be equal. */
const shortestSimilar = 8;
const alike = 0.9;
/** Comparisons a task: keeps thousands of tasks made from one template cheap. */
const mostComparisons = 25;

/**
 * The tasks that say the same as an earlier one, each with the first such. Texts say the same when they are equal after
 * folding, or when at least 90 % of at least eight words agree and what differs is function words or words added on one
 * side; numbers and quoted names must agree. Time grows with the number of tasks, not with its square.
 */
export function findTwins(tasks: readonly Task[], areRelated: (a: Task, b: Task) => boolean): readonly Twins[] {
  const reader = new TaskWordReader();
  const groups = new Map<string, { readonly task: Task; readonly words: TaskWords }[]>();
  for (const task of tasks) {
    const words = reader.read(task.text);
    if (words.ids.length < shortest) continue;
    const group = groups.get(words.facts);
    if (group) group.push({ task, words });
    else groups.set(words.facts, [{ task, words }]);
  }
  const rarity = new Rarity(reader, [...groups.values()].flat());
  const found: Twins[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const finder = new TwinFinder(rarity, areRelated);
    for (const { task, words } of group) {
      const twin = finder.add(task, words.ids);
      if (twin) found.push({ task, twin });
    }
  }
  return found;
}

/** Ranks of the words of a plan, the rarest first. */
class Rarity {
  readonly #ranks: Int32Array;
  readonly #isFunctionWord: readonly boolean[];
  readonly #isCapital: readonly boolean[];

  constructor(reader: TaskWordReader, read: readonly { readonly words: TaskWords }[]) {
    const counts = new Int32Array(reader.size);
    for (const { words } of read) for (const id of words.ids) counts[id] = (counts[id] ?? 0) + 1;
    const ids = Array.from(counts.keys()).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
    this.#ranks = new Int32Array(ids.length);
    for (const [rank, id] of ids.entries()) this.#ranks[id] = rank;
    this.#isFunctionWord = ids.map((id) => reader.isFunctionWord(id));
    this.#isCapital = ids.map((id) => reader.isCapital(id));
  }

  sort(ids: readonly number[]): Int32Array {
    const words = new Int32Array(ids.length);
    for (const [at, id] of ids.entries()) words[at] = this.#ranks[id] ?? 0;
    return words.sort();
  }

  /** A word in the place of another changes what is to be done; words added on one side do so where they are names. */
  saysTheSame(onlyA: readonly number[], onlyB: readonly number[]): boolean {
    const different = [...onlyA, ...onlyB].filter((word) => this.#isFunctionWord[word] !== true);
    if (different.length === 0) return true;
    const isAddition = onlyA.length === 0 || onlyB.length === 0;
    return isAddition && !different.some((word) => this.#isCapital[word] === true);
  }
}

/** Finds twins among tasks with the same numbers and names. Candidates share one of their rarest words. */
class TwinFinder {
  readonly #equals = new Map<string, Task[]>();
  readonly #byRareWord = new Map<number, Candidate[]>();
  readonly #rarity: Rarity;
  readonly #areRelated: (a: Task, b: Task) => boolean;

  constructor(rarity: Rarity, areRelated: (a: Task, b: Task) => boolean) {
    this.#rarity = rarity;
    this.#areRelated = areRelated;
  }

  /** The earlier task that says the same, if any; the task itself is remembered. */
  add(task: Task, ids: readonly number[]): Task | undefined {
    const key = ids.join();
    const equal = this.#equals.get(key);
    if (equal) {
      const twin = equal.find((other) => !this.#areRelated(other, task));
      if (equal.length < 2) equal.push(task);
      return twin;
    }
    this.#equals.set(key, [task]);
    return ids.length < shortestSimilar ? undefined : this.#addLong({ task, words: this.#rarity.sort(ids) });
  }

  #addLong(candidate: Candidate): Task | undefined {
    const { task, words } = candidate;
    const keys = new Set(words.subarray(0, words.length - Math.ceil(alike * words.length) + 1));
    let left = mostComparisons;
    let twin: Task | undefined;
    for (const key of keys) {
      const others = this.#byRareWord.get(key);
      for (const other of others ?? []) {
        if (twin || left-- <= 0) break;
        if (this.#areSimilar(other.words, words) && !this.#areRelated(other.task, task)) twin = other.task;
      }
      if (!others) this.#byRareWord.set(key, [candidate]);
      else if (others.length < mostComparisons) others.push(candidate);
    }
    return twin;
  }

  #areSimilar(a: Int32Array, b: Int32Array): boolean {
    const longer = Math.max(a.length, b.length);
    const most = longer - Math.ceil(alike * longer);
    if (Math.abs(a.length - b.length) > most) return false;
    const onlyA: number[] = [];
    const onlyB: number[] = [];
    let at = 0;
    let other = 0;
    while (at < a.length || other < b.length) {
      const left = a[at] ?? Number.POSITIVE_INFINITY;
      const right = b[other] ?? Number.POSITIVE_INFINITY;
      if (left <= right) at++;
      if (right <= left) other++;
      if (left < right) onlyA.push(left);
      else if (right < left) onlyB.push(right);
      if (onlyA.length > most || onlyB.length > most) return false;
    }
    return this.#rarity.saysTheSame(onlyA, onlyB);
  }
}
