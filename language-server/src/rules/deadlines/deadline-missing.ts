import { defineRule } from '../define-rule.ts';
import { reportMissing, severityFor, tasksWithout } from '../missing-field.ts';
import { quote } from '../quote.ts';

/** A task without any deadline, its own or from above. */
export default defineRule({
  code: 'deadline-missing',
  category: 'deadlines',
  target: 'plan',
  severity: 'error',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Nhiệm vụ chưa có thời hạn', en: 'A task without a deadline' },
  why: {
    vi: 'Không có thời hạn thì không đôn đốc được và không biết khi nào là chậm. Thời hạn có thể ghi chung ở mục phía trên. Việc không ghi nhãn mà viết thành câu chỉ được nhắc.',
    en: 'Without a deadline nobody can follow up or say what is late. It may stand above, for several tasks. Tasks written as prose give information only.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải tiến họp trực tuyến năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Xây dựng quy chế họp trực tuyến:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Quy chế
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Cải tiến họp trực tuyến năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Xây dựng quy chế họp trực tuyến:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Quy chế
- Thời gian: Trước ngày 15/5/2026
`,
    today: '2025-12-01',
  },
  check(context) {
    for (const task of tasksWithout(context.plan, ({ deadlines }) =>
      deadlines.some(({ origin }) => origin !== 'subtask'),
    )) {
      reportMissing(context, task, {
        label: 'deadline',
        severity: severityFor(task, 'error'),
        message: {
          vi: `Nhiệm vụ ${quote(task.text)} chưa có thời hạn.`,
          en: `The task ${quote(task.text)} has no deadline.`,
        },
        hint: {
          vi: 'Thêm dòng “- Thời gian: …” với ngày, tháng hoặc quý hoàn thành.',
          en: 'Add a line “- Thời gian: …” with the day, month or quarter in which it is done.',
        },
      });
    }
  },
});
