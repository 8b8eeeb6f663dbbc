import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const samplesFolder = join(import.meta.dirname, '..', '..', 'samples');

/** The text of every sample file. */
export function sampleTexts(): string[] {
  const texts: string[] = [];
  const walk = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (name.endsWith('.cchc')) texts.push(readFileSync(path, 'utf8'));
    }
  };
  walk(samplesFolder);
  return texts;
}

/** Pieces that stand at the start of lines, in values and between them in real and damaged documents. */
const pieces = [
  'KẾ HOẠCH: Cải cách',
  'KẾ HOẠCH',
  'DANH MỤC ĐƠN VỊ: Sở Mẫu',
  'BỘ CHỈ SỐ: Chỉ số',
  'DANH MỤC VĂN BẢN: Căn cứ',
  'Số: 12/KH-SM',
  'Số:',
  'Quảng Ngãi, ngày 05 tháng 01 năm 2021',
  'Năm: 2021',
  'Nơi nhận:',
  'Nơi nhận: A; B',
  'I. ',
  'II.',
  'IV. TỔ CHỨC',
  'A. Phần',
  'Phần I',
  'Phụ lục II',
  'Điều 3. ',
  '1. ',
  '2.',
  '6.2. ',
  '6.2.1',
  'a) ',
  'đ)',
  'f) ',
  'a',
  '- ',
  '-',
  '+ ',
  '- + ',
  '• ',
  '– ',
  '* ',
  '**',
  '## **',
  '@ ',
  '@',
  'Chủ trì: ',
  'Đơn vị chủ trì thực hiện: ',
  'Chủ trì điểm a, b, c: ',
  'Đơn vị chủ',
  'trì thực hiện: ',
  'Phối hợp:',
  'Sản phẩm: ',
  'Thời gian: ',
  'Thời gan: ',
  'Quý I/2021',
  'trước ngày 31/02/2021',
  'hằng tháng',
  'Tiêu chí: ',
  'PAR-S 1.1',
  'Bỏ qua ',
  'lead-missing: lý do',
  'Nội dung',
  'Nhiệm vụ',
  'Báo cáo quý I: ',
  'Văn phòng Sở',
  '; ',
  ';',
  ', ',
  ' và ',
  'Phòng Kế hoạch - Tài chính',
  'điểm a khoản 2 Mục I',
  'Quyết định số 12/QĐ-SM ngày 05/01/2021',
  './.',
  'GIÁM ĐỐC',
  'KT. GIÁM ĐỐC',
  'Nguyễn Văn A',
  '(Đã ký)',
  '| a | b |',
  '|---|---|',
  'a\tb\tc',
  '// ghi chú',
  '---',
  '2',
  'Viết tắt: ',
  'Gồm: ',
  '10,5 điểm; đạt 10',
  'không áp dụng',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '  ',
  '\t',
  '\u00a0',
  '\ufeff',
  '\u200b',
  '\u0000',
  '\u0301',
  '\u0323',
  'ệ'.normalize('NFD'),
  '😀',
  '\ud800',
] as const;

/** A text of such pieces. */
export const piecedText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Any text, single surrogates and control characters included. */
export const anyText: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 400 });

/** A sample with lines dropped, doubled, swapped, and pieces thrown in. */
export const mutatedSample: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...sampleTexts()),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 5 }), fc.constantFrom(...pieces)), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [at, length, kind, piece]) => mutate(changed, at, length, kind, piece), text),
  );

function mutate(text: string, at: number, length: number, kind: number, piece: string): string {
  const start = text.length === 0 ? 0 : at % text.length;
  const end = Math.min(text.length, start + (length % 60));
  switch (kind) {
    case 0:
      return text.slice(0, start) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(start);
    case 2:
      return text.slice(0, start) + piece + text.slice(start);
    case 3:
      return `${text.slice(0, start)}\n${piece}\n${text.slice(start)}`;
    case 4:
      return text.slice(0, start) + text.slice(start, end).normalize('NFD') + text.slice(end);
    default:
      return text.slice(0, start);
  }
}
