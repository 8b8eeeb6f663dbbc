import type { SyntaxNode } from '../syntax/read-tree.ts';
import { readAssignments } from './build/assignments.ts';
import { collectLines } from './build/collect-lines.ts';
import type { CriterionNumbers } from './build/criteria.ts';
import type { Collected, DraftNode } from './build/draft.ts';
import { finishNodes } from './build/finish-nodes.ts';
import { isPartyForm, type ReadHeader, readHeader } from './build/header.ts';
import { findNearLabels } from './build/near-labels.ts';
import { readDeadlineValue, readTasks } from './build/read-tasks.ts';
import { ReferenceReader } from './build/references.ts';
import { TargetFinder } from './build/target-finder.ts';
import { findTaskLines } from './build/task-lines.ts';
import { mapPiece, textPieces } from './build/text-pieces.ts';
import { mayCite, readCitations } from './citations.ts';
import { gatherDocuments } from './cited-documents.ts';
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
export function buildPlan(tree: SyntaxNode, text: string, setting: PlanSetting): Plan {
  const { registry } = setting;
  const collected = collectLines(tree, text);
  const { nodes, roots } = collected;
  const read = readHeader(tree, text, registry);
  const { header } = read;
  const date = documentDate(read);
  const period = planPeriod(read);
  const year = period && period.start.slice(0, 4) === period.end.slice(0, 4) ? Number(period.start.slice(0, 4)) : null;
  const finder = new TargetFinder(nodes, roots);
  const { assigned, used } = readAssignments(nodes, finder, registry);
  const lines = findTaskLines(nodes, { directives: collected.directives, assigned, used });
  for (const node of lines.tasks.keys()) node.isTask = true;
  const indices = header.indices.map((value) => value.text);
  const tasks = readTasks(nodes, lines, assigned, { registry, period, year, criteria: setting.criteria, indices });
  const reports = readReports(nodes, period, year);
  const mentions = readMentions(collected, read, finder);
  const outline = finishNodes(nodes);
  const symbol = header.symbol?.text ?? null;
  return {
    version: 1,
    file: setting.file,
    ...read,
    symbol: symbol !== null && /^\d/.test(symbol) ? symbol.replace(/ ?([/-]) ?/g, '$1') : null,
    date,
    period,
    issuer: header.issuer?.text ?? null,
    ...outline,
    preamble: collected.preamble,
    tasks,
    reports,
    ...mentions,
    tables: collected.tables,
    directives: collected.directives,
    suppressions: collected.suppressions,
    nearLabels: findNearLabels(nodes, text),
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

/** The period that the header states, else the one that the title names; null where that has no end. */
function planPeriod({ header, title }: ReadHeader): Plan['period'] {
  const stated = header.year ?? header.period;
  const read = readPeriod(stated?.text ?? title?.text ?? '');
  return read?.start != null && read.end != null ? { start: read.start, end: read.end } : null;
}

function readReports(nodes: readonly DraftNode[], period: Plan['period'], year: number | null): ReportDate[] {
  const reports: ReportDate[] = [];
  for (const node of nodes) {
    for (const label of node.labels) {
      if (label.key !== 'report' || !label.reading) continue;
      const [deadline] = readDeadlineValue(label.reading.mapped, { period, year });
      if (!deadline) continue;
      const name = label.written.replace(/^báo cáo\s+/iu, '');
      reports.push({ name, covers: readCoveredPeriod(name, year), deadline, span: label.span, node: node.index });
    }
  }
  return reports;
}

type Mentions = Pick<Plan, 'citations' | 'citedDocuments' | 'references'>;

/** What the text says of other documents and of places in this one, in the order of the text. */
function readMentions(collected: Collected, read: ReadHeader, finder: TargetFinder): Mentions {
  const { text, nodes } = collected;
  const citations: Citation[] = [];
  const reader = new ReferenceReader(text, nodes, finder);
  for (const piece of textPieces(collected, read)) {
    if (mayCite(piece.located.text)) citations.push(...readCitations(mapPiece(text, piece)));
    reader.read(piece);
  }
  citations.sort((a, b) => a.span.start - b.span.start);
  const references = [...reader.references].sort((a, b) => a.span.start - b.span.start);
  return { citations, citedDocuments: gatherDocuments(citations), references };
}
