import type { Located, Plan } from '../../plan/types.ts';
import { letter } from '../../text/letters.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

const yearWords = new RegExp(`(?:^|[^${letter}])năm ((?:19|20)\\d{2})(?![\\d/:]| ?[-–] ?\\d| đến)`, 'gi');
/** What in the same clause shows that another year is spoken of on purpose. */
const onPurpose = new RegExp(
  `(?:^|[^${letter}])(?:so với|cùng kỳ|hơn|từ|đến|sau|trước|cuối|đầu|hết|kể từ|giai đoạn|nhiệm kỳ|tầm nhìn|kết quả|tổng kết|sơ kết|báo cáo|chấm điểm|tự chấm|đánh giá|chỉ số|xếp hạng|xếp loại|công bố|số liệu|quyết toán|thanh toán|tồn tại|hạn chế|khắc phục|tồn đọng|chuyển tiếp|năm trước|kế hoạch|dự toán|chương trình|đề án|luật|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|hiến pháp|bộ luật|danh mục|tiêu chuẩn|phiên bản|ban hành|và năm|năm \\d{4})(?![${letter}])`,
  'i',
);
const anyYear = /năm (?:19|20)\d/i;
const quotes = /[“"”]/g;
const longestClause = 200;

/** A task of a one-year plan speaks of another year as its own. */
export default defineRule({
  code: 'year-stray',
  category: 'references',
  target: 'plan',
  severity: 'info',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Việc của năm này lại ghi năm khác', en: 'A task of this year speaks of another' },
  why: {
    vi: 'Kế hoạch thường soạn từ bản năm trước; con số năm còn sót lại làm sai phạm vi của việc.',
    en: 'Plans are often made from last year’s; a year left over changes what the task is about.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Năm: 2021

1. Kiểm tra hồ sơ tại các phòng trong năm 2020:
- Chủ trì: Văn phòng Sở
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Năm: 2021

1. Kiểm tra hồ sơ tại các phòng trong năm 2021:
- Chủ trì: Văn phòng Sở
`,
  },
  check({ plan, text, report }) {
    const own = yearOf(plan);
    if (own === null) return;
    for (const task of plan.tasks) {
      const line = plan.nodes[task.node];
      if (!line) continue;
      const products = task.products.filter(({ origin }) => origin === 'own');
      for (const located of [{ text: line.text, span: line.textSpan }, ...products]) {
        for (const { start, year } of strayYears(located, own)) {
          const words = MappedText.read(text, located.span.start, located.span.end);
          report({
            span: words.span(start, start + 8),
            path: task.path,
            message: {
              vi: `Việc trong kế hoạch năm ${own} lại ghi ${quote(`năm ${year}`)}.`,
              en: `A task of the plan for ${own} speaks of ${quote(`năm ${year}`)}.`,
            },
            hint: {
              vi: 'Xem lại có phải sót từ bản năm trước; nếu đúng như vậy, ghi “@ Bỏ qua year-stray: lý do”.',
              en: 'See whether it was left over from last year; if it is right, write “@ Bỏ qua year-stray: reason”.',
            },
          });
        }
      }
    }
  },
});

/** The year of a plan that runs within one. */
function yearOf({ period }: Plan): number | null {
  const [first, last] = [period?.start.slice(0, 4), period?.end.slice(0, 4)];
  return first !== undefined && first === last ? Number(first) : null;
}

/** Places of `năm …` that name another year as the task's own. */
function strayYears({ text }: Located, own: number): { readonly start: number; readonly year: number }[] {
  const found: { readonly start: number; readonly year: number }[] = [];
  if (!anyYear.test(text)) return found;
  for (const match of text.matchAll(yearWords)) {
    const year = Number(match[1]);
    const start = match.index + match[0].length - 8;
    if (year !== own && !isOnPurpose(text, start)) found.push({ start, year });
  }
  return found;
}

function isOnPurpose(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestClause), at);
  if ((before.match(quotes) ?? []).length % 2 === 1) return true;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('(')) + 1);
  return (
    onPurpose.test(clause) ||
    /\d\/(?:\d{4}\/)?[A-ZĐ]/.test(clause) ||
    /^năm \d{4} (?:và|đến|trở)/.test(text.slice(at, at + 20))
  );
}
