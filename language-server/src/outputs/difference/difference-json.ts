import type { PlanComparison } from '../../plan/comparison/types.ts';

/** The difference of two plans as published JSON data, version 1; schema in docs/diff.schema.json. */
export interface DifferenceJson extends PlanComparison {
  readonly version: 1;
}

/** The comparison as data; what a plan does not say is null or empty. */
export function differenceJson(comparison: PlanComparison): DifferenceJson {
  return { version: 1, ...comparison };
}
