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
    hint: {
      vi: 'Xem lại và ghi đúng ngày, tháng, quý.',
      en: 'Check it and write the right day, month or quarter.',
    },
  });
}

function messageFor({ kind, words }: DeadlineProblem): Localised {
  const quoted = quote(words);
  switch (kind) {
    case 'no-such-date':
      return { vi: `Không có ngày ${quoted}.`, en: `There is no such day as ${quoted}.` };
    case 'no-such-month':
      return { vi: `Không có tháng ${quoted}; một năm có 12 tháng.`, en: `There is no such month as ${quoted}.` };
    case 'no-such-quarter':
      return { vi: `Không có quý ${quoted}; một năm có bốn quý.`, en: `There is no such quarter as ${quoted}.` };
    case 'ends-before-start':
      return { vi: `Thời gian ${quoted} kết thúc trước khi bắt đầu.`, en: `The time ${quoted} ends before it begins.` };
  }
}

/** The words at fault, where they stand in the milestone as quoted. */
function placeOf(text: string, deadline: Deadline, { words }: DeadlineProblem): Span {
  const { start, end } = deadline.span;
  const at = text.slice(start, end).indexOf(words);
  return at < 0 || words === '' ? whenOf(deadline).span : { start: start + at, end: start + at + words.length };
}
