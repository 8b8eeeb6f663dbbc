import type { Deadline, OutlineNode, Plan, Reference, Responsible, Task } from '../../plan/types.ts';
import type { LineIndex, TextRange } from '../../text/positions.ts';

/** The plan as compiled: `cchc build --to json`. Version 1; schema in docs/plan.schema.json. */
export interface PlanJson {
  readonly version: 1;
  readonly kind: string | null;
  readonly title: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly issuer: string | null;
  readonly superior: string | null;
  readonly place: string | null;
  readonly signatory: { readonly post: string | null; readonly name: string | null } | null;
  readonly recipients: readonly string[];
  readonly indices: readonly string[];
  readonly outline: readonly OutlineJson[];
  readonly tasks: readonly TaskJson[];
  readonly reports: readonly ReportJson[];
  readonly citations: readonly CitationJson[];
  readonly references: readonly ReferenceJson[];
}

export interface OutlineJson {
  readonly path: string;
  readonly marker: string;
  readonly text: string;
  readonly line: number;
  readonly children: readonly OutlineJson[];
}

export interface ResponsibleJson {
  readonly name: string;
  /** True where exactly one entry of the catalogues bears the name. */
  readonly resolved: boolean;
  readonly origin: string;
  /** Official name of the catalogue, null where it is not resolved. */
  readonly unit: string | null;
  readonly person: string | null;
  readonly range: TextRange;
}

export interface DeadlineJson {
  readonly text: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly origin: string;
}

export interface TaskJson {
  readonly path: string;
  readonly text: string;
  readonly style: string;
  readonly leads: readonly ResponsibleJson[];
  readonly supports: readonly ResponsibleJson[];
  readonly directors: readonly ResponsibleJson[];
  readonly products: readonly string[];
  readonly deadlines: readonly DeadlineJson[];
  readonly criteria: readonly string[];
  readonly status: { readonly state: string; readonly text: string; readonly date: string | null } | null;
  /** Line of the task, from 0. */
  readonly line: number;
  readonly range: TextRange;
}

export interface ReportJson {
  readonly name: string;
  readonly deadline: DeadlineJson;
  readonly line: number;
}

export interface CitationJson {
  readonly kind: string | null;
  readonly symbol: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly range: TextRange;
}

export interface ReferenceJson {
  readonly text: string;
  readonly names: string;
  /** Path of the line on which it stands; null above the first. */
  readonly path: string | null;
  /** Paths of the lines meant; null where none of them exists. */
  readonly targets: readonly string[] | null;
  /** Numbers and letters named that do not exist. */
  readonly missing: readonly string[];
  readonly range: TextRange;
}

/** The plan as plain data; what the document does not say is null or empty. */
export function toPlanJson(plan: Plan, lines: LineIndex): PlanJson {
  const { header } = plan;
  return {
    version: 1,
    kind: plan.kind,
    title: plan.title?.text ?? null,
    symbol: plan.symbol,
    date: plan.date,
    period: plan.period,
    issuer: plan.issuer,
    superior: header.superior?.text ?? null,
    place: header.place?.text ?? null,
    signatory: header.signatory && { post: header.signatory.post, name: header.signatory.name },
    recipients: header.recipients.map((recipient) => recipient.name),
    indices: header.indices.map((value) => value.text),
    outline: plan.outline.filter(isListed).map(outlineJson),
    tasks: plan.tasks.map((task) => taskJson(task, lines)),
    reports: plan.reports.map((report) => ({
      name: report.name,
      deadline: deadlineJson(report.deadline),
      line: lines.lineAt(report.span.start),
    })),
    citations: plan.citations.map(({ kind, symbol, date, issuer, span }) => ({
      kind,
      symbol,
      date,
      issuer,
      range: lines.rangeOf(span),
    })),
    references: plan.references.map((reference) => referenceJson(reference, plan, lines)),
  };
}

function referenceJson(reference: Reference, plan: Plan, lines: LineIndex): ReferenceJson {
  const { text, place, node, targets, missing, span } = reference;
  return {
    text,
    names: place.names,
    path: plan.nodes[node]?.path ?? null,
    targets: targets?.map((index) => plan.nodes[index]?.path ?? '') ?? null,
    missing: missing.map(({ key }) => key),
    range: lines.rangeOf(span),
  };
}

/** Numbered lines are listed, dashes and pluses only where they are tasks. */
function isListed(node: OutlineNode): boolean {
  return node.isTask || (node.level !== 'dash' && node.level !== 'plus');
}

function outlineJson(node: OutlineNode): OutlineJson {
  const { path, marker, text, line, children } = node;
  return { path, marker, text, line, children: children.filter(isListed).map(outlineJson) };
}

function taskJson(task: Task, lines: LineIndex): TaskJson {
  const people = (list: readonly Responsible[]): ResponsibleJson[] => list.map((one) => responsibleJson(one, lines));
  return {
    path: task.path,
    text: task.text,
    style: task.style,
    leads: people(task.leads),
    supports: people(task.supports),
    directors: people(task.directors),
    products: task.products.map((product) => product.text),
    deadlines: task.deadlines.map(deadlineJson),
    criteria: task.criteria.map(({ index, number, text }) => (index && number ? `${index} ${number}` : text)),
    status: task.status && { state: task.status.state, text: task.status.text, date: task.status.date },
    line: task.line,
    range: lines.rangeOf(task.span),
  };
}

function responsibleJson(
  { name, resolution, origin, unit, person, span }: Responsible,
  lines: LineIndex,
): ResponsibleJson {
  return { name, resolved: resolution.state === 'known', origin, unit, person, range: lines.rangeOf(span) };
}

function deadlineJson({ text, kind, start, end, origin }: Deadline): DeadlineJson {
  return { text, kind, start, end, origin };
}
