import { fold } from '../../text/fold.ts';
import type { CriterionReference, Deadline, Responsible, Task } from '../types.ts';
import { comparedText, saysTheSame, type Years } from './compared-words.ts';
import type { TaskPair } from './match-tasks.ts';
import type { DeadlineChange, DeadlineFacts, ListChange, TaskChange, TaskFacts, TaskPlace } from './types.ts';

/** What differs between the two sides of a pair; null where nothing does. */
export function changeOf({ before, after }: TaskPair, years: Years): TaskChange | null {
  const change: TaskChange = {
    before: placeOf(before),
    after: placeOf(after),
    leads: listChange(before.leads, after.leads, responsibleItem),
    supports: listChange(before.supports, after.supports, responsibleItem),
    directors: listChange(before.directors, after.directors, responsibleItem),
    products: productChange(before, after, years),
    deadlines: deadlineChange(before.deadlines, after.deadlines, years),
    criteria: listChange(before.criteria, after.criteria, criterionItem),
    isReworded: !saysTheSame(before.text, after.text, years),
  };
  const { leads, supports, directors, products, deadlines, criteria, isReworded } = change;
  return leads || supports || directors || products || deadlines || criteria || isReworded ? change : null;
}

/** Path, text and line of a task. */
export function placeOf({ path, text, line }: Task): TaskPlace {
  return { path, text, line };
}

/** What a reader wants to know of a task that stands in one plan only. */
export function factsOf(task: Task, year: number | null): TaskFacts {
  return {
    ...placeOf(task),
    leads: shownOnce(task.leads, responsibleItem),
    supports: shownOnce(task.supports, responsibleItem),
    products: task.products.map(({ text }) => text),
    deadlines: task.deadlines.map((deadline) => deadlineFacts(deadline, year)),
    criteria: shownOnce(task.criteria, criterionItem),
  };
}

/** One entry of a list: the key by which it is compared, and how it is shown. */
interface Item {
  readonly key: string;
  readonly shown: string;
}

/** What stands in one list only; null where both hold the same entries, in any order. */
export function listChange<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  itemOf: (entry: Entry, side: 'before' | 'after') => Item,
): ListChange | null {
  const older = new Map(before.map((entry) => itemOf(entry, 'before')).map(({ key, shown }) => [key, shown]));
  const newer = new Map(after.map((entry) => itemOf(entry, 'after')).map(({ key, shown }) => [key, shown]));
  const dropped = [...older].filter(([key]) => !newer.has(key)).map(([, shown]) => shown);
  const added = [...newer].filter(([key]) => !older.has(key)).map(([, shown]) => shown);
  if (dropped.length === 0 && added.length === 0) return null;
  return { before: [...older.values()], after: [...newer.values()], dropped, added };
}

function shownOnce<Entry>(entries: readonly Entry[], itemOf: (entry: Entry) => Item): readonly string[] {
  return [...new Map(entries.map(itemOf).map(({ key, shown }) => [key, shown])).values()];
}

function responsibleItem({ name, unit, person }: Responsible): Item {
  const shown = [unit ?? name, person].filter((part) => part !== null).join(' ');
  return { key: fold(shown), shown };
}

function criterionItem({ index, number, text }: CriterionReference): Item {
  const shown = index !== null && number !== null ? `${index} ${number}` : text;
  return { key: fold(shown), shown };
}

/** Products that name the year of the plan say the same in the plan of another year. */
function productChange(before: Task, after: Task, years: Years): ListChange | null {
  const byWords = listChange(before.products, after.products, ({ text }) => ({
    key: comparedText(text, null),
    shown: text,
  }));
  if (byWords === null) return null;
  return listChange(before.products, after.products, ({ text }, side) => ({
    key: comparedText(text, years[side]),
    shown: text,
  }));
}

function deadlineChange(before: readonly Deadline[], after: readonly Deadline[], years: Years): DeadlineChange | null {
  const older = new Set(before.map((deadline) => deadlineKey(deadline, years.before)));
  const newer = new Set(after.map((deadline) => deadlineKey(deadline, years.after)));
  if (areEqual(older, newer)) return null;
  const olderDays = new Set(before.map((deadline) => deadlineKey(deadline, null)));
  const newerDays = new Set(after.map((deadline) => deadlineKey(deadline, null)));
  const hasSameDays = areEqual(olderDays, newerDays);
  if (hasSameDays && (years.before === null || years.after === null || years.before === years.after)) return null;
  return {
    before: before.map((deadline) => deadlineFacts(deadline, years.before)),
    after: after.map((deadline) => deadlineFacts(deadline, years.after)),
    keepsOldDays: hasSameDays,
  };
}

/** Kind and days of a deadline, seen from the plan's year where it is given; words where there are no days. */
export function deadlineKey({ kind, start, end, occurrences, also, text }: Deadline, year: number | null): string {
  const days = [start, end, ...occurrences].map((day) => relativeDay(day, year));
  const others = also.map((each) => `${each.kind} ${relativeDay(each.start, year)} ${relativeDay(each.end, year)}`);
  const words = start === null && end === null && occurrences.length === 0 ? comparedText(text, year) : '';
  return [kind, ...days, ...others, words].join('|');
}

/** The last day of February is one day, whatever the year. */
function relativeDay(day: string | null, year: number | null): string {
  if (day === null) return '';
  if (year === null) return day;
  return `${Number(day.slice(0, 4)) - year} ${day.slice(5).replace('02-29', '02-28')}`;
}

/** A deadline with the years of its days counted from the plan's. */
export function deadlineFacts({ text, kind, start, end }: Deadline, year: number | null): DeadlineFacts {
  const distance = (day: string | null): number | null =>
    day === null || year === null ? null : Number(day.slice(0, 4)) - year;
  return { text, kind, start, end, startYear: distance(start), endYear: distance(end) };
}

function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
