import type { OutlineNode } from '../../plan/types.ts';
import type { Localised } from '../define-rule.ts';

const names = {
  part: { vi: '', en: '' },
  chapter: { vi: 'mục', en: 'chapter' },
  item: { vi: 'khoản', en: 'item' },
  decimal: { vi: 'khoản', en: 'item' },
  point: { vi: 'điểm', en: 'point' },
  dash: { vi: 'gạch đầu dòng', en: 'dash' },
  plus: { vi: 'dấu cộng', en: 'plus' },
} as const satisfies Record<OutlineNode['level'], Localised>;

/** How a clerk names a line: `mục II`, `khoản 6.2`, `điểm b`, `Điều 3`, `Phụ lục I`. */
export function nameOf(node: OutlineNode): Localised {
  return nameOfKey(node, node.key);
}

/** The same for another number on the same level: the one that is left out, or the one that should stand there. */
export function nameOfKey(node: OutlineNode, key: string): Localised {
  const { vi, en } = names[node.level];
  if (vi === '' || node.key.includes(' ')) return { vi: key, en: key };
  return { vi: `${vi} ${key}`, en: `${en} ${key}` };
}

/** The list in which a line stands: `dưới khoản 7`, `ở cấp ngoài cùng`. */
export function listOf(parent: OutlineNode | undefined): Localised {
  if (!parent) return { vi: 'ở cấp ngoài cùng', en: 'on the outermost level' };
  if (parent.key === '') return { vi: 'trong cùng một danh sách', en: 'in one list' };
  const name = nameOf(parent);
  return { vi: `trong ${name.vi}`, en: `in ${name.en}` };
}
