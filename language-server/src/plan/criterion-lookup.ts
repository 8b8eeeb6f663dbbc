import { fold } from '../text/fold.ts';
import type { Criterion, ScoreIndex } from './reference-types.ts';

const remembered = new WeakMap<ScoreIndex, ReadonlyMap<string, Criterion>>();

/** The index with this code (else this title); of several with one code, the one scored last. */
export function indexByCode(indices: readonly ScoreIndex[], code: string): ScoreIndex | null {
  const key = fold(code);
  if (key === '') return null;
  const byCode = indices.filter((index) => index.code !== null && fold(index.code) === key);
  const found = byCode.length > 0 ? byCode : indices.filter((index) => fold(index.title) === key);
  return [...found].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0] ?? null;
}

/** The criterion with this number, at any depth; the first of several. */
export function criterionByNumber(index: ScoreIndex, number: string): Criterion | null {
  let byNumber = remembered.get(index);
  if (byNumber === undefined) {
    byNumber = new Map([...criteriaOf(index)].reverse().map((criterion) => [criterion.number, criterion]));
    remembered.set(index, byNumber);
  }
  return byNumber.get(number.replace(/\.$/, '').trim()) ?? null;
}

/** Every criterion of an index, parents before their children. */
export function criteriaOf(index: ScoreIndex): Criterion[] {
  const listed: Criterion[] = [];
  const visit = (criterion: Criterion): void => {
    listed.push(criterion);
    criterion.children.forEach(visit);
  };
  index.criteria.forEach(visit);
  return listed;
}

/** Numbers of an index nearest to one that it lacks: those that share most of its beginning, then the nearest count. */
export function nearestNumbers(index: ScoreIndex, number: string, most = 3): string[] {
  const wanted = number.split('.').map(Number);
  return criteriaOf(index)
    .map((criterion, order) => ({ number: criterion.number, order, distance: distanceOf(wanted, criterion.number) }))
    .filter(({ distance }) => !Number.isNaN(distance))
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, most)
    .map((candidate) => candidate.number);
}

/** Earlier places weigh more; a missing or additional place weighs like a difference in it. */
function distanceOf(wanted: readonly number[], candidate: string): number {
  const places = candidate.split('.').map(Number);
  let distance = 0;
  for (let at = 0; at < Math.max(wanted.length, places.length); at++) {
    distance += Math.min(99, Math.abs((wanted[at] ?? 0) - (places[at] ?? 0))) * 100 ** -at;
  }
  return distance;
}
