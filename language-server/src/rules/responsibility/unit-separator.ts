import type { Span } from '../../plan/types.ts';
import { defineRule, type PlanContext } from '../define-rule.ts';
import { quote, quoteAll } from '../quote.ts';
import { listsOf, type Mention } from './mentions.ts';

/** So much of a line is looked at behind its last name. */
const longestRest = 200;

/** Known units joined by a comma or a word where a semicolon should stand; one finding a list. */
export default defineRule({
  code: 'unit-separator',
  category: 'responsibility',
  target: 'plan',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Các đơn vị chưa cách nhau bằng dấu chấm phẩy', en: 'Units without a semicolon between them' },
  why: {
    vi: 'Tên đơn vị có thể chứa dấu phẩy và chữ “và”, nên chỉ dấu chấm phẩy cho biết chắc một tên kết thúc ở đâu.',
    en: 'The names of units may hold commas and “và”, so a semicolon alone says for certain where one ends.',
  },
  bad: {
    text: `KẾ HOẠCH: Chuyển đổi số năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Nâng cấp phần mềm một cửa:
- Chủ trì: Văn phòng Sở và Phòng Kế hoạch
- Sản phẩm: Phần mềm được nâng cấp
- Thời gian: Quý II/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Văn phòng Sở
- Phòng Kế hoạch
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Chuyển đổi số năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Nâng cấp phần mềm một cửa:
- Chủ trì: Văn phòng Sở; Phòng Kế hoạch
- Sản phẩm: Phần mềm được nâng cấp
- Thời gian: Quý II/2026
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Văn phòng Sở
- Phòng Kế hoạch
`,
    today: '2025-12-01',
  },
  check(context) {
    if (!context.registry.hasCatalogue) return;
    for (const list of listsOf(context.plan)) checkList(context, list);
  },
});

function checkList(context: PlanContext, list: readonly Mention[]): void {
  if (list.every(({ responsible }) => responsible.joinedBy === null)) return;
  const subjects = subjectsOf(context.text, list);
  const joined = list.flatMap((mention, index) => {
    const before = list[index - 1];
    const joint = mention.responsible.joinedBy;
    if (!before || !joint || !isKnown(before) || !isKnown(mention) || subjects.has(mention)) return [];
    return [{ before, mention, joint }];
  });
  const first = joined[0];
  const last = joined[joined.length - 1];
  if (!first || !last) return;
  const words = [...new Set(joined.map(({ joint }) => joint.text.trim()))];
  const names = new Set(joined.flatMap(({ before, mention }) => [before, mention]));
  const edits = joined.map(({ joint }) => ({ span: withBlanks(context.text, joint.span), newText: '; ' }));
  context.report({
    span: { start: first.before.responsible.span.start, end: last.mention.responsible.span.end },
    path: first.mention.path,
    message: {
      vi: `Giữa các đơn vị là ${quoteAll(words, 'và')}, nên dùng dấu chấm phẩy.`,
      en: `The units are joined by ${quoteAll(words, 'and')} where a semicolon should stand.`,
    },
    hint: {
      vi: `Được hiểu là ${names.size} tên, bắt đầu từ ${quote(first.before.responsible.name, 40)}.`,
      en: `It is read as ${names.size} names, from ${quote(first.before.responsible.name, 40)} on.`,
    },
    fixes: [{ title: { vi: 'Thay bằng dấu chấm phẩy', en: 'Put semicolons' }, edits, isSafe: true }],
  });
}

/** The names behind which a sentence goes on ("… và … chủ trì thực hiện …"): before them `và` is right. */
function subjectsOf(text: string, list: readonly Mention[]): Set<Mention> {
  const subjects = new Set<Mention>();
  let next: Mention | undefined;
  for (const mention of list.toReversed()) {
    const { end } = mention.responsible.span;
    const following = text.slice(end, next?.responsible.span.start ?? end + longestRest);
    const isLastOfLine = next === undefined || /[\r\n]/.test(following);
    const goesOn = isLastOfLine
      ? /^[^\r\n\p{L}\p{N}]*[\p{L}\p{N}]/u.test(following)
      : next !== undefined && subjects.has(next);
    if (goesOn) subjects.add(mention);
    next = mention;
  }
  return subjects;
}

function withBlanks(text: string, span: Span): Span {
  let { start, end } = span;
  while (isBlank(text[start - 1])) start--;
  while (isBlank(text[end])) end++;
  return { start, end };
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}

function isKnown({ responsible }: Mention): boolean {
  const { state } = responsible.resolution;
  return state === 'known' || state === 'ambiguous';
}
