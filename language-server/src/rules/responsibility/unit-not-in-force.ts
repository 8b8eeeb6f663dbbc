import { addDays, type IsoDate } from '../../plan/calendar-date.ts';
import type { Unit } from '../../plan/reference-types.ts';
import { defineRule, type Localised, type PlanContext } from '../define-rule.ts';
import { quoteAll } from '../quote.ts';
import { type Absence, absenceOf, lifeOf, messageFor } from './absence.ts';
import { type Mention, mentionsOf, unitOf } from './mentions.ts';
import { renaming } from './name-edits.ts';

/** A unit that does not exist, or not throughout, while the plan runs. */
export default defineRule({
  code: 'unit-not-in-force',
  category: 'responsibility',
  target: 'plan',
  severity: 'error',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Đơn vị không còn hoặc chưa có', en: 'A unit that is gone or not yet there' },
  why: {
    vi: 'Sau khi sắp xếp bộ máy, tên cũ hay còn sót lại trong kế hoạch chép từ năm trước. Đơn vị chỉ còn một phần thời gian của kế hoạch thì được cảnh báo.',
    en: 'After a reorganisation old names linger in plans copied from the year before. A unit that exists for a part of the period only gives a warning.',
  },
  bad: {
    text: `KẾ HOẠCH: Sắp xếp kho lưu trữ năm 2026 của Sở Mẫu
Ngày ban hành: 05/12/2025
Năm: 2026

I. NHIỆM VỤ
1. Chỉnh lý kho lưu trữ:
- Chủ trì: Phòng Văn thư
- Sản phẩm: Kho đã chỉnh lý
- Thời gian: Quý III/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Phòng Văn thư
  Hiệu lực: đến 30/6/2025
  Thay bằng: Văn phòng Sở
- Văn phòng Sở
`,
    today: '2025-12-05',
  },
  good: {
    text: `KẾ HOẠCH: Sắp xếp kho lưu trữ năm 2026 của Sở Mẫu
Ngày ban hành: 05/12/2025
Năm: 2026

I. NHIỆM VỤ
1. Chỉnh lý kho lưu trữ:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Kho đã chỉnh lý
- Thời gian: Quý III/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Phòng Văn thư
  Hiệu lực: đến 30/6/2025
  Thay bằng: Văn phòng Sở
- Văn phòng Sở
`,
    today: '2025-12-05',
  },
  check(context) {
    const life = lifeOf(context.plan, context.today);
    for (const mention of mentionsOf(context.plan)) {
      const unit = unitOf(context, mention.responsible);
      if (unit === null) continue;
      const absence = absenceOf(unit, life);
      if (absence !== null) reportUnit(context, { mention, unit, absence, on: life.start });
    }
  },
});

interface Case {
  readonly mention: Mention;
  readonly unit: Unit;
  readonly absence: Absence;
  readonly on: IsoDate;
}

function reportUnit(context: PlanContext, { mention, unit, absence, on }: Case): void {
  const { responsible, path } = mention;
  const successors = successorsOf(context, unit, on);
  const isSafe = absence === 'gone' && successors.length === 1;
  context.report({
    span: responsible.span,
    path,
    severity: absence === 'gone' || absence === 'future' ? 'error' : 'warning',
    message: messageFor(unit, absence),
    hint: hintFor(successors),
    related: [
      {
        file: unit.file,
        span: unit.span,
        message: { vi: 'Hiệu lực khai báo ở đây.', en: 'Its validity is declared here.' },
      },
    ],
    fixes: successors.map((name) => renaming(context.text, responsible, name, isSafe)).filter((fix) => fix !== null),
  });
}

/** Names of the units that have taken over, on the first day of the plan on which the unit is gone. */
function successorsOf({ registry }: PlanContext, unit: Unit, on: IsoDate): string[] {
  if (unit.validTo === null) return [];
  const dayAfter = addDays(unit.validTo, 1);
  return registry.successorsOf(unit, dayAfter > on ? dayAfter : on).map(({ name }) => name);
}

function hintFor(successors: readonly string[]): Localised {
  if (successors.length === 0) {
    return {
      vi: 'Ghi đơn vị đang làm việc này, hoặc sửa “Hiệu lực” trong danh mục đơn vị.',
      en: 'Name the unit that does the work, or mend “Hiệu lực” in the unit catalogue.',
    };
  }
  return {
    vi: `Đơn vị kế tục là ${quoteAll(successors, 'và')}.`,
    en: `It was followed by ${quoteAll(successors, 'and')}.`,
  };
}
