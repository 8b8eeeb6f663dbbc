import { formatPoints } from '../../plan/points.ts';
import type { Criterion, ScoreIndex } from '../../plan/reference-types.ts';
import type { Span } from '../../plan/types.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { capitalised, criterionName } from './criterion-name.ts';

/** More points are stated as achieved or claimed than there are. */
export default defineRule({
  code: 'score-above-max',
  category: 'scores',
  severity: 'error',
  isFixable: false,
  since: '0.1.0',
  target: 'index',
  title: { vi: 'Điểm đạt cao hơn điểm tối đa', en: 'More points than there are' },
  why: {
    vi: 'Điểm đạt, điểm tự chấm không thể vượt điểm tối đa; thường là gõ nhầm số hoặc nhầm dòng. Điểm thưởng ghi thành mục riêng.',
    en: 'Points achieved or claimed cannot exceed the maximum; usually a number was mistyped or stands in the wrong line. Bonus points are an entry of their own.',
  },
  bad: {
    text: `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS

1. Chỉ đạo, điều hành: 4 điểm; đạt 4,5
`,
  },
  good: {
    text: `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS

1. Chỉ đạo, điều hành: 4 điểm; đạt 4
2. Điểm thưởng: 2 điểm; đạt 0,5
`,
  },
  check({ index, report }) {
    const total = totalAboveScale(index);
    if (total !== null) report(total);
    const visit = (criterion: Criterion): void => {
      const { achieved, achievedSpan, selfAssessed, selfAssessedSpan } = criterion;
      if (isAbove(criterion, achieved))
        report(aboveMax(criterion, { vi: 'đạt', en: 'achieved', points: achieved }, achievedSpan));
      if (isAbove(criterion, selfAssessed)) {
        report(aboveMax(criterion, { vi: 'tự chấm', en: 'claimed', points: selfAssessed }, selfAssessedSpan));
      }
      criterion.children.forEach(visit);
    };
    index.criteria.forEach(visit);
  },
});

function isAbove({ max }: Criterion, points: number | null): points is number {
  return max !== null && points !== null && points > max;
}

interface Stated {
  readonly vi: string;
  readonly en: string;
  readonly points: number;
}

function aboveMax(criterion: Criterion, { vi, en, points }: Stated, span: Span | null): Report {
  const name = criterionName(criterion);
  const max = criterion.max ?? 0;
  return {
    span: span ?? criterion.numberSpan,
    message: {
      vi: `${capitalised(name.vi)} ghi ${vi} ${formatPoints(points, 'vi')} điểm, cao hơn điểm tối đa ${formatPoints(max, 'vi')}.`,
      en: `${capitalised(name.en)}: ${formatPoints(points, 'en')} points ${en}, more than the maximum of ${formatPoints(max, 'en')}.`,
    },
    hint: {
      vi: 'Xem lại hai con số trong bảng chấm điểm; nếu là điểm thưởng thì ghi thành mục “Điểm thưởng” riêng.',
      en: 'Check both numbers in the score table; a bonus is an entry “Điểm thưởng” of its own.',
    },
  };
}

function totalAboveScale(index: ScoreIndex): Report | null {
  const { scale, statedTotal, statedTotalSpan } = index;
  const hasBonus =
    (index.bonus ?? 0) > 0 ||
    index.criteria.some((field) => field.isBonus || field.children.some(({ isBonus }) => isBonus));
  if (scale === null || statedTotal === null || statedTotalSpan === null || statedTotal <= scale || hasBonus)
    return null;
  return {
    span: statedTotalSpan,
    message: {
      vi: `Tổng điểm ghi ${formatPoints(statedTotal, 'vi')}, cao hơn thang điểm ${formatPoints(scale, 'vi')}.`,
      en: `The stated total is ${formatPoints(statedTotal, 'en')}, more than the scale of ${formatPoints(scale, 'en')}.`,
    },
    hint: {
      vi: 'Xem lại tổng điểm, thang điểm; nếu có điểm thưởng thì ghi thành mục “Điểm thưởng” riêng.',
      en: 'Check the total and the scale; a bonus is an entry “Điểm thưởng” of its own.',
    },
  };
}
