import { toIsoDate } from '../../plan/calendar-date.ts';
import type { Plan } from '../../plan/types.ts';
import { defineRule } from '../define-rule.ts';
import { sparedPlaces } from '../spared-places.ts';

const slashed = /\d{1,2}\/\d{1,2}\/\d{4}/g;
const spelt = /(ngày\s{1,3})(\d{1,2})(\s{1,3}tháng\s{1,3})(\d{1,2})(?=\s{1,3}năm\s{1,3}\d{4})/gi;

export default defineRule({
  code: 'date-padding',
  category: 'document',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Ngày, tháng thừa hoặc thiếu số 0', en: 'A day or month with a zero too few or too many' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước; tháng 3 đến tháng 9 thì không.',
    en: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: days below 10 and the months 1 and 2 bear a leading zero; the months 3 to 9 do not.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
Các phòng báo cáo trước ngày 5/06/2021./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
Các phòng báo cáo trước ngày 05/6/2021./.
`,
  },
  target: 'plan',
  check({ plan, text, report }) {
    if (plan.isPartyForm) return;
    for (const { start, written, right } of findDates(plan, text)) {
      const span = { start, end: start + written.length };
      const words = written.replace(/\s+/g, ' ');
      report({
        span,
        message: { vi: `“${words}” phải viết là “${right}”.`, en: `“${words}” should be written “${right}”.` },
        hint: {
          vi: 'Ngày dưới 10 và tháng 1, 2 thêm số 0; tháng 3 đến 9 không thêm.',
          en: 'A zero before days below 10 and before the months 1 and 2, none before the months 3 to 9.',
        },
        fixes: [
          {
            title: { vi: `Viết “${right}”`, en: `Write “${right}”` },
            edits: [{ span, newText: right }],
            isSafe: true,
          },
        ],
      });
    }
  },
});

interface WrongDate {
  readonly start: number;
  readonly written: string;
  readonly right: string;
}

/** Dates that exist and are padded otherwise than prescribed. */
function findDates(plan: Plan, text: string): readonly WrongDate[] {
  const found: WrongDate[] = [];
  for (const { 0: written, index } of text.matchAll(slashed)) {
    const [day = '', month = '', year = ''] = written.split('/');
    const right = `${paddedDay(day)}/${paddedMonth(month)}/${year}`;
    if (right === written || toIsoDate(Number(year), Number(month), Number(day)) === null) continue;
    const around = `${text[index - 1] ?? ' '}${text[index + written.length] ?? ' '}`;
    if (!/[\d/,-]|^\./.test(around)) found.push({ start: index, written, right });
    else if (/^[^\d/.,-][,-]/.test(around)) found.push({ start: index, written, right });
  }
  for (const { 0: written, 1: head = '', 2: day = '', 3: middle = '', 4: month = '', index } of text.matchAll(spelt)) {
    const right = `${head}${paddedDay(day)}${middle}${paddedMonth(month)}`.replace(/\s+/g, ' ');
    if (right === written.replace(/\s+/g, ' ') || toIsoDate(2000, Number(month), Number(day)) === null) continue;
    found.push({ start: index, written, right });
  }
  if (found.length === 0) return found;
  const places = sparedPlaces(plan, text);
  return found.filter(({ start }) => !places.isOnSparedLine(start) && !places.isQuoted(start));
}

function paddedDay(day: string): string {
  return String(Number(day)).padStart(2, '0');
}

function paddedMonth(month: string): string {
  return Number(month) < 3 ? String(Number(month)).padStart(2, '0') : String(Number(month));
}
