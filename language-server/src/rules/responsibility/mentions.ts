import type { Unit } from '../../plan/reference-types.ts';
import type { LabelLine, Plan, Responsible, Task } from '../../plan/types.ts';
import { fold } from '../../text/fold.ts';
import type { Surroundings } from '../define-rule.ts';

/** One name in a unit list, at the one place where it is written. */
export interface Mention {
  readonly responsible: Responsible;
  readonly role: 'lead' | 'support' | 'direct';
  /** The task for which it is written; for one written elsewhere, the first for which it counts. */
  readonly task: Task;
  /** Path of that task, or of the line elsewhere. */
  readonly path: string;
  /** The labelled line that holds it, or whose values are the dashes below it. */
  readonly list: LabelLine | null;
}

const remembered = new WeakMap<Plan, readonly Mention[]>();

/** Every name in the unit lists of a plan, in the order of the text, each place once however many tasks share it. */
export function mentionsOf(plan: Plan): readonly Mention[] {
  const known = remembered.get(plan);
  if (known) return known;
  const mentions = collect(plan);
  remembered.set(plan, mentions);
  return mentions;
}

/** The mentions of each labelled line, in the order of the text. */
export function listsOf(plan: Plan): readonly (readonly Mention[])[] {
  const lists = new Map<LabelLine, Mention[]>();
  for (const mention of mentionsOf(plan)) {
    if (mention.list === null) continue;
    const list = lists.get(mention.list);
    if (list) list.push(mention);
    else lists.set(mention.list, [mention]);
  }
  return [...lists.values()];
}

/** The catalogue entry that a name means; null where none or several do. */
export function unitOf(context: Surroundings, responsible: Responsible): Unit | null {
  if (responsible.resolution.state !== 'known') return null;
  return context.registry.byId(responsible.resolution.entries[0] ?? '') ?? null;
}

/** Equal for two names that mean the same unit, or the same person in one post. */
export function identityOf(responsible: Responsible): string {
  const { state, entries } = responsible.resolution;
  const name = state === 'known' && entries[0] !== undefined ? `#${entries[0]}` : fold(responsible.name);
  return responsible.person === null ? name : `${name}\n${fold(responsible.person)}`;
}

function collect(plan: Plan): Mention[] {
  const labels = plan.nodes
    .flatMap((node) => node.labels)
    .filter(({ key }) => key === 'lead' || key === 'support' || key === 'direct')
    .sort((a, b) => a.span.start - b.span.start);
  const mentions = new Map<number, Mention>();
  for (const task of plan.tasks) {
    const roles = [
      ['lead', task.leads],
      ['support', task.supports],
      ['direct', task.directors],
    ] as const;
    for (const [role, responsibles] of roles) {
      for (const responsible of responsibles) {
        const { start } = responsible.span;
        const isOwn = responsible.origin === 'own';
        if (mentions.has(start) && !isOwn) continue;
        const list = labelAt(labels, start);
        const written = list === null || isOwn ? undefined : plan.nodes[list.node]?.path;
        mentions.set(start, { responsible, role, task, path: written ?? task.path, list });
      }
    }
  }
  return [...mentions.values()].sort((a, b) => a.responsible.span.start - b.responsible.span.start);
}

/** The label line around an offset; else the last one before it, where its value is left to the dashes below. */
function labelAt(labels: readonly LabelLine[], offset: number): LabelLine | null {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const label = labels[low - 1];
  if (label === undefined) return null;
  return offset < label.span.end || label.value.text.trim() === '' ? label : null;
}
