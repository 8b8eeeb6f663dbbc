import { defineRule } from '../define-rule.ts';
import { reportMissing, tasksWithout } from '../missing-field.ts';
import { quote } from '../quote.ts';

/** A task that nobody leads. */
export default defineRule({
  code: 'lead-missing',
  category: 'responsibility',
  target: 'plan',
  severity: 'error',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Nhiệm vụ chưa có đơn vị chủ trì', en: 'A task that nobody leads' },
  why: {
    vi: 'Việc không giao cho ai thì không ai làm và không ai báo cáo. Đơn vị chủ trì có thể ghi ngay dưới nhiệm vụ, ghi chung ở mục phía trên, hoặc giao ở phần phân công.',
    en: 'Work given to nobody is done and reported by nobody. The lead may stand under the task, above it for several tasks, or in an assignment.',
  },
  bad: {
    text: `KẾ HOẠCH: Số hóa hồ sơ năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Số hóa hồ sơ lưu trữ:
- Sản phẩm: Kho hồ sơ số
- Thời gian: Quý III/2026
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Số hóa hồ sơ năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Số hóa hồ sơ lưu trữ:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Kho hồ sơ số
- Thời gian: Quý III/2026
`,
    today: '2025-12-01',
  },
  check(context) {
    for (const task of tasksWithout(context.plan, ({ leads }) => leads.length > 0)) {
      reportMissing(context, task, {
        label: 'lead',
        severity: 'error',
        message: {
          vi: `Nhiệm vụ ${quote(task.text)} chưa có đơn vị chủ trì.`,
          en: `The task ${quote(task.text)} has no lead.`,
        },
        hint: {
          vi: 'Thêm dòng “- Chủ trì: …” dưới nhiệm vụ, hoặc ghi “@ Nội dung” nếu dòng này không phải nhiệm vụ.',
          en: 'Add a line “- Chủ trì: …” under the task, or “@ Nội dung” if the line is no task.',
        },
      });
    }
  },
});
