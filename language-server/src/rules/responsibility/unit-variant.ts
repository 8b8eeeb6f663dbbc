import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { mentionsOf, unitOf } from './mentions.ts';
import { renaming } from './name-edits.ts';

/** An abbreviation, another name or a misspelt form where the official name should stand. */
export default defineRule({
  code: 'unit-variant',
  category: 'responsibility',
  target: 'plan',
  severity: 'info',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Chưa dùng tên chính thức của đơn vị', en: 'A unit under another than its official name' },
  why: {
    vi: 'Trong văn bản ban hành, dòng chủ trì và phối hợp nên ghi đúng tên chính thức để không ai hiểu nhầm.',
    en: 'In an issued document the lines that assign work should bear official names, so that nobody misreads them.',
  },
  bad: {
    text: `KẾ HOẠCH: Công khai thủ tục năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Niêm yết thủ tục mới:
- Chủ trì: VP Sở
- Sản phẩm: Bảng niêm yết
- Thời gian: Quý I/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Văn phòng Sở
  Viết tắt: VP Sở
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Công khai thủ tục năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Niêm yết thủ tục mới:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Bảng niêm yết
- Thời gian: Quý I/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Văn phòng Sở
  Viết tắt: VP Sở
`,
    today: '2025-12-01',
  },
  check(context) {
    for (const { responsible, path } of mentionsOf(context.plan)) {
      const { form } = responsible.resolution;
      const unit = form === 'alias' || form === 'abbreviation' ? unitOf(context, responsible) : null;
      if (unit === null) continue;
      const fix = renaming(context.text, responsible, unit.name, true);
      context.report({
        span: responsible.span,
        path,
        message: {
          vi: `${quote(responsible.name)} chưa phải tên chính thức của đơn vị.`,
          en: `${quote(responsible.name)} is not the official name of the unit.`,
        },
        hint: {
          vi: `Tên chính thức là ${quote(unit.name, 120)}.`,
          en: `The official name is ${quote(unit.name, 120)}.`,
        },
        fixes: fix === null ? [] : [fix],
      });
    }
  },
});
