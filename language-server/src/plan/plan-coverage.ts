import { computeCoverage, type IndexCoverage } from './coverage.ts';
import { indexByCode } from './criterion-lookup.ts';
import type { ScoreIndex, UnitRegistry } from './reference-types.ts';
import type { Plan, Span } from './types.ts';

/** The coverage of one index by one plan. */
export interface PlanCoverage {
  readonly index: ScoreIndex;
  readonly coverage: IndexCoverage;
  /** Where the plan names the index: the header line, else the first reference of a task. */
  readonly place: Span;
}

interface Remembered {
  readonly indices: readonly ScoreIndex[];
  readonly registry: UnitRegistry;
  readonly coverages: readonly PlanCoverage[];
}

const remembered = new WeakMap<Plan, Remembered>();

/**
 * How a plan covers each index that it names, in its header or in a task's reference. Indices not in sight are left out; a plan in
 * which nothing is marked as a task covers nothing that could be judged: the list is empty.
 */
export function planCoverages(
  plan: Plan,
  indices: readonly ScoreIndex[],
  registry: UnitRegistry,
): readonly PlanCoverage[] {
  const known = remembered.get(plan);
  if (known !== undefined && known.indices === indices && known.registry === registry) return known.coverages;
  const places = plan.tasks.length === 0 ? new Map<ScoreIndex, Span>() : indexPlaces(plan, indices);
  const coverages = [...places].map(([index, place]) => ({
    index,
    place,
    coverage: computeCoverage(index, [plan], registry),
  }));
  remembered.set(plan, { indices, registry, coverages });
  return coverages;
}

function indexPlaces(plan: Plan, indices: readonly ScoreIndex[]): Map<ScoreIndex, Span> {
  const places = new Map<ScoreIndex, Span>();
  const named = [
    ...plan.header.indices.map(({ text, span }) => ({ code: text, span })),
    ...plan.tasks.flatMap((task) => task.criteria.map(({ index, span }) => ({ code: index ?? '', span }))),
  ];
  for (const { code, span } of named) {
    const index = indexByCode(indices, code);
    if (index !== null && !places.has(index)) places.set(index, span);
  }
  return places;
}
