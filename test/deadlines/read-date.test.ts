import { describe, expect, it } from 'vitest';
import { readDate } from '../../language-server/src/plan/deadlines/read-date.ts';

describe('the first date in a text', () => {
  it.each([
    ['17/11/2020', '2020-11-17', '17/11/2020'],
    ['5-12-2021', '2021-12-05', '5-12-2021'],
    ['02.12.2021', '2021-12-02', '02.12.2021'],
    ['ngày 05 tháng 12 năm 2021', '2021-12-05', 'ngày 05 tháng 12 năm 2021'],
    ['Quảng Ngãi, ngày 16 tháng 8 năm 2021', '2021-08-16', 'ngày 16 tháng 8 năm 2021'],
    ['NGÀY 16 THÁNG 8 NĂM 2021', '2021-08-16', 'NGÀY 16 THÁNG 8 NĂM 2021'],
    ['Quyết định số 335/QĐ-SKHCN ngày 17/11/2020', '2020-11-17', 'ngày 17/11/2020'],
    ['Thông tư 01/2011/TT-BNV ngày 19 tháng 01 năm 2011', '2011-01-19', 'ngày 19 tháng 01 năm 2011'],
    ['ngay 27 thang 5 nam 2021', '2021-05-27', 'ngay 27 thang 5 nam 2021'],
    ['kỷ niệm ngày 18/5, tổ chức ngày 20/5/2021', '2021-05-20', 'ngày 20/5/2021'],
  ])('%s', (text, date, words) => {
    const read = readDate(text, null);
    expect(read?.date).toBe(date);
    expect(text.slice(read?.span.start, read?.span.end)).toBe(words);
  });

  it('takes the year of the plan where it has none', () => {
    expect(readDate('ngày 25/11', 2021)?.date).toBe('2021-11-25');
    expect(readDate('ngày 25/11', null)).toMatchObject({ date: null, problem: null });
  });

  it('says which date does not exist', () => {
    expect(readDate('ngày 31/02/2021', null)).toMatchObject({
      date: null,
      problem: { kind: 'no-such-date', words: 'ngày 31/02/2021' },
    });
  });

  it('is not there in other texts', () => {
    for (const text of ['', 'tháng 5 năm 2021', 'ngày    tháng    năm 2021', '01/2024/QĐ-UBND', 'Quý I/2021']) {
      expect(readDate(text, 2021)).toBeNull();
    }
  });

  it('stands in decomposed text where it is written', () => {
    const text = 'Quảng Ngãi, ngày 16 tháng 8 năm 2021'.normalize('NFD');
    const span = readDate(text, null)?.span;
    expect(text.slice(span?.start, span?.end).normalize('NFC')).toBe('ngày 16 tháng 8 năm 2021');
  });
});
