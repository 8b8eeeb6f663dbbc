import type { Plan } from '../types.ts';
import type { DraftNode } from './draft.ts';

/** The outline as plain data: what only the building needed is let go. */
export function finishNodes(nodes: readonly DraftNode[]): Pick<Plan, 'outline' | 'nodes'> {
  for (const node of nodes) for (const label of node.labels) label.reading = undefined;
  return { outline: nodes.filter((node) => node.parent < 0), nodes };
}
