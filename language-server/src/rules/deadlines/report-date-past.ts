import { formatVietnamese, type IsoDate } from '../../plan/calendar-date.ts';
import type { Plan, ReportDate } from '../../plan/types.ts';
import { defineRule, type Localised } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { datedWhens, whenOf } from './milestones.ts';

/** A date of the reporting schedule before the plan was issued, or before what it reports on began. */
export default defineRule({
  code: 'report-date-past',
  category: 'deadlines',
  target: 'plan',
  severity: 'error',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Mốc báo cáo đã qua', en: 'A reporting date that is over' },
  why: {
    vi: 'Mốc báo cáo rơi vào trước ngày ban hành, hoặc trước khi kỳ báo cáo bắt đầu, thường là năm chép từ kế hoạch cũ. Báo cáo nộp sớm trước khi hết kỳ là bình thường.',
    en: 'A reporting date before the plan, or before its period began, mostly bears the year of an older plan. Reports due before their period ends are right.',
  },
  bad: {
    text: `KẾ HOẠCH: Phòng cháy, chữa cháy năm 2026 của Sở Mẫu
Ngày ban hành: 10/12/2025
Năm: 2026

I. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở tổng hợp báo cáo:
- Báo cáo quý I: Trước ngày 05/3/2025
- Báo cáo năm: Trước ngày 25/11/2026
`,
    today: '2025-12-10',
  },
  good: {
    text: `KẾ HOẠCH: Phòng cháy, chữa cháy năm 2026 của Sở Mẫu
Ngày ban hành: 10/12/2025
Năm: 2026

I. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở tổng hợp báo cáo:
- Báo cáo quý I: Trước ngày 05/3/2026
- Báo cáo năm: Trước ngày 25/11/2026
`,
    today: '2025-12-10',
  },
  check(context) {
    const { plan } = context;
    for (const report of plan.reports) {
      const end = datedWhens(report.deadline).find((when) => when.end !== null)?.end ?? null;
      const message = end === null ? null : messageFor(plan, report, end);
      if (end === null || message === null) continue;
      context.report({
        span: whenOf(report.deadline).span,
        path: plan.nodes[report.node]?.path ?? null,
        message,
        hint: hintFor(plan, end),
      });
    }
  },
});

function messageFor(plan: Plan, { name, covers, deadline }: ReportDate, end: IsoDate): Localised | null {
  const when = quote(whenOf(deadline).text, 34);
  const report = quote(`Báo cáo ${name}`, 24);
  if (plan.date !== null && end < plan.date) {
    const issued = formatVietnamese(plan.date);
    return {
      vi: `${report}: mốc ${when} đã qua trước ngày ban hành ${issued}.`,
      en: `${report}: the date ${when} was over before the date of issue, ${issued}.`,
    };
  }
  const start = covers?.start ?? null;
  if (start === null || end >= start) return null;
  return {
    vi: `${report}: mốc ${when} có trước khi kỳ báo cáo bắt đầu (${formatVietnamese(start)}).`,
    en: `${report}: the date ${when} lies before the period reported on begins (${formatVietnamese(start)}).`,
  };
}

/** Names the plan's year where the date bears another. */
function hintFor({ period }: Plan, end: IsoDate): Localised {
  const year = period?.start.slice(0, 4);
  if (year === undefined || end.startsWith(year)) {
    return { vi: 'Ghi lại mốc báo cáo cho đúng kỳ.', en: 'Write the date that belongs to the period.' };
  }
  return { vi: `Có lẽ năm phải là ${year}.`, en: `Perhaps the year should be ${year}.` };
}
