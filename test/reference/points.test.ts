import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPoints, readCriterionText } from '../../language-server/src/plan/points.ts';

function read(text: string) {
  const line = readCriterionText({ text, span: { start: 100, end: 100 + text.length } });
  return {
    name: line.name.text,
    max: line.max?.value ?? null,
    achieved: line.achieved?.value ?? null,
    self: line.selfAssessed?.value ?? null,
    unread: line.unread.map((piece) => piece.text),
    isApplicable: line.isApplicable,
    isBonus: line.isBonus,
    baseline: line.baseline,
    targets: line.targets,
  };
}

const plain = {
  max: null,
  achieved: null,
  self: null,
  unread: [],
  isApplicable: true,
  isBonus: false,
  baseline: null,
  targets: [],
};

describe('points behind a name', () => {
  test.each([
    ['Công tác chỉ đạo: 10,5 điểm; đạt 10', { name: 'Công tác chỉ đạo', max: 10.5, achieved: 10 }],
    ['A: 10.5 điểm; đạt 10.25; tự chấm 9,5', { name: 'A', max: 10.5, achieved: 10.25, self: 9.5 }],
    ['A: 2', { name: 'A', max: 2 }],
    ['A: tối đa 2 điểm; điểm đạt: 1,5', { name: 'A', max: 2, achieved: 1.5 }],
    ['A: 2 điểm; đạt 1,5/2 điểm.', { name: 'A', max: 2, achieved: 1.5 }],
    ['A: đạt 1,5/2', { name: 'A', max: 2, achieved: 1.5 }],
    ['A: 1,5/2 điểm', { name: 'A', max: 2, achieved: 1.5 }],
    ['A: 2 điểm; tự đánh giá 2; đạt -0,5', { name: 'A', max: 2, self: 2, achieved: -0.5 }],
    ['A: 2 điểm; không áp dụng', { name: 'A', max: 2, isApplicable: false }],
    ['A: không áp dụng', { name: 'A', isApplicable: false }],
    ['A: 2 điểm thưởng; đạt 1', { name: 'A', max: 2, achieved: 1, isBonus: true }],
    ['A (2 điểm)', { name: 'A', max: 2 }],
    ['A (2 điểm; đạt 1)', { name: 'A', max: 2, achieved: 1 }],
    ['A (giai đoạn 2)', { name: 'A (giai đoạn 2)' }],
    ['A', { name: 'A' }],
    ['', { name: '' }],
    ['A: b: 2 điểm', { name: 'A: b', max: 2 }],
    ['A; b: 2 điểm', { name: 'A; b', max: 2 }],
    ['Mức 1: 2 điểm; mức 2: 3 điểm', { name: 'Mức 1: 2 điểm; mức 2', max: 3 }],
    ['A: 2 điểm; theo hướng dẫn', { name: 'A', max: 2, unread: ['theo hướng dẫn'] }],
    ['A: theo hướng dẫn', { name: 'A: theo hướng dẫn' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ ...plain, ...expected });
    expect(read(text.normalize('NFD'))).toMatchObject({ max: null, ...without(expected) });
  });
});

describe('indicators', () => {
  test('a percentage is the start, years are targets, as written', () => {
    expect(read('Doanh nghiệp dùng dịch vụ: 44%; 2021: trên 50%; năm 2025: trên 60%')).toEqual({
      ...plain,
      name: 'Doanh nghiệp dùng dịch vụ',
      baseline: '44%',
      targets: [
        { year: 2021, value: 'trên 50%' },
        { year: 2025, value: 'trên 60%' },
      ],
    });
  });

  test('a number before targets is no maximum', () => {
    expect(read('PAPI: 40,98 điểm; 2025: trên 42 điểm')).toMatchObject({ max: null, baseline: '40,98 điểm' });
  });

  test('targets alone', () => {
    expect(read('A: 2021: trên 50%')).toMatchObject({ name: 'A', targets: [{ year: 2021, value: 'trên 50%' }] });
  });
});

test('numbers stand where they say', () => {
  const text = 'Điều tra: 33 điểm; đạt 18,7';
  const { max, achieved } = readCriterionText({ text, span: { start: 7, end: 7 + text.length } });
  expect(max?.span).toEqual({ start: 7 + text.indexOf('33'), end: 7 + text.indexOf('33') + 2 });
  expect(achieved?.span).toEqual({ start: 7 + text.indexOf('18,7'), end: 7 + text.length });
});

test('points are written with a comma in Vietnamese', () => {
  expect([
    formatPoints(84.1, 'vi'),
    formatPoints(84.1, 'en'),
    formatPoints(0.1 + 0.2, 'vi'),
    formatPoints(10, 'vi'),
  ]).toEqual(['84,1', '84.1', '0,3', '10']);
});

test('any text is read without failing, soon', () => {
  const words = fc.constantFrom(':', ';', '2', ',', '.', ' ', 'đạt', 'điểm', '%', '2021', '(', ')', '/', '-', 'a');
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      read(parts.join(''));
    }),
  );
  const begun = performance.now();
  for (const part of [':', ';', ': 2;', '2021:', ' ', '1', '(', 'đạt ']) read(part.repeat(300_000));
  expect(performance.now() - begun).toBeLessThan(3000);
});

/** The numbers and marks alone: names differ in Unicode form. */
function without({ name: _, unread: __, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}
