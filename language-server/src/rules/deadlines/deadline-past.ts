import { formatVietnamese } from '../../plan/calendar-date.ts';
import { defineRule } from '../define-rule.ts';
import { severityFor } from '../missing-field.ts';
import { quote } from '../quote.ts';
import { endBeforeIssue, milestonesOf, whenOf } from './milestones.ts';

/** A deadline that was over before the plan was issued. */
export default defineRule({
  code: 'deadline-past',
  category: 'deadlines',
  target: 'plan',
  severity: 'error',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Thời hạn đã qua khi ban hành', en: 'A deadline over before the plan was issued' },
  why: {
    vi: 'Không thể giao việc phải xong từ trước khi có văn bản; thường là năm chép từ kế hoạch cũ. Dự thảo chưa có ngày thì so với hôm nay.',
    en: 'Nobody can be told to finish work before being told; usually the year was copied from an older plan. A draft without a date is held against today.',
  },
  bad: {
    text: `KẾ HOẠCH: Bồi dưỡng công chức năm 2026 của Sở Mẫu
Ngày ban hành: 10/12/2025

I. NHIỆM VỤ
1. Cử công chức đi bồi dưỡng:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Quyết định cử đi học
- Thời gian: Quý III/2025
`,
    today: '2025-12-10',
  },
  good: {
    text: `KẾ HOẠCH: Bồi dưỡng công chức năm 2026 của Sở Mẫu
Ngày ban hành: 10/12/2025

I. NHIỆM VỤ
1. Cử công chức đi bồi dưỡng:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Quyết định cử đi học
- Thời gian: Quý III/2026
`,
    today: '2025-12-10',
  },
  check(context) {
    const { plan, today } = context;
    for (const { deadline, holder, path } of milestonesOf(plan)) {
      const end = endBeforeIssue(deadline, plan, today);
      if (end === null) continue;
      const { text, span } = whenOf(deadline);
      const last = formatVietnamese(end);
      context.report({
        span,
        path,
        severity: severityFor(holder, 'error'),
        message:
          plan.date === null
            ? {
                vi: `Thời hạn ${quote(text)} đã qua từ ngày ${last}.`,
                en: `The deadline ${quote(text)} was over on ${last}.`,
              }
            : {
                vi: `Thời hạn ${quote(text)} đã qua trước ngày ban hành ${formatVietnamese(plan.date)}.`,
                en: `The deadline ${quote(text)} was over before the date of issue, ${formatVietnamese(plan.date)}.`,
              },
        hint: {
          vi: `Ngày cuối là ${last}; xem lại năm, hoặc ghi thời hạn mới.`,
          en: `Its last day is ${last}; check the year, or set a new deadline.`,
        },
      });
    }
  },
});
