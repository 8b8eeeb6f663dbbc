import { roundPoints } from './points.ts';
import type { Criterion, ScoreIndex } from './reference-types.ts';

/** The sum of points, free of the noise of binary fractions. */
export function sumPoints(values: readonly number[]): number {
  return roundPoints(values.reduce((sum, value) => sum + value, 0));
}

/** Maximum points of a criterion: as stated, else the sum of its children's; null where neither is known. */
export function maxOf(criterion: Criterion): number | null {
  return criterion.max ?? sumIfKnown(criterion.children.filter(({ isApplicable }) => isApplicable).map(maxOf));
}

/** Points achieved on a criterion: as stated, else the sum of its applicable children's; null where one is not known. */
export function achievedOf(criterion: Criterion): number | null {
  return (
    criterion.achieved ?? sumIfKnown(criterion.children.filter(({ isApplicable }) => isApplicable).map(achievedOf))
  );
}

/** The sum where every part is known; null where one is not, or there is none. */
export function sumIfKnown(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return parts.length === 0 || known.length < parts.length ? null : sumPoints(known);
}

/**
 * The criteria that count towards sums: those with points and with none below that has points; without bonuses and without what
 * is not applicable.
 */
export function countedLeaves(criteria: readonly Criterion[]): Criterion[] {
  return criteria
    .filter(({ isApplicable, isBonus }) => isApplicable && !isBonus)
    .flatMap((criterion) => {
      if (hasPointsBelow(criterion)) return countedLeaves(criterion.children);
      return criterion.max === null ? [] : [criterion];
    });
}

/** Whether a criterion further down has points of its own. */
export function hasPointsBelow(criterion: Criterion): boolean {
  return criterion.children.some((child) => child.max !== null || hasPointsBelow(child));
}

/** Maximum of what applies: the whole to which percentages refer; it need not be the scale. */
export function applicableMax(index: ScoreIndex): number {
  return sumPoints(countedLeaves(index.criteria).map(({ max }) => max ?? 0));
}

/** Points achieved over the fields, bonuses apart; a part is null where a field does not tell. */
export function achievedTotal(index: ScoreIndex): { readonly fields: number | null; readonly bonus: number } {
  const applicable = index.criteria.filter(({ isApplicable }) => isApplicable);
  const scored = applicable.filter((field) => !field.isBonus && maxOf(field) !== null);
  const bonuses = applicable.filter(({ isBonus }) => isBonus).map((field) => achievedOf(field) ?? 0);
  return { fields: sumIfKnown(scored.map(achievedOf)), bonus: sumPoints([...bonuses, index.bonus ?? 0]) };
}
