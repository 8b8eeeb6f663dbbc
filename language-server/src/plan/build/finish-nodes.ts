import type { LabelLine, OutlineNode, Plan } from '../types.ts';
import type { DraftLabel, DraftNode } from './draft.ts';

/** The outline as plain data, without what only the building needed. */
export function finishNodes(drafts: readonly DraftNode[]): Pick<Plan, 'outline' | 'nodes'> {
  const nodes: OutlineNode[] = new Array(drafts.length);
  const outline: OutlineNode[] = [];
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at];
    if (!draft) continue;
    const { body: _body, children, labels, ...kept } = draft;
    const below = children.map((child) => nodes[child.index]).filter((node) => node !== undefined);
    nodes[at] = { ...kept, children: below, labels: labels.map(finishLabel) };
  }
  for (const node of nodes) if (node.parent < 0) outline.push(node);
  return { outline, nodes };
}

function finishLabel({ mapped: _mapped, below: _below, ...label }: DraftLabel): LabelLine {
  return label;
}
