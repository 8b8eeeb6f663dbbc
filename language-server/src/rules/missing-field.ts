import { type LabelKey, labelRow } from '@cchc/grammar/vocabulary/labels';
import type { LabelLine, OutlineNode, Plan, Task } from '../plan/types.ts';
import type { Fix, Localised, PlanContext, Severity } from './define-rule.ts';

/** How many siblings are looked at for the form of their labels. */
const nearEnough = 30;

/** What a rule says about a task that lacks a field. */
export interface MissingField {
  readonly label: Extract<LabelKey, 'lead' | 'product' | 'deadline'>;
  readonly message: Localised;
  readonly hint: Localised;
  readonly severity: Severity;
}

/**
 * The tasks that lack a field. What a point and the dashes that divide its work both lack is the point's; what one of them
 * has is not missing.
 */
export function tasksWithout(plan: Plan, has: (task: Task) => boolean): Task[] {
  const paths = new Set(plan.tasks.map((task) => task.path));
  const lackingBelow = new Set<string>();
  const divided = new Set<string>();
  for (const task of plan.tasks) {
    if (task.subtaskOf === null) continue;
    divided.add(task.subtaskOf);
    if (!has(task)) lackingBelow.add(task.subtaskOf);
  }
  return plan.tasks.filter((task) => {
    if (has(task) || (task.subtaskOf !== null && paths.has(task.subtaskOf))) return false;
    return !divided.has(task.path) || lackingBelow.has(task.path);
  });
}

/** The severity of a finding on a task: a task written as prose gets information at most. */
export function severityFor(task: Task, severity: Severity): Severity {
  return task.style === 'prose' && severity !== 'hint' ? 'info' : severity;
}

/** Reports a missing field at the task's own line, with a fix that puts an empty labelled line in its place. */
export function reportMissing(context: PlanContext, task: Task, field: MissingField): void {
  const fix = templateLine(context, task, field.label);
  context.report({
    span: task.span,
    path: task.path,
    severity: field.severity,
    message: field.message,
    hint: field.hint,
    fixes: fix === null ? [] : [fix],
  });
}

/** A line `- Chủ trì: ` below what the task says already; null where that label stands there without a value. */
function templateLine(context: PlanContext, task: Task, key: LabelKey): Fix | null {
  const node = context.node(task.node);
  if (node.labels.some((label) => label.key === key)) return null;
  const { canonical } = labelRow(key);
  const at = endOfLine(context.text, endOfContent(node));
  const lineEnd = context.text[at] === '\r' ? '\r\n' : '\n';
  return {
    title: { vi: `Thêm dòng “${canonical}”`, en: `Add the line “${canonical}”` },
    edits: [{ span: { start: at, end: at }, newText: `${lineEnd}${lineStart(context, node)}${canonical}: ` }],
    isSafe: false,
  };
}

/** Behind the printed labels and dashes of a node: a label in front of dashes would take them as its values. */
function endOfContent(node: OutlineNode): number {
  let end = node.span.end;
  for (const label of node.labels) if (label.marker !== '@') end = Math.max(end, label.span.end);
  for (const child of node.children) {
    if (child.level !== 'dash' && child.level !== 'plus' && !child.isLabel) break;
    end = Math.max(end, endOfContent(child));
  }
  return end;
}

/** Indentation and marker of a new label line: as its neighbours have them. */
function lineStart(context: PlanContext, node: OutlineNode): string {
  const siblings = node.parent < 0 ? context.plan.outline : context.node(node.parent).children;
  const model = [node, ...siblings.slice(0, nearEnough)].map(lastPrinted).find((label) => label !== null);
  if (model) {
    const { start } = model.markerSpan ?? model.labelSpan;
    return `${indentAt(context.text, start)}${model.marker === '' ? '' : `${model.marker} `}`;
  }
  const isDash = node.level === 'dash' || node.level === 'plus';
  return `${indentAt(context.text, node.span.start)}${isDash ? '+ ' : '- '}`;
}

function lastPrinted(node: OutlineNode): LabelLine | null {
  const printed = node.labels.filter((label) => label.marker === '' || label.marker === '-' || label.marker === '+');
  return printed[printed.length - 1] ?? null;
}

/** The blanks between the start of the line and an offset; nothing where other text stands there. */
function indentAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  const before = text[start - 1] ?? '\n';
  return before === '\n' || before === '\r' ? text.slice(start, offset) : '';
}

function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
