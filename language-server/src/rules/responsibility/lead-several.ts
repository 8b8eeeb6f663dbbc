import type { Responsible, Span, Task } from '../../plan/types.ts';
import { defineRule } from '../define-rule.ts';
import { quoteAll } from '../quote.ts';
import { identityOf } from './mentions.ts';

/** A task that several lead. */
export default defineRule({
  code: 'lead-several',
  category: 'responsibility',
  target: 'plan',
  severity: 'info',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Nhiều đơn vị cùng chủ trì', en: 'Several units lead one task' },
  why: {
    vi: 'Khi hai đơn vị cùng chủ trì, mỗi bên có thể chờ bên kia; cuối kỳ không rõ ai báo cáo.',
    en: 'Where two units lead, each may wait for the other, and in the end nobody knows who reports.',
  },
  bad: {
    text: `KẾ HOẠCH: Rà soát quy trình năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Rà soát quy trình nội bộ:
- Chủ trì: Văn phòng Sở; Thanh tra Sở
- Sản phẩm: Danh mục quy trình
- Thời gian: Quý II/2026
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Rà soát quy trình năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Rà soát quy trình nội bộ:
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Danh mục quy trình
- Thời gian: Quý II/2026
`,
    today: '2025-12-01',
  },
  check(context) {
    const written = new Set<number>();
    for (const task of context.plan.tasks) {
      const leads = task.leads.filter(({ origin }) => origin !== 'subtask');
      const [first] = leads;
      const count = new Set(leads.map(identityOf)).size;
      if (first === undefined || count < 2) continue;
      if (first.origin !== 'assigned') {
        if (written.has(first.span.start)) continue;
        written.add(first.span.start);
      }
      const names = leads.map(({ name }) => name);
      context.report({
        span: placeOf(task, leads),
        path: task.path,
        message: {
          vi: `Có ${count} đơn vị, cá nhân cùng chủ trì nhiệm vụ này.`,
          en: `${count} units or persons lead this task.`,
        },
        hint: {
          vi: `Giữ một đầu mối trong ${quoteAll(names, 'và')}, chuyển tên còn lại sang “Phối hợp”.`,
          en: `Keep one of ${quoteAll(names, 'and')} as the lead and let the others support.`,
        },
      });
    }
  },
});

/** The names where they stand with the task, else the task's line. */
function placeOf(task: Task, leads: readonly Responsible[]): Span {
  if (leads.some(({ origin }) => origin === 'assigned')) return task.span;
  return {
    start: Math.min(...leads.map(({ span }) => span.start)),
    end: Math.max(...leads.map(({ span }) => span.end)),
  };
}
