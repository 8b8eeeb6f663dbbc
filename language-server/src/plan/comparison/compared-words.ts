import { fold } from '../../text/fold.ts';
import type { Plan } from '../types.ts';

/** Years this far from the plan's own are its own; others (9001:2015, mục tiêu 2030) stand for themselves. */
const ownYears = 1;
const word = /\d{4}-\d{4}|[\p{L}\p{M}\d]+/gu;

/** The first year of a plan's period; null where it names none. */
export function yearOf(plan: Plan): number | null {
  return plan.period ? Number(plan.period.start.slice(0, 4)) : null;
}

/** The words of a text as they are compared: folded, without marks, the plan's own years as their distance from it. */
export function comparedWords(text: string, year: number | null): readonly string[] {
  const words: readonly string[] = fold(text).match(word) ?? [];
  return year === null ? words : words.map((each) => relativeYear(each, year));
}

/** Equal for texts that say the same in plans of these years. */
export function comparedText(text: string, year: number | null): string {
  return comparedWords(text, year).join(' ');
}

/** Whether two texts say the same, each in the plan of its year. */
export function saysTheSame(before: string, after: string, years: Years): boolean {
  return (
    before === after ||
    comparedText(before, null) === comparedText(after, null) ||
    comparedText(before, years.before) === comparedText(after, years.after)
  );
}

/** The years of two plans that are compared. */
export interface Years {
  readonly before: number | null;
  readonly after: number | null;
}

function relativeYear(each: string, year: number): string {
  if (!/^(?:19|20)\d\d$/.test(each)) return each;
  const distance = Number(each) - year;
  return Math.abs(distance) <= ownYears ? `năm${distance}` : each;
}
