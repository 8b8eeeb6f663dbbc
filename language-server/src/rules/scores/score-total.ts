import { formatPoints } from '../../plan/points.ts';
import type { Criterion } from '../../plan/reference-types.ts';
import { achievedOf, achievedTotal, sumIfKnown, sumPoints } from '../../plan/score-sums.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { capitalised, criterionName } from './criterion-name.ts';

/** The stated total and the sum of the fields differ, or a criterion's points and those of what stands below it. */
export default defineRule({
  code: 'score-total',
  category: 'scores',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  target: 'index',
  title: { vi: 'Tổng điểm ghi khác tổng cộng', en: 'The stated total differs from the sum' },
  why: {
    vi: 'Tổng điểm công bố và tổng của các lĩnh vực phải là một; nếu khác thì có con số chép sai hoặc tổng đã quy đổi. Công cụ nêu cả hai số, không tự sửa.',
    en: 'The published total and the sum of the fields should be one number; if not, a number was copied wrongly or the total was rescaled. Both are stated, nothing is repaired.',
  },
  bad: {
    text: `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS
Thang điểm: 10
Tổng điểm: 8

1. Chỉ đạo, điều hành: 4 điểm; đạt 3,5
2. Cải cách thể chế: 6 điểm; đạt 5
`,
  },
  good: {
    text: `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS
Thang điểm: 10
Tổng điểm: 8,5

1. Chỉ đạo, điều hành: 4 điểm; đạt 3,5
2. Cải cách thể chế: 6 điểm; đạt 5
`,
  },
  check({ index, report }) {
    const { statedTotal, statedTotalSpan } = index;
    const { fields, bonus } = achievedTotal(index);
    if (statedTotal !== null && statedTotalSpan !== null && fields !== null) {
      const withBonus = sumPoints([fields, bonus]);
      if (statedTotal !== fields && statedTotal !== withBonus) {
        report({
          span: statedTotalSpan,
          message: {
            vi: `Tổng điểm ghi ${formatPoints(statedTotal, 'vi')} nhưng điểm đạt của các lĩnh vực cộng lại là ${formatPoints(withBonus, 'vi')}.`,
            en: `The stated total is ${formatPoints(statedTotal, 'en')} but the points of the fields add up to ${formatPoints(withBonus, 'en')}.`,
          },
          hint: checkSource,
        });
      }
    }
    const visit = (criterion: Criterion): void => {
      const finding = checkParent(criterion);
      if (finding !== null) report(finding);
      criterion.children.forEach(visit);
    };
    index.criteria.forEach(visit);
  },
});

const checkSource = {
  vi: 'Đối chiếu với văn bản công bố điểm; nếu văn bản ghi như vậy thì giữ nguyên và nêu rõ chênh lệch.',
  en: 'Compare with the document that published the points; if it says so, leave it and mention the difference.',
};

function checkParent(criterion: Criterion): Report | null {
  const children = criterion.children.filter(
    ({ isApplicable, isBonus }) => isApplicable && isBonus === criterion.isBonus,
  );
  const sum = sumIfKnown(children.map(achievedOf));
  if (criterion.achieved === null || sum === null || sum === criterion.achieved) return null;
  const name = criterionName(criterion);
  return {
    span: criterion.achievedSpan ?? criterion.numberSpan,
    message: {
      vi: `${capitalised(name.vi)} ghi đạt ${formatPoints(criterion.achieved, 'vi')} điểm nhưng bên dưới cộng lại là ${formatPoints(sum, 'vi')}.`,
      en: `${capitalised(name.en)}: ${formatPoints(criterion.achieved, 'en')} points achieved, but those below add up to ${formatPoints(sum, 'en')}.`,
    },
    hint: checkSource,
  };
}
