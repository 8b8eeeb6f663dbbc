import { defineRule } from '../define-rule.ts';
import { reportMissing, severityFor, tasksWithout } from '../missing-field.ts';
import { quote } from '../quote.ts';

/** A task that names no product. */
export default defineRule({
  code: 'product-missing',
  category: 'deadlines',
  target: 'plan',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Nhiệm vụ chưa nêu sản phẩm', en: 'A task that names no product' },
  why: {
    vi: 'Sản phẩm là cái để kiểm tra nhiệm vụ đã xong hay chưa và để làm tài liệu kiểm chứng khi chấm điểm. Sản phẩm không dùng chung từ mục phía trên. Khi sắp ban hành (--profile issue), đây là lỗi.',
    en: 'The product shows whether the task is done and is the evidence when the office is scored. It is never taken over from above. An error where the plan is about to be issued (--profile issue).',
  },
  bad: {
    text: `KẾ HOẠCH: Thi đua năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Phát động phong trào thi đua:
- Chủ trì: Văn phòng Sở
- Thời gian: Tháng 3/2026
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Thi đua năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Phát động phong trào thi đua:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Kế hoạch phát động; bản giao ước thi đua
- Thời gian: Tháng 3/2026
`,
    today: '2025-12-01',
  },
  check(context) {
    const severity = context.profile === 'issue' ? 'error' : 'warning';
    for (const task of tasksWithout(context.plan, ({ products }) =>
      products.some(({ origin }) => origin !== 'subtask'),
    )) {
      reportMissing(context, task, {
        label: 'product',
        severity: severityFor(task, severity),
        message: {
          vi: `Nhiệm vụ ${quote(task.text)} chưa nêu sản phẩm.`,
          en: `The task ${quote(task.text)} names no product.`,
        },
        hint: {
          vi: 'Thêm dòng “- Sản phẩm: …”: văn bản, báo cáo hay kết quả phải có khi xong việc.',
          en: 'Add a line “- Sản phẩm: …”: the document, report or result that exists when the task is done.',
        },
      });
    }
  },
});
