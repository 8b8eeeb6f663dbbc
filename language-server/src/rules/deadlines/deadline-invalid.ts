import { daysInMonth } from '../../plan/calendar-date.ts';
import type { Deadline, DeadlineProblem, Span } from '../../plan/types.ts';
import { defineRule, type Localised, type PlanContext } from '../define-rule.ts';
import { severityFor } from '../missing-field.ts';
import { quote } from '../quote.ts';
import { milestonesOf, whenOf } from './milestones.ts';

/** A date, month or quarter that does not exist, or a range that ends before it begins. */
export default defineRule({
  code: 'deadline-invalid',
  category: 'deadlines',
  target: 'plan',
  severity: 'error',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Thời hạn không có thật', en: 'A deadline that does not exist' },
  why: {
    vi: 'Ngày 31/02 hay quý V là lỗi gõ; không ai biết ngày đúng là ngày nào nên công cụ không tự sửa.',
    en: '31 February or a fifth quarter is a slip of the pen; nobody can know the right day, so the tool does not mend it.',
  },
  bad: {
    text: `KẾ HOẠCH: Kiểm kê tài sản năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Kiểm kê máy tính:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Biên bản kiểm kê
- Thời gian: Trước ngày 31/9/2026
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Kiểm kê tài sản năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Kiểm kê máy tính:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Biên bản kiểm kê
- Thời gian: Trước ngày 30/9/2026
`,
    today: '2025-12-01',
  },
  check(context) {
    for (const { deadline, holder, path } of milestonesOf(context.plan)) {
      reportProblem(context, deadline, { path, severity: severityFor(holder, 'error') });
    }
    for (const report of context.plan.reports) {
      reportProblem(context, report.deadline, {
        path: context.plan.nodes[report.node]?.path ?? null,
        severity: 'error',
      });
    }
  },
});

function reportProblem(
  context: PlanContext,
  deadline: Deadline,
  place: { readonly path: string | null; readonly severity: 'error' | 'warning' | 'info' | 'hint' },
): void {
  if (deadline.problem === null) return;
  context.report({
    ...place,
    span: placeOf(context.text, deadline, deadline.problem),
    message: messageFor(deadline.problem),
    hint: hintFor(deadline.problem),
  });
}

function messageFor({ kind, words }: DeadlineProblem): Localised {
  const quoted = quote(words);
  switch (kind) {
    case 'no-such-date':
      return { vi: `${quoted} là ngày không có trong lịch.`, en: `${quoted} is a day that does not exist.` };
    case 'no-such-month':
      return { vi: `${quoted} là tháng không có.`, en: `${quoted} is a month that does not exist.` };
    case 'no-such-quarter':
      return { vi: `${quoted} là quý không có.`, en: `${quoted} is a quarter that does not exist.` };
    case 'ends-before-start':
      return { vi: `${quoted} kết thúc trước khi bắt đầu.`, en: `${quoted} ends before it begins.` };
  }
}

function hintFor({ kind, words }: DeadlineProblem): Localised {
  switch (kind) {
    case 'no-such-date':
      return dayHint(words);
    case 'no-such-month':
      return { vi: 'Một năm có 12 tháng.', en: 'A year has 12 months.' };
    case 'no-such-quarter':
      return { vi: 'Một năm có bốn quý, từ quý I đến quý IV.', en: 'A year has four quarters, I to IV.' };
    case 'ends-before-start':
      return { vi: 'Đổi chỗ hai mốc, hoặc xem lại năm.', en: 'Put the two the other way round, or check the year.' };
  }
}

/** Says how long the month is, where only the day is wrong. */
function dayHint(words: string): Localised {
  const [day = 0, month = 0, year = 0] = (words.slice(0, 100).match(/\d+/g) ?? []).map(Number);
  if (day < 1 || month < 1 || month > 12) return { vi: 'Xem lại ngày, tháng.', en: 'Check the day and the month.' };
  const days = daysInMonth(year, month);
  const when = year > 0 ? `${month}/${year}` : `${month}`;
  return { vi: `Tháng ${when} có ${days} ngày.`, en: `Month ${when} has ${days} days.` };
}

/** The words at fault, where they stand in the milestone as quoted. */
function placeOf(text: string, deadline: Deadline, { words }: DeadlineProblem): Span {
  const { start, end } = deadline.span;
  const at = text.slice(start, end).indexOf(words);
  return at < 0 || words === '' ? whenOf(deadline).span : { start: start + at, end: start + at + words.length };
}
