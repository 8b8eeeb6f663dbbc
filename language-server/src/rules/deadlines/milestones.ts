import { formatVietnamese, type IsoDate } from '../../plan/calendar-date.ts';
import type { Deadline, DeadlineKind, Plan, Span, Task } from '../../plan/types.ts';

/** One milestone of the plan's tasks, at the one place where it is written. */
export interface Milestone {
  readonly deadline: Deadline;
  /** The task with which it is written; for one written above several tasks, the first of them. */
  readonly holder: Task;
  /** The other tasks that share it. */
  readonly sharers: readonly Task[];
  /** Path of the line with which it is written. */
  readonly path: string;
}

/** One when of a milestone that lies between days. */
export interface DatedWhen {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

const dated: ReadonlySet<DeadlineKind> = new Set(['by-date', 'month', 'quarter', 'range', 'period']);
const remembered = new WeakMap<Plan, readonly Milestone[]>();

/** Every milestone of the plan's tasks in the order of the text, each once however many tasks share it. */
export function milestonesOf(plan: Plan): readonly Milestone[] {
  const known = remembered.get(plan);
  if (known) return known;
  const milestones = collect(plan);
  remembered.set(plan, milestones);
  return milestones;
}

/** The whens of a milestone that lie between days; of a recurring one the days from first to last. */
export function datedWhens({ kind, start, end, also, occurrences }: Deadline): readonly DatedWhen[] {
  const first = occurrences[0] ?? null;
  const last = occurrences[occurrences.length - 1] ?? null;
  const main = kind === 'recurring' ? { kind, start: first, end: last } : { kind, start, end };
  return [main, ...also].filter((when) => {
    const hasDay = when.start !== null || when.end !== null;
    return hasDay && (dated.has(when.kind) || (when === main && kind === 'recurring'));
  });
}

/** The last day of the first when that is over before a day; null where none is. */
export function endBefore(deadline: Deadline, day: IsoDate): IsoDate | null {
  return datedWhens(deadline).find(({ end }) => end !== null && end < day)?.end ?? null;
}

/** The last day of the first when that was over before the plan was issued, or today in a draft without a date. */
export function endBeforeIssue(deadline: Deadline, plan: Plan, today: IsoDate): IsoDate | null {
  return endBefore(deadline, plan.date ?? today);
}

/** The words of the when, or of the milestone where they are not set apart. */
export function whenOf(deadline: Deadline): { readonly text: string; readonly span: Span } {
  return deadline.when ?? deadline;
}

/** `năm 2026` or `01/01/2026 - 30/6/2026`. */
export function formatPeriod({ start, end }: { readonly start: IsoDate; readonly end: IsoDate }): string {
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return `năm ${year}`;
  return `${formatVietnamese(start)} - ${formatVietnamese(end)}`;
}

function collect(plan: Plan): Milestone[] {
  const places = new Map<number, { deadline: Deadline; tasks: Task[] }>();
  for (const task of plan.tasks) {
    for (const deadline of task.deadlines) {
      const place = places.get(deadline.span.start);
      if (place === undefined) places.set(deadline.span.start, { deadline, tasks: [task] });
      else if (deadline.origin === 'own') {
        place.deadline = deadline;
        place.tasks.unshift(task);
      } else place.tasks.push(task);
    }
  }
  return [...places.values()]
    .sort((a, b) => a.deadline.span.start - b.deadline.span.start)
    .flatMap(({ deadline, tasks: [holder, ...sharers] }) =>
      holder === undefined ? [] : [{ deadline, holder, sharers, path: pathOf(plan, deadline, holder) }],
    );
}

/** Path of the holder, or of the line above it that bears the deadline. */
function pathOf(plan: Plan, deadline: Deadline, holder: Task): string {
  const { start } = deadline.span;
  for (let node = plan.nodes[holder.node]; node !== undefined; node = plan.nodes[node.parent]) {
    if (node.labels.some(({ span }) => span.start <= start && start < span.end)) return node.path;
  }
  return holder.path;
}
