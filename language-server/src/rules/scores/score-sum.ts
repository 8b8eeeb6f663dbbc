import { formatPoints } from '../../plan/points.ts';
import type { Criterion, ScoreIndex } from '../../plan/reference-types.ts';
import { maxOf, sumIfKnown, sumPoints } from '../../plan/score-sums.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { capitalised, criterionName } from './criterion-name.ts';

/** The maxima of what stands below do not add up to the parent's, or those of the fields not to the scale. */
export default defineRule({
  code: 'score-sum',
  category: 'scores',
  severity: 'error',
  isFixable: false,
  since: '0.1.0',
  target: 'index',
  title: { vi: 'Điểm tối đa cộng lại không khớp', en: 'Maximum points do not add up' },
  why: {
    vi: 'Bộ chỉ số chép sai một con số thì mọi tỷ lệ phần trăm tính theo nó đều sai. Công cụ chỉ nêu chênh lệch, không tự sửa: con số nào đúng phải xem lại quyết định ban hành.',
    en: 'One number copied wrongly spoils every percentage. The tool states the difference and repairs nothing: which number is right must be looked up in the decision that issued the index.',
  },
  bad: {
    text: `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS
Thang điểm: 10

1. Chỉ đạo, điều hành: 4 điểm
1.1. Kế hoạch: 2 điểm
1.2. Báo cáo: 1,5 điểm
2. Cải cách thể chế: 6 điểm
`,
  },
  good: {
    text: `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS
Thang điểm: 10

1. Chỉ đạo, điều hành: 4 điểm
1.1. Kế hoạch: 2,5 điểm
1.2. Báo cáo: 1,5 điểm
2. Cải cách thể chế: 6 điểm
3. Điểm thưởng: 2 điểm
`,
  },
  check({ index, report }) {
    const scale = checkScale(index);
    if (scale !== null) report(scale);
    const visit = (criterion: Criterion): void => {
      const finding = checkParent(criterion);
      if (finding !== null) report(finding);
      criterion.children.forEach(visit);
    };
    index.criteria.forEach(visit);
  },
});

function checkScale(index: ScoreIndex): Report | null {
  const fields = index.criteria.filter((field) => !field.isBonus);
  if (index.scale === null || index.scaleSpan === null) return null;
  const sum = differingSum(index.scale, fields);
  if (sum === null) return null;
  return {
    span: index.scaleSpan,
    message: {
      vi: `Thang điểm ghi ${formatPoints(index.scale, 'vi')} nhưng điểm tối đa của các lĩnh vực cộng lại là ${formatPoints(sum, 'vi')}.`,
      en: `The scale is ${formatPoints(index.scale, 'en')} but the maxima of the fields add up to ${formatPoints(sum, 'en')}.`,
    },
    hint: checkDecision,
  };
}

function checkParent(criterion: Criterion): Report | null {
  if (criterion.max === null) return null;
  const sum = differingSum(
    criterion.max,
    criterion.children.filter((child) => child.isBonus === criterion.isBonus),
  );
  if (sum === null) return null;
  const name = criterionName(criterion);
  return {
    span: criterion.maxSpan ?? criterion.numberSpan,
    message: {
      vi: `${capitalised(name.vi)} ghi ${formatPoints(criterion.max, 'vi')} điểm nhưng các tiêu chí bên dưới cộng lại là ${formatPoints(sum, 'vi')}.`,
      en: `${capitalised(name.en)} has ${formatPoints(criterion.max, 'en')} points but those below it add up to ${formatPoints(sum, 'en')}.`,
    },
    hint: checkDecision,
    related: criterion.children
      .filter((child) => child.maxSpan !== null)
      .map((child) => ({
        file: null,
        span: child.maxSpan ?? child.numberSpan,
        message: {
          vi: `${child.number}: ${formatPoints(child.max ?? 0, 'vi')} điểm`,
          en: `${child.number}: ${formatPoints(child.max ?? 0, 'en')} points`,
        },
      })),
  };
}

const checkDecision = {
  vi: 'Đối chiếu từng con số với quyết định ban hành bộ chỉ số; công cụ không tự sửa.',
  en: 'Compare each number with the decision that issued the index; nothing is repaired here.',
};

/**
 * The sum of the parts where it differs from what is stated; null where it fits. A stated maximum may count what is not applicable
 * or leave it out. Where a part has no points, only a sum that is too large tells anything.
 */
function differingSum(stated: number, parts: readonly Criterion[]): number | null {
  const maxima = parts.map(maxOf);
  const all = sumIfKnown(maxima);
  const known = sumPoints(maxima.map((max) => max ?? 0));
  if (all === null) return known > stated ? known : null;
  const applicable = sumPoints(parts.filter(({ isApplicable }) => isApplicable).map((part) => maxOf(part) ?? 0));
  return all === stated || applicable === stated ? null : applicable;
}
