import { leavesOf, type ServingTask } from '../../plan/coverage.ts';
import { planCoverages } from '../../plan/plan-coverage.ts';
import type { Plan } from '../../plan/types.ts';
import { defineRule, type Localised, type RelatedPlace } from '../define-rule.ts';
import { capitalised, criterionName } from './criterion-name.ts';

const fields = {
  lead: { vi: 'chủ trì', en: 'a lead' },
  product: { vi: 'sản phẩm', en: 'a product' },
  deadline: { vi: 'thời gian', en: 'a deadline' },
} as const satisfies Record<ServingTask['lacks'][number], Localised>;

const index = `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS
Thang điểm: 4

1. Chỉ đạo, điều hành: 4 điểm
1.1. Kế hoạch: 4 điểm
`;

/** Each task that serves a criterion lacks a lead, a product or a deadline. */
export default defineRule({
  code: 'criterion-half-covered',
  category: 'scores',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  target: 'plan',
  title: { vi: 'Tiêu chí mới được phục vụ một nửa', en: 'A criterion that is only half covered' },
  why: {
    vi: 'Nhiệm vụ không rõ ai chủ trì, ra sản phẩm gì hoặc bao giờ xong thì khó có tài liệu kiểm chứng đúng hạn, nên chưa thể coi tiêu chí đó là đã có người lo.',
    en: 'A task without a lead, a product or a deadline rarely yields evidence in time, so its criterion cannot count as taken care of.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Năm: 2021
Bộ chỉ số: CS

I. NHIỆM VỤ
1. Ban hành kế hoạch cải cách hành chính
- Chủ trì: Văn phòng Sở
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
- Chủ trì: Văn phòng Sở
- Sản phẩm: Kế hoạch của Sở
- Thời gian: Quý I/2021
@ Tiêu chí: CS 1.1
`,
    index,
  },
  check({ plan, indices, registry, report }) {
    for (const { coverage, place } of planCoverages(plan, indices, registry)) {
      for (const criterion of leavesOf(coverage.criteria)) {
        if (!criterion.isCounted || criterion.state !== 'half') continue;
        const name = criterionName(criterion);
        report({
          span: place,
          message: {
            vi: `${capitalised(name.vi)}: nhiệm vụ nào phục vụ cũng thiếu chủ trì, sản phẩm hoặc thời gian.`,
            en: `${capitalised(name.en)}: every task that serves it lacks a lead, a product or a deadline.`,
          },
          hint: {
            vi: `Bổ sung cho ít nhất một nhiệm vụ: ${criterion.tasks.map((task) => `${task.path} (${lacking(task).vi})`).join('; ')}.`,
            en: `Complete at least one task: ${criterion.tasks.map((task) => `${task.path} (${lacking(task).en})`).join('; ')}.`,
          },
          related: criterion.tasks.flatMap((task) => placeOfTask(task, plan)),
        });
      }
    }
  },
});

function lacking({ lacks }: ServingTask): Localised {
  return {
    vi: `thiếu ${lacks.map((field) => fields[field].vi).join(', ')}`,
    en: `lacks ${lacks.map((field) => fields[field].en).join(', ')}`,
  };
}

function placeOfTask(serving: ServingTask, plan: Plan): RelatedPlace[] {
  const task = plan.tasks.find(({ path }) => path === serving.path);
  const { vi, en } = lacking(serving);
  return task === undefined
    ? []
    : [{ file: null, span: task.span, message: { vi: `${task.path} ${vi}`, en: `${task.path} ${en}` } }];
}
