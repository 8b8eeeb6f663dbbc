import type { Deadline } from '../../plan/types.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { milestonesOf, whenOf } from './milestones.ts';

/** A task that goes on all the time, with no day on which anybody must report. */
export default defineRule({
  code: 'deadline-open',
  category: 'deadlines',
  target: 'plan',
  severity: 'hint',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Chỉ ghi thường xuyên', en: 'Continuous only' },
  why: {
    vi: 'Việc làm thường xuyên vẫn nên có một mốc báo cáo, nếu không cuối năm không có gì để kiểm tra.',
    en: 'Work that goes on all year should still be reported on some day, or nothing can be checked at its end.',
  },
  bad: {
    text: `KẾ HOẠCH: Vận hành một cửa năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Trực bộ phận một cửa:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Hồ sơ được tiếp nhận
- Thời gian: Thường xuyên trong năm
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Vận hành một cửa năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Trực bộ phận một cửa:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Hồ sơ được tiếp nhận
- Thời gian: Thường xuyên trong năm; trước ngày 05/12/2026 báo cáo
`,
    today: '2025-12-01',
  },
  check(context) {
    const reported = new Set<string>();
    for (const { deadline, holder, path } of milestonesOf(context.plan)) {
      if (reported.has(path) || !holder.deadlines.every(isOpen)) continue;
      reported.add(path);
      const { text, span } = whenOf(deadline);
      context.report({
        span,
        path,
        message: {
          vi: `Thời hạn chỉ ghi ${quote(text, 50)}, không có ngày nào phải báo cáo.`,
          en: `The deadline is ${quote(text, 50)} only: no day on which anybody must report.`,
        },
        hint: {
          vi: 'Thêm một mốc, chẳng hạn “Thường xuyên; trước ngày 05/12 báo cáo kết quả”.',
          en: 'Add a milestone, such as “Thường xuyên; trước ngày 05/12 báo cáo kết quả”.',
        },
      });
    }
  },
});

function isOpen({ kind, also }: Deadline): boolean {
  return kind === 'continuous' && also.every((other) => other.kind === 'continuous');
}
