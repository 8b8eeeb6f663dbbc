import { capital, letter, mark } from '../text/letters.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { readDate } from './deadlines/read-date.ts';
import type { Citation } from './types.ts';

const symbol =
  /\d{1,5}\/(?:\d{4}\/)?[A-ZĐ][A-Za-zĐđ&]{0,10}(?:-[A-Za-zĐđ&]{1,12}){0,4}|\d{1,5}-[A-ZĐ]{2,4}\/[A-ZĐ]{2,8}/g;
const partOfSymbol = new RegExp(`[${letter}${mark}\\d/.,-]`);
const kindNames = [
  'nghị quyết liên tịch',
  'thông tư liên tịch',
  'luật',
  'pháp lệnh',
  'nghị quyết',
  'nghị định',
  'quyết định',
  'chỉ thị',
  'thông tư',
  'công văn',
  'công điện',
  'kế hoạch',
  'kết luận',
  'thông báo',
  'chương trình',
  'báo cáo',
  'tờ trình',
  'hướng dẫn',
  'đề án',
];
const numberWord = / số:? ?$/;
const after = /^ ?[,;]? ?ngày (?:[\d./-]{6,10}|\d{1,2} tháng \d{1,2} năm \d{4})/;
const issuer = new RegExp(
  `^ (?:của|do) ((?:Ban Thường vụ |Ủy ban |Uỷ ban |Chủ tịch |Thủ tướng |Giám đốc )?[${capital}][${letter}&]*(?: [${letter}&]+){0,7}?)` +
    '(?= về | quy định| ban hành| phê duyệt| sửa đổi| hướng dẫn|[,;.():]|$)',
);

/** The documents that a text names, each mention by itself. */
export function readCitations(mapped: MappedText): Citation[] {
  const { text } = mapped;
  if (!text.includes('/')) return [];
  const found: Citation[] = [];
  symbol.lastIndex = 0;
  for (let match = symbol.exec(text); match; match = symbol.exec(text)) {
    const previous = text[match.index - 1] ?? ' ';
    if (!partOfSymbol.test(previous)) found.push(readMention(mapped, match[0], match.index));
  }
  return found;
}

function readMention(mapped: MappedText, written: string, at: number): Citation {
  const { text } = mapped;
  const kind = kindBefore(text.slice(Math.max(0, at - 60), at));
  const start = kind ? at - kind.distance : at;
  let end = at + written.length;
  const dated = after.exec(text.slice(end, end + 60));
  const date = dated ? (readDate(dated[0], null)?.date ?? null) : null;
  if (dated) end += dated[0].length;
  const by = issuer.exec(text.slice(end, end + 120));
  return {
    text: text.slice(start, end),
    kind: kind?.name ?? null,
    symbol: written,
    date,
    issuer: by?.[1] ?? null,
    span: mapped.span(start, end),
  };
}

/** The kind of document named last before a number ("… quy định tại Nghị định số "), at most three words away from it. */
function kindBefore(head: string): { readonly name: string; readonly distance: number } | null {
  const lower = head.toLowerCase();
  const number = numberWord.exec(lower);
  if (!number) return null;
  let best: { readonly at: number; readonly name: string } | null = null;
  for (const name of kindNames) {
    const found = lower.lastIndexOf(name, number.index);
    if (found >= 0 && (!best || found > best.at)) best = { at: found, name };
  }
  if (!best) return null;
  const between = lower.slice(best.at + best.name.length, number.index).trim();
  if (between !== '' && between.split(' ').length > 3) return null;
  return { name: head.slice(best.at, best.at + best.name.length), distance: head.length - best.at };
}
