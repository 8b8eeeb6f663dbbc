import { analyze, readWorkspace } from '@cchc/language-server';
import { describe, expect, it } from 'vitest';
import { hasSeeds, readSeed } from '../seeds/seed-files.ts';

const sample = (sentence: string): string => `KẾ HOẠCH: Mẫu năm 2021

I. NHIỆM VỤ
1. Một
a) Ý a
b) Ý b
c) Ý c
d) Ý d
đ) Ý đ
e) Ý e
2. Hai
a) Ý a
b) Ý b
6. Sáu
6.1. Sáu một
6.2. Sáu hai
a) Ý a

II. TỔ CHỨC
1. Ba
a) Ý a
2. ${sentence}
3. Bốn

PHẦN B
PHẦN II
1. Năm
PHỤ LỤC I. BIỂU
1. Dòng
`;

function read(text: string): { readonly text: string; readonly means: string; readonly missing: string }[] {
  const { plan } = analyze({ path: 'a.cchc', text }, readWorkspace([]), { today: '2021-01-15', profile: 'draft' });
  const { nodes = [], references = [] } = plan ?? {};
  return references.map((reference) => {
    expect(text.slice(reference.span.start, reference.span.end).normalize('NFC')).toBe(reference.text);
    return {
      text: reference.text,
      means: (reference.targets ?? []).map((target) => nodes[target]?.path).join(' '),
      missing: reference.missing.map(({ key }) => key).join(' '),
    };
  });
}

/** Sentence in II.2, what each reference in it means, what is missing. */
const table: readonly (readonly [sentence: string, means: readonly string[], missing: string])[] = [
  ['Làm điểm a khoản 2 Mục I', ['I.2.a'], ''],
  ['Làm điểm a, b, c, d, đ, e khoản 1 Mục I', ['I.1.a I.1.b I.1.c I.1.d I.1.đ I.1.e'], ''],
  ['Làm điểm c - e khoản 1 Mục I', ['I.1.c I.1.d I.1.đ I.1.e'], ''],
  ['Làm từ điểm a đến điểm c khoản 1 Mục I', ['I.1.a I.1.b I.1.c'], ''],
  ['Làm các điểm a) và b) của khoản 2, Mục I', ['I.2.a I.2.b'], ''],
  ['Làm điểm a khoản 1 và điểm b khoản 2 Mục I', ['I.1.a', 'I.2.b'], ''],
  ['Làm điểm a và khoản 2 Mục I', ['II.1.a', 'I.2'], ''],
  ['Làm khoản 1, khoản 2 Mục I', ['I.1 I.2'], ''],
  ['Làm từ khoản 1 đến khoản 2 Mục I', ['I.1 I.2'], ''],
  ['Làm mục 6.2 Mục I', ['I.6.2'], ''],
  ['Làm điểm a mục 6.2 Mục I', ['I.6.2.a'], ''],
  ['Làm Mục I.2.b và Mục II.3', ['I.2.b', 'II.3'], ''],
  ['Làm Mục I, khoản 2, điểm b', ['I.2.b'], ''],
  ['Làm điểm 2 Mục I', ['I.2'], ''],
  ['Làm Mục I, II', ['I II'], ''],
  ['Làm Mục I Kế hoạch này', ['I'], ''],
  ['Làm khoản 1', ['II.1'], ''],
  ['Làm khoản 3 Mục này', ['II.3'], ''],
  ['Làm điểm a', ['II.1.a'], ''],
  ['Làm điểm a khoản này', [''], 'a'],
  ['Làm điểm h khoản 2 Mục I', [''], 'h'],
  ['Làm điểm b, h khoản 2 Mục I', ['I.2.b'], 'h'],
  ['Làm khoản 9 Mục I', [''], '9'],
  ['Làm điểm a khoản 1 Mục V', [''], 'V'],
  ['Xem Phụ lục I', ['PHỤ LỤC I'], ''],
  ['Xem Phụ lục 01, Phụ lục II', ['PHỤ LỤC I'], 'II'],
  ['Xem Phần II', ['PHẦN II'], ''],
  ['LÀM MỤC I', ['I'], ''],
];

/** What is no reference to this document. */
const others = [
  'Theo điểm a khoản 2 Điều 5 Nghị định số 15/2020/NĐ-CP',
  'Theo khoản 1 Điều 3 và khoản 9 Điều 7 Luật Mẫu',
  'Theo Mục VII Công văn số 12/SNV-CCHC',
  'Theo khoản 9 của Quy chế làm việc',
  'Theo Nghị định số 15/2020/NĐ-CP (khoản 9)',
  'Theo Phụ lục IV ban hành kèm theo Thông tư số 15/2020/TT-BNV',
  'Câu “điểm a khoản 2 Mục I” và "khoản 9" để trong ngoặc kép',
  'Thời điểm a, danh mục 2, tài khoản 5, hạng mục 3, ưu điểm b',
  'Các điểm y tế, điểm đến, điểm số, khoản 500 triệu đồng, khoản 1,5 tỷ',
  'Chương trình, phần mềm, phần I-ốt, mục tiêu, điều hành, đạt 10 điểm',
];

describe('references', () => {
  it.each(table)('%s', (sentence, means, missing) => {
    const found = read(sample(sentence));
    expect(found.map((reference) => reference.means)).toEqual(means);
    expect(found.flatMap((reference) => reference.missing || [])).toEqual(missing === '' ? [] : [missing]);
  });

  const inChapters = table.filter(([sentence]) => !/Phần|Phụ lục/.test(sentence));

  it.each(inChapters)('%s, decomposed', (sentence, means) => {
    const text = sample(sentence).split('\nPHẦN')[0] ?? '';
    expect(read(text.normalize('NFD')).map((reference) => reference.means)).toEqual(means);
  });

  it.each(others)('%s', (sentence) => expect(read(sample(sentence))).toEqual([]));

  it('a letter alone means the item before the one that hands out the work', () => {
    const text = `KẾT LUẬN: Mẫu năm 2021

II. VIỆC
1. Nội dung thực hiện:
a) Một
b) Hai
2. Phân công nhiệm vụ:
a) Tổ chức, cá nhân chủ trì tham mưu:
- Chánh Văn phòng chủ trì tham mưu thực hiện các nội dung tại điểm a, b (Riêng điểm a làm trước).
- Chủ trì điểm c: Thanh tra Sở
`;
    expect(read(text).map(({ means, missing }) => means + missing)).toEqual(['II.1.a II.1.b', 'II.1.a', 'c']);
  });

  it('articles are looked up where the document has some', () => {
    const text = `QUYẾT ĐỊNH: Mẫu

Điều 1. Ban hành Quy chế.
1. Một
2. Hai
Điều 2. Thực hiện khoản 2 Điều 1 Quyết định này và Điều 9; theo khoản 1 và khoản 9 Điều 1 Nghị định số 15/2020/NĐ-CP.
`;
    expect(read(text).map(({ means, missing }) => means + missing)).toEqual(['Điều 1.2', '9']);
  });

  it.skipIf(!hasSeeds)('the assignments of a real conclusion', () => {
    expect(read(readSeed('000').text).map(({ text, means }) => [text, means])).toEqual([
      ['điểm a, b, c, d, đ, e', 'II.1.a II.1.b II.1.c II.1.d II.1.đ II.1.e'],
      ['điểm a', 'II.1.a'],
      ['điểm g', 'II.1.g'],
      ['phụ lục', ''],
    ]);
  });

  it.skipIf(!hasSeeds).each(['001', '002', '003', '004'])('document %s names no place of its own', (digits) => {
    expect(read(readSeed(digits).text)).toEqual([]);
  });
});
