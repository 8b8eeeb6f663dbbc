import { defineRule, type PlanContext } from '../define-rule.ts';
import { quote, quoteAll } from '../quote.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { renaming } from './name-edits.ts';

/** A name in a unit list that no catalogue knows. */
export default defineRule({
  code: 'unit-unknown',
  category: 'responsibility',
  target: 'plan',
  severity: 'error',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Tên không có trong danh mục đơn vị', en: 'A name that is in no unit catalogue' },
  why: {
    vi: 'Tên viết sai thì việc giao không đến đúng đơn vị, và bảng phân công, lịch đôn đốc cũng thiếu việc đó. Khi không có danh mục nào, công cụ chỉ nhắc một lần là chưa đối chiếu được.',
    en: 'Under a wrong name the work does not reach its unit, nor the tables and calendars made from the plan. Without any catalogue the tool says once that names were not checked.',
  },
  bad: {
    text: `KẾ HOẠCH: Kiểm tra công vụ năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Kiểm tra công vụ:
- Chủ trì: Thanh tra Só
- Phối hợp: Văn phòng Sở
- Sản phẩm: Báo cáo kiểm tra
- Thời gian: Quý II/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Văn phòng Sở
- Thanh tra Sở
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Kiểm tra công vụ năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Kiểm tra công vụ:
- Chủ trì: Thanh tra Sở
- Phối hợp: Văn phòng Sở
- Sản phẩm: Báo cáo kiểm tra
- Thời gian: Quý II/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Văn phòng Sở
- Thanh tra Sở
`,
    today: '2025-12-01',
  },
  check(context) {
    const mentions = mentionsOf(context.plan);
    if (!context.registry.hasCatalogue) {
      const [first] = mentions;
      if (first) reportUnchecked(context, first);
      return;
    }
    for (const mention of mentions)
      if (mention.responsible.resolution.state === 'unknown') reportUnknown(context, mention);
  },
});

function reportUnknown(context: PlanContext, { responsible, path }: Mention): void {
  const nearest = context.registry.nearest(responsible.name, 3);
  const fixes = nearest.map((name) => renaming(context.text, responsible, name, false)).filter((fix) => fix !== null);
  context.report({
    span: responsible.span,
    path,
    message: {
      vi: `${quote(responsible.name)} không có trong danh mục đơn vị.`,
      en: `${quote(responsible.name)} is in no unit catalogue.`,
    },
    hint:
      nearest.length === 0
        ? {
            vi: 'Xem lại cách viết; nếu là đơn vị mới, khai báo thêm trong danh mục đơn vị.',
            en: 'Check the spelling; if the unit is new, add it to the unit catalogue.',
          }
        : {
            vi: `Có phải là ${quoteAll(nearest, 'hoặc')}? Nếu là đơn vị mới, khai báo thêm trong danh mục đơn vị.`,
            en: `Is ${quoteAll(nearest, 'or')} meant? If the unit is new, add it to the unit catalogue.`,
          },
    fixes,
  });
}

/** Once a file, where no catalogue is in sight. */
function reportUnchecked(context: PlanContext, { responsible }: Mention): void {
  context.report({
    span: responsible.span,
    path: null,
    severity: 'info',
    message: {
      vi: 'Chưa đối chiếu được tên đơn vị vì không có danh mục đơn vị nào.',
      en: 'The names of units could not be checked: there is no unit catalogue.',
    },
    hint: {
      vi: 'Lập một tệp .cchc bắt đầu bằng “DANH MỤC ĐƠN VỊ: tên cơ quan”, mỗi đơn vị một dòng “- …”, đặt cạnh kế hoạch.',
      en: 'Put a .cchc file beside the plan that starts with “DANH MỤC ĐƠN VỊ: office” and has a line “- …” for each unit.',
    },
  });
}
