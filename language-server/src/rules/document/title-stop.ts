import type { OutlineNode } from '../../plan/types.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** Longer lines are sentences that happen to be numbered. */
const longestTitle = 150;
/** Behind these the full stop belongs to the abbreviation. */
const abbreviated = /(?:v\.v|\bTP|\bTX|\.\.)\.?$/i;

export default defineRule({
  code: 'title-stop',
  category: 'document',
  severity: 'info',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Tiêu đề kết thúc bằng dấu chấm', en: 'A title that ends with a full stop' },
  why: {
    vi: 'Tiêu đề phần, mục không phải là câu nên không có dấu chấm ở cuối.',
    en: 'The title of a chapter or item is no sentence and bears no full stop.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. MỤC ĐÍCH, YÊU CẦU.
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. MỤC ĐÍCH, YÊU CẦU
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  target: 'plan',
  check({ plan, text, report }) {
    if (plan.isPartyForm) return;
    for (const node of plan.nodes) {
      const stop = titleStop(node, text);
      if (stop === null) continue;
      const span = { start: stop, end: stop + 1 };
      report({
        span,
        path: node.path,
        message: {
          vi: `Tiêu đề ${quote(node.text)} không có dấu chấm ở cuối.`,
          en: `The title ${quote(node.text)} bears no full stop.`,
        },
        hint: { vi: 'Bỏ dấu chấm.', en: 'Drop the full stop.' },
        fixes: [
          {
            title: { vi: 'Bỏ dấu chấm', en: 'Drop the full stop' },
            edits: [{ span, newText: '' }],
            isSafe: true,
          },
        ],
      });
    }
  },
});

/** Offset of the full stop behind a title; null for a line that is no title or has none. */
function titleStop(node: OutlineNode, text: string): number | null {
  if (node.level === 'dash' || node.level === 'plus' || node.level === 'point') return null;
  if (node.isLabel || node.isTask || node.text.length > longestTitle) return null;
  if (node.children.length === 0 && node.paragraphs.length === 0 && node.labels.length === 0) return null;
  const written = text.slice(node.textSpan.start, node.span.end);
  const found = /\.[\s*_\\]{0,8}$/.exec(written.slice(-12));
  if (!found || /[.!?;] /.test(node.text)) return null;
  const stop = node.span.end - found[0].length;
  if (abbreviated.test(text.slice(Math.max(0, stop - 4), stop + 1)) || text[stop - 1] === '/') return null;
  return isTitle(node, text) ? stop : null;
}

/** A chapter in capitals or bold, or an item in bold. */
function isTitle(node: OutlineNode, text: string): boolean {
  const line = text.slice(node.span.start, node.span.end);
  const isBold =
    /^[#>\s]{0,10}(?:\*\*|__)/.test(line) ||
    text.slice(Math.max(0, node.span.start - 3), node.span.start).endsWith('**');
  const isCapitals = node.text === node.text.toUpperCase() && node.text !== node.text.toLowerCase();
  if (node.level === 'chapter' || node.level === 'part') return isBold || isCapitals || node.text.length <= 60;
  return isBold && /\*\*[.\s]{0,4}$/.test(line + text.slice(node.span.end, node.span.end + 3).split('\n', 1)[0]);
}
