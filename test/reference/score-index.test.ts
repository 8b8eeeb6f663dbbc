import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  criteriaOf,
  criterionByNumber,
  indexByCode,
  nearestNumbers,
} from '../../language-server/src/plan/criterion-lookup.ts';
import { buildScoreIndex } from '../../language-server/src/plan/score-index.ts';
import { achievedTotal, applicableMax, countedLeaves, sumPoints } from '../../language-server/src/plan/score-sums.ts';
import { readEntries } from './read-entries.ts';

function sample(name: string) {
  const text = readFileSync(new URL(`../../samples/so-khcn-quang-ngai/${name}`, import.meta.url), 'utf8');
  return { text, index: buildScoreIndex(readEntries(text, name)) };
}

function indexOf(...lines: string[]) {
  return buildScoreIndex(readEntries(`BỘ CHỈ SỐ: Chỉ số mẫu\n${lines.join('\n')}\n`));
}

describe('the department in 2023', () => {
  const { text, index } = sample('chi-so-so.cchc');

  test('eight fields add up to 84,10 of 103, where 83,45 of 100 is stated', () => {
    expect(index).toMatchObject({ code: 'PAR-S', scale: 100, statedTotal: 83.45, year: 2023, unread: [] });
    expect(index.criteria.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(applicableMax(index)).toBe(103);
    expect(achievedTotal(index)).toEqual({ fields: 84.1, bonus: 0 });
  });

  test('places and fields', () => {
    const survey = index.criteria[7];
    expect(survey).toMatchObject({
      name: 'Điều tra xã hội học',
      max: 33,
      achieved: 18.7,
      method: 'điều tra xã hội học',
    });
    expect(text.slice(survey?.achievedSpan?.start, survey?.achievedSpan?.end)).toBe('18,7');
    expect(text.slice(survey?.numberSpan.start, survey?.numberSpan.end)).toBe('8');
    expect(text.slice(index.statedTotalSpan?.start, index.statedTotalSpan?.end)).toBe('83,45');
    expect(text.slice(index.codeSpan?.start, index.codeSpan?.end)).toBe('PAR-S');
  });
});

test('the maxima of Quyết định 2948/QĐ-BNV for provinces add up to 100', () => {
  const maxima = ['10,00', '10,00', '14,50', '11', '16', '7,00', '16,00', '15,50'];
  const index = indexOf('Thang điểm: 100', ...maxima.map((max, at) => `${at + 1}. Lĩnh vực: ${max} điểm`));
  expect(applicableMax(index)).toBe(100);
});

test('indicators of the sample have a start, targets, no points', () => {
  const { index } = sample('pci.cchc');
  expect(index.criteria).toHaveLength(1);
  expect(index.criteria[0]?.children.map(({ number, baseline, max }) => [number, baseline, max])).toEqual([
    ['8.16', '44%', null],
    ['8.17', '25%', null],
    ['8.18', '38%', null],
  ]);
  expect(index.criteria[0]?.children[0]?.targets).toEqual([
    { year: 2021, value: 'trên 50%' },
    { year: 2025, value: 'trên 60%' },
  ]);
  expect(applicableMax(index)).toBe(0);
});

describe('the tree of criteria', () => {
  const index = indexOf(
    'Điểm thưởng: 2',
    '1. A: 3 điểm',
    '1.1. B: 1 điểm',
    '  Phụ trách: Văn phòng Sở; Thanh tra Sở',
    '  Kiểm chứng: Quyết định; báo cáo',
    '1.1.1. C: 1 điểm',
    '1.3.1. D: 2 điểm; không áp dụng',
    '10. E: 0,1 điểm',
    '10.1. F: 0,1 điểm',
    '2. G: 0,2 điểm',
    '3.1. Điểm thưởng: 5 điểm; đạt 1',
    '3.1.1. H: 5 điểm; đạt 1',
    'lạc',
  );

  test('follows the numbers, kept in order', () => {
    expect(index.criteria.map(({ number }) => number)).toEqual(['1', '10', '2', '3.1']);
    expect(criteriaOf(index).map(({ number }) => number)).toEqual([
      '1',
      '1.1',
      '1.1.1',
      '1.3.1',
      '10',
      '10.1',
      '2',
      '3.1',
      '3.1.1',
    ]);
    expect(index.unread.map((line) => line.text)).toEqual(['lạc']);
  });

  test('owners and evidence', () => {
    const criterion = criterionByNumber(index, '1.1.');
    expect(criterion?.owners.map((owner) => owner.text)).toEqual(['Văn phòng Sở', 'Thanh tra Sở']);
    expect(criterion?.evidence.map((part) => part.text)).toEqual(['Quyết định', 'báo cáo']);
  });

  test('sums take applicable leaves, without bonuses, without noise', () => {
    expect(countedLeaves(index.criteria).map(({ number }) => number)).toEqual(['1.1.1', '10.1', '2']);
    expect(applicableMax(index)).toBe(1.3);
    expect(criterionByNumber(index, '3.1.1')?.isBonus).toBe(true);
    expect(achievedTotal(index).bonus).toBe(3);
    expect(sumPoints([0.1, 0.2])).toBe(0.3);
  });

  test('a number that is missing: the nearest ones', () => {
    expect(criterionByNumber(index, '1.2')).toBeNull();
    expect(nearestNumbers(index, '1.2')).toEqual(['1.1', '1.1.1', '1.3.1']);
    expect(nearestNumbers(index, 'x')).toEqual([]);
  });
});

test('an index is found by its code, however written; of two, the one scored last', () => {
  const older = indexOf('Mã: PAR-S', 'Năm chấm: 2022');
  const newer = indexOf('Mã: PAR-S', 'Năm chấm: 2023');
  expect(indexByCode([older, newer], 'par–s')).toBe(newer);
  expect(indexByCode([older], 'PCI')).toBeNull();
  expect(indexByCode([older], '')).toBeNull();
  expect(indexByCode([older], 'chỉ số mẫu')).toBe(older);
});

test('repeated and endless numbers are read all the same', () => {
  const index = indexOf('1. A', '1. B', '1.1. C', `${'1.'.repeat(5000)} D`);
  expect(index.criteria.map(({ name }) => name)).toEqual(['A', 'B', 'D']);
  expect(index.criteria[1]?.children.map(({ name }) => name)).toEqual(['C']);
});
