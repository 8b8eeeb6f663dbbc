/** Large and hostile texts, made by size. */

const head = 'KẾ HOẠCH: Mẫu\nNăm: 2021\n\nI. NHIỆM VỤ\n1. Việc\n';
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** Texts of many lines; `count` is the number of their chief lines. */
export const longTexts: Readonly<Record<string, (count: number) => string>> = {
  'points with labels': (count) =>
    head +
    lines(count, (at) => {
      const item = at % letters.length === 0 ? `${at / letters.length + 2}. Mục ${at}\n` : '';
      return `${item}${letters[at % letters.length]}) Nội dung công việc số ${at}\n- Chủ trì: Văn phòng Sở\n- Thời gian: Quý I/2021`;
    }),
  comments: (count) => head + lines(count, () => '// ghi chú'),
  'comments above a catalogue': (count) =>
    `${lines(count, () => '// ghi chú')}DANH MỤC ĐƠN VỊ: Sở Mẫu\n- Văn phòng Sở\n`,
  'duplicate numbers': (count) => head + lines(count, () => '1. Việc'),
  'duplicate numbers with labels': (count) => head + lines(count, (at) => `1. Việc thứ ${at}\n- Chủ trì: Văn phòng Sở`),
  'dashes with labels': (count) => `${head}a) Việc\n${lines(count, (at) => `- Việc ${at}\n+ Chủ trì: Văn phòng Sở`)}`,
  'labels of one point': (count) => `${head}a) Việc\n${lines(count, () => '- Chủ trì: Văn phòng Sở')}`,
  'numbered labels': (count) => head + lines(count, (at) => `${at}. Chủ trì: Văn phòng Sở`),
  'assignments of one point': (count) =>
    `${head}a) Việc\n2. Phân công nhiệm vụ\n${lines(count, (at) => `- Chủ trì điểm a: Đơn vị ${at}`)}`,
  'assignments in another chapter': (count) =>
    `${head}a) Việc\n${lines(count, (at) => `${at}. Việc\n- Chủ trì điểm a khoản 1 Mục I: Đơn vị ${at}`)}`,
  'dashes and pluses in turn': (count) => head + lines(count, (at) => (at % 2 ? '+ cộng' : '- gạch')),
  'ever deeper dashes and pluses': (count) =>
    head + lines(count, (at) => `${' '.repeat(at % 60)}${at % 2 ? '+ cộng' : '- gạch'}`),
  decimals: (count) => head + lines(count, (at) => `1.${at % 1000}.${at % 7}. Mục`),
  chapters: (count) => head + lines(count, () => 'II. MỤC'),
  'table rows': (count) => head + lines(count, (at) => `| ${at} | ô |`),
  'numbers without text': (count) => head + lines(count, () => '1.\n'),
  'labels without values': (count) => head + lines(count, () => '- Chủ trì:'),
  'recipients without a colon': (count) => head + lines(count, () => 'Nơi nhận'),
  'signatures between comments': (count) => `${head}Xong./.\n${lines(count, () => 'GIÁM ĐỐC\n// ghi chú')}`,
  'attachments without an end': (count) => `KẾ HOẠCH: Mẫu\n${lines(count, () => '(Kèm theo Quyết định')}`,
  'legal bases': (count) =>
    `KẾ HOẠCH: Mẫu\n${lines(count, (at) => `Căn cứ: Quyết định số ${at}/QĐ-UBND ngày 1/1/2020`)}`,
  'suppressions of nothing': (count) => head + lines(count, () => '@ Bỏ qua lead-missing: lý do'),
  criteria: (count) => head + lines(count, (at) => `${at}. Việc\n@ Tiêu chí: CS 1.${at % 100}; CS 2`),
  'units in a catalogue': (count) =>
    `DANH MỤC ĐƠN VỊ: Sở Mẫu\n${lines(count, (at) => `- Phòng ${at}\n  Viết tắt: P${at}\n  Thay bằng: Phòng ${at + 1}`)}`,
  'units of one name': (count) => `DANH MỤC ĐƠN VỊ: Sở Mẫu\n${lines(count, () => '- Phòng')}`,
  'criteria of an index': (count) =>
    `BỘ CHỈ SỐ: Mẫu\nMã: CS\n${lines(count, (at) => `${at + 1}. Tiêu chí: 1 điểm; đạt 1\n${at + 1}.1. Con: 1 điểm`)}`,
  'criteria of one number': (count) => `BỘ CHỈ SỐ: Mẫu\nMã: CS\n${lines(count, () => '1. Tiêu chí: 1 điểm; đạt 1')}`,
  'blank lines': (count) => `${head}a)\n${'\n'.repeat(count)}cuối`,
};

/** What a long line is filled with. */
export const fillings: Readonly<Record<string, string>> = {
  letters: 'a',
  capitals: 'A',
  words: 'việc làm ',
  names: 'Nguyễn ',
  blanks: ' ',
  tabs: '\t',
  'no-break blanks': '\u00a0',
  dots: '.',
  'spaced dots': '. ',
  dashes: '-',
  'spaced dashes': '- ',
  semicolons: ';',
  'spaced semicolons': '; ',
  'point markers': 'a) ',
  labels: 'Chủ trì: ',
  'opening brackets': '(',
  'closing brackets': ')',
  digits: '7',
  fractions: '7/',
  'spaced digits': '7 ',
  NULs: '\0',
  stars: '*',
  underscores: '_',
  hashes: '#',
  backslashes: '\\',
  pipes: '|',
  commas: ', ',
  joints: ' và ',
  citations: 'Quyết định số 1/QĐ-UBND ngày 1/1/2021 ',
  quarters: 'Quý I/2021 ',
  milestones: 'Quý I/2021; ',
  'opening dates': 'từ ngày ',
  colons: ':',
  accents: '\u0301',
  quotes: '“',
  'at signs': '@ ',
  references: 'điểm a khoản 1 ',
  slashes: '/',
  years: '2021 - ',
  cycles: 'hằng tháng ',
  posts: 'GIÁM ĐỐC ',
  surrogates: '\ud800',
};

/** What stands before the filling on its line: the reader that it must pass. */
export const openings: Readonly<Record<string, string>> = {
  nothing: '',
  'a paragraph': head,
  'a heading': 'KẾ HOẠCH: Mẫu\nI. ',
  'a title': 'KẾ HOẠCH: ',
  'a point': `${head}a) `,
  'a lead': `${head}a) Việc\n- Chủ trì: `,
  'a product': `${head}a) Việc\n- Sản phẩm: `,
  'a deadline': `${head}a) Việc\n- Thời gian: `,
  'a reporting date': `${head}- Báo cáo quý I: `,
  'a target': `${head}- Chủ trì điểm `,
  criteria: `${head}a) Việc\n@ Tiêu chí: `,
  'a status': `${head}a) Việc\n@ Tình trạng: `,
  'a suppression': `${head}a) Việc\n@ Bỏ qua `,
  'a legal basis': 'KẾ HOẠCH: Mẫu\nCăn cứ: ',
  'a symbol': 'KẾ HOẠCH: Mẫu\nSố: ',
  'a date': 'KẾ HOẠCH: Mẫu\nNgày ban hành: ',
  'a period': 'KẾ HOẠCH: Mẫu\nNăm: ',
  'a code of an index': 'KẾ HOẠCH: Mẫu\nBộ chỉ số: ',
  'a signatory': 'KẾ HOẠCH: Mẫu\nNgười ký: ',
  recipients: 'KẾ HOẠCH: Mẫu\nNơi nhận: ',
  'recipients in the foot': `${head}Nơi nhận:\n- `,
  'a unit': 'DANH MỤC ĐƠN VỊ: Mẫu\n- ',
  validity: 'DANH MỤC ĐƠN VỊ: Mẫu\n- A\n  Hiệu lực: ',
  members: 'DANH MỤC ĐƠN VỊ: Mẫu\n- A\n  Gồm: ',
  'a criterion': 'BỘ CHỈ SỐ: Mẫu\n1. ',
  points: 'BỘ CHỈ SỐ: Mẫu\n1. A: 10 điểm; ',
  'a legal document': 'DANH MỤC VĂN BẢN: Mẫu\n- ',
};

/** An opening with so many characters of a filling behind it. */
export function longLine(opening: string, filling: string, length: number): string {
  return opening + filling.repeat(Math.ceil(length / filling.length));
}

function lines(count: number, write: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${write(at)}\n`).join('');
}
