import type { Plan, Task } from '../../plan/types.ts';
import { defineRule } from '../define-rule.ts';
import { findTwins } from './task-twins.ts';

export default defineRule({
  code: 'task-duplicate',
  category: 'numbering',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Hai nhiệm vụ gần như giống hệt nhau', en: 'Two tasks say nearly the same' },
  why: {
    vi: 'Một việc ghi hai lần sẽ có hai nơi làm, hai hạn và hai báo cáo, hoặc không nơi nào làm vì tưởng nơi kia làm.',
    en: 'Work that is listed twice is done twice, or by nobody because each thinks the other does it.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Xây dựng và ban hành Kế hoạch kiểm soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Kế hoạch của Sở
- Thời gian: Quý I/2021
2. Xây dựng, ban hành kế hoạch kiểm soát thủ tục hành chính
- Chủ trì: Thanh tra Sở
- Phối hợp: Văn phòng Sở
- Sản phẩm: Kế hoạch của Sở
- Thời gian: Quý II/2021
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Xây dựng, ban hành Kế hoạch kiểm soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Kế hoạch của Sở
- Thời gian: Quý I/2021
2. Xây dựng, ban hành Kế hoạch rà soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Kế hoạch của Sở
- Thời gian: Quý II/2021
`,
  },
  target: 'plan',
  check({ plan, report }) {
    for (const { task, twin } of findTwins(plan.tasks, (a, b) => areRelated(plan, a, b))) {
      report({
        span: task.span,
        path: task.path,
        message: {
          vi: `Nhiệm vụ này gần như trùng với nhiệm vụ ở “${twin.path}”.`,
          en: `This task says nearly the same as the one at “${twin.path}”.`,
        },
        hint: {
          vi: 'Gộp làm một, hoặc ghi rõ hai nhiệm vụ khác nhau ở điểm nào.',
          en: 'Merge them, or say how they differ.',
        },
        related: [{ file: null, span: twin.span, message: { vi: 'nhiệm vụ thứ nhất', en: 'the first task' } }],
      });
    }
  },
});

/** True where one task stands below the other: a sub-task often repeats the words of its point. */
function areRelated(plan: Plan, a: Task, b: Task): boolean {
  const [upper, lower] = a.node < b.node ? [a, b] : [b, a];
  for (let node = plan.nodes[lower.node]; node; node = plan.nodes[node.parent]) {
    if (node.index === upper.node) return true;
  }
  return false;
}
