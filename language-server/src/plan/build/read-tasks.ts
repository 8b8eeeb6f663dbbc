import type { MappedText } from '../../text/mapped-text.ts';
import { readDeadlines } from '../deadlines/read-deadlines.ts';
import type { UnitRegistry } from '../reference-types.ts';
import { readStatus } from '../status.ts';
import type { CriterionReference, Deadline, Located, Origin, Product, Responsible, Status, Task } from '../types.ts';
import type { Assigned } from './assignments.ts';
import { type CriterionSetting, readCriteria } from './criteria.ts';
import { type DraftLabel, type DraftNode, valuesOfLabel } from './draft.ts';
import { readResponsibles, responsibleKey } from './responsibles.ts';
import type { TaskLines } from './task-lines.ts';

/** What the values of tasks are read against. */
export interface TaskSetting extends CriterionSetting {
  readonly registry: UnitRegistry;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly year: number | null;
}

/** The values that label lines give to one line of the outline. */
interface OwnValues {
  readonly leads: readonly Responsible[];
  readonly supports: readonly Responsible[];
  readonly directors: readonly Responsible[];
  readonly products: readonly Product[];
  readonly deadlines: readonly Deadline[];
  readonly criteria: readonly CriterionReference[];
  readonly status: Status | null;
  readonly evidence: readonly Located[];
  readonly results: readonly Located[];
}

/** Reads the tasks with what is their own, what they inherit, what was assigned and what their dashes add. */
export function readTasks(
  nodes: readonly DraftNode[],
  lines: TaskLines,
  assigned: ReadonlyMap<DraftNode, Assigned>,
  setting: TaskSetting,
): Task[] {
  const reader = new TaskReader(nodes, lines, assigned, setting);
  return [...lines.tasks].map(([node, style]) => reader.read(node, style));
}

class TaskReader {
  readonly #nodes: readonly DraftNode[];
  readonly #lines: TaskLines;
  readonly #assigned: ReadonlyMap<DraftNode, Assigned>;
  readonly #setting: TaskSetting;
  readonly #own: (OwnValues | undefined)[];

  constructor(
    nodes: readonly DraftNode[],
    lines: TaskLines,
    assigned: ReadonlyMap<DraftNode, Assigned>,
    setting: TaskSetting,
  ) {
    this.#nodes = nodes;
    this.#lines = lines;
    this.#assigned = assigned;
    this.#setting = setting;
    this.#own = new Array(nodes.length);
  }

  read(node: DraftNode, style: Task['style']): Task {
    const own = this.#valuesOf(node);
    const point = this.#pointOf(node);
    const dashes = point ? [] : this.#dashesOf(node);
    const assigned = this.#assigned.get(node);
    const people = (key: 'leads' | 'supports', given: readonly Responsible[] | undefined): readonly Responsible[] => {
      if (own[key].length > 0) return own[key];
      const below = unite(dashes.flatMap((dash) => this.#valuesOf(dash)[key]));
      if (below.length > 0) return from('subtask', below);
      return given && given.length > 0 ? given : this.#inherited(node, key);
    };
    return {
      node: node.index,
      path: node.path,
      text: node.text,
      span: node.span,
      line: node.line,
      style,
      subtaskOf: point?.path ?? null,
      leads: people('leads', assigned?.leads),
      supports: people('supports', assigned?.supports),
      directors: own.directors.length > 0 ? own.directors : this.#inherited(node, 'directors'),
      products: this.#shared(own.products, point, dashes, 'products'),
      deadlines: this.#orInherited(this.#shared(own.deadlines, point, dashes, 'deadlines'), node, 'deadlines'),
      criteria: this.#orInherited(this.#shared(own.criteria, point, dashes, 'criteria'), node, 'criteria'),
      status: own.status,
      evidence: own.evidence,
      results: own.results,
    };
  }

  /** A dash shares with its point; a point has what its dashes name. */
  #shared<Key extends 'products' | 'deadlines' | 'criteria'>(
    own: OwnValues[Key],
    point: DraftNode | null,
    dashes: readonly DraftNode[],
    key: Key,
  ): OwnValues[Key] {
    if (own.length > 0) return own;
    if (point) return from('inherited', this.#valuesOf(point)[key]) as OwnValues[Key];
    return from(
      'subtask',
      dashes.flatMap((dash) => this.#valuesOf(dash)[key] as readonly Product[]),
    ) as OwnValues[Key];
  }

  #orInherited<Key extends 'deadlines' | 'criteria'>(
    values: OwnValues[Key],
    node: DraftNode,
    key: Key,
  ): OwnValues[Key] {
    return values.length > 0 ? values : this.#inherited(node, key);
  }

  /** The values of the nearest line above that has some. */
  #inherited<Key extends 'leads' | 'supports' | 'directors' | 'deadlines' | 'criteria'>(
    node: DraftNode,
    key: Key,
  ): OwnValues[Key] {
    for (let above = this.#nodes[node.parent]; above; above = this.#nodes[above.parent]) {
      const values = this.#valuesOf(above)[key];
      if (values.length > 0) return from('inherited', values as readonly Product[]) as unknown as OwnValues[Key];
      const given = key === 'leads' || key === 'supports' ? this.#assigned.get(above)?.[key as 'leads'] : undefined;
      if (given && given.length > 0) return from('inherited', given) as OwnValues[Key];
    }
    return [] as unknown as OwnValues[Key];
  }

  /** The numbered line whose work a dash divides; null for numbered lines, and where that line is no task. */
  #pointOf(node: DraftNode): DraftNode | null {
    if (node.level !== 'dash' && node.level !== 'plus') return null;
    const parent = this.#nodes[node.parent];
    return parent && this.#lines.tasks.has(parent) ? parent : null;
  }

  #dashesOf(node: DraftNode): readonly DraftNode[] {
    return node.children.filter((child) => child.level === 'dash' && this.#lines.tasks.has(child));
  }

  #valuesOf(node: DraftNode): OwnValues {
    const known = this.#own[node.index];
    if (known) return known;
    const values = readOwn(this.#lines.labelsOf(node), this.#setting);
    this.#own[node.index] = values;
    return values;
  }
}

type MutableValues = {
  -readonly [Key in keyof OwnValues]: OwnValues[Key] extends readonly (infer Value)[] ? Value[] : OwnValues[Key];
};

const noValues: OwnValues = newValues();

function newValues(): MutableValues {
  return {
    leads: [],
    supports: [],
    directors: [],
    products: [],
    deadlines: [],
    criteria: [],
    status: null,
    evidence: [],
    results: [],
  };
}

/** The values of the label lines of one line, those on lines below a bare label included. */
function readOwn(labels: readonly DraftLabel[], setting: TaskSetting): OwnValues {
  if (labels.length === 0) return noValues;
  const own = newValues();
  for (const label of labels) {
    for (const value of valuesOfLabel(label)) if (value.text !== '') readValue(label.key, value, setting, own);
  }
  return own;
}

function readValue(key: DraftLabel['key'], value: MappedText, setting: TaskSetting, own: MutableValues): void {
  const people =
    key === 'lead' ? own.leads : key === 'support' ? own.supports : key === 'direct' ? own.directors : null;
  if (people) people.push(...readResponsibles(value, setting.registry, 'own'));
  else if (key === 'product') for (const part of value.parts()) own.products.push({ ...part, origin: 'own' });
  else if (key === 'deadline') own.deadlines.push(...readDeadlineValue(value, setting));
  else if (key === 'criteria') own.criteria.push(...readCriteria(value, setting));
  else if (key === 'status') own.status ??= readStatus({ text: value.text, span: value.span() }, setting.year);
  else if (key === 'evidence') own.evidence.push(...value.parts());
  else if (key === 'result') own.results.push(...value.parts());
}

type DeadlineSetting = Pick<TaskSetting, 'period' | 'year'>;

const milestones = new Map<string, ReturnType<typeof readDeadlines>>();
const mostMilestones = 5_000;

/** The milestones of a deadline value, with their places in the file. Plans repeat their phrases: each is read once. */
export function readDeadlineValue(value: MappedText, setting: DeadlineSetting): Deadline[] {
  const words = value.text.endsWith('./.') ? value.text.slice(0, -3) : value.text;
  return milestonesIn(words, setting).map((milestone) => ({
    ...milestone,
    span: value.span(milestone.span.start, milestone.span.end),
    when: milestone.when && {
      text: milestone.when.text,
      span: value.span(milestone.when.span.start, milestone.when.span.end),
    },
    origin: 'own',
  }));
}

function milestonesIn(text: string, { period, year }: DeadlineSetting): ReturnType<typeof readDeadlines> {
  if (text.length > 200) return readDeadlines(text, { period, year });
  const key = `${period?.start ?? ''} ${period?.end ?? ''} ${year ?? ''} ${text}`;
  const known = milestones.get(key);
  if (known) return known;
  if (milestones.size > mostMilestones) milestones.clear();
  const found = readDeadlines(text, { period, year });
  milestones.set(key, found);
  return found;
}

function from<Value extends { readonly origin: Origin }>(origin: Origin, values: readonly Value[]): readonly Value[] {
  return values.map((value) => ({ ...value, origin }));
}

function unite(units: readonly Responsible[]): readonly Responsible[] {
  const seen = new Set<string>();
  return units.filter((unit) => {
    const key = responsibleKey(unit);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
