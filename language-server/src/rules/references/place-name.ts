import type { MissingPlace, Plan } from '../../plan/types.ts';
import type { Localised } from '../define-rule.ts';

const words = {
  points: 'điểm',
  items: 'khoản',
  articles: 'Điều',
  chapters: 'Mục',
  parts: 'Phần',
  annexes: 'Phụ lục',
} as const satisfies Record<MissingPlace['level'], string>;

/** The Vietnamese word for a level, in both languages: it stands so in the document. */
export function wordOf(level: MissingPlace['level']): string {
  return words[level];
}

/** `khoản 2 Mục I`, `Điều 3`; the document itself for -1. */
export function placeName(plan: Plan, index: number): Localised {
  const names: string[] = [];
  for (let node = plan.nodes[index]; node; node = plan.nodes[node.parent]) {
    if (node.level === 'item' || node.level === 'decimal') names.push(`khoản ${node.key}`);
    else if (node.level === 'chapter') names.push(node.key.includes(' ') ? node.key : `Mục ${node.key}`);
    else if (node.level === 'part') names.push(node.key.includes(' ') ? node.key : `Phần ${node.key}`);
    if (node.level === 'decimal' && plan.nodes[node.parent]?.level === 'item') node = plan.nodes[node.parent] ?? node;
  }
  const name = names.join(' ');
  return name === '' ? { vi: 'văn bản này', en: 'this document' } : { vi: name, en: name };
}
