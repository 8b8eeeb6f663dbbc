import type { Plan } from '../../plan/types.ts';
import { defineRule } from '../define-rule.ts';
import { severityFor } from '../missing-field.ts';
import { quote } from '../quote.ts';
import { type DatedWhen, datedWhens, endBeforeIssue, formatPeriod, milestonesOf, whenOf } from './milestones.ts';

/** A deadline outside the period in which the plan runs. */
export default defineRule({
  code: 'deadline-outside-plan',
  category: 'deadlines',
  target: 'plan',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Thời hạn ngoài thời gian của kế hoạch', en: "A deadline outside the plan's period" },
  why: {
    vi: 'Việc của năm khác thường là chép nhầm năm. Nếu đúng là việc chuẩn bị hay báo cáo sang năm sau thì cho qua và ghi lý do.',
    en: 'Work of another year mostly is a year copied by mistake. Where it prepares the plan or reports after it, silence the finding and say why.',
  },
  bad: {
    text: `KẾ HOẠCH: Đối thoại với doanh nghiệp năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Tổ chức hội nghị đối thoại:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Hội nghị đối thoại
- Thời gian: Quý II/2027
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Đối thoại với doanh nghiệp năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Tổ chức hội nghị đối thoại:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Hội nghị đối thoại
- Thời gian: Quý II/2026
`,
    today: '2025-12-01',
  },
  check(context) {
    const { plan, today } = context;
    const { period } = plan;
    if (period === null) return;
    for (const { deadline, holder, path } of milestonesOf(plan)) {
      if (deadline.kind === 'recurring' || endBeforeIssue(deadline, plan, today) !== null) continue;
      if (!datedWhens(deadline).some((when) => isOutside(when, period))) continue;
      const { text, span } = whenOf(deadline);
      context.report({
        span,
        path,
        severity: severityFor(holder, 'warning'),
        message: {
          vi: `Thời hạn ${quote(text, 40)} nằm ngoài thời gian thực hiện (${formatPeriod(period)}).`,
          en: `The deadline ${quote(text, 40)} lies outside the plan's period (${period.start} to ${period.end}).`,
        },
        hint: {
          vi: 'Xem lại năm; nếu đúng như vậy, ghi “@ Bỏ qua deadline-outside-plan: lý do”.',
          en: 'Check the year; if it is right, write “@ Bỏ qua deadline-outside-plan: reason”.',
        },
      });
    }
  },
});

/** Wholly before or after the period; a last day alone counts as the whole. */
function isOutside({ start, end }: DatedWhen, period: NonNullable<Plan['period']>): boolean {
  if (end !== null && end < period.start) return true;
  return (start ?? end ?? period.end) > period.end;
}
