import type { OutlineNode, Plan } from '../../plan/types.ts';
import type { Fix, PlanContext, TextEdit } from '../define-rule.ts';
import { followReferences } from './follow-references.ts';
import { writeNumber } from './number-values.ts';
import { isArticle, numberingOf, type Sequence } from './sequences.ts';

const reference = /(?:điểm|khoản|mục)\s(?:[a-zđ]|\d{1,3}|[ivx]{1,5})(?![\p{L}\d])/iu;
const referring = new WeakMap<Plan, boolean>();
/** Edits that the fixes of one list may hold together: lists of thousands with a fault on each line stay cheap. */
const mostEdits = 5000;

/**
 * A fix that numbers the lines of a list on from one of them; `rank` counts the faults before this one in the list.
 * Numbers and letters in markers change, the prefixes of decimals below, and the references to these lines; it is safe
 * where all of these could follow. Empty where the letters do not suffice.
 */
export function renumberFrom(context: PlanContext, sequence: Sequence, { at, rank }: RenumberPlace): readonly Fix[] {
  const { entries } = sequence;
  if (rank > 0 && rank * entries.length > mostEdits) return [];
  const edits: TextEdit[] = [];
  const renamed = new Map<number, string>();
  let next = nextAfter(sequence, at);
  for (const { node, value } of entries.slice(at)) {
    if (value !== next) {
      const written = writeNumber(sequence.counting, next);
      const needed = written === null ? [] : numberEdits(context.text, node, written);
      if (needed.length === 0) return [];
      edits.push(...needed);
      if (written !== null) renamed.set(node.index, written);
    }
    next++;
  }
  if (edits.length === 0) return [];
  const first = entries[at]?.node;
  const following = first && isCounted(first) ? followReferences(context, renamed) : null;
  const title = { vi: 'Đánh số lại từ đây', en: 'Renumber from here' };
  return [{ title, edits: [...edits, ...(following ?? [])], isSafe: following !== null }];
}

/** The number behind the highest of the lines before; letters that do not count take a place each. */
function nextAfter({ start, entries }: Sequence, at: number): number {
  let highest = start - 1;
  let foreign = 0;
  for (const { value } of entries.slice(0, at)) {
    if (value === null) foreign++;
    else if (value > highest) {
      highest = value;
      foreign = 0;
    }
  }
  return highest + foreign + 1;
}

/** The line from which to number, and how many faults of its list come before this one. */
export interface RenumberPlace {
  readonly at: number;
  readonly rank: number;
}

/** Parts and articles are referred to from everywhere, and decimals below take their prefix along. */
function isCounted(node: OutlineNode): boolean {
  return node.level !== 'part' && node.level !== 'decimal' && !isArticle(node);
}

/**
 * False where the plan refers to points, items or chapters by their numbers (`điểm a khoản 1 Mục II`), since the
 * references would have to follow; parts and articles are always referred to.
 */
export function isSafeToRenumber({ plan, text }: PlanContext, node: OutlineNode | undefined): boolean {
  if (!node || node.level === 'part' || isArticle(node)) return false;
  let refers = referring.get(plan);
  if (refers === undefined) {
    refers = reference.test(text.normalize('NFC'));
    referring.set(plan, refers);
  }
  return !refers;
}

/** Edits that give a line another number; decimals below it follow. */
function numberEdits(text: string, node: OutlineNode, written: string): readonly TextEdit[] {
  const old = numberingOf(node).written;
  const key = node.key.slice(0, node.key.length - old.length) + written;
  const edit = editInMarker(text, node, node.key, key);
  if (!edit) return [];
  return [edit, ...prefixEdits(text, node, key)];
}

/** Edits of the decimals below a line whose prefix is the line's own number. */
function prefixEdits(text: string, node: OutlineNode, key: string): readonly TextEdit[] {
  if (node.level !== 'item' && node.level !== 'decimal') return [];
  const edits: TextEdit[] = [];
  for (const child of node.children) {
    if (child.level !== 'decimal' || !child.key.startsWith(`${node.key}.`)) continue;
    const childKey = key + child.key.slice(node.key.length);
    const edit = editInMarker(text, child, child.key, childKey);
    if (edit) edits.push(edit, ...prefixEdits(text, child, childKey));
  }
  return edits;
}

/** Replaces a key inside its marker; null where markup splits it. */
export function editInMarker(text: string, node: OutlineNode, from: string, to: string): TextEdit | null {
  const { start, end } = node.markerSpan;
  const marker = text.slice(start, end);
  const written = marker.includes(from) ? from : from.normalize('NFD');
  const at = marker.indexOf(written);
  if (at < 0) return null;
  return { span: { start: start + at, end: start + at + written.length }, newText: to };
}
