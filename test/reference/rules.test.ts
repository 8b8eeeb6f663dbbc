import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../language-server/src/plan/catalogue.ts';
import { buildDocumentRegistry } from '../../language-server/src/plan/legal-documents.ts';
import { buildRegistry } from '../../language-server/src/plan/registry.ts';
import { buildScoreIndex } from '../../language-server/src/plan/score-index.ts';
import type { Report, Rule } from '../../language-server/src/rules/define-rule.ts';
import unitDeclaredTwice from '../../language-server/src/rules/responsibility/unit-declared-twice.ts';
import criterionHalfCovered from '../../language-server/src/rules/scores/criterion-half-covered.ts';
import criterionLostUncovered from '../../language-server/src/rules/scores/criterion-lost-uncovered.ts';
import criterionOwner from '../../language-server/src/rules/scores/criterion-owner.ts';
import criterionUncovered from '../../language-server/src/rules/scores/criterion-uncovered.ts';
import criterionUnknown from '../../language-server/src/rules/scores/criterion-unknown.ts';
import scoreAboveMax from '../../language-server/src/rules/scores/score-above-max.ts';
import scoreSum from '../../language-server/src/rules/scores/score-sum.ts';
import scoreTotal from '../../language-server/src/rules/scores/score-total.ts';
import { makePlan, type TaskSketch } from './make-plan.ts';
import { readEntries } from './read-entries.ts';

const registry = buildRegistry([
  buildCatalogue(
    readEntries(`DANH MỤC ĐƠN VỊ: Sở mẫu
- Văn phòng Sở
  Người đứng đầu: Chánh Văn phòng
  Thay bằng: Phòng Tổng hợp
- Phòng Tổng hợp
- Thanh tra Sở
+ Nhóm: Các phòng, đơn vị thuộc Sở
  Gồm: Văn phòng Sở; Thanh tra Sở
+ Nhóm: Các phòng, đơn vị có liên quan
  Gồm: có liên quan
`),
  ),
]);
const indexText = `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS
Thang điểm: 10
Năm chấm: 2020
1. A: 4 điểm; đạt 3
  Phụ trách: Văn phòng Sở
1.1. B: 1,5 điểm; đạt 1,5
1.2. C: 2,5 điểm; đạt 1,5
2. D: 6 điểm
2.1. E: 4 điểm
2.2. F: 2 điểm
`;
const surroundings = {
  text: '',
  registry,
  indices: [buildScoreIndex(readEntries(indexText))],
  documents: buildDocumentRegistry([]),
  today: '2021-01-01',
  profile: 'draft',
} as const;

function collect(check: (report: (finding: Report) => void) => void): Report[] {
  const found: Report[] = [];
  check((finding) => found.push(finding));
  return found;
}

function onPlan(rule: Rule, tasks: readonly TaskSketch[], indices: readonly string[] = ['CS']): Report[] {
  if (rule.target !== 'plan') throw new Error(rule.code);
  const plan = makePlan(tasks, { registry, indices });
  const node = (): never => {
    throw new Error('no outline here');
  };
  return collect((report) => rule.check({ ...surroundings, plan, node, report }));
}

function onText(rule: Rule, text: string): Report[] {
  const entries = readEntries(text);
  if (rule.target === 'index') {
    return collect((report) => rule.check({ ...surroundings, text, index: buildScoreIndex(entries), report }));
  }
  if (rule.target !== 'catalogue') throw new Error(rule.code);
  const catalogue = buildCatalogue(entries);
  return collect((report) =>
    rule.check({ ...surroundings, registry: buildRegistry([catalogue]), text, catalogue, report }),
  );
}

function messages(reports: readonly Report[]): string[] {
  return reports.map(({ message }) => message.vi);
}

describe('rules on criteria', () => {
  const covered: TaskSketch = { path: 'I.1', criteria: ['CS 1', 'CS 2'] };

  test('all is well, and an index not in sight is passed over', () => {
    const rules = [criterionUnknown, criterionUncovered, criterionLostUncovered, criterionHalfCovered, criterionOwner];
    for (const rule of rules) {
      expect(onPlan(rule, [covered])).toEqual([]);
      expect(onPlan(rule, [{ ...covered, criteria: ['X 1'] }], ['X'])).toEqual([]);
      expect(onPlan(rule, [{ ...covered, criteria: [] }], [])).toEqual([]);
      expect(onPlan(rule, [])).toEqual([]);
    }
  });

  test('unknown: at the reference, each place once, nearest numbers as fixes', () => {
    const task: TaskSketch = { path: 'I.1', criteria: ['CS 2.3?'] };
    const [finding, ...others] = onPlan(criterionUnknown, [task]);
    expect(others).toEqual([]);
    expect(finding?.span.start).toBe(1000);
    expect(finding?.fixes?.map(({ edits, isSafe }) => [edits[0]?.newText, isSafe])).toEqual([
      ['CS 2.2', false],
      ['CS 2.1', false],
      ['CS 2', false],
    ]);
    expect(messages(onPlan(criterionUnknown, [{ path: 'I.1', criteria: ['CS?'] }]))).toEqual([
      'Không đọc được tiêu chí “CS”.',
    ]);
  });

  test('uncovered: leaves, a whole field once; those that lost points apart', () => {
    const tasks: TaskSketch[] = [{ path: 'I.1', criteria: ['CS 1.1'] }];
    expect(messages(onPlan(criterionUncovered, tasks))).toEqual([
      'Lĩnh vực 2 “D” (6 điểm) chưa có nhiệm vụ nào phục vụ.',
    ]);
    expect(messages(onPlan(criterionLostUncovered, tasks))).toEqual([
      'Tiêu chí 1.2 “C” mất 1 điểm năm 2020 mà chưa có nhiệm vụ nào phục vụ.',
    ]);
    const [finding] = onPlan(criterionUncovered, tasks, []);
    expect(finding?.span.start).toBe(1000);
  });

  test('half covered: names what each task lacks', () => {
    const tasks: TaskSketch[] = [covered, { path: 'I.2', criteria: ['CS 1.1'], lacks: ['product', 'deadline'] }];
    expect(onPlan(criterionHalfCovered, tasks)).toEqual([]);
    const [finding, ...others] = onPlan(criterionHalfCovered, tasks.slice(1));
    expect(others).toEqual([]);
    expect(finding?.span.start).toBe(0);
    expect(finding?.hint?.vi).toContain('I.2 (thiếu sản phẩm, thời gian)');
    expect(finding?.related?.[0]?.span.start).toBe(1000);
  });

  test.each([
    [['Thanh tra Sở'], [], 2],
    [['Thanh tra Sở'], ['Văn phòng Sở'], 0],
    [['Thanh tra Sở'], ['Các phòng, đơn vị thuộc Sở'], 0],
    [['Thanh tra Sở'], ['Các phòng, đơn vị có liên quan'], 2],
    [['Chánh Văn phòng'], [], 0],
    [['Phòng Tổng hợp'], [], 0],
    [['Thanh tra Sở'], ['Các phòng lạ'], 0],
    [['Phòng lạ'], [], 2],
  ])('the owner among %j with %j: %i', (leads, supports, count) => {
    expect(onPlan(criterionOwner, [{ ...covered, leads, supports }])).toHaveLength(count);
  });
});

describe('rules on indices', () => {
  test('the department in 2023: stated numbers and sums differ', () => {
    const points = [
      '10,5 điểm; đạt 10',
      '6,5 điểm; đạt 6,5',
      '13,5 điểm; đạt 12',
      '7 điểm; đạt 7',
      '10 điểm; đạt 10',
      '8,5 điểm; đạt 6,69',
    ];
    const lines = [...points, '14 điểm; đạt 13,21', '33 điểm; đạt 18,7'].map(
      (value, at) => `${at + 1}. Lĩnh vực: ${value}`,
    );
    const text = ['BỘ CHỈ SỐ: 2023', 'Thang điểm: 100', 'Tổng điểm: 83,45', ...lines].join('\n');
    expect(messages(onText(scoreSum, text))).toEqual([
      'Thang điểm ghi 100 nhưng điểm tối đa của các lĩnh vực cộng lại là 103.',
    ]);
    expect(messages(onText(scoreTotal, text))).toEqual([
      'Tổng điểm ghi 83,45 nhưng điểm đạt của các lĩnh vực cộng lại là 84,1.',
    ]);
    expect(onText(scoreAboveMax, text)).toEqual([]);
  });

  test.each([
    ['what is not applicable may be counted', ['Thang điểm: 10', '1. A: 6 điểm', '2. B: 4 điểm; không áp dụng'], 0],
    ['or left out', ['Thang điểm: 6', '1. A: 6 điểm', '2. B: 4 điểm; không áp dụng'], 0],
    ['a bonus goes past the scale', ['Thang điểm: 6', '1. A: 6 điểm', '2. Điểm thưởng: 4 điểm'], 0],
    ['criteria without points: nothing can be summed', ['Thang điểm: 9', '1. A: 6 điểm', '2. B'], 0],
    ['but too much is too much', ['Thang điểm: 5', '1. A: 6 điểm', '2. B'], 1],
    ['a field without points takes those below it', ['Thang điểm: 3', '1. A', '1.1. B: 1', '1.2. C: 2'], 0],
    ['fractions add up exactly', ['1. A: 0,3 điểm', '1.1. B: 0,1', '1.2. C: 0,2'], 0],
    ['parents and scale', ['Thang điểm: 9', '1. A: 5 điểm', '1.1. B: 1', '1.2. C: 2'], 2],
  ])('score-sum: %s', (_, lines, count) => {
    expect(onText(scoreSum, ['BỘ CHỈ SỐ: X', ...lines].join('\n'))).toHaveLength(count);
  });

  test.each([
    ['a criterion', ['1. A: 2 điểm; đạt 2,5; tự chấm 3'], 2],
    ['the total', ['Thang điểm: 2', 'Tổng điểm: 3', '1. A: 2 điểm; đạt 2'], 1],
    ['a bonus lifts the total', ['Thang điểm: 2', 'Tổng điểm: 3', 'Điểm thưởng: 1', '1. A: 2 điểm; đạt 2'], 0],
  ])('score-above-max: %s', (_, lines, count) => {
    expect(onText(scoreAboveMax, ['BỘ CHỈ SỐ: X', ...lines].join('\n'))).toHaveLength(count);
  });

  test.each([
    ['a field that does not tell: nothing', ['Tổng điểm: 3', '1. A: 2 điểm; đạt 2', '2. B: 2 điểm'], 0],
    ['with the bonus', ['Tổng điểm: 3', '1. A: 2 điểm; đạt 2', '2. B: 2 điểm thưởng; đạt 1'], 0],
    ['without the bonus', ['Tổng điểm: 2', '1. A: 2 điểm; đạt 2', '2. B: 2 điểm thưởng; đạt 1'], 0],
    ['a parent and what is below it', ['1. A: 2 điểm; đạt 2', '1.1. B: 2 điểm; đạt 1'], 1],
    ['what does not apply is left out', ['Tổng điểm: 2', '1. A: 2; đạt 2', '2. B: 2; không áp dụng; đạt 1'], 0],
  ])('score-total: %s', (_, lines, count) => {
    expect(onText(scoreTotal, ['BỘ CHỈ SỐ: X', ...lines].join('\n'))).toHaveLength(count);
  });
});

describe('unit-declared-twice', () => {
  test('at the later entry, the first beside it; each name once', () => {
    const text =
      'DANH MỤC ĐƠN VỊ: X\n- Văn phòng Sở\n  Viết tắt: VP\n- Văn phòng Đảng ủy\n  Viết tắt: VP; vp\n- Văn phòng sở\n';
    const findings = onText(unitDeclaredTwice, text);
    expect(messages(findings)).toEqual([
      '“VP” đã được khai cho “Văn phòng Sở”.',
      'Đơn vị “Văn phòng sở” được khai hai lần.',
    ]);
    expect(findings[0]?.span.start).toBe(text.indexOf('VP;'));
    expect(findings[0]?.related?.[0]).toMatchObject({ file: null, span: { start: text.indexOf('VP') } });
  });
});

test.each([scoreSum, scoreAboveMax, scoreTotal, unitDeclaredTwice])('the examples of $code', (rule) => {
  expect(onText(rule, rule.bad.text)).toHaveLength(1);
  expect(onText(rule, rule.good.text)).toEqual([]);
});
