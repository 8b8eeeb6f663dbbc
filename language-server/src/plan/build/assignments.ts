import type { MappedText } from '../../text/mapped-text.ts';
import type { UnitRegistry } from '../reference-types.ts';
import { readPlaceReference } from '../references.ts';
import type { ReferencePlace, Responsible } from '../types.ts';
import { type DraftLabel, type DraftNode, valuesOfLabel } from './draft.ts';
import { readResponsibles, readSubjects } from './responsibles.ts';
import type { TargetFinder } from './target-finder.ts';

/** What an assignment gives to one node. */
export interface Assigned {
  readonly leads: Responsible[];
  readonly supports: Responsible[];
}

/**
 * Reads the assignments by reference: which units lead or support which nodes. Label lines that were used up by an
 * assignment are returned too, so that they do not count for the line on which they stand.
 */
export function readAssignments(
  nodes: readonly DraftNode[],
  finder: TargetFinder,
  registry: UnitRegistry,
): { readonly assigned: ReadonlyMap<DraftNode, Assigned>; readonly used: ReadonlySet<DraftLabel> } {
  const assigned = new Map<DraftNode, Assigned>();
  const used = new Set<DraftLabel>();
  for (const node of nodes) {
    for (const label of node.labels) {
      if (label.key !== 'lead' && label.key !== 'support') continue;
      if (assignLabel(label, node, { assigned, finder, registry })) used.add(label);
    }
  }
  return { assigned, used };
}

interface Surroundings {
  readonly assigned: Map<DraftNode, Assigned>;
  readonly finder: TargetFinder;
  readonly registry: UnitRegistry;
}

function assignLabel(label: DraftLabel, node: DraftNode, around: Surroundings): boolean {
  const { finder, registry } = around;
  if (label.target) {
    const reference = readPlaceReference(label.target.text);
    const targets = reference ? finder.find(reference, node).nodes : [];
    for (const value of valuesOfLabel(label))
      give(around, label, targets, readResponsibles(value, registry, 'assigned'));
    return targets.length > 0;
  }
  const values = valuesOfLabel(label);
  const isBlock = finder.isAssignmentPlace(node);
  let isUsed = false;
  for (const value of values) {
    const reference = isSentence(value) || isBlock ? referenceIn(value) : null;
    const targets = reference ? finder.find(reference, node).nodes : isBlock ? finder.allOfNearest(node) : [];
    if (targets.length === 0) continue;
    give(around, label, targets, readSubjects(value, registry, 'assigned'));
    isUsed = true;
  }
  return isUsed;
}

function give(
  around: Surroundings,
  label: DraftLabel,
  targets: readonly DraftNode[],
  units: readonly Responsible[],
): void {
  for (const target of targets) {
    const entry = around.assigned.get(target) ?? { leads: [], supports: [] };
    const list = label.key === 'lead' ? entry.leads : entry.supports;
    for (const unit of units) list.push(unit);
    around.assigned.set(target, entry);
  }
}

/** "… chủ trì tham mưu thực hiện các nội dung tại điểm a, b, c" */
function isSentence(value: MappedText): boolean {
  return /\s(?:tại|ở|nội dung|nhiệm vụ)\s+(?:các\s+)?(?:điểm|khoản)\s/iu.test(value.text);
}

/** A bracket after the list may speak of single points again; it is left out. */
function referenceIn(value: MappedText): ReferencePlace | null {
  const bracket = value.text.indexOf('(');
  const text = bracket > 0 ? value.text.slice(0, bracket) : value.text;
  return /(?:điểm|khoản)\s/iu.test(text) ? readPlaceReference(text) : null;
}
