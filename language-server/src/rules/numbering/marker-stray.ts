import type { OutlineNode, Span } from '../../plan/types.ts';
import { defineRule, type Fix, type PlanContext } from '../define-rule.ts';

const bullets = '[-+*\\u2010-\\u2015\\u2212\\u2022\\u00b7\\u25aa\\u25cf\\u25cb]';
const twoBullets = new RegExp(`^(${bullets})(\\s{0,20}${bullets})+$`);
const bulletInText = /^(?:[-+\u2010-\u2015\u2212\u2022\u00b7\u25aa\u25cf\u25cb]\s{1,20})+/;

export default defineRule({
  code: 'marker-stray',
  category: 'numbering',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Dấu đầu dòng thừa', en: 'A stray bullet' },
  why: {
    vi: 'Hai dấu đầu dòng (“- +”) trên một dòng, hoặc dấu đầu dòng không có chữ, là lỗi gõ và in ra nguyên như vậy.',
    en: 'Two bullets (“- +”) on one line, or a bullet without text, are slips and are printed as they stand.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Rà soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Báo cáo rà soát
- + Thời gian: Quý I/2021
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Rà soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Báo cáo rà soát
- Thời gian: Quý I/2021
`,
  },
  target: 'plan',
  check(context) {
    const { plan } = context;
    const withTable = new Set(plan.tables.map((table) => table.node));
    for (const node of plan.nodes) {
      for (const { markerSpan } of node.labels) if (markerSpan) checkMarker(context, markerSpan, node.path);
      if (node.key !== '') continue;
      if (isBare(node) && !withTable.has(node.index)) reportBare(context, node);
      else checkLine(context, node);
    }
  },
});

/** Reports a label's marker that holds two bullets. */
function checkMarker(context: PlanContext, span: Span, path: string): void {
  if (!twoBullets.test(context.text.slice(span.start, span.end))) return;
  reportTwo(context, { span, path, stray: { start: span.start + 1, end: span.end }, left: '' });
}

/** Bullets too many in a line's marker, or at the start of its text. */
function checkLine(context: PlanContext, { markerSpan, textSpan, path }: OutlineNode): void {
  const { text } = context;
  const inText = bulletInText.exec(text.slice(textSpan.start, Math.min(textSpan.end, textSpan.start + 40)))?.[0] ?? '';
  if (inText === '') {
    checkMarker(context, markerSpan, path);
    return;
  }
  const span = { start: markerSpan.start, end: textSpan.start + inText.trimEnd().length };
  const stray = { start: markerSpan.start + 1, end: textSpan.start + inText.length };
  reportTwo(context, { span, path, stray, left: ' ' });
}

interface StrayPlace {
  readonly span: Span;
  readonly path: string;
  /** What goes, and what stays in its place. */
  readonly stray: Span;
  readonly left: string;
}

function reportTwo(context: PlanContext, { span, path, stray, left }: StrayPlace): void {
  const written = context.text.slice(span.start, span.end);
  const fix: Fix = {
    title: { vi: 'Bỏ dấu đầu dòng thứ hai', en: 'Drop the second bullet' },
    edits: [{ span: stray, newText: left }],
    isSafe: true,
  };
  context.report({
    span,
    path,
    message: { vi: `Hai dấu đầu dòng “${written}” trên một dòng.`, en: `Two bullets “${written}” on one line.` },
    hint: { vi: 'Chỉ giữ lại một dấu.', en: 'Keep one of them.' },
    fixes: [fix],
  });
}

function isBare(node: OutlineNode): boolean {
  return node.text === '' && !node.opensList && !holdsAnything(node);
}

function holdsAnything(node: OutlineNode): boolean {
  return node.children.length > 0 || node.labels.length > 0 || node.paragraphs.length > 0;
}

function reportBare({ text, report }: PlanContext, node: OutlineNode): void {
  const { start, end } = node.markerSpan;
  report({
    span: node.markerSpan,
    path: node.path,
    message: {
      vi: `Dấu đầu dòng “${text.slice(start, end)}” không có chữ nào theo sau.`,
      en: `The bullet “${text.slice(start, end)}” has no text behind it.`,
    },
    hint: { vi: 'Viết tiếp nội dung, hoặc xóa dòng này.', en: 'Write its text, or delete the line.' },
    fixes: [
      {
        title: { vi: 'Xóa dòng trống này', en: 'Delete the empty line' },
        edits: [{ span: lineAround(text, node.markerSpan), newText: '' }],
        isSafe: false,
      },
    ],
  });
}

/** The blanks around a marker that stands alone, with the line end behind it. */
function lineAround(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && /[ \t]/.test(text[start - 1] ?? '')) start--;
  while (end < text.length && /[ \t]/.test(text[end] ?? '')) end++;
  if (text.startsWith('\r\n', end)) return { start, end: end + 2 };
  return { start, end: text[end] === '\n' || text[end] === '\r' ? end + 1 : end };
}
