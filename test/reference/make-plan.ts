import type { UnitRegistry } from '../../language-server/src/plan/reference-types.ts';
import type {
  CriterionReference,
  Deadline,
  HeaderValue,
  Plan,
  Product,
  Responsible,
  Task,
} from '../../language-server/src/plan/types.ts';

/** What a test says of a task; the rest is as in a complete task. */
export interface TaskSketch {
  readonly path: string;
  /** `PAR-S 2.3`, or `PAR-S 2.3?` for one that the index does not have. */
  readonly criteria: readonly string[];
  readonly leads?: readonly string[];
  readonly supports?: readonly string[];
  readonly lacks?: readonly ('product' | 'deadline')[];
  readonly subtaskOf?: string;
}

const nowhere = { start: 0, end: 0 };

/** A plan made by hand, so that coverage is tested apart from the reading of plans. */
export function makePlan(
  tasks: readonly TaskSketch[],
  {
    registry,
    indices = [],
    file = 'plan.cchc',
  }: { registry: UnitRegistry; indices?: readonly string[]; file?: string },
): Plan {
  return {
    version: 1,
    file,
    kind: 'KẾ HOẠCH',
    kindSpan: null,
    title: null,
    header: {
      superior: null,
      issuer: null,
      symbol: null,
      place: null,
      date: null,
      year: null,
      period: null,
      indices: indices.map((text, at): HeaderValue => ({ text, span: { start: at, end: at + 1 }, lineSpan: nowhere })),
      legalBases: [],
      attachedTo: null,
      signatory: null,
      recipients: [],
      span: nowhere,
    },
    symbol: null,
    date: null,
    period: null,
    issuer: null,
    outline: [],
    nodes: [],
    preamble: [],
    tasks: tasks.map((task, at) => makeTask(task, at, registry)),
    reports: [],
    citations: [],
    citedDocuments: [],
    references: [],
    tables: [],
    directives: [],
    suppressions: [],
    nearLabels: [],
    isPartyForm: false,
  };
}

function makeTask(sketch: TaskSketch, at: number, registry: UnitRegistry): Task {
  const span = { start: 1000 + at * 100, end: 1000 + at * 100 + 50 };
  const lacks = sketch.lacks ?? [];
  return {
    node: at,
    path: sketch.path,
    text: sketch.path,
    span,
    line: at,
    style: 'labelled',
    subtaskOf: sketch.subtaskOf ?? null,
    leads: (sketch.leads ?? ['Văn phòng Sở']).map((name) => makeResponsible(name, registry)),
    supports: (sketch.supports ?? []).map((name) => makeResponsible(name, registry)),
    directors: [],
    products: lacks.includes('product') ? [] : [{ text: 'Kế hoạch', span, origin: 'own' } satisfies Product],
    deadlines: lacks.includes('deadline') ? [] : [deadline],
    criteria: sketch.criteria.map((text, order) => makeReference(text, span.start + order)),
    status: null,
    evidence: [],
    results: [],
  };
}

const deadline: Deadline = {
  text: 'Quý I/2021',
  kind: 'quarter',
  start: '2021-01-01',
  end: '2021-03-31',
  occurrences: [],
  problem: null,
  also: [],
  when: null,
  origin: 'own',
  span: nowhere,
};

function makeReference(written: string, start: number): CriterionReference {
  const text = written.replace('?', '');
  const [index = null, number = null] = text.split(' ');
  const state = written.endsWith('?') ? 'unknown' : 'known';
  return { text, index, number, state, origin: 'own', span: { start, end: start + text.length } };
}

function makeResponsible(name: string, registry: UnitRegistry): Responsible {
  const resolution = registry.resolve(name);
  const unit = resolution.state === 'known' ? (registry.byId(resolution.entries[0] ?? '')?.name ?? null) : null;
  return { name, unit, person: null, resolution, origin: 'own', span: nowhere, joinedBy: null };
}
