import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../language-server/src/plan/catalogue.ts';
import { buildRegistry } from '../../language-server/src/plan/registry.ts';
import { splitByHeads, splitKnown } from '../../language-server/src/plan/split-names.ts';
import { readEntries } from './read-entries.ts';

const registry = buildRegistry([
  buildCatalogue(
    readEntries(`DANH MỤC ĐƠN VỊ: Sở mẫu
- Văn phòng Sở
  Viết tắt: VP
- Thanh tra Sở
- Phòng Kế hoạch - Tài chính
- Phòng Quản lý Công nghệ, Thị trường công nghệ và Chuyên ngành
- Phòng Quản lý Công nghệ
- Trung tâm Ứng dụng và Dịch vụ KH-CN
+ Nhóm: Các phòng, đơn vị thuộc Sở
+ Nhóm: Các phòng, đơn vị liên quan
`),
  ),
]);

const byHeads: readonly [piece: string, names: readonly string[]][] = [
  ['Văn phòng Sở', ['Văn phòng Sở']],
  [
    'Chi cục Tiêu chuẩn Đo lường Chất lượng và Trung tâm Ứng dụng và Dịch vụ KH-CN',
    ['Chi cục Tiêu chuẩn Đo lường Chất lượng', 'Trung tâm Ứng dụng và Dịch vụ KH-CN'],
  ],
  [
    'Phòng Quản lý Công nghệ, Thị trường công nghệ và Chuyên ngành',
    ['Phòng Quản lý Công nghệ, Thị trường công nghệ và Chuyên ngành'],
  ],
  ['Các phòng, đơn vị thuộc Sở', ['Các phòng, đơn vị thuộc Sở']],
  ['Các phòng thuộc Sở, đơn vị trực thuộc Sở', ['Các phòng thuộc Sở, đơn vị trực thuộc Sở']],
  [
    'Các phòng, đơn vị thuộc Sở, bộ phận nhận, trả kết quả TTHC tại Trung tâm phục vụ',
    ['Các phòng, đơn vị thuộc Sở', 'bộ phận nhận, trả kết quả TTHC tại Trung tâm phục vụ'],
  ],
  ['Văn phòng Sở và các phòng, đơn vị liên quan', ['Văn phòng Sở', 'các phòng, đơn vị liên quan']],
  [
    'Phòng Kế hoạch - Tài chính, Văn phòng Sở và các phòng, đơn vị liên quan',
    ['Phòng Kế hoạch - Tài chính', 'Văn phòng Sở', 'các phòng, đơn vị liên quan'],
  ],
  [
    'Tổ Công tác kiểm tra việc thực hiện nhiệm vụ cải cách hành chính và chấp hành kỷ luật, kỷ cương hành chính của Sở',
    [
      'Tổ Công tác kiểm tra việc thực hiện nhiệm vụ cải cách hành chính và chấp hành kỷ luật, kỷ cương hành chính của Sở',
    ],
  ],
  [
    'Các phòng, đơn vị thuộc Sở và các cơ quan, đơn vị có liên quan',
    ['Các phòng, đơn vị thuộc Sở', 'các cơ quan, đơn vị có liên quan'],
  ],
  [
    'Văn phòng Sở và công chức làm việc tại Trung tâm Phục vụ hành chính tỉnh',
    ['Văn phòng Sở', 'công chức làm việc tại Trung tâm Phục vụ hành chính tỉnh'],
  ],
  [
    'Phó Giám đốc Sở Trần Văn An và Trưởng Phòng Quản lý Công nghệ, Thị trường công nghệ và Chuyên ngành',
    ['Phó Giám đốc Sở Trần Văn An', 'Trưởng Phòng Quản lý Công nghệ, Thị trường công nghệ và Chuyên ngành'],
  ],
  ['Tất cả công chức, viên chức', ['Tất cả công chức, viên chức']],
  ['Cán bộ, công chức, viên chức của Sở', ['Cán bộ, công chức, viên chức của Sở']],
  ['các sở, ban, ngành', ['các sở, ban, ngành']],
  ['Các Sở, Ban, ngành', ['Các Sở, Ban, ngành']],
  ['GĐ, các PGĐ Sở', ['GĐ, các PGĐ Sở']],
  ['Trưởng các phòng, các đơn vị thuộc Sở', ['Trưởng các phòng, các đơn vị thuộc Sở']],
  ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
  ['Bộ Giáo dục và Đào tạo, Bộ Nội vụ', ['Bộ Giáo dục và Đào tạo', 'Bộ Nội vụ']],
  ['Văn phòng Sở cùng với các phòng chuyên môn', ['Văn phòng Sở', 'các phòng chuyên môn']],
  ['VĂN PHÒNG SỞ VÀ THANH TRA SỞ', ['VĂN PHÒNG SỞ', 'THANH TRA SỞ']],
  ['Văn phòng Sở, và **Thanh tra Sở**', ['Văn phòng Sở', '**Thanh tra Sở**']],
  ['', ['']],
  [', và ,', ['']],
];

describe('splitByHeads', () => {
  test.each(byHeads)('%s', (piece, names) => {
    if (piece !== ', và ,') expect(splitByHeads(piece).map(({ text }) => text)).toEqual(names);
    else expect(splitByHeads(piece)).toHaveLength(1);
  });

  test.each(byHeads)('%s, decomposed', (piece, names) => {
    const cut = splitByHeads(piece.normalize('NFD'));
    expect(cut).toHaveLength(names.length);
  });

  test('tells what joins the names', () => {
    const piece = 'Thanh tra Sở, Văn phòng Sở cùng với các phòng';
    expect(splitByHeads(piece).map(({ joinedBy }) => joinedBy?.text ?? null)).toEqual([null, ',', 'cùng với']);
  });

  test('any text: pieces in order, each where it says it is', () => {
    const words = fc.constantFrom(
      ',',
      'và',
      'cùng',
      ' ',
      'Phòng',
      'các phòng',
      'Sở',
      'a',
      'công chức',
      'v\u0061\u0300',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const piece = parts.join('');
        let last = 0;
        for (const { text, start, end } of splitByHeads(piece)) {
          expect(piece.slice(start, end)).toBe(text);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});

const known: readonly [piece: string, names: readonly string[] | null][] = [
  ['Văn phòng Sở', ['Văn phòng Sở']],
  ['Văn phòng Sở, Thanh tra Sở', ['Văn phòng Sở', 'Thanh tra Sở']],
  ['văn phòng sở và thanh tra sở', ['văn phòng sở', 'thanh tra sở']],
  ['VĂN PHÒNG SỞ VÀ THANH TRA SỞ', ['VĂN PHÒNG SỞ', 'THANH TRA SỞ']],
  [
    'Phòng Quản lý Công nghệ, Thị trường công nghệ và Chuyên ngành',
    ['Phòng Quản lý Công nghệ, Thị trường công nghệ và Chuyên ngành'],
  ],
  [
    'Trung tâm Ứng dụng và Dịch vụ KH-CN, VP và các phòng, đơn vị thuộc Sở',
    ['Trung tâm Ứng dụng và Dịch vụ KH-CN', 'VP', 'các phòng, đơn vị thuộc Sở'],
  ],
  ['Văn phòng Sở và Phòng Lạ', null],
  ['Văn phòng Sở,', ['Văn phòng Sở']],
  ['Phòng Lạ', null],
  ['', null],
  [',', null],
];

describe('splitKnown', () => {
  test.each(known)('%s', (piece, names) => {
    expect(splitKnown(piece, registry)?.map(({ text }) => text) ?? null).toEqual(names);
    expect(splitKnown(piece.normalize('NFD'), registry)?.length ?? null).toBe(names?.length ?? null);
  });

  test('places are those of the piece', () => {
    const piece = '  Văn phòng Sở ,  Thanh tra Sở ';
    const cut = splitKnown(piece, registry) ?? [];
    expect(cut.map(({ start, end }) => piece.slice(start, end))).toEqual(['Văn phòng Sở', 'Thanh tra Sở']);
    expect(cut[1]?.joinedBy).toEqual({ start: 15, end: 16, text: ',' });
  });

  test('long lists of unknown names end soon', () => {
    const begun = performance.now();
    splitKnown('Phòng Lạ và '.repeat(100_000), registry);
    splitByHeads('Phòng Lạ và '.repeat(100_000));
    splitByHeads('a,'.repeat(1_999));
    splitKnown('lạ,'.repeat(59), registry);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
