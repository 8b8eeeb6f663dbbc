import type { OutlineNode, Plan } from '../../plan/types.ts';
import { defineRule } from '../define-rule.ts';
import { nameOf } from './level-names.ts';
import { isArticle } from './sequences.ts';

/** A chapter's text of this length that ends with a full stop is a sentence, not a heading. */
const longestHeading = 60;

export default defineRule({
  code: 'section-empty',
  category: 'numbering',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Đề mục không có nội dung bên dưới', en: 'A heading with nothing under it' },
  why: {
    vi: 'Một đề mục trống thường là chỗ chưa viết xong, hoặc nội dung đã bị mất khi sao chép.',
    en: 'An empty heading is usually something not yet written, or text lost in copying.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu.

II. NHIỆM VỤ CỤ THỂ

III. TỔ CHỨC THỰC HIỆN
Văn phòng Sở theo dõi, đôn đốc.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu.

II. TỔ CHỨC THỰC HIỆN
Văn phòng Sở theo dõi, đôn đốc.
`,
  },
  target: 'plan',
  check({ plan, report }) {
    const withTable = new Set(plan.tables.map((table) => table.node));
    for (const node of plan.nodes) {
      if (!isHeading(node) || holdsText(node) || withTable.has(node.index) || holdsChapters(node, plan)) continue;
      const name = nameOf(node);
      report({
        span: node.span,
        path: node.path,
        message: {
          vi: `Dưới ${name.vi}${quoted(node.text)} không có nội dung nào.`,
          en: `There is nothing under ${name.en}${quoted(node.text)}.`,
        },
        hint: {
          vi: 'Viết nội dung của đề mục này, hoặc bỏ đề mục.',
          en: 'Write what belongs under the heading, or drop it.',
        },
      });
    }
  },
});

/** Chapters and parts, and items that announce a list. Articles (`Điều 1.`) and tasks speak for themselves. */
function isHeading(node: OutlineNode): boolean {
  if (node.isTask || node.isLabel || isArticle(node)) return false;
  if (node.level === 'item' || node.level === 'decimal') return node.opensList;
  if (node.level !== 'part' && node.level !== 'chapter') return false;
  return !(node.text.length > longestHeading && /[.;!]$/.test(node.text));
}

function holdsText(node: OutlineNode): boolean {
  return node.children.length > 0 || node.paragraphs.length > 0 || node.labels.length > 0;
}

/** `Phần I` or an annex with `Chương I` or `A.` below it: all of them are parts, side by side in the outline. */
function holdsChapters(node: OutlineNode, plan: Plan): boolean {
  const next = plan.nodes[node.index + 1];
  return next?.level === 'part' && /^Ph/i.test(node.key) && !/^Ph/i.test(next.key);
}

function quoted(text: string): string {
  if (text === '') return '';
  return ` “${text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text}”`;
}
