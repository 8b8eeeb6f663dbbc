import { analyze, readWorkspace } from '@cchc/language-server';
import { describe, expect, it, test } from 'vitest';
import { symbolKey } from '../../language-server/src/plan/cited-documents.ts';
import type { Plan } from '../../language-server/src/plan/types.ts';

function planOf(sentence: string): Plan {
  const text = `KẾ HOẠCH: Mẫu năm 2021\n\n1. ${sentence}\n`;
  const { plan } = analyze({ path: 'a.cchc', text }, readWorkspace([]), { today: '2021-01-15', profile: 'draft' });
  if (!plan) throw new Error('no plan');
  for (const { symbol, symbolSpan } of plan.citations) {
    expect(text.slice(symbolSpan.start, symbolSpan.end).normalize('NFC').replace(/\s+/g, ' ')).toBe(symbol);
  }
  return plan;
}

/** Sentence; kind, symbol, day, issuer and subject of each document in it. */
const table: readonly (readonly [string, ...(readonly (string | null)[])[]])[] = [
  [
    'theo Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ quy định tổ chức các cơ quan',
    [
      'Nghị định',
      '107/2020/NĐ-CP',
      '2020-09-14',
      'Chính phủ',
      'sửa đổi, bổ sung một số điều của Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ quy định tổ chức các cơ quan',
    ],
    ['Nghị định', '24/2014/NĐ-CP', '2014-04-04', 'Chính phủ', 'quy định tổ chức các cơ quan'],
  ],
  ['Chỉ thị số 31-CT/TU của Ban Thường vụ Tỉnh ủy', ['Chỉ thị', '31-CT/TU', null, 'Ban Thường vụ Tỉnh ủy', null]],
  [
    'Kế hoạch số 5/KH-SM ngày 05/01/2020 của Giám đốc Sở Khoa học và Công nghệ và Thông báo số 6/TB-SM',
    ['Kế hoạch', '5/KH-SM', '2020-01-05', 'Giám đốc Sở Khoa học và Công nghệ', null],
    ['Thông báo', '6/TB-SM', null, null, null],
  ],
  [
    'Quyết định số 01/2024/QĐ-UBND ngày 03/01/2024 của UBND tỉnh Ban hành Quy chế',
    ['Quyết định', '01/2024/QĐ-UBND', '2024-01-03', 'UBND tỉnh', 'Ban hành Quy chế'],
  ],
  ['(Thông báo Kết luận số 249/TB-UBND ngày 30/02/2022)', ['Kết luận', '249/TB-UBND', null, null, null]],
  ['Quyết định số 908 /QĐ - UBND ngày 01/3/2020', ['Quyết định', '908 /QĐ - UBND', '2020-03-01', null, null]],
  ['Nghị quyết 45/2019/QH14', ['Nghị quyết', '45/2019/QH14', null, null, null]],
  ['đạt 10/12 điểm, trực 24/7, tỷ lệ 83,45/100, số 5 - UBND'],
];

describe('citations', () => {
  it.each(table.map(([sentence, ...expected]) => ({ sentence, expected })))('$sentence', ({ sentence, expected }) => {
    const fields = (text: string): unknown =>
      planOf(text).citations.map(({ kind, symbol, date, issuer, subject }) => [kind, symbol, date, issuer, subject]);
    const strip = (found: unknown): unknown => JSON.parse(JSON.stringify(found));
    expect(strip(fields(sentence))).toEqual(expected);
    expect(strip(fields(sentence.normalize('NFD')))).toEqual(expected);
  });

  test('mentions of one document are one document', () => {
    const { citedDocuments } = planOf(
      'Quyết định số 908/QĐ-UBND ngày 29/10/2018 của UBND tỉnh; Quyết định số 908/qđ-ubnd; Công văn số 908/ QĐ–UBND; Nghị quyết số 01/NQ-CP ngày 01/01/2019; Nghị quyết số 01/NQ-CP ngày 01/01/2020',
    );
    expect(citedDocuments.map(({ symbol, date, mentions }) => [symbol, date, mentions.length])).toEqual([
      ['908/QĐ-UBND', '2018-10-29', 2],
      ['01/NQ-CP', '2019-01-01', 1],
      ['01/NQ-CP', '2020-01-01', 1],
    ]);
  });

  test('writings of one number are equal', () => {
    const writings = ['908/QĐ-UBND', '0908/qđ-ubnd', '908 /QĐ - UBND', '908\\QĐ–UBND', '908/QĐ/UBND'];
    expect(new Set(writings.map(symbolKey)).size).toBe(1);
    expect(symbolKey('908/QĐ-UBND')).not.toBe(symbolKey('909/QĐ-UBND'));
  });
});
