import type { Plan, Task } from '../types.ts';
import { comparedText, comparedWords, yearOf } from './compared-words.ts';
import { findSimilar } from './find-similar.ts';

/** A task that stands in both plans. */
export interface TaskPair {
  readonly before: Task;
  readonly after: Task;
}

/** A task as it is matched. */
export interface MatchedTask {
  readonly task: Task;
  readonly words: readonly string[];
  /** Equal for the same words, and for the same words with other numbers. */
  readonly text: string;
  readonly loose: string;
  /** The texts of the headings above. */
  readonly place: string;
}

/** Which tasks of two plans are the same: pairs in the order of the newer plan, and those without partner. */
export interface TaskMatching {
  readonly pairs: readonly TaskPair[];
  readonly dropped: readonly Task[];
  readonly added: readonly Task[];
}

/** From the surest sign that two tasks are one to the least sure. */
const signs: readonly ((task: MatchedTask) => string)[] = [
  ({ text, place, task }) => `${text}\n${place}\n${task.path}`,
  ({ text, place }) => `${text}\n${place}`,
  ({ text, task }) => `${text}\n${task.path}`,
  ({ text }) => text,
  ({ loose, place, task }) => `${loose}\n${place}\n${task.path}`,
  ({ loose, place }) => `${loose}\n${place}`,
  ({ loose }) => loose,
];

/**
 * Matches the tasks of two plans, each at most once: by equal words (in the same place first), by words that differ in numbers
 * only, then by likeness. Time grows with the number of tasks.
 */
export function matchTasks(before: Plan, after: Plan): TaskMatching {
  const older = matchedTasks(before);
  const newer = matchedTasks(after);
  const partners = new Map<MatchedTask, MatchedTask>();
  const taken = new Set<MatchedTask>();
  const join = (one: MatchedTask, other: MatchedTask): void => {
    partners.set(other, one);
    taken.add(one);
  };
  for (const sign of signs) {
    const waiting = new Map<string, MatchedTask[]>();
    for (const each of newer) if (!partners.has(each)) addTo(waiting, sign(each), each);
    for (const list of waiting.values()) list.reverse();
    for (const each of older) {
      const partner = taken.has(each) ? undefined : waiting.get(sign(each))?.pop();
      if (partner) join(each, partner);
    }
  }
  const isFree = (each: MatchedTask): boolean => !taken.has(each) && !partners.has(each);
  const all = [...older, ...newer];
  for (const [one, other] of findSimilar(older.filter(isFree), newer.filter(isFree), all)) join(one, other);
  return {
    pairs: newer.flatMap((each) => {
      const partner = partners.get(each);
      return partner ? [{ before: partner.task, after: each.task }] : [];
    }),
    dropped: older.filter((each) => !taken.has(each)).map(({ task }) => task),
    added: newer.filter((each) => !partners.has(each)).map(({ task }) => task),
  };
}

function matchedTasks(plan: Plan): readonly MatchedTask[] {
  const year = yearOf(plan);
  const places = new Map<number, string>([[-1, '']]);
  for (const { index, parent, text } of plan.nodes) {
    places.set(index, `${places.get(parent) ?? ''}/${comparedText(text.slice(0, mostOfHeading), year)}`);
  }
  return plan.tasks.map((task) => {
    const words = comparedWords(task.text, year);
    const text = words.join(' ');
    const place = places.get(plan.nodes[task.node]?.parent ?? -1) ?? '';
    return { task, words, text, loose: text.replace(/\d+/g, '#'), place };
  });
}

/** UTF-16 code units of a heading that tell it from others. */
const mostOfHeading = 200;

function addTo(lists: Map<string, MatchedTask[]>, key: string, task: MatchedTask): void {
  const list = lists.get(key);
  if (list) list.push(task);
  else lists.set(key, [task]);
}
