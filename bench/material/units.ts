import type { Words } from './words.ts';

/** A unit and its abbreviation. */
interface NamedUnit {
  readonly name: string;
  readonly abbreviation: string;
}

/** Units inside the office, with the abbreviations its clerks use. */
export const insideUnits: readonly [NamedUnit, ...NamedUnit[]] = [
  { name: 'Văn phòng Sở', abbreviation: 'VP' },
  { name: 'Thanh tra Sở', abbreviation: 'TTr' },
  { name: 'Phòng Kế hoạch - Tài chính', abbreviation: 'KHTC' },
  { name: 'Phòng Tổ chức cán bộ', abbreviation: 'TCCB' },
  { name: 'Phòng Quản lý đất đai', abbreviation: 'QLĐĐ' },
  { name: 'Phòng Khoáng sản và Tài nguyên nước', abbreviation: 'KSTNN' },
  { name: 'Phòng Biển và Hải đảo', abbreviation: 'BHĐ' },
  { name: 'Chi cục Thủy lợi', abbreviation: 'CCTL' },
  { name: 'Chi cục Thủy sản', abbreviation: 'CCTS' },
  { name: 'Chi cục Kiểm lâm', abbreviation: 'CCKL' },
  { name: 'Chi cục Bảo vệ môi trường', abbreviation: 'CCMT' },
  { name: 'Chi cục Chăn nuôi và Thú y', abbreviation: 'CCCNTY' },
  { name: 'Chi cục Trồng trọt và Bảo vệ thực vật', abbreviation: 'CCTTBVTV' },
  { name: 'Chi cục Phát triển nông thôn', abbreviation: 'CCPTNT' },
  { name: 'Trung tâm Khuyến nông', abbreviation: 'TTKN' },
  { name: 'Trung tâm Kỹ thuật tài nguyên', abbreviation: 'TTKT' },
  { name: 'Văn phòng Đăng ký đất đai', abbreviation: 'VPĐK' },
];

/** A group of every unit inside, and one that names nobody in particular. */
export const allUnits = 'Các phòng, đơn vị thuộc Sở';
export const concernedUnits = 'Các phòng, đơn vị có liên quan';

export const outsideUnits: Words = ['UBND tỉnh', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Văn phòng UBND tỉnh'];

/** Names as hurried authors write them: in no catalogue. */
export const misspeltUnits: Words = ['Văn phòng Sỡ', 'Chi cục Thuỷ lơi', 'Phòng Kế hoạch Tài chánh', 'Thanh tra Sơ'];

/** The unit catalogue that lies beside the plans, as the text of a `.cchc` file. */
export function writeCatalogue(): string {
  const inside = insideUnits.map(({ name, abbreviation }) => `- ${name}\n  Loại: trong\n  Viết tắt: ${abbreviation}`);
  const outside = outsideUnits.map((name) => `- ${name}\n  Loại: ngoài`);
  return [
    'DANH MỤC ĐƠN VỊ: Sở Nông nghiệp và Môi trường\nMã: SNNMT\n',
    ...inside,
    `+ Nhóm: ${allUnits}\n  Gồm: ${insideUnits.map(({ name }) => name).join('; ')}`,
    `+ Nhóm: ${concernedUnits}\n  Gồm: có liên quan`,
    ...outside,
    '',
  ].join('\n');
}
