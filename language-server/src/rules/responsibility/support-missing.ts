import { defineRule } from '../define-rule.ts';
import { tasksWithout } from '../missing-field.ts';
import { quote } from '../quote.ts';

/** A task that no unit supports. */
export default defineRule({
  code: 'support-missing',
  category: 'responsibility',
  target: 'plan',
  severity: 'info',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Nhiệm vụ chưa có đơn vị phối hợp', en: 'A task that no unit supports' },
  why: {
    vi: 'Nhiều việc một đơn vị tự làm được, nên đây chỉ là điều nhắc xem lại: có khi đơn vị phối hợp bị bỏ sót.',
    en: 'A unit does much of its work alone, so this is a reminder only: the supporting unit may have been forgotten.',
  },
  bad: {
    text: `KẾ HOẠCH: Tiếp công dân năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Lập lịch tiếp công dân:
- Chủ trì: Thanh tra Sở
- Sản phẩm: Lịch tiếp công dân
- Thời gian: Tháng 01/2026
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Tiếp công dân năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Lập lịch tiếp công dân:
- Chủ trì: Thanh tra Sở
- Phối hợp: Văn phòng Sở
- Sản phẩm: Lịch tiếp công dân
- Thời gian: Tháng 01/2026
`,
    today: '2025-12-01',
  },
  check(context) {
    for (const task of tasksWithout(context.plan, ({ supports }) => supports.length > 0)) {
      context.report({
        span: task.span,
        path: task.path,
        message: {
          vi: `Nhiệm vụ ${quote(task.text)} chưa có đơn vị phối hợp.`,
          en: `The task ${quote(task.text)} has no supporting unit.`,
        },
        hint: {
          vi: 'Thêm dòng “- Phối hợp: …” nếu có đơn vị cùng làm; nếu không thì để nguyên.',
          en: 'Add a line “- Phối hợp: …” if a unit works along; otherwise leave it.',
        },
      });
    }
  },
});
