import { leavesOf } from '../../plan/coverage.ts';
import { takesPart } from '../../plan/participation.ts';
import { planCoverages } from '../../plan/plan-coverage.ts';
import { defineRule } from '../define-rule.ts';
import { quote, quoteAll } from '../quote.ts';
import { placeInIndex } from './criterion-name.ts';

const index = `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS
Thang điểm: 4

1. Chỉ đạo, điều hành: 4 điểm
1.1. Kế hoạch: 4 điểm
  Phụ trách: Văn phòng Sở
`;

/** The unit that answers for a criterion takes part in none of the tasks that serve it. */
export default defineRule({
  code: 'criterion-owner',
  category: 'scores',
  severity: 'info',
  isFixable: false,
  since: '0.1.0',
  target: 'plan',
  title: { vi: 'Đơn vị phụ trách tiêu chí không tham gia', en: "The criterion's owner takes no part" },
  why: {
    vi: 'Đơn vị phải giải trình điểm của tiêu chí mà không chủ trì, phối hợp hay chỉ đạo nhiệm vụ nào phục vụ nó thì khó nắm được kết quả và tài liệu kiểm chứng.',
    en: 'A unit that must account for the points of a criterion but neither leads, supports nor directs a task that serves it will hardly know the results and the evidence.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Năm: 2021
Bộ chỉ số: CS

I. NHIỆM VỤ
1. Ban hành kế hoạch cải cách hành chính
- Chủ trì: Thanh tra Sở
- Sản phẩm: Kế hoạch của Sở
- Thời gian: Quý I/2021
@ Tiêu chí: CS 1.1
`,
    index,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Năm: 2021
Bộ chỉ số: CS

I. NHIỆM VỤ
1. Ban hành kế hoạch cải cách hành chính
- Chủ trì: Thanh tra Sở
- Phối hợp: Văn phòng Sở
- Sản phẩm: Kế hoạch của Sở
- Thời gian: Quý I/2021
@ Tiêu chí: CS 1.1
`,
    index,
  },
  check({ plan, indices, registry, report }) {
    for (const { coverage, place } of planCoverages(plan, indices, registry)) {
      const tasks = new Map(plan.tasks.map((task) => [task.path, task]));
      for (const criterion of leavesOf(coverage.criteria)) {
        const { owners, number } = criterion;
        const serving = criterion.tasks.map(({ path }) => tasks.get(path)).filter((task) => task !== undefined);
        if (!criterion.isApplicable || owners.length === 0 || serving.length === 0) continue;
        if (owners.some((owner) => serving.some((task) => takesPart(owner, task, registry)))) continue;
        report({
          span: place,
          message: {
            vi: `${quoteAll(owners, 'và')} phụ trách tiêu chí ${number} nhưng không tham gia nhiệm vụ nào phục vụ tiêu chí đó.`,
            en: `${quoteAll(owners, 'and')} answers for criterion ${number} but takes part in no task that serves it.`,
          },
          hint: {
            vi: `Xem lại nhiệm vụ ${criterion.tasks.map(({ path }) => path).join(', ')}: thêm ${quote(owners[0] ?? '')} vào chủ trì hoặc phối hợp.`,
            en: `Look at ${criterion.tasks.map(({ path }) => path).join(', ')}: let ${quote(owners[0] ?? '')} lead or support.`,
          },
          related: [placeInIndex(coverage, criterion)],
        });
      }
    }
  },
});
