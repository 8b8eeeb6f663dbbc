import type { Deadline } from '../../plan/types.ts';
import { defineRule, type PlanContext, type Severity } from '../define-rule.ts';
import { severityFor } from '../missing-field.ts';
import { quote } from '../quote.ts';
import { milestonesOf } from './milestones.ts';

/** Words of which neither a day, a period nor an outside event can be made. */
export default defineRule({
  code: 'deadline-unresolved',
  category: 'deadlines',
  target: 'plan',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Thời hạn không rõ là khi nào', en: 'A deadline that names no time' },
  why: {
    vi: '“Kịp thời”, “sớm”, “trong thời gian tới” không cho biết ngày nào phải xong, nên không nhắc hạn được. Công cụ không đoán thay người viết. Khi sắp ban hành (--profile issue), đây là lỗi.',
    en: 'Words such as “soon” or “in time” give no day on which the work is due, so nobody can be reminded. The tool does not guess. An error where the plan is about to be issued (--profile issue).',
  },
  bad: {
    text: `KẾ HOẠCH: Cập nhật dữ liệu năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Cập nhật hồ sơ cán bộ:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Hồ sơ điện tử
- Thời gian: Khẩn trương
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Cập nhật dữ liệu năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Cập nhật hồ sơ cán bộ:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Hồ sơ điện tử
- Thời gian: Theo hướng dẫn của Sở Nội vụ
`,
    today: '2025-12-01',
  },
  check(context) {
    const severity = context.profile === 'issue' ? 'error' : 'warning';
    for (const { deadline, holder, path } of milestonesOf(context.plan)) {
      reportVague(context, deadline, { path, severity: severityFor(holder, severity) });
    }
    for (const report of context.plan.reports) {
      const path = context.plan.nodes[report.node]?.path ?? null;
      reportVague(context, report.deadline, { path, severity });
    }
  },
});

function reportVague(
  context: PlanContext,
  { kind, problem, text, span }: Deadline,
  place: { readonly path: string | null; readonly severity: Severity },
): void {
  if (kind !== 'unresolved' || problem !== null) return;
  context.report({
    ...place,
    span,
    message: {
      vi: `Không rõ ${quote(text)} là ngày nào, kỳ nào.`,
      en: `No day or period can be made out of ${quote(text)}.`,
    },
    hint: {
      vi: 'Ghi ngày, tháng, quý, hoặc việc phải chờ: “Trước ngày 15/6”, “Quý II”, “Theo kế hoạch của Sở Nội vụ”.',
      en: 'Write a day, month, quarter, or what it waits for: “Trước ngày 15/6”, “Quý II”, “Theo kế hoạch của …”.',
    },
  });
}
