import type { OutlineNode } from '../../plan/types.ts';
import { defineRule, type Localised } from '../define-rule.ts';
import { listOf, nameOf } from './level-names.ts';
import { isArticle, isNumbered } from './sequences.ts';

const styles = {
  part: { vi: 'phần', en: 'parts' },
  chapter: { vi: 'mục (I, II)', en: 'chapters (I, II)' },
  item: { vi: 'khoản (1, 2)', en: 'items (1, 2)' },
  decimal: { vi: 'khoản nhiều cấp (1.1, 1.2)', en: 'decimals (1.1, 1.2)' },
  point: { vi: 'điểm (a, b)', en: 'points (a, b)' },
  dash: { vi: 'gạch đầu dòng', en: 'dashes' },
  plus: { vi: 'dấu cộng', en: 'pluses' },
} as const satisfies Record<OutlineNode['level'], Localised>;

export default defineRule({
  code: 'number-level',
  category: 'numbering',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Nhảy cấp, hoặc lẫn kiểu đánh số cùng cấp', en: 'A level jumps, or styles mix among siblings' },
  why: {
    vi: 'Theo Nghị định 30/2020/NĐ-CP, dưới mục (I.) là khoản (1.), dưới khoản mới là điểm (a). Nhảy cấp hoặc lẫn kiểu làm người đọc không biết dòng nào thuộc dòng nào.',
    en: 'Under Nghị định 30/2020/NĐ-CP a chapter (I.) holds items (1.), and items hold points (a). Where a level jumps or styles mix, readers cannot tell what belongs to what.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. NHIỆM VỤ
a) Rà soát văn bản.
b) Kiểm tra văn bản.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. NHIỆM VỤ
1. Cải cách thể chế
a) Rà soát văn bản.
b) Kiểm tra văn bản.
`,
  },
  target: 'plan',
  check({ plan, report }) {
    const firsts = new Map<number, OutlineNode>();
    const reported = new Set<number>();
    for (const node of plan.nodes) {
      if (!isNumbered(node) || node.level === 'part' || isArticle(node) || reported.has(node.parent)) continue;
      const first = firsts.get(node.parent) ?? node;
      firsts.set(node.parent, first);
      const parent = plan.nodes[node.parent];
      const message = first.level === node.level ? jumpMessage(node, parent) : mixMessage(node, first, parent);
      if (!message) continue;
      reported.add(node.parent);
      report({ span: node.markerSpan, path: node.path, ...message });
    }
  },
});

function jumpMessage(node: OutlineNode, parent: OutlineNode | undefined): Texts | null {
  if (node.level !== 'point' || !parent || isArticle(parent)) return null;
  if (parent.level !== 'chapter' && parent.level !== 'part') return null;
  const name = nameOf(parent);
  return {
    message: {
      vi: `Nhảy cấp: “${node.marker}” đứng ngay dưới ${name.vi}, không có khoản nào ở giữa.`,
      en: `A level is skipped: “${node.marker}” stands right under ${name.en}, without an item between.`,
    },
    hint: {
      vi: 'Đánh số các dòng này 1, 2, 3, hoặc đặt chúng dưới một khoản.',
      en: 'Number these lines 1, 2, 3, or put them under an item.',
    },
  };
}

function mixMessage(node: OutlineNode, first: OutlineNode, parent: OutlineNode | undefined): Texts {
  const list = listOf(parent);
  return {
    message: {
      vi: `Lẫn kiểu đánh số ${list.vi}: “${node.marker}” cùng cấp với “${first.marker}”.`,
      en: `Mixed numbering ${list.en}: “${node.marker}” beside “${first.marker}”.`,
    },
    hint: {
      vi: `Các dòng cùng cấp nên đánh số một kiểu: hoặc ${styles[first.level].vi}, hoặc ${styles[node.level].vi}.`,
      en: `Lines of one level should be numbered in one style: ${styles[first.level].en} or ${styles[node.level].en}.`,
    },
    related: [
      {
        file: null,
        span: first.markerSpan,
        message: { vi: 'kiểu đánh số của dòng đầu', en: 'the first line’s style' },
      },
    ],
  };
}

interface Texts {
  readonly message: Localised;
  readonly hint: Localised;
  readonly related?: readonly {
    readonly file: null;
    readonly span: OutlineNode['span'];
    readonly message: Localised;
  }[];
}
