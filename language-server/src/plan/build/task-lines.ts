import { labelRow } from '@cchc/grammar/vocabulary/labels';
import { isAssignmentHeading } from '../../syntax/label-match.ts';
import type { Directive } from '../types.ts';
import type { Assigned } from './assignments.ts';
import type { DraftLabel, DraftNode } from './draft.ts';

/** Which lines are tasks, and with which labels. */
export interface TaskLines {
  /** The tasks' nodes in document order, with the style of the place. */
  readonly tasks: ReadonlyMap<DraftNode, 'labelled' | 'prose'>;
  /** Label lines that speak of a node: its own, and those of numbered label lines below it. */
  labelsOf(node: DraftNode): readonly DraftLabel[];
}

interface Facts {
  readonly directives: readonly Directive[];
  readonly assigned: ReadonlyMap<DraftNode, Assigned>;
  readonly used: ReadonlySet<DraftLabel>;
}

/**
 * Decides what is a task: a numbered or lettered line, or a dash that holds pluses, with a task label of its own or a
 * sibling that has one; a line named by an assignment; a line with `@ Nhiệm vụ`. A line with numbered tasks below it is a
 * heading, and `@ Nội dung` takes a line and what is under it out.
 */
export function findTaskLines(nodes: readonly DraftNode[], facts: Facts): TaskLines {
  const labels = gatherLabels(nodes, facts.used);
  const labelsOf = (node: DraftNode): readonly DraftLabel[] => labels[node.index] ?? [];
  const content = contentNodes(nodes, facts.directives);
  const marked = new Set(facts.directives.filter((line) => line.key === 'task').map((line) => line.node));
  const isEligible = (node: DraftNode): boolean => !node.isLabel && !content.has(node.index);
  const isOwn = new Array<boolean>(nodes.length).fill(false);
  const hasBelow = new Array<boolean>(nodes.length).fill(false);
  const hasNumbered = new Array<boolean>(nodes.length).fill(false);
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (!node) continue;
    const carries = isEligible(node) && canCarry(node, hasNumbered[at] ?? false) && labelsOf(node).some(marksTask);
    isOwn[at] = carries && !hasBelow[at];
    const parent = node.parent;
    if (parent < 0 || node.level === 'dash' || node.level === 'plus') continue;
    hasNumbered[parent] = true;
    if (hasBelow[at] || isOwn[at] || facts.assigned.has(node) || marked.has(at)) hasBelow[parent] = true;
  }
  const tasks = new Map<DraftNode, 'labelled' | 'prose'>();
  const groups = siblingGroups(nodes, isOwn);
  for (const node of nodes) {
    if (!isEligible(node) || hasBelow[node.index]) continue;
    if (isOwn[node.index]) tasks.set(node, 'labelled');
    else if (marked.has(node.index) || facts.assigned.has(node)) tasks.set(node, 'prose');
    else if (groups.has(groupOf(node)) && mayFollowSiblings(node)) tasks.set(node, 'labelled');
  }
  return { tasks, labelsOf };
}

/** Labels of each node; those of a numbered label line count for the line above it. */
function gatherLabels(nodes: readonly DraftNode[], used: ReadonlySet<DraftLabel>): DraftLabel[][] {
  const labels: DraftLabel[][] = nodes.map(() => []);
  for (const node of nodes) {
    const owner = node.isLabel ? node.parent : node.index;
    for (const label of node.labels) if (!used.has(label) && owner >= 0) labels[owner]?.push(label);
  }
  return labels;
}

function marksTask(label: DraftLabel): boolean {
  return labelRow(label.key).marksTask;
}

/** Chapters only without numbered lines below; dashes and pluses when they hold labels. */
function canCarry(node: DraftNode, hasNumbered: boolean): boolean {
  return (node.level !== 'chapter' && node.level !== 'part') || !hasNumbered;
}

/** A line without labels is a task like its siblings when it is numbered, or a dash that holds pluses. */
function mayFollowSiblings(node: DraftNode): boolean {
  if (isAssignmentHeading(node.text)) return false;
  if (node.level === 'chapter' || node.level === 'part' || node.level === 'plus') return false;
  return node.level !== 'dash' || node.children.length > 0;
}

/** Siblings of one kind under one parent: numbered lines of whatever style, or dashes. */
function groupOf(node: DraftNode): string {
  const kind =
    node.level === 'dash' || node.level === 'plus' ? node.level : node.level === 'chapter' ? 'chapter' : 'numbered';
  return `${node.parent} ${kind}`;
}

function siblingGroups(nodes: readonly DraftNode[], isOwn: readonly boolean[]): Set<string> {
  const groups = new Set<string>();
  for (const node of nodes) if (isOwn[node.index]) groups.add(groupOf(node));
  return groups;
}

/** Nodes under `@ Nội dung`. Parents come before their children. */
function contentNodes(nodes: readonly DraftNode[], directives: readonly Directive[]): Set<number> {
  const content = new Set(directives.filter((line) => line.key === 'content').map((line) => line.node));
  if (content.size === 0) return content;
  for (const node of nodes) if (content.has(node.parent)) content.add(node.index);
  return content;
}
