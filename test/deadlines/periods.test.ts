import { describe, expect, it } from 'vitest';
import { readCoveredPeriod } from '../../language-server/src/plan/deadlines/covered-period.ts';
import { readPeriod } from '../../language-server/src/plan/deadlines/read-period.ts';

function years(first: number, last: number | null): { start: string; end: string | null } {
  return { start: `${first}-01-01`, end: last === null ? null : `${last}-12-31` };
}

describe('the period of a plan', () => {
  it.each([
    ['2021', years(2021, 2021)],
    ['2021 - 2025', years(2021, 2025)],
    ['2021 – 2025', years(2021, 2025)],
    ['từ năm 2021 đến năm 2025', years(2021, 2025)],
    ['Cải cách hành chính năm 2021 của Sở', years(2021, 2021)],
    ['CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021-2025', years(2021, 2025)],
    ['Khắc phục hạn chế trong năm 2021; nhiệm vụ năm 2022', years(2022, 2022)],
    ['Nhiệm vụ năm 2021 thực hiện Chương trình giai đoạn 2021-2030', years(2021, 2021)],
    ['giai đoạn 2021-2025, định hướng đến năm 2030', years(2021, 2025)],
    ['năm 2021 và các năm tiếp theo', years(2021, null)],
  ])('%s', (text, period) => expect(readPeriod(text)).toEqual(period));

  it.each(['', 'Cải cách hành chính', 'ngày 05 tháng 12 năm 2021', '2025 - 2021', 'đến năm 2030'])(
    'is not in %j',
    (text) => expect(readPeriod(text)).toBeNull(),
  );
});

describe('the period on which a report reports', () => {
  it.each([
    ['quý I', '2021-01-01', '2021-03-31'],
    ['Quý III', '2021-07-01', '2021-09-30'],
    ['quý IV/2020', '2020-10-01', '2020-12-31'],
    ['6 tháng', '2021-01-01', '2021-06-30'],
    ['6 tháng đầu năm', '2021-01-01', '2021-06-30'],
    ['6 tháng cuối năm', '2021-07-01', '2021-12-31'],
    ['9 tháng', '2021-01-01', '2021-09-30'],
    ['năm', '2021-01-01', '2021-12-31'],
    ['tổng kết năm 2020', '2020-01-01', '2020-12-31'],
    ['tháng 3', '2021-03-01', '2021-03-31'],
  ])('%s', (name, start, end) => expect(readCoveredPeriod(name, 2021)).toEqual({ start, end }));

  it.each(['', 'tháng', 'hằng tháng', 'quý', 'đột xuất', 'quý V', '99 tháng'])('is not fixed by %j', (name) =>
    expect(readCoveredPeriod(name, 2021)).toBeNull(),
  );

  it('is unknown without a year', () => {
    expect(readCoveredPeriod('quý I', null)).toBeNull();
    expect(readCoveredPeriod('quý I/2021', null)).toEqual({ start: '2021-01-01', end: '2021-03-31' });
  });
});
