import { capital, letter } from '../text/letters.ts';

/** A run of the text read. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const kindNames = [
  'nghị quyết liên tịch',
  'thông tư liên tịch',
  'văn bản hợp nhất',
  'bộ luật',
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
  'phương án',
];
const numberWord = / số:? ?$/;
const when = /(?:,|;)? ?\(?ngày (\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}(?!\d)|\d{1,2} tháng \d{1,2} năm \d{4})/y;
const kindWord =
  'Nghị định|Nghị quyết|Quyết định|Thông tư|Thông báo|Chỉ thị|Công văn|Công điện|Kế hoạch|Kết luận|Luật|Pháp lệnh|Báo cáo|Tờ trình|Chương trình|Hướng dẫn|Đề án';
const stop =
  '(?= (?:về|quy|[Bb]an hành|phê|sửa|hướng|công bố|thông qua|triển|tại|để|theo|trong|nhằm|là|cho|đã|được|bị|phải|trên|khi|làm|kịp|ghi|giao|cùng|đến|gửi|bằng|vào|có|cụ thể|thực hiện|tổ chức|đối với|yêu cầu|như|mà|qua|do|nêu|kèm|và (?:các|những|văn bản|' +
  `${kindWord}))(?![${letter}])|[,;.():/”"]|$)`;
const issuer = new RegExp(
  `,? (?:của|do) ((?:[Bb]an Thường vụ |[Ủủ]y ban |[Uu]ỷ ban |[Cc]hủ tịch |[Tt]hủ tướng |[Gg]iám đốc )?[${capital}][${letter}&]*(?: [${letter}&]+| - (?=[${capital}])){0,10}?)${stop}`,
  'y',
);
/** "của tỉnh", "của Sở", "do cấp trên ban hành": said, though not by its name. */
const vague = /,? (?:của|do) (?:tỉnh|Tỉnh|huyện|thành phố|ngành|cơ quan|cấp|Sở|Trung ương|liên|hai|các)/y;
const subject = new RegExp(
  `,? ((?:về(?: việc)? (?![${capital}])|(?:quy định|[Bb]an hành(?! kèm)|phê duyệt|sửa đổi,?|hướng dẫn|công bố|thông qua) )[${letter}][^;:.()“”"]{3,300})`,
  'y',
);
const nextDocument = new RegExp(`(?:,|;| và) [A-ZĐ][${letter} ]{2,24} số:? ?\\d`);
const body =
  /(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Chính phủ|Thủ tướng|Quốc hội|Chủ tịch|Giám đốc|Tỉnh ủy|Thành ủy|Trung ương|Bộ [A-ZĐ]|Sở|Văn phòng|Cục|Ban [A-ZĐ])/;

/** The kind of document named last before a number ("… quy định tại Nghị định số "), at most three words away from it. */
export function kindBefore(head: string): { readonly name: string; readonly distance: number } | null {
  const lower = head.toLowerCase();
  const number = numberWord.exec(lower)?.index ?? null;
  const end = number ?? lower.length - 1;
  if (number === null && !lower.endsWith(' ')) return null;
  let best: { readonly at: number; readonly name: string } | null = null;
  for (const name of kindNames) {
    const found = lower.lastIndexOf(name, end);
    if (found >= 0 && (!best || found > best.at)) best = { at: found, name };
  }
  if (!best || lower.length !== head.length) return null;
  const between = lower.slice(best.at + best.name.length, end).trim();
  if (between !== '' && (number === null || between.split(' ').length > 3 || /[;,.]/.test(between))) return null;
  return { name: head.slice(best.at, best.at + best.name.length), distance: head.length - best.at };
}

/** The day behind a symbol: the words without `ngày`, and where they end. */
export function readWhen(text: string, from: number): Stretch | null {
  when.lastIndex = from;
  const match = when.exec(text);
  return match ? { start: when.lastIndex - (match[1]?.length ?? 0), end: when.lastIndex } : null;
}

/** The body named behind a date: "của Chính phủ", "của Ban Thường vụ Tỉnh ủy". */
export function readIssuer(text: string, from: number): Stretch | null {
  issuer.lastIndex = from;
  const match = issuer.exec(text);
  return match ? { start: issuer.lastIndex - (match[1]?.length ?? 0), end: issuer.lastIndex } : null;
}

/** What a document is about, as far as the words behind it go on without a stop or another document. */
export function readSubject(text: string, from: number): Stretch | null {
  subject.lastIndex = from;
  const words = subject.exec(text)?.[1];
  if (words === undefined) return null;
  const start = subject.lastIndex - words.length;
  const length = nextDocument.exec(words)?.index ?? words.length;
  return { start, end: start + words.slice(0, length).trimEnd().length };
}

/** True where the words in front of a document name a body, or those behind it do so vaguely ("của Sở"). */
export function isIssuerImplied(text: string, { from, start, end }: Stretch & { readonly from: number }): boolean {
  vague.lastIndex = end;
  if (vague.test(text)) return true;
  const before = text.slice(Math.max(from, start - 160), start);
  return body.test(before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1));
}
