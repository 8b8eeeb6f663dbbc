import type { CriterionCoverage, IndexCoverage, ServingTask } from '../../../language-server/src/plan/coverage.ts';

/** One index of `cchc coverage --format json`. Tasks of several plans are told apart by their file: `FILE:II.1.c`. */
export function coverageJson(coverage: IndexCoverage, hasSeveralPlans: boolean) {
  const { code, scale, covered, half, uncovered, percent, lost, criteria, units } = coverage;
  return {
    code,
    scale,
    covered,
    half,
    uncovered,
    percent,
    lost,
    criteria: criteria.map((criterion) => criterionJson(criterion, hasSeveralPlans)),
    units: units.map(({ name, points, tasks }) => ({ name, points, tasks: taskNames(tasks, hasSeveralPlans) })),
  };
}

/** How tasks are named: by path, and by file where there are several. */
export function taskNames(tasks: readonly ServingTask[], hasSeveralPlans: boolean): readonly string[] {
  return tasks.map(({ file, path }) => (hasSeveralPlans ? `${file}:${path}` : path));
}

interface CriterionJson {
  readonly number: string;
  readonly name: string;
  readonly max: number | null;
  readonly achieved: number | null;
  readonly state: string;
  readonly tasks: readonly string[];
  readonly owner: string | null;
  readonly children: readonly CriterionJson[];
}

function criterionJson(criterion: CriterionCoverage, hasSeveralPlans: boolean): CriterionJson {
  const { number, name, max, achieved, state, tasks, owners, children } = criterion;
  return {
    number,
    name,
    max,
    achieved,
    state,
    tasks: taskNames(tasks, hasSeveralPlans),
    owner: owners.length === 0 ? null : owners.join('; '),
    children: children.map((child) => criterionJson(child, hasSeveralPlans)),
  };
}
