import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { coveredUnits } from './covered-units.ts';
import { mentionsOf, unitOf } from './mentions.ts';
import { addingRecipient } from './recipient-edit.ts';

/** A unit that is given a task and is not sent the document. */
export default defineRule({
  code: 'recipient-missing',
  category: 'responsibility',
  target: 'plan',
  severity: 'info',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Đơn vị được giao việc không có trong Nơi nhận', en: 'A unit with a task that is no recipient' },
  why: {
    vi: 'Đơn vị không nhận được văn bản thì không biết mình được giao việc. Nhóm có chứa đơn vị đó, hoặc cơ quan cấp trên của nó, cũng được tính.',
    en: 'A unit that is not sent the document does not learn of its task. A group that holds it, or the unit above it, counts as well.',
  },
  bad: {
    text: `KẾ HOẠCH: Bảo vệ bí mật nhà nước năm 2026 của Sở Mẫu
Năm: 2026
Nơi nhận: Phòng Pháp chế; Lưu: VT

I. NHIỆM VỤ
1. Ban hành danh mục bí mật nhà nước:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Danh mục
- Thời gian: Quý I/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Văn phòng Sở
- Phòng Pháp chế
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Bảo vệ bí mật nhà nước năm 2026 của Sở Mẫu
Năm: 2026
Nơi nhận: Phòng Pháp chế; Văn phòng Sở; Lưu: VT

I. NHIỆM VỤ
1. Ban hành danh mục bí mật nhà nước:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Danh mục
- Thời gian: Quý I/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Văn phòng Sở
- Phòng Pháp chế
`,
    today: '2025-12-01',
  },
  check(context) {
    const { header } = context.plan;
    if (!context.registry.hasCatalogue || header.recipients.length === 0) return;
    const covered = coveredUnits(context);
    if (covered === 'all') return;
    for (const { role, responsible, path } of mentionsOf(context.plan)) {
      const unit = role === 'lead' ? unitOf(context, responsible) : null;
      if (unit === null || unit.kind !== 'inside' || covered.has(unit.id)) continue;
      if (context.registry.ancestorsOf(unit).some((above) => covered.has(above.id))) continue;
      covered.add(unit.id);
      const fix = addingRecipient(context, unit.name);
      context.report({
        span: responsible.span,
        path,
        message: {
          vi: `${quote(unit.name)} được giao nhiệm vụ nhưng không có trong Nơi nhận.`,
          en: `${quote(unit.name)} is given a task and is not among the recipients.`,
        },
        hint: {
          vi: 'Thêm tên đơn vị, hoặc “Các phòng, đơn vị thuộc …”, vào Nơi nhận.',
          en: 'Add the unit, or a group that holds it, to the recipients.',
        },
        fixes: fix === null ? [] : [fix],
      });
    }
  },
});
