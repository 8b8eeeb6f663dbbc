import type { Task } from '../../plan/types.ts';
import { TaskWordReader, type TaskWords } from './task-words.ts';

/** A task and an earlier one that says nearly the same. */
export interface Twins {
  readonly task: Task;
  readonly twin: Task;
}

interface Candidate {
  readonly task: Task;
  readonly words: TaskWords;
  /** The words by how rare they are in the plan, the rarest first. */
  readonly sorted: readonly number[];
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
 * side; numbers and quoted names must agree. Candidates are texts that share one of their rarest words, so that the time
 * grows with the number of tasks and not with its square.
 */
export function findTwins(tasks: readonly Task[], areRelated: (a: Task, b: Task) => boolean): readonly Twins[] {
  const reader = new TaskWordReader();
  const read = tasks
    .map((task) => ({ task, words: reader.read(task.text) }))
    .filter(({ words }) => words.ids.length >= shortest);
  const counts = new Map<number, number>();
  for (const { words } of read) for (const id of words.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rarity = (a: number, b: number): number => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || a - b;
  const equals = new Map<string, Candidate[]>();
  const byRareWord = new Map<string, Candidate[]>();
  const found: Twins[] = [];
  for (const { task, words } of read) {
    const key = `${words.facts}|${words.ids.join(' ')}`;
    const equal = equals.get(key);
    const candidate = { task, words, sorted: equal ? [] : [...words.ids].sort(rarity) };
    const twin = equal
      ? equal.find((other) => !areRelated(other.task, task))
      : findSimilar(candidate, { byRareWord, rarity, reader, areRelated });
    if (twin) found.push({ task, twin: twin.task });
    if (!equal) equals.set(key, [candidate]);
    else if (equal.length < 2) equal.push(candidate);
    if (!equal) addByRareWords(candidate, byRareWord);
  }
  return found;
}

interface Search {
  readonly byRareWord: ReadonlyMap<string, readonly Candidate[]>;
  rarity(a: number, b: number): number;
  readonly reader: TaskWordReader;
  areRelated(a: Task, b: Task): boolean;
}

function findSimilar(candidate: Candidate, search: Search): Candidate | undefined {
  let left = mostComparisons;
  for (const key of rareWordKeys(candidate)) {
    for (const other of search.byRareWord.get(key) ?? []) {
      if (left-- === 0) return undefined;
      if (areSimilar(other, candidate, search) && !search.areRelated(other.task, candidate.task)) return other;
    }
  }
  return undefined;
}

function addByRareWords(candidate: Candidate, byRareWord: Map<string, Candidate[]>): void {
  for (const key of rareWordKeys(candidate)) {
    const known = byRareWord.get(key);
    if (known) known.push(candidate);
    else byRareWord.set(key, [candidate]);
  }
}

/** As many of the rarest words as two similar texts cannot all differ in, together with the numbers. */
function rareWordKeys({ sorted, words }: Candidate): readonly string[] {
  if (sorted.length < shortestSimilar) return [];
  const count = sorted.length - Math.ceil(alike * sorted.length) + 1;
  return [...new Set(sorted.slice(0, count))].map((id) => `${id}|${words.facts}`);
}

function areSimilar(a: Candidate, b: Candidate, { rarity, reader }: Search): boolean {
  const longer = Math.max(a.sorted.length, b.sorted.length);
  const mostDifferent = longer - Math.ceil(alike * longer);
  if (Math.abs(a.sorted.length - b.sorted.length) > mostDifferent || a.words.facts !== b.words.facts) return false;
  const onlyA: number[] = [];
  const onlyB: number[] = [];
  let at = 0;
  let other = 0;
  while (at < a.sorted.length || other < b.sorted.length) {
    const left = a.sorted[at];
    const right = b.sorted[other];
    const order = left === undefined ? 1 : right === undefined ? -1 : rarity(left, right);
    if (order <= 0 && left !== undefined) at++;
    if (order >= 0 && right !== undefined) other++;
    if (order < 0 && left !== undefined) onlyA.push(left);
    if (order > 0 && right !== undefined) onlyB.push(right);
    if (onlyA.length > mostDifferent || onlyB.length > mostDifferent) return false;
  }
  return saysTheSame(onlyA, onlyB, reader);
}

/** A word in the place of another changes what is to be done; words added on one side do so where they are names. */
function saysTheSame(onlyA: readonly number[], onlyB: readonly number[], reader: TaskWordReader): boolean {
  const different = [...onlyA, ...onlyB].filter((id) => !reader.isFunctionWord(id));
  if (different.length === 0) return true;
  const isAddition = onlyA.length === 0 || onlyB.length === 0;
  return isAddition && !different.some((id) => reader.isCapital(id));
}
