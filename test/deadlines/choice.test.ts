import { describe, expect, it } from 'vitest';
import { fiveYears, meaningOf, oneYear, readOne, unknownYear } from './read-one.ts';

const continuous = 'continuous 2021-01-01 2021-12-31';

describe('which of several whens counts', () => {
  it.each([
    [
      'Quý IV năm 2020 ban hành và thực hiện thường xuyên trong năm 2021',
      'quarter 2020-10-01 2020-12-31',
      [continuous],
    ],
    ['Theo kế hoạch được phê duyệt và thực hiện thương xuyên trong năm', 'external', [continuous]],
    ['Thường xuyên, theo yêu cầu nhiệm vụ', continuous, ['external']],
    ['Thường xuyên, hoàn thành trước ngày 30/11/2021', continuous, ['by-date … 2021-11-29']],
    ['trước ngày 20 tháng 11 năm 2025 và hàng tháng', 'by-date … 2025-11-19', ['recurring … 2021-12-31']],
    ['Theo Quyết định số 12/QĐ-UBND ngày 05/01/2021, chậm nhất ngày 30/6', 'by-date … 2021-06-30', ['external']],
    ['Định kỳ báo cáo, trước ngày 05/12/2021', 'by-date … 2021-12-04', ['recurring']],
    ['định kỳ theo quy định', 'recurring', ['external']],
    ['Theo hướng dẫn của Bộ, định kỳ hàng quý', 'recurring … 2021-12-31', ['external']],
    ['31/3/2021 và 30/9/2021', 'by-date … 2021-03-31', ['by-date … 2021-09-30']],
    ['Quý II/2021 (sau khi UBND tỉnh phê duyệt)', 'quarter 2021-04-01 2021-06-30', ['external']],
    ['kịp thời theo quy định', 'external', []],
    ['trước ngày 20, trong quý I', 'quarter 2021-01-01 2021-03-31', ['unresolved']],
    ['theo quy định và theo hướng dẫn', 'external', []],
  ])('%s', (text, meaning, also) => {
    const milestone = readOne(text);
    expect(meaningOf(milestone)).toBe(meaning);
    expect(milestone.also.map(meaningOf)).toEqual(also);
  });
});

describe('the words of a when', () => {
  it.each([
    ['Báo cáo UBND tỉnh trước ngày 05/12/2021 theo mẫu', 'trước ngày 05/12/2021'],
    ['Thực hiện theo hướng dẫn của cấp trên và báo cáo trước 15/12', 'trước 15/12'],
    ['Theo kế hoạch thanh tra năm 2021 được phê duyệt', 'Theo kế hoạch thanh tra năm 2021'],
    ['Theo kế hoạch, hướng dẫn của Bộ', 'Theo kế hoạch'],
    ['Hằng năm (trước ngày 15/11)', 'Hằng năm (trước ngày 15/11)'],
    ['Thường xuyên trong năm 2021', 'Thường xuyên trong năm 2021'],
    ['báo cáo kịp thời', 'kịp thời'],
    ['báo cáo', undefined],
  ])('%s', (text, words) => expect(readOne(text).when?.text).toBe(words));
});

describe('what does not exist', () => {
  it.each([
    ['trước ngày 31/02/2021', 'by-date', 'no-such-date', 'ngày 31/02/2021'],
    ['29/02', 'by-date', 'no-such-date', '29/02'],
    ['ngày 32 hằng tháng', 'recurring', 'no-such-date', 'ngày 32'],
    ['Quý V/2021', 'quarter', 'no-such-quarter', 'Quý V/2021'],
    ['Quý 5', 'quarter', 'no-such-quarter', 'Quý 5'],
    ['tháng 13', 'month', 'no-such-month', 'tháng 13'],
    ['tháng 00/2021', 'month', 'no-such-month', 'tháng 00/2021'],
    ['Quý I - V/2021', 'range', 'no-such-quarter', 'V/2021'],
    ['từ 05/12/2021 đến 01/12/2021', 'range', 'ends-before-start', 'từ 05/12/2021 đến 01/12/2021'],
    ['2025 - 2021', 'period', 'ends-before-start', '2025 - 2021'],
  ])('%s', (text, kind, problem, words) => {
    expect(readOne(text)).toMatchObject({ kind, start: null, end: null, problem: { kind: problem, words } });
  });

  it('is said even where another when counts', () => {
    const milestone = readOne('Quý I/2021 ban hành, trước ngày 31/6 báo cáo');
    expect(milestone.kind).toBe('quarter');
    expect(milestone.problem?.words).toBe('ngày 31/6');
  });
});

describe('a year that nobody names', () => {
  it('leaves a date, month or quarter unresolved, with its words', () => {
    for (const text of ['trước ngày 05/12', 'tháng 3', 'Quý I', 'trong năm', 'ngày 29/02']) {
      expect(readOne(text, unknownYear)).toMatchObject({ kind: 'unresolved', start: null, end: null, when: { text } });
      expect(readOne(text, fiveYears)).toMatchObject({ kind: 'unresolved', start: null, end: null, when: { text } });
    }
  });

  it('does not hide a day that no year has', () => {
    expect(readOne('31/02', unknownYear).problem?.kind).toBe('no-such-date');
  });

  it('gives a continuous deadline the period of the plan', () => {
    expect(meaningOf(readOne('Thường xuyên trong năm', fiveYears))).toBe('continuous 2021-01-01 2025-12-31');
    expect(meaningOf(readOne('Thường xuyên', unknownYear))).toBe('continuous');
    expect(meaningOf(readOne('Thường xuyên trong năm 2020', oneYear))).toBe('continuous 2020-01-01 2020-12-31');
  });
});
