import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../language-server/src/plan/catalogue.ts';
import { type CriterionCoverage, computeCoverage } from '../../language-server/src/plan/coverage.ts';
import { buildRegistry } from '../../language-server/src/plan/registry.ts';
import { buildScoreIndex } from '../../language-server/src/plan/score-index.ts';
import { makePlan, type TaskSketch } from './make-plan.ts';
import { readEntries } from './read-entries.ts';

const registry = buildRegistry([
  buildCatalogue(readEntries('DANH MỤC ĐƠN VỊ: Sở mẫu\n- Văn phòng Sở\n  Viết tắt: VP\n- Thanh tra Sở\n')),
]);
const index = buildScoreIndex(
  readEntries(`BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS
Thang điểm: 10
1. A: 4 điểm; đạt 3
  Phụ trách: VP
1.1. B: 1,5 điểm; đạt 1,5
1.2. C: 2,5 điểm; đạt 1,5
  Phụ trách: Thanh tra Sở
2. D: 3 điểm; đạt 2
2.1. E: 1 điểm
2.2. F: 2 điểm
3. G: 2 điểm; đạt 1,5
3.1. H
3.2. I
4. K: 1 điểm; không áp dụng
5. Điểm thưởng: 2 điểm; đạt 0
`),
);

function coverageOf(tasks: readonly TaskSketch[]) {
  return computeCoverage(index, [makePlan(tasks, { registry })], registry);
}

function states(criteria: readonly CriterionCoverage[]): string[] {
  return criteria.flatMap(({ number, state, children }) => [`${number} ${state}`, ...states(children)]);
}

describe('coverage', () => {
  test('a parent covers its children; a child covers only itself', () => {
    const coverage = coverageOf([
      { path: 'I.1', criteria: ['CS 1'] },
      { path: 'I.2', criteria: ['cs 2.1', 'PCI 2.2'] },
    ]);
    expect(states(coverage.criteria)).toEqual([
      '1 covered',
      '1.1 covered',
      '1.2 covered',
      '2 half',
      '2.1 covered',
      '2.2 uncovered',
      '3 uncovered',
      '3.1 uncovered',
      '3.2 uncovered',
      '4 uncovered',
      '5 uncovered',
    ]);
    expect(coverage).toMatchObject({ max: 9, scale: 10, covered: 5, half: 0, uncovered: 4, percent: 55.56 });
  });

  test('half: each serving task lacks a lead, a product or a deadline', () => {
    const lacking: TaskSketch = { path: 'I.1', criteria: ['CS 1.1', 'CS 1.2'], lacks: ['product'] };
    const complete: TaskSketch = { path: 'I.2', criteria: ['CS 1.2'] };
    const coverage = coverageOf([lacking, complete, { path: 'I.3', criteria: ['CS 2.1'], leads: [] }]);
    expect(states(coverage.criteria).slice(0, 5)).toEqual(['1 half', '1.1 half', '1.2 covered', '2 half', '2.1 half']);
    expect(coverage).toMatchObject({ covered: 2.5, half: 2.5, uncovered: 4 });
    expect(coverage.criteria[0]?.children[0]?.tasks).toEqual([{ file: 'plan.cchc', path: 'I.1', lacks: ['product'] }]);
    expect(coverage.criteria[0]?.tasks.map(({ path }) => path)).toEqual(['I.1', 'I.2']);
  });

  test('points hang at the lowest criterion that has any: what is below it serves it', () => {
    const coverage = coverageOf([{ path: 'I.1', criteria: ['CS 3.2'] }]);
    expect(states(coverage.criteria).slice(6, 9)).toEqual(['3 covered', '3.1 uncovered', '3.2 covered']);
    expect(coverage.covered).toBe(2);
  });

  test('lost points: of the leaves, else of the field where only it tells', () => {
    const none = coverageOf([]);
    expect(none.lost).toEqual({ total: 2.5, addressed: 0 });
    expect(none.criteria.map(({ lost }) => lost)).toEqual([1, 1, 0.5, null, null]);
    expect(coverageOf([{ path: 'I.1', criteria: ['CS 1.2', 'CS 2.1'] }]).lost.addressed).toBe(1);
    expect(coverageOf([{ path: 'I.1', criteria: ['CS 2.1', 'CS 2.2', 'CS 3'] }]).lost.addressed).toBe(1.5);
  });

  test('units: points by declared owner, a field counts for what is below it', () => {
    const coverage = coverageOf([{ path: 'I.1', criteria: ['CS 1.2'] }]);
    expect(coverage.units.map(({ name, points, tasks }) => [name, points, tasks.map(({ path }) => path)])).toEqual([
      ['Thanh tra Sở', 2.5, ['I.1']],
      ['Văn phòng Sở', 1.5, []],
    ]);
    expect(coverage.criteria[1]?.owners).toEqual([]);
  });

  test('a dash that divides a point is not counted beside the point', () => {
    const coverage = coverageOf([
      { path: 'I.1.a', criteria: ['CS 2.1'] },
      { path: 'I.1.a.-1', criteria: ['CS 2.1'], subtaskOf: 'I.1.a' },
    ]);
    expect(coverage.criteria[1]?.tasks.map(({ path }) => path)).toEqual(['I.1.a']);
  });

  test('several plans: each task with its file', () => {
    const sketch: TaskSketch = { path: 'I.1', criteria: ['CS 2.1'] };
    const plans = ['a.cchc', 'b.cchc'].map((file) => makePlan([sketch], { registry, file }));
    expect(computeCoverage(index, plans, registry).criteria[1]?.tasks.map(({ file }) => file)).toEqual([
      'a.cchc',
      'b.cchc',
    ]);
  });

  test('an index without points has no percentage', () => {
    const indicators = buildScoreIndex(readEntries('BỘ CHỈ SỐ: X\nMã: X\n8. A\n8.16. B: 44%; 2021: trên 50%\n'));
    const plan = makePlan([{ path: 'I.1', criteria: ['X 8.16'] }], { registry });
    const coverage = computeCoverage(indicators, [plan], registry);
    expect(coverage).toMatchObject({ max: 0, percent: null, lost: { total: 0, addressed: 0 } });
    expect(states(coverage.criteria)).toEqual(['8 covered', '8.16 covered']);
  });
});
