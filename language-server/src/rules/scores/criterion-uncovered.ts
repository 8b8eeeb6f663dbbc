import { pointsOf, uncoveredCriteria } from '../../plan/coverage.ts';
import { planCoverages } from '../../plan/plan-coverage.ts';
import { formatPoints } from '../../plan/points.ts';
import { defineRule } from '../define-rule.ts';
import { capitalised, criterionName, placeInIndex } from './criterion-name.ts';

const index = `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS
Thang điểm: 10

1. Chỉ đạo, điều hành: 10 điểm
1.1. Kế hoạch: 4 điểm
1.2. Báo cáo: 6 điểm
`;

/** A criterion with points is served by no task; those on which points were lost are `criterion-lost-uncovered`. */
export default defineRule({
  code: 'criterion-uncovered',
  category: 'scores',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  target: 'plan',
  title: { vi: 'Tiêu chí chưa có nhiệm vụ nào phục vụ', en: 'A criterion that no task serves' },
  why: {
    vi: 'Tiêu chí có điểm mà kế hoạch không giao việc cho ai thì cuối năm thường không có tài liệu kiểm chứng để tự chấm. Lĩnh vực bị bỏ trống hoàn toàn chỉ báo một lần.',
    en: 'Where the plan gives nobody work for a criterion, there is usually no evidence to claim its points at the end of the year. A field left out as a whole is reported once.',
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
1. Ban hành kế hoạch, báo cáo kết quả cải cách hành chính
- Chủ trì: Văn phòng Sở
- Sản phẩm: Kế hoạch của Sở; báo cáo
- Thời gian: Quý I/2021
@ Tiêu chí: CS 1
`,
    index,
  },
  check({ plan, indices, registry, report }) {
    for (const { coverage, place } of planCoverages(plan, indices, registry)) {
      for (const criterion of uncoveredCriteria(coverage)) {
        if ((criterion.lost ?? 0) > 0) continue;
        const name = criterionName(criterion);
        const points = pointsOf(criterion);
        const reference = `${coverage.code ?? ''} ${criterion.number}`.trim();
        report({
          span: place,
          message: {
            vi: `${capitalised(name.vi)} (${formatPoints(points, 'vi')} điểm) chưa có nhiệm vụ nào phục vụ.`,
            en: `${capitalised(name.en)} (${formatPoints(points, 'en')} points) is served by no task.`,
          },
          hint: {
            vi: `Ghi “@ Tiêu chí: ${reference}” dưới nhiệm vụ phục vụ nội dung này, hoặc giao thêm nhiệm vụ.`,
            en: `Write “@ Tiêu chí: ${reference}” under the task that serves it, or add a task.`,
          },
          related: [placeInIndex(coverage, criterion)],
        });
      }
    }
  },
});
