import { defineRule, type PlanContext } from '../define-rule.ts';
import { quote, quoteAll } from '../quote.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { renaming } from './name-edits.ts';

/** A name or abbreviation that fits two units. */
export default defineRule({
  code: 'unit-ambiguous',
  category: 'responsibility',
  target: 'plan',
  severity: 'error',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Tên có thể chỉ hai đơn vị', en: 'A name that fits two units' },
  why: {
    vi: 'Một tên gọi tắt mà hai đơn vị cùng dùng thì không rõ việc giao cho ai.',
    en: 'Where two units go by one short name, nobody can tell which of them is given the work.',
  },
  bad: {
    text: `KẾ HOẠCH: Truyền thông năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Đăng tin, bài về cải cách hành chính:
- Chủ trì: Trung tâm
- Sản phẩm: 20 tin, bài
- Thời gian: Quý IV/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Trung tâm Thông tin
  Tên khác: Trung tâm
- Trung tâm Lưu trữ
  Tên khác: Trung tâm
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Truyền thông năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Đăng tin, bài về cải cách hành chính:
- Chủ trì: Trung tâm Thông tin
- Sản phẩm: 20 tin, bài
- Thời gian: Quý IV/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Trung tâm Thông tin
  Tên khác: Trung tâm
- Trung tâm Lưu trữ
  Tên khác: Trung tâm
`,
    today: '2025-12-01',
  },
  check(context) {
    for (const mention of mentionsOf(context.plan)) {
      if (mention.responsible.resolution.state === 'ambiguous') reportAmbiguous(context, mention);
    }
  },
});

function reportAmbiguous(context: PlanContext, { responsible, path }: Mention): void {
  const { registry, text } = context;
  const units = responsible.resolution.entries.map((id) => registry.byId(id)).filter((unit) => unit !== undefined);
  const names = [...new Set(units.map((unit) => unit.name))];
  const clear = names.filter((name) => registry.resolve(name).state === 'known');
  context.report({
    span: responsible.span,
    path,
    message: {
      vi: `${quote(responsible.name, 24)} có thể là ${orOthers(names, 'hoặc', 'đơn vị khác')}.`,
      en: `${quote(responsible.name, 24)} may be ${orOthers(names, 'or', 'another unit')}.`,
    },
    hint:
      clear.length > 0
        ? { vi: 'Viết đầy đủ tên chính thức của đơn vị.', en: 'Write the official name of the unit in full.' }
        : { vi: 'Sửa danh mục để mỗi tên chỉ một đơn vị.', en: 'Mend the catalogue so that each name means one unit.' },
    related: units.map((unit) => ({
      file: unit.file,
      span: unit.span,
      message: { vi: `${quote(unit.name)} khai báo ở đây.`, en: `${quote(unit.name)} is declared here.` },
    })),
    fixes: clear.map((name) => renaming(text, responsible, name, false)).filter((fix) => fix !== null),
  });
}

/** Two names at most, and that there are more. */
function orOthers(names: readonly string[], or: string, others: string): string {
  if (names.length <= 2) return quoteAll(names, or, 30);
  const two = names.slice(0, 2).map((name) => quote(name, 24));
  return `${two.join(', ')} ${or} ${others}`;
}
