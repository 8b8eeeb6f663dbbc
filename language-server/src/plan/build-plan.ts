import type { Plan as PlanTree } from '../syntax/generated/ast.ts';
import { readAssignments } from './build/assignments.ts';
import { collectLines } from './build/collect-lines.ts';
import type { CriterionNumbers } from './build/criteria.ts';
import type { Collected, DraftNode } from './build/draft.ts';
import { finishNodes } from './build/finish-nodes.ts';
import { isPartyForm, type ReadHeader, readHeader } from './build/header.ts';
import { findNearLabels } from './build/near-labels.ts';
import { readDeadlineValue, readTasks } from './build/read-tasks.ts';
import { findTaskLines } from './build/task-lines.ts';
import { readCitations } from './citations.ts';
import { readCoveredPeriod } from './deadlines/covered-period.ts';
import { readDate } from './deadlines/read-date.ts';
import { readPeriod } from './deadlines/read-period.ts';
import type { UnitRegistry } from './reference-types.ts';
import type { Citation, Plan, ReportDate } from './types.ts';

/** What a plan is read against. */
export interface PlanSetting {
  readonly file: string;
  readonly registry: UnitRegistry;
  readonly criteria: CriterionNumbers;
}

/** Builds the model of one plan from its tree. Never throws, whatever the text. */
export function buildPlan(tree: PlanTree, text: string, setting: PlanSetting): Plan {
  const { registry } = setting;
  const collected = collectLines(tree, text);
  const { nodes, roots } = collected;
  const read = readHeader(tree, text, registry);
  const { header } = read;
  const date = documentDate(read);
  const period = planPeriod(read);
  const year = period && period.start.slice(0, 4) === period.end.slice(0, 4) ? Number(period.start.slice(0, 4)) : null;
  const { assigned, used } = readAssignments(nodes, roots, registry);
  const lines = findTaskLines(nodes, roots, { directives: collected.directives, assigned, used });
  for (const node of lines.tasks.keys()) node.isTask = true;
  const indices = header.indices.map((value) => value.text);
  const tasks = readTasks(nodes, lines, assigned, { registry, period, year, criteria: setting.criteria, indices });
  const symbol = header.symbol?.text ?? null;
  return {
    version: 1,
    file: setting.file,
    ...read,
    symbol: symbol !== null && /^\d/.test(symbol) ? symbol.replace(/\s/g, '') : null,
    date,
    period,
    issuer: header.issuer?.text ?? null,
    ...finishNodes(nodes),
    preamble: collected.preamble,
    tasks,
    reports: readReports(nodes, period, year),
    citations: readAllCitations(collected, read),
    tables: collected.tables,
    directives: collected.directives,
    suppressions: collected.suppressions,
    nearLabels: findNearLabels(nodes),
    isPartyForm: isPartyForm(header),
  };
}

/** The day of issue, else that of the decision to which the document is attached. */
function documentDate({ header }: ReadHeader): string | null {
  const own = header.date && readDate(header.date.text, null);
  if (own?.date) return own.date;
  const attached = header.attachedTo && readDate(header.attachedTo.text, null);
  return attached?.date ?? null;
}

/** The period that the header states, else the one that the title names. */
function planPeriod({ header, title }: ReadHeader): { readonly start: string; readonly end: string } | null {
  const stated = header.year ?? header.period;
  const read = stated ? readPeriod(stated.text) : title ? readPeriod(title.text) : null;
  return read?.start != null && read.end != null ? { start: read.start, end: read.end } : null;
}

function readReports(nodes: readonly DraftNode[], period: Plan['period'], year: number | null): ReportDate[] {
  const reports: ReportDate[] = [];
  for (const node of nodes) {
    for (const label of node.labels) {
      if (label.key !== 'report') continue;
      const [deadline] = readDeadlineValue(label.mapped, { period, year });
      if (!deadline) continue;
      const name = label.written.replace(/^báo cáo\s+/iu, '');
      reports.push({ name, covers: readCoveredPeriod(name, year), deadline, span: label.span, node: node.index });
    }
  }
  return reports;
}

/** Every mention in titles, header, paragraphs, lines and values, in the order of the text. */
function readAllCitations(collected: Collected, { title, header }: ReadHeader): Citation[] {
  const { text } = collected;
  const found: Citation[] = [];
  const read = (span: { readonly start: number; readonly end: number }): void => {
    found.push(...readCitations(text.slice(span.start, span.end), span.start));
  };
  for (const value of [title, header.attachedTo, ...header.legalBases]) if (value) read(value.span);
  for (const paragraph of collected.preamble) read(paragraph.span);
  for (const node of collected.nodes) {
    if (!node.isLabel) read(node.textSpan);
    for (const paragraph of node.paragraphs) read(paragraph.span);
    for (const label of node.labels) if (label.key !== 'lead' && label.key !== 'support') read(label.value.span);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
