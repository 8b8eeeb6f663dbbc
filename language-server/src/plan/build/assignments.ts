import { isAssignmentHeading } from '../../syntax/label-match.ts';
import { fold } from '../../text/fold.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { UnitRegistry } from '../reference-types.ts';
import { type PlaceReference, readPlaceReference } from '../references.ts';
import type { Responsible } from '../types.ts';
import type { DraftLabel, DraftNode } from './draft.ts';
import { readResponsibles, readSubjects } from './responsibles.ts';

/** What an assignment gives to one node. */
export interface Assigned {
  readonly leads: Responsible[];
  readonly supports: Responsible[];
}

/** Headings whose points are the work that a following item hands out. */
const contentHeading = /^(?:các )?(?:nội dung|nhiệm vụ)/;

/**
 * Reads the assignments by reference: which units lead or support which nodes. Label lines that were used up by an
 * assignment are returned too, so that they do not count for the line on which they stand.
 */
export function readAssignments(
  nodes: readonly DraftNode[],
  roots: readonly DraftNode[],
  registry: UnitRegistry,
): { readonly assigned: ReadonlyMap<DraftNode, Assigned>; readonly used: ReadonlySet<DraftLabel> } {
  const assigned = new Map<DraftNode, Assigned>();
  const used = new Set<DraftLabel>();
  const finder = new TargetFinder(nodes, roots);
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
    const targets = reference ? finder.find(reference, node) : [];
    for (const value of valuesOf(label)) give(around, label, targets, readResponsibles(value, registry, 'assigned'));
    return targets.length > 0;
  }
  const values = valuesOf(label);
  const isBlock = finder.isAssignmentPlace(node);
  let isUsed = false;
  for (const value of values) {
    const reference = isSentence(value) || isBlock ? referenceIn(value) : null;
    const targets = reference ? finder.find(reference, node) : isBlock ? finder.allOfNearest(node) : [];
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
    (label.key === 'lead' ? entry.leads : entry.supports).push(...units);
    around.assigned.set(target, entry);
  }
}

function valuesOf(label: DraftLabel): readonly MappedText[] {
  return label.value.text === '' ? label.below : [label.mapped];
}

/** "… chủ trì tham mưu thực hiện các nội dung tại điểm a, b, c" */
function isSentence(value: MappedText): boolean {
  return /\s(?:tại|ở|nội dung|nhiệm vụ)\s+(?:các\s+)?(?:điểm|khoản)\s/iu.test(value.text);
}

/** A bracket after the list may speak of single points again; it is left out. */
function referenceIn(value: MappedText): PlaceReference | null {
  const bracket = value.text.indexOf('(');
  const text = bracket > 0 ? value.text.slice(0, bracket) : value.text;
  return /(?:điểm|khoản)\s/iu.test(text) ? readPlaceReference(text) : null;
}

/** Finds the nodes that a reference means, seen from the line on which it stands. */
class TargetFinder {
  readonly #nodes: readonly DraftNode[];
  readonly #roots: readonly DraftNode[];

  constructor(nodes: readonly DraftNode[], roots: readonly DraftNode[]) {
    this.#nodes = nodes;
    this.#roots = roots;
  }

  /** True on an item that hands out work, and on the lines below it. */
  isAssignmentPlace(node: DraftNode): boolean {
    return this.#assigningItem(node) !== null;
  }

  find(reference: PlaceReference, from: DraftNode): DraftNode[] {
    const scope = reference.chapter === null ? this.#nearest(from) : this.#chapter(reference.chapter);
    if (reference.items.length > 0) {
      const chapter = reference.chapter === null ? this.#siblingsAbove(from) : (scope[0]?.children ?? []);
      const items = chapter.filter((item) => reference.items.includes(item.key));
      return reference.points.length > 0 ? items.flatMap((item) => pointsNamed(item, reference.points)) : items;
    }
    return scope.flatMap((node) => pointsNamed(node, reference.points));
  }

  /** All points of the item before, or that item itself where it has none. */
  allOfNearest(from: DraftNode): DraftNode[] {
    return this.#nearest(from).flatMap((item) => {
      const points = item.children.filter((child) => child.level === 'point' && !child.isLabel);
      return points.length > 0 ? points : [item];
    });
  }

  /** The item whose points are meant: the one before the assigning item, else the one around the line. */
  #nearest(from: DraftNode): DraftNode[] {
    const item = this.#assigningItem(from);
    if (!item) return this.#around(from);
    const siblings = this.#siblingsOf(item);
    for (let at = siblings.indexOf(item) - 1; at >= 0; at--) {
      const sibling = siblings[at];
      if (sibling && !sibling.isLabel && !isAssignmentHeading(sibling.text)) return [sibling];
    }
    return [];
  }

  #around(from: DraftNode): DraftNode[] {
    for (let node: DraftNode | undefined = from; node; node = this.#nodes[node.parent]) {
      if (node.children.some((child) => child.level === 'point')) return [node];
      const before = this.#before(node);
      if (before?.children.some((child) => child.level === 'point')) return [before];
    }
    return [];
  }

  #assigningItem(node: DraftNode): DraftNode | null {
    for (let at: DraftNode | undefined = node; at; at = this.#nodes[at.parent]) {
      if (at.level === 'chapter' || at.level === 'part') return null;
      if (isAssignmentHeading(at.text) && !at.isLabel) return at;
      if (at.isLabel && at.level !== 'point' && this.#followsContent(at)) return at;
    }
    return null;
  }

  /** "2. Đơn vị chủ trì: …" after "1. Nội dung thực hiện" speaks of the item before it. */
  #followsContent(item: DraftNode): boolean {
    const before = this.#before(item);
    return before !== null && (before.isLabel ? this.#followsContent(before) : contentHeading.test(fold(before.text)));
  }

  #before(node: DraftNode): DraftNode | null {
    const siblings = this.#siblingsOf(node);
    return siblings[siblings.indexOf(node) - 1] ?? null;
  }

  #siblingsOf(node: DraftNode): readonly DraftNode[] {
    return this.#nodes[node.parent]?.children ?? this.#roots;
  }

  #siblingsAbove(from: DraftNode): readonly DraftNode[] {
    for (let node: DraftNode | undefined = from; node; node = this.#nodes[node.parent]) {
      if (node.level === 'item') return this.#siblingsOf(node);
    }
    return this.#roots;
  }

  #chapter(roman: string): DraftNode[] {
    return this.#nodes.filter((node) => node.level === 'chapter' && node.key === roman).slice(0, 1);
  }
}

function pointsNamed(node: DraftNode, letters: readonly string[]): DraftNode[] {
  return node.children.filter((child) => child.level === 'point' && letters.includes(child.key));
}
