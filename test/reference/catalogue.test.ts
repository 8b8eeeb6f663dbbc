import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../language-server/src/plan/catalogue.ts';
import { readValidity } from '../../language-server/src/plan/validity.ts';
import { readEntries } from './read-entries.ts';

const text = `DANH MỤC ĐƠN VỊ: Sở mẫu
Mã: SM

- Văn phòng Sở
  Viết tắt: VP
  Hiệu lực: đến 31/12/2021
  Thay bằng: Phòng Hành chính - Tổng hợp
  - Tổ Văn thư
- Chi cục mẫu
  Tên khác: Chi cục M; Chi cục Một.
  Người đứng đầu: Chi cục trưởng
  Mã: CC
- Chi cục trưởng
  Loại: chức danh
  Trực thuộc: Chi cục mẫu
- UBND tỉnh
  Loại: ngoài
- Phòng lạ
  Hiệu lực: từ 31/02/2022
+ Nhóm: Các phòng, đơn vị thuộc Sở
  Gồm: Văn phòng Sở; Chi cục mẫu
  - Phòng lạ hơn
+ Nhóm: Các sở, ban, ngành
  Loại: ngoài
  Gồm: có liên quan
+
dòng lạc
Thuật ngữ: KH&CN; sai: KHCN; KH-CN
`;
const catalogue = buildCatalogue(readEntries(text));
const unit = (name: string) => catalogue.units.find((candidate) => candidate.name === name);

describe('a catalogue', () => {
  test('says its title, code, units in order', () => {
    expect(catalogue.title).toBe('Sở mẫu');
    expect(catalogue.code).toBe('SM');
    expect(catalogue.units.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Văn phòng Sở: inside',
      'Tổ Văn thư: inside',
      'Chi cục mẫu: inside',
      'Chi cục trưởng: post',
      'UBND tỉnh: outside',
      'Phòng lạ: inside',
      'Các phòng, đơn vị thuộc Sở: group',
      'Phòng lạ hơn: inside',
      'Các sở, ban, ngành: group',
    ]);
  });

  test('fields of an entry', () => {
    const office = unit('Văn phòng Sở');
    expect(office?.abbreviations.map((part) => part.text)).toEqual(['VP']);
    expect(office?.validTo).toBe('2021-12-31');
    expect(office?.successors[0]?.text).toBe('Phòng Hành chính - Tổng hợp');
    expect(unit('Chi cục mẫu')?.aliases.map((part) => part.text)).toEqual(['Chi cục M', 'Chi cục Một']);
    expect(unit('Chi cục mẫu')?.code).toBe('CC');
    expect(text.slice(unit('UBND tỉnh')?.span.start, unit('UBND tỉnh')?.span.end)).toBe('UBND tỉnh');
  });

  test('indentation and Trực thuộc give the unit above', () => {
    expect(unit('Tổ Văn thư')?.parent).toBe('Văn phòng Sở');
    expect(unit('Chi cục mẫu')?.parent).toBeNull();
    expect(unit('Chi cục trưởng')?.unit).toBe('Chi cục mẫu');
  });

  test('a group has members, those indented below it too; or it is open', () => {
    const group = unit('Các phòng, đơn vị thuộc Sở');
    expect(group?.members.map((member) => member.text)).toEqual(['Văn phòng Sở', 'Chi cục mẫu', 'Phòng lạ hơn']);
    expect(unit('Phòng lạ hơn')?.parent).toBeNull();
    expect(unit('Các sở, ban, ngành')).toMatchObject({ isOpen: true, isOutside: true, members: [] });
  });

  test('terms and what cannot be read', () => {
    expect(catalogue.terms.map(({ right, wrong }) => ({ right, wrong }))).toEqual([
      { right: 'KH&CN', wrong: ['KHCN', 'KH-CN'] },
    ]);
    expect(catalogue.unread.map((line) => line.text)).toEqual(['từ 31/02/2022', '+', 'dòng lạc']);
  });
});

test.each([
  ['từ 01/01/2022', '2022-01-01', null],
  ['đến 31/12/2021', null, '2021-12-31'],
  ['từ 01/01/2022 đến 31-12-2025', '2022-01-01', '2025-12-31'],
  ['Từ ngày 15 tháng 8 năm 2022.', '2022-08-15', null],
  ['trước ngày 01/7/2025', null, '2025-06-30'],
  ['từ năm 2022', '2022-01-01', null],
  ['đến hết năm 2021', null, '2021-12-31'],
  ['từ 7/2025', '2025-07-01', null],
  ['2021 - 2025', '2021-01-01', '2025-12-31'],
  ['còn hiệu lực', null, null],
])('validity: %s', (value, from, to) => {
  expect(readValidity(value)).toEqual({ from, to });
  expect(readValidity(value.toUpperCase().normalize('NFD'))).toEqual({ from, to });
});

test.each(['', 'từ', 'đến 31/02/2021', 'từ 01/01/2022 đến 01/01/2021', 'x'.repeat(1000)])(
  'no validity: %s',
  (value) => {
    expect(readValidity(value)).toBeNull();
  },
);
