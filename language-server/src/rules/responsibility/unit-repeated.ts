import { defineRule, type PlanContext } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { identityOf, listsOf, type Mention } from './mentions.ts';
import { removal } from './name-edits.ts';

/** One unit twice in one list. */
export default defineRule({
  code: 'unit-repeated',
  category: 'responsibility',
  target: 'plan',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Đơn vị ghi hai lần trong một dòng', en: 'A unit twice in one list' },
  why: {
    vi: 'Tên lặp lại thường là dấu vết của một lần sao chép: đơn vị đáng lẽ đứng ở đó có thể đã bị bỏ sót.',
    en: 'A repeated name is often left over from copying: the unit that should stand there may be missing.',
  },
  bad: {
    text: `KẾ HOẠCH: Tập huấn năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Tập huấn soạn thảo văn bản:
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở; Phòng Pháp chế; Thanh tra Sở
- Sản phẩm: Lớp tập huấn
- Thời gian: Tháng 4/2026
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Tập huấn năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Tập huấn soạn thảo văn bản:
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở; Phòng Pháp chế
- Sản phẩm: Lớp tập huấn
- Thời gian: Tháng 4/2026
`,
    today: '2025-12-01',
  },
  check(context) {
    for (const list of listsOf(context.plan)) {
      const seen = new Map<string, Mention>();
      for (const mention of list) {
        const identity = identityOf(mention.responsible);
        const first = seen.get(identity);
        if (first) reportRepeated(context, { mention, first, list });
        else seen.set(identity, mention);
      }
    }
  },
});

interface Repetition {
  readonly mention: Mention;
  readonly first: Mention;
  readonly list: readonly Mention[];
}

function reportRepeated(context: PlanContext, { mention, first, list }: Repetition): void {
  const { name, span } = mention.responsible;
  const edit = removal(context.text, mention, list);
  context.report({
    span,
    path: mention.path,
    message: {
      vi: `${quote(name)} đã có trong dòng này rồi.`,
      en: `${quote(name)} stands in this list already.`,
    },
    hint: {
      vi: 'Bỏ tên thứ hai, hoặc thay bằng đơn vị bị sót.',
      en: 'Take out the second one, or put the unit that is missing in its place.',
    },
    related: [
      {
        file: null,
        span: first.responsible.span,
        message: { vi: 'Ghi lần đầu ở đây.', en: 'It stands here first.' },
      },
    ],
    fixes:
      edit === null
        ? []
        : [{ title: { vi: 'Bỏ tên lặp lại', en: 'Take out the repeated name' }, edits: [edit], isSafe: true }],
  });
}
