import type { MappedText } from '../text/mapped-text.ts';
import { readDate } from './deadlines/read-date.ts';
import type { Citation } from './types.ts';

const symbol = /\d{1,5}\/(?:\d{4}\/)?\p{Lu}[\p{L}&]{0,10}(?:-[\p{L}&]{1,12}){0,4}|\d{1,5}-\p{Lu}{2,4}\/\p{Lu}{2,8}/gu;
const before =
  /^.*(Luật|Pháp lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Công văn|Công điện|Kế hoạch|Kết luận|Thông báo|Chương trình|Báo cáo|Tờ trình|Hướng dẫn|Đề án|Quy định)(?: \p{L}{1,12}){0,3} số:? ?$/iu;
const after = /^ ?(?:,|;)? ?ngày ([\d./-]{6,10}|\d{1,2} tháng \d{1,2} năm \d{4})/iu;
const issuer =
  /^ (?:của|do) ((?:Ban Thường vụ |Ủy ban |Uỷ ban |Chủ tịch |Thủ tướng |Giám đốc )?[\p{Lu}][\p{L}&]*(?: [\p{L}&]+){0,7}?)(?= về | quy định| ban hành| phê duyệt| sửa đổi| hướng dẫn|[,;.():]|$)/u;

/** The documents that a text names, each mention by itself. */
export function readCitations(mapped: MappedText): Citation[] {
  const { text } = mapped;
  if (!text.includes('/')) return [];
  const found: Citation[] = [];
  symbol.lastIndex = 0;
  for (let match = symbol.exec(text); match; match = symbol.exec(text)) {
    const previous = text[match.index - 1] ?? ' ';
    if (!/[\p{L}\d/.,-]/u.test(previous)) found.push(readMention(mapped, match[0], match.index));
  }
  return found;
}

function readMention(mapped: MappedText, written: string, at: number): Citation {
  const { text } = mapped;
  const head = text.slice(Math.max(0, at - 60), at);
  const name = before.exec(head)?.[1] ?? null;
  const start = name === null ? at : at - (head.length - head.lastIndexOf(name));
  let end = at + written.length;
  const dated = after.exec(text.slice(end, end + 60));
  const date = dated ? (readDate(dated[0], null)?.date ?? null) : null;
  if (dated) end += dated[0].length;
  const by = issuer.exec(text.slice(end, end + 120));
  return {
    text: text.slice(start, end),
    kind: name,
    symbol: written,
    date,
    issuer: by?.[1] ?? null,
    span: mapped.span(start, end),
  };
}
