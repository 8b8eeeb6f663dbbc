import type { OutlineNode, Plan } from '../../plan/types.ts';
import { defineRule, type Fix, type PlanContext } from '../define-rule.ts';
import { nameOf } from './level-names.ts';
import { readNumber } from './number-values.ts';
import { editInMarker, isSafeToRenumber } from './renumber.ts';
import { numberingOf } from './sequences.ts';

export default defineRule({
  code: 'number-parent',
  category: 'numbering',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Số nhiều cấp không khớp với khoản bên trên', en: 'A decimal does not fit the item above it' },
  why: {
    vi: 'Số 6.2 nói rằng dòng này thuộc khoản 6. Đứng dưới khoản 5 thì hoặc số sai, hoặc dòng đã bị chuyển chỗ.',
    en: 'The number 6.2 says that the line belongs to item 6. Under item 5 either the number is wrong or the line was moved.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Cải cách thể chế
2. Cải cách thủ tục hành chính
2.1. Rà soát thủ tục.
3.2. Công bố thủ tục.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Cải cách thể chế
2. Cải cách thủ tục hành chính
2.1. Rà soát thủ tục.
2.2. Công bố thủ tục.
`,
  },
  target: 'plan',
  check(context) {
    const { plan, report } = context;
    const lasts = new Map<string, OutlineNode>();
    for (const node of plan.nodes) {
      const parent = node.level === 'decimal' ? parentOf(node, plan, lasts) : undefined;
      if (!parent || fits(node, parent, plan)) continue;
      const name = nameOf(parent);
      const prefix = node.key.slice(0, node.key.lastIndexOf('.'));
      report({
        span: node.markerSpan,
        path: node.path,
        message: {
          vi: `“${node.marker}” đứng dưới ${name.vi}, không phải dưới khoản ${prefix}.`,
          en: `“${node.marker}” stands under ${name.en}, not under item ${prefix}.`,
        },
        hint: {
          vi: 'Sửa số đầu cho khớp, hoặc chuyển dòng về đúng khoản.',
          en: 'Correct the first number, or move the line to its item.',
        },
        related: [
          { file: null, span: parent.markerSpan, message: { vi: `${name.vi} bên trên`, en: `${name.en} above it` } },
        ],
        fixes: prefixFix(context, node, parent),
      });
    }
  },
});

/**
 * The line above, or the last decimal with one number less among the siblings: `4.3.2` behind `5.3` is meant to stand
 * below that. `lasts` holds the last decimal by parent and depth.
 */
function parentOf(node: OutlineNode, plan: Plan, lasts: Map<string, OutlineNode>): OutlineNode | undefined {
  const parent = plan.nodes[node.parent];
  const depth = depthOf(node);
  lasts.set(`${node.parent} ${depth}`, node);
  if (!parent || depthOf(parent) === depth - 1) return parent;
  return lasts.get(`${node.parent} ${depth - 1}`) ?? parent;
}

function depthOf({ key }: OutlineNode): number {
  return key.split('.').length;
}

/** Under an item or decimal the prefix is its number; right under a chapter `II` it may be the chapter's (2.1). */
function fits(node: OutlineNode, parent: OutlineNode, plan: Plan): boolean {
  const prefix = node.key.slice(0, node.key.lastIndexOf('.'));
  if (parent.level === 'item' || parent.level === 'decimal') return prefix === parent.key;
  if (parent.level !== 'chapter') return true;
  const first = plan.nodes[parent.index + 1];
  const startsList = first?.level === 'decimal' && first.parent === parent.index && first.key.endsWith('.1');
  const { counting, written } = numberingOf(parent);
  return startsList || readNumber(counting, written) === Number(prefix);
}

function prefixFix(context: PlanContext, node: OutlineNode, parent: OutlineNode): readonly Fix[] {
  if (parent.level !== 'item' && parent.level !== 'decimal') return [];
  if (depthOf(parent) !== depthOf(node) - 1) return [];
  const key = parent.key + node.key.slice(node.key.lastIndexOf('.'));
  const edit = editInMarker(context.text, node, node.key, key);
  if (!edit) return [];
  const title = { vi: `Sửa thành “${key}.”`, en: `Change to “${key}.”` };
  return [{ title, edits: [edit], isSafe: isSafeToRenumber(context, node) }];
}
