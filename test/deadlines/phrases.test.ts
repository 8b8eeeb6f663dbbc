import { describe, expect, it } from 'vitest';
import { meaningsOf, readOne } from './read-one.ts';

const continuous = 'continuous 2021-01-01 2021-12-31';
const firstQuarter = 'quarter 2021-01-01 2021-03-31';

describe('a date', () => {
  it.each([
    ['05/12/2021', 'by-date … 2021-12-05'],
    ['5-12-2021', 'by-date … 2021-12-05'],
    ['2021-12-05', 'by-date … 2021-12-05'],
    ['05/12/21', 'by-date … 2021-12-05'],
    ['ngày 05 tháng 12 năm 2021', 'by-date … 2021-12-05'],
    ['ngày 05 tháng 12', 'by-date … 2021-12-05'],
    ['trước ngày 05/12', 'by-date … 2021-12-04'],
    ['trước ngày 01/03/2020', 'by-date … 2020-02-29'],
    ['18/10/2025', 'by-date … 2025-10-18'],
    ['xong trước 15/6/2021', 'by-date … 2021-06-14'],
    ['chậm nhất là ngày 20/12/2021', 'by-date … 2021-12-20'],
    ['chậm nhất đến ngày 30 tháng 6 năm 2021', 'by-date … 2021-06-30'],
    ['đến hết ngày 30/6', 'by-date … 2021-06-30'],
    ['Báo cáo UBND tỉnh trước ngày 05/12/2021.', 'by-date … 2021-12-04'],
    ['trước 16h30 ngày 05/12/2021', 'by-date … 2021-12-05'],
    ['truoc ngay 03/3/2021', 'by-date … 2021-03-02'],
    ['ngày mùng 5 tháng 12', 'by-date … 2021-12-05'],
    ['05/12 năm sau', 'by-date … 2022-12-05'],
    ['sau ngày 01/7/2025', 'range 2025-07-02 …'],
    ['kể từ ngày 01/7/2025', 'range 2025-07-01 …'],
    ['15/4 ban hành', 'by-date … 2021-04-15'],
  ])('%s', (text, meaning) => expect(meaningsOf(text)).toEqual([meaning]));
});

describe('a month or quarter', () => {
  it.each([
    ['tháng 12/2020', 'month 2020-12-01 2020-12-31'],
    ['trong tháng 9 năm 2021', 'month 2021-09-01 2021-09-30'],
    ['6/2025', 'month 2025-06-01 2025-06-30'],
    ['T12/2020', 'month 2020-12-01 2020-12-31'],
    ['tháng 12/21', 'month 2021-12-01 2021-12-31'],
    ['chậm nhất trong quý III/2021', 'quarter … 2021-09-30'],
    ['từ nay đến hết quý III', 'quarter … 2021-09-30'],
    ['Quý IV/2021, báo cáo kết quả', 'quarter 2021-10-01 2021-12-31'],
    ['Q.I/2021', firstQuarter],
    ['Quí I năm 2021', firstQuarter],
    ['Quý I (2021)', firstQuarter],
    ['đầu quý II/2021', 'quarter 2021-04-01 2021-06-30'],
    ['cuối quý II', 'by-date … 2021-06-30'],
  ])('%s', (text, meaning) => expect(meaningsOf(text)).toEqual([meaning]));
});

describe('a range or period', () => {
  it.each([
    ['Quý I, II và III/2021', 'range 2021-01-01 2021-09-30'],
    ['Từ quý I đến hết quý III năm 2021', 'range 2021-01-01 2021-09-30'],
    ['Quý IV/2020 - Quý I/2021', 'range 2020-10-01 2021-03-31'],
    ['ngày 10 - 15/12/2021', 'range 2021-12-10 2021-12-15'],
    ['15-20/12/2021', 'range 2021-12-15 2021-12-20'],
    ['3 - 6/2021', 'range 2021-03-01 2021-06-30'],
    ['01/01/2021 - 31/12/2021', 'range 2021-01-01 2021-12-31'],
    ['từ ngày 01/7/2021 đến trước ngày 15/8/2021', 'range 2021-07-01 2021-08-14'],
    ['từ quý II/2021', 'range 2021-04-01 …'],
    ['9 tháng đầu năm 2021', 'range 2021-01-01 2021-09-30'],
    ['2025-2026', 'period 2025-01-01 2026-12-31'],
    ['2026 - 2030', 'period 2026-01-01 2030-12-31'],
    ['từ năm 2021 đến năm 2025', 'period 2021-01-01 2025-12-31'],
    ['năm 2021 và năm 2022', 'period 2021-01-01 2022-12-31'],
    ['từ năm 2022 trở đi', 'period 2022-01-01 …'],
    ['đến năm 2025', 'period … 2025-12-31'],
    ['trước năm 2025', 'by-date … 2024-12-31'],
    ['2021', 'period 2021-01-01 2021-12-31'],
  ])('%s', (text, meaning) => expect(meaningsOf(text)).toEqual([meaning]));
});

describe('several milestones on a line', () => {
  it.each([
    ['Quý I/2021 ban hành kế hoạch; định kỳ báo cáo', [firstQuarter, 'recurring']],
    ['Thường xuyên trong năm; Quý IV/2021, báo cáo', [continuous, 'quarter 2021-10-01 2021-12-31']],
    ['Quý I/2021 ban hành. Báo cáo kịp thời theo quy định', [firstQuarter, 'external']],
    ['Quý I/2021 ban hành. Báo cáo sau mỗi lần đối thoại', [firstQuarter, 'recurring']],
    ['02.12.2021. Thường xuyên', ['by-date … 2021-12-02', continuous]],
    ['Quý I/2021; ban hành kế hoạch', [firstQuarter, 'unresolved']],
    ['Quý I/2021 báo cáo (qua Sở Nội vụ; Văn phòng)', [firstQuarter]],
    ['Báo cáo TP. Quảng Ngãi trong quý I', [firstQuarter]],
    ['1. Quý I/2021', [firstQuarter]],
    [';; . ; ', []],
    ['', []],
    ['..........', []],
  ])('%s', (text, meanings) => expect(meaningsOf(text)).toEqual(meanings));

  it('gives the text of a milestone without its separators', () => {
    expect(readOne(' - Quý I/2021 ban hành. ')).toMatchObject({
      text: 'Quý I/2021 ban hành',
      span: { start: 3, end: 22 },
      when: { text: 'Quý I/2021', span: { start: 3, end: 13 } },
    });
  });
});

describe('what looks like a date and is none', () => {
  it.each([
    'theo dõi, đôn đốc các đơn vị',
    'Kèm theo tài liệu',
    'mức độ 3, 4',
    '02 khóa',
    'TCVN ISO 9001:2015',
    'Quyết định 01/2024/QĐ-UBND',
    'Nghị định số 130/2005/NĐ-CP',
    'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2021',
    'Thông báo số 249 ngày 20/6/2022',
    'hoàn thành 2/3 số phòng',
    'phục vụ 24/7',
    '05/12/20211',
    'tháng 3/6/9',
    'nguồn chi thường xuyên',
    'trước hết là đơn vị',
  ])('%s', (text) => expect(readOne(text)).toMatchObject({ kind: 'unresolved', problem: null, when: null }));
});
