import { yearOf } from './comparison/compared-words.ts';
import { findMoves } from './comparison/find-moves.ts';
import { citationChanges, headerChanges, recipientChange, reportChanges } from './comparison/header-changes.ts';
import { matchTasks, type TaskPair } from './comparison/match-tasks.ts';
import { changeOf, factsOf, placeOf } from './comparison/task-changes.ts';
import type { PlanComparison, PlanFacts, TaskMove } from './comparison/types.ts';
import type { Plan } from './types.ts';

export type { PlanComparison };

/**
 * Compares two plans by what they mean. Letter case, marks, white space and the year of the plan itself make no difference:
 * `Quý I/2021` in the plan for 2021 is `Quý I/2022` in that for 2022. Pure and deterministic; time grows with the number of
 * tasks.
 */
export function comparePlans(before: Plan, after: Plan): PlanComparison {
  const years = { before: yearOf(before), after: yearOf(after) };
  const { pairs, added, dropped } = matchTasks(before, after);
  const moves = findMoves(before, after, pairs);
  const header = headerChanges(before, after, years);
  const recipients = recipientChange(before, after);
  const changes = pairs.map((pair) => changeOf(pair, years));
  const tasks = {
    added: added.map((task) => factsOf(task, years.after)),
    dropped: dropped.map((task) => factsOf(task, years.before)),
    moved: pairs.filter((pair) => moves.has(pair)).map((pair) => moveOf(before, after, pair)),
    changed: changes.filter((change) => change !== null),
    unchanged: pairs.filter((pair, at) => changes[at] === null && !moves.has(pair)).length,
    renumbered: pairs.filter((pair) => pair.before.path !== pair.after.path && !moves.has(pair)).length,
  };
  const reports = reportChanges(before, after, years);
  const citations = citationChanges(before, after);
  const differences = [header, tasks.added, tasks.dropped, tasks.moved, tasks.changed];
  const others = [reports.added, reports.dropped, citations.added, citations.dropped];
  return {
    before: planFacts(before),
    after: planFacts(after),
    header,
    recipients,
    tasks,
    reports,
    citations,
    isSame: recipients === null && [...differences, ...others].every((list) => list.length === 0),
  };
}

function planFacts({ file, kind, title, symbol, date, period, tasks }: Plan): PlanFacts {
  return { file, kind, title: title?.text ?? null, symbol, date, period, tasks: tasks.length };
}

function moveOf(before: Plan, after: Plan, pair: TaskPair): TaskMove {
  return {
    before: placeOf(pair.before),
    after: placeOf(pair.after),
    fromHeadings: headingsAbove(before, pair.before.node),
    toHeadings: headingsAbove(after, pair.after.node),
  };
}

function headingsAbove({ nodes }: Plan, index: number): readonly string[] {
  const headings: string[] = [];
  for (let node = nodes[nodes[index]?.parent ?? -1]; node; node = nodes[node.parent]) {
    headings.unshift(`${node.marker} ${node.text}`.trim());
  }
  return headings;
}
