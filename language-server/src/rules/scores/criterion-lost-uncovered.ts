import { uncoveredCriteria } from '../../plan/coverage.ts';
import { planCoverages } from '../../plan/plan-coverage.ts';
import { formatPoints } from '../../plan/points.ts';
import { defineRule } from '../define-rule.ts';
import { capitalised, criterionName, placeInIndex } from './criterion-name.ts';

const index = `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS
Thang điểm: 10
Năm chấm: 2020

1. Chỉ đạo, điều hành: 10 điểm; đạt 8,5
1.1. Kế hoạch: 4 điểm; đạt 4
1.2. Báo cáo: 6 điểm; đạt 4,5
`;

/** A criterion on which points were lost last time is served by no task. */
export default defineRule({
  code: 'criterion-lost-uncovered',
  category: 'scores',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  target: 'plan',
  title: {
    vi: 'Tiêu chí đã mất điểm mà chưa có nhiệm vụ khắc phục',
    en: 'Points were lost and no task addresses them',
  },
  why: {
    vi: 'Nơi đã bị trừ điểm là nơi kế hoạch phải có việc trước hết; bỏ trống thì năm sau nhiều khả năng lại mất đúng số điểm đó.',
    en: 'Where points were lost is where a plan needs work first; left out, the same points will probably be lost again.',
  },
  bad: {
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
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Năm: 2021
Bộ chỉ số: CS

I. NHIỆM VỤ
1. Gửi báo cáo định kỳ đúng hạn
- Chủ trì: Văn phòng Sở
- Sản phẩm: Báo cáo của Sở
- Thời gian: Trước ngày 05/12/2021
@ Tiêu chí: CS 1.2
`,
    index,
  },
  check({ plan, indices, registry, report }) {
    for (const { coverage, place } of planCoverages(plan, indices, registry)) {
      for (const criterion of uncoveredCriteria(coverage)) {
        if (criterion.lost === null || criterion.lost === 0) continue;
        const name = criterionName(criterion);
        const year =
          coverage.year === null
            ? { vi: 'lần chấm trước', en: 'last time' }
            : { vi: `năm ${coverage.year}`, en: `in ${coverage.year}` };
        const reference = `${coverage.code ?? ''} ${criterion.number}`.trim();
        report({
          span: place,
          message: {
            vi: `${capitalised(name.vi)} mất ${formatPoints(criterion.lost, 'vi')} điểm ${year.vi} mà chưa có nhiệm vụ nào phục vụ.`,
            en: `${capitalised(name.en)} lost ${formatPoints(criterion.lost, 'en')} points ${year.en} and is served by no task.`,
          },
          hint: {
            vi: `Giao nhiệm vụ khắc phục, ghi dưới nhiệm vụ đó “@ Tiêu chí: ${reference}”.`,
            en: `Add a task that mends this, with “@ Tiêu chí: ${reference}” under it.`,
          },
          related: [placeInIndex(coverage, criterion)],
        });
      }
    }
  },
});
