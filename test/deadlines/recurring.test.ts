import { describe, expect, it } from 'vitest';
import { fiveYears, meaningOf, oneYear, readOne, unknownYear } from './read-one.ts';

const quarterEnds = ['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31'];

describe('days on which a recurring deadline falls due', () => {
  it.each([
    ['định kỳ hàng quý', quarterEnds],
    ['hàng quý đối với các đơn vị', quarterEnds],
    ['báo cáo theo quý', quarterEnds],
    ['quý I, 6 tháng, quý III và năm', quarterEnds],
    ['định kỳ hàng quý, 6 tháng, năm', quarterEnds],
    ['Tháng 3, 6, 9 và 12 năm 2021', quarterEnds],
    ['6 tháng, năm', ['2021-06-30', '2021-12-31']],
    ['6 tháng một lần', ['2021-06-30', '2021-12-31']],
    ['Quý II, IV/2021', ['2021-06-30', '2021-12-31']],
    ['hằng năm', ['2021-12-31']],
    ['01 lần/năm', ['2021-12-31']],
    ['hằng năm (trước ngày 15 tháng 11)', ['2021-11-14']],
    ['ngày 15 của tháng cuối quý', ['2021-03-15', '2021-06-15', '2021-09-15', '2021-12-15']],
    ['hàng quý (ngày 25 tháng cuối quý)', ['2021-03-25', '2021-06-25', '2021-09-25', '2021-12-25']],
    ['trước ngày 10/3, 10/6 và 10/9/2021', ['2021-03-09', '2021-06-09', '2021-09-09']],
    ['02 lần/năm', []],
    ['mỗi năm 02 lần', []],
    ['hằng tuần', []],
    ['định kỳ', []],
    ['sau mỗi lần đối thoại', []],
  ])('%s', (text, days) => {
    const milestone = readOne(text);
    expect(milestone.kind).toBe('recurring');
    expect(milestone.occurrences).toEqual(days);
    expect(milestone.start).toBeNull();
    expect(milestone.end).toBe(days[days.length - 1] ?? null);
  });

  it('falls due in each month, on its last day where it has no such day', () => {
    const days = readOne('ngày 30 hằng tháng').occurrences;
    expect(days).toHaveLength(12);
    expect(days.slice(0, 3)).toEqual(['2021-01-30', '2021-02-28', '2021-03-30']);
    expect(readOne('trước ngày 20 hằng tháng').occurrences[11]).toBe('2021-12-19');
    expect(readOne('hằng tháng (trước ngày 25)').occurrences[0]).toBe('2021-01-24');
    expect(readOne('hằng tháng').occurrences[1]).toBe('2021-02-28');
  });

  it('stays inside the period', () => {
    const setting = { period: { start: '2021-05-10', end: '2022-02-01' }, year: null };
    expect(readOne('hàng quý', setting).occurrences).toEqual(['2021-06-30', '2021-09-30', '2021-12-31']);
  });

  it('has no days where no period is known', () => {
    expect(readOne('hằng tháng', unknownYear)).toMatchObject({ kind: 'recurring', occurrences: [], end: null });
  });
});

describe('a date that comes back each year', () => {
  it('is this year’s date in a plan for one year, and recurring besides', () => {
    const milestone = readOne('ngày 25/11 hằng năm', oneYear);
    expect(meaningOf(milestone)).toBe('by-date … 2021-11-25');
    expect(milestone.also).toEqual([{ kind: 'recurring', start: null, end: '2021-11-25' }]);
  });

  it('is recurring where the cycle is said first', () => {
    expect(readOne('Hằng năm, trước ngày 30/11').occurrences).toEqual(['2021-11-29']);
  });

  it('falls due in each year of a plan for several', () => {
    const days = ['2021-11-25', '2022-11-25', '2023-11-25', '2024-11-25', '2025-11-25'];
    expect(readOne('ngày 25/11 hằng năm', fiveYears)).toMatchObject({ kind: 'recurring', occurrences: days });
    expect(readOne('Quý I hằng năm', fiveYears).occurrences[4]).toBe('2025-03-31');
    expect(readOne('hằng năm', fiveYears).occurrences).toHaveLength(5);
  });
});
