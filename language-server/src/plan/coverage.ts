/** Which criteria of a score index the tasks of plans serve, and what that means in points. Pure. */
import { indexByCode } from './criterion-lookup.ts';
import { roundPoints } from './points.ts';
import type { Criterion, ScoreIndex, UnitRegistry } from './reference-types.ts';
import { applicableMax, hasPointsBelow, sumPoints } from './score-sums.ts';
import type { Plan, Span, Task } from './types.ts';

/** `half`: served, but each task that serves it lacks a lead, a product or a deadline. */
export type CoverageState = 'covered' | 'half' | 'uncovered';

/** A task that serves a criterion, by its own reference or one to a criterion above. */
export interface ServingTask {
  readonly file: string;
  readonly path: string;
  readonly lacks: readonly ('lead' | 'product' | 'deadline')[];
}

export interface CriterionCoverage {
  readonly number: string;
  readonly name: string;
  /** Where its number stands in the index file. */
  readonly span: Span;
  readonly max: number | null;
  readonly achieved: number | null;
  /** Points lost in the scored year; null where that is not known or does not count. */
  readonly lost: number | null;
  /** False where it, or a criterion above, does not apply. */
  readonly isApplicable: boolean;
  readonly isBonus: boolean;
  /** Whether it counts towards the sums: it applies, has points, and no criterion below has. */
  readonly isCounted: boolean;
  /** Of a parent: `covered` or `uncovered` where all its applicable children are, else `half`. */
  readonly state: CoverageState;
  /** Of a parent: the tasks that serve it or a criterion below it. Those that name a criterion above come first. */
  readonly tasks: readonly ServingTask[];
  /** Units that answer for it, own or else those of the criterion above; official names where known. */
  readonly owners: readonly string[];
  readonly children: readonly CriterionCoverage[];
}

/** Points of which a unit is the declared owner. A criterion with several owners counts in full for each. */
export interface UnitCoverage {
  readonly name: string;
  readonly points: number;
  /** Tasks that serve its criteria. */
  readonly tasks: readonly ServingTask[];
}

export interface IndexCoverage {
  readonly file: string;
  readonly code: string | null;
  readonly title: string;
  readonly year: number | null;
  readonly scale: number | null;
  /** Maximum of what applies, in points; `covered`, `half` and `uncovered` add up to it. */
  readonly max: number;
  readonly covered: number;
  readonly half: number;
  readonly uncovered: number;
  /** Covered points as a percentage of the applicable maximum, two decimals; null for an index without points. */
  readonly percent: number | null;
  /** Points lost in the scored year; `addressed` are those on criteria that a task serves. */
  readonly lost: { readonly total: number; readonly addressed: number };
  readonly criteria: readonly CriterionCoverage[];
  /** By points, most first; empty where the index declares no owners. */
  readonly units: readonly UnitCoverage[];
}

/** How the tasks of some plans serve an index. */
export function computeCoverage(index: ScoreIndex, plans: readonly Plan[], registry: UnitRegistry): IndexCoverage {
  const serving = servingTasks(index, plans);
  const around = { serving: [], owners: [], isApplicable: true };
  const criteria = index.criteria.map((criterion) => cover(criterion, around, { serving, registry }));
  const counted = leavesOf(criteria).filter(({ isCounted }) => isCounted);
  const sumOf = (state: CoverageState): number =>
    sumPoints(counted.filter((leaf) => leaf.state === state).map(({ max }) => max ?? 0));
  const max = applicableMax(index);
  const covered = sumOf('covered');
  return {
    file: index.file,
    code: index.code,
    title: index.title,
    year: index.year,
    scale: index.scale,
    max,
    covered,
    half: sumOf('half'),
    uncovered: sumOf('uncovered'),
    percent: max > 0 ? Math.round((covered / max) * 10_000) / 100 : null,
    lost: {
      total: sumPoints(criteria.map(({ lost }) => lost ?? 0)),
      addressed: sumPoints(criteria.map(addressedOf)),
    },
    criteria,
    units: unitsOf(counted),
  };
}

/** Every criterion of a coverage that has none below, or that counts although others stand below it. */
export function leavesOf(criteria: readonly CriterionCoverage[]): CriterionCoverage[] {
  return criteria.flatMap((criterion) =>
    criterion.isCounted || criterion.children.length === 0 ? [criterion] : leavesOf(criterion.children),
  );
}

/**
 * The criteria that no task serves, in the order of the index: leaves that count, or a field at the top once where nothing in it is
 * served.
 */
export function uncoveredCriteria(coverage: IndexCoverage): CriterionCoverage[] {
  return coverage.criteria.flatMap((field) => {
    const leaves = leavesOf([field]).filter(({ isCounted, max }) => isCounted && max !== 0);
    const uncovered = leaves.filter(({ state }) => state === 'uncovered');
    return uncovered.length === leaves.length && leaves.length > 0 ? [field] : uncovered;
  });
}

/** Points of a criterion: its maximum, else the sum of those below it that count. */
export function pointsOf(criterion: CriterionCoverage): number {
  return criterion.max ?? sumPoints(leavesOf([criterion]).map(({ isCounted, max }) => (isCounted ? (max ?? 0) : 0)));
}

function servingTasks(index: ScoreIndex, plans: readonly Plan[]): ReadonlyMap<string, readonly ServingTask[]> {
  const byNumber = new Map<string, Map<string, ServingTask>>();
  const isMeant = rememberingAnswers((code) => indexByCode([index], code) !== null);
  for (const plan of plans) {
    for (const task of plan.tasks) {
      const serving: ServingTask = { file: plan.file, path: task.path, lacks: lacksOf(task) };
      for (const reference of task.criteria) {
        if (reference.number === null || reference.index === null) continue;
        if (!isMeant(reference.index)) continue;
        const listed = byNumber.get(reference.number) ?? new Map<string, ServingTask>();
        byNumber.set(reference.number, listed);
        // A dash that divides a point's work is not counted beside the point.
        if (task.subtaskOf === null || !listed.has(placeOf(plan.file, task.subtaskOf))) {
          listed.set(placeOf(plan.file, task.path), serving);
        }
      }
    }
  }
  return new Map([...byNumber].map(([number, listed]) => [number, [...listed.values()]]));
}

function rememberingAnswers(ask: (code: string) => boolean): (code: string) => boolean {
  const answers = new Map<string, boolean>();
  return (code) => {
    const answer = answers.get(code) ?? ask(code);
    answers.set(code, answer);
    return answer;
  };
}

function placeOf(file: string, path: string): string {
  return `${file}\n${path}`;
}

function lacksOf(task: Task): ServingTask['lacks'] {
  return [
    ...(task.leads.length === 0 ? (['lead'] as const) : []),
    ...(task.products.length === 0 ? (['product'] as const) : []),
    ...(task.deadlines.length === 0 ? (['deadline'] as const) : []),
  ];
}

interface Around {
  readonly serving: readonly ServingTask[];
  readonly owners: readonly string[];
  readonly isApplicable: boolean;
}

interface Sources {
  readonly serving: ReadonlyMap<string, readonly ServingTask[]>;
  readonly registry: UnitRegistry;
}

function cover(criterion: Criterion, above: Around, sources: Sources): CriterionCoverage {
  const own = criterion.owners.map(({ text }) => officialName(text, sources.registry));
  const around: Around = {
    serving: [...above.serving, ...(sources.serving.get(criterion.number) ?? [])],
    owners: own.length > 0 ? own : above.owners,
    isApplicable: above.isApplicable && criterion.isApplicable,
  };
  const children = criterion.children.map((child) => cover(child, around, sources));
  const tasks = distinct([...above.serving, ...servingBelow(criterion, sources.serving)]);
  const isLeaf = children.length === 0 || (criterion.max !== null && !hasPointsBelow(criterion));
  return {
    number: criterion.number,
    name: criterion.name,
    span: criterion.numberSpan,
    max: criterion.max,
    achieved: criterion.achieved,
    lost: around.isApplicable && !criterion.isBonus ? lostOf(criterion, children) : null,
    isApplicable: around.isApplicable,
    isBonus: criterion.isBonus,
    isCounted: isLeaf && criterion.max !== null && around.isApplicable && !criterion.isBonus,
    state: isLeaf ? stateOfLeaf(tasks) : stateOfParent(children),
    tasks,
    owners: around.owners,
    children,
  };
}

/** Tasks that name a criterion or one below it. */
function servingBelow(criterion: Criterion, serving: Sources['serving']): ServingTask[] {
  const own = serving.get(criterion.number) ?? [];
  return [...own, ...criterion.children.flatMap((child) => servingBelow(child, serving))];
}

function officialName(name: string, registry: UnitRegistry): string {
  const { state, entries } = registry.resolve(name);
  return state === 'known' ? (registry.byId(entries[0] ?? '')?.name ?? name) : name;
}

function distinct(tasks: readonly ServingTask[]): ServingTask[] {
  return [...new Set(tasks)];
}

function stateOfLeaf(tasks: readonly ServingTask[]): CoverageState {
  if (tasks.length === 0) return 'uncovered';
  return tasks.every(({ lacks }) => lacks.length > 0) ? 'half' : 'covered';
}

function stateOfParent(children: readonly CriterionCoverage[]): CoverageState {
  const applicable = children.filter((child) => child.isApplicable && !child.isBonus);
  const [first, ...others] = (applicable.length > 0 ? applicable : children).map(({ state }) => state);
  return first !== undefined && others.every((state) => state === first) ? first : 'half';
}

/** Points lost: of a parent, those of its children where all tell, else its own, else what the children tell. */
function lostOf({ max, achieved }: Criterion, children: readonly CriterionCoverage[]): number | null {
  const scored = children.filter((child) => child.isApplicable && !child.isBonus && hasPoints(child));
  const known = scored.map(({ lost }) => lost).filter((lost) => lost !== null);
  if (scored.length > 0 && known.length === scored.length) return sumPoints(known);
  if (max !== null && achieved !== null) return Math.max(0, roundPoints(max - achieved));
  return known.length > 0 ? sumPoints(known) : null;
}

function hasPoints(criterion: CriterionCoverage): boolean {
  return criterion.max !== null || criterion.children.some(hasPoints);
}

/** The part of the lost points that lies on served criteria; where only the parent tells, all of it if all below is served. */
function addressedOf(criterion: CriterionCoverage): number {
  const { lost } = criterion;
  if (lost === null || lost === 0) return 0;
  if (!leavesOf([criterion]).some((leaf) => leaf.state === 'uncovered' && leaf.isApplicable && !leaf.isBonus))
    return lost;
  return Math.min(lost, sumPoints(criterion.isCounted ? [] : criterion.children.map(addressedOf)));
}

function unitsOf(counted: readonly CriterionCoverage[]): UnitCoverage[] {
  const byName = new Map<string, CriterionCoverage[]>();
  for (const leaf of counted) {
    for (const owner of leaf.owners) byName.set(owner, [...(byName.get(owner) ?? []), leaf]);
  }
  return [...byName]
    .map(([name, leaves]) => ({
      name,
      points: sumPoints(leaves.map(({ max }) => max ?? 0)),
      tasks: distinct(leaves.flatMap((leaf) => leaf.tasks)),
    }))
    .sort((a, b) => b.points - a.points);
}
