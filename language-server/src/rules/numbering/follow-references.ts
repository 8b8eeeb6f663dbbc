import type { OutlineNode, Plan, Reference } from '../../plan/types.ts';
import { letter } from '../../text/letters.ts';
import type { PlanContext, TextEdit } from '../define-rule.ts';

/** Lines that get another number: index in `plan.nodes` to the new key. */
export type Renamed = ReadonlyMap<number, string>;

type Level = 'points' | 'items' | 'chapters';

const levelOf: Readonly<Partial<Record<OutlineNode['level'], Level>>> = {
  point: 'points',
  item: 'items',
  chapter: 'chapters',
};
const word = new RegExp(`[${letter}]+|\\d+|[-–—]`, 'g');

/**
 * Edits that keep the plan's references (`điểm a, b khoản 2 Mục I`) true when lines get other numbers; null where one of
 * them cannot be followed for certain: a place that is missing or doubled, a range, words broken by markup.
 */
export function followReferences({ plan, text }: PlanContext, renamed: Renamed): readonly TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const reference of plan.references) {
    const { targets } = reference;
    if (!targets || reference.missing.length > 0) return null;
    const lines = targets.flatMap((target) => lineAndAbove(plan, target));
    if (!lines.some((node) => renamed.has(node.index))) continue;
    if (lines.some((node) => isDoubled(plan, node))) return null;
    const names = renamedNames(lines, renamed);
    const found = names && editsIn(text, reference, names);
    if (!found) return null;
    edits.push(...found);
  }
  return edits;
}

/** A line and those around it. */
function lineAndAbove(plan: Plan, index: number): OutlineNode[] {
  const lines: OutlineNode[] = [];
  for (let node = plan.nodes[index]; node; node = plan.nodes[node.parent]) lines.push(node);
  return lines;
}

function isDoubled(plan: Plan, node: OutlineNode): boolean {
  const siblings = plan.nodes[node.parent]?.children ?? plan.outline;
  return siblings.some((other) => other !== node && other.level === node.level && other.key === node.key);
}

/** Old to new names by level; null where one name would have to become two, or the level has no word of its own. */
function renamedNames(lines: readonly OutlineNode[], renamed: Renamed): ReadonlyMap<string, string> | null {
  const names = new Map<string, string>();
  for (const node of lines) {
    const level = levelOf[node.level];
    const name = renamed.get(node.index) ?? node.key;
    if (!level && renamed.has(node.index)) return null;
    if (!level) continue;
    const known = names.get(`${level} ${node.key}`);
    if (known !== undefined && known !== name) return null;
    names.set(`${level} ${node.key}`, name);
  }
  return names;
}

/** The names of the reference as it stands, one by one, each replaced where it changes. */
function editsIn(
  text: string,
  { span, text: read }: Reference,
  names: ReadonlyMap<string, string>,
): readonly TextEdit[] | null {
  if (text.slice(span.start, span.end) !== read) return null;
  const edits: TextEdit[] = [];
  let level: Level | null = null;
  for (const { 0: written, index } of read.matchAll(word)) {
    const lower = written.toLowerCase();
    if (lower === 'đến' || /^[-–—]$/.test(written)) return null;
    if (lower === 'điểm') level = 'points';
    else if (lower === 'khoản' || lower === 'mục') level = 'items';
    else if (lower === 'chương') level = 'chapters';
    const own = nameLevel(written, level);
    const name = own && names.get(`${own} ${written}`);
    if (!name || name === written) continue;
    const start = span.start + index;
    edits.push({ span: { start, end: start + written.length }, newText: name });
  }
  return edits;
}

/** What a word of a reference names: a letter a point, a number an item, a Roman number a chapter. */
function nameLevel(written: string, level: Level | null): Level | null {
  if (/^\d+$/.test(written)) return 'items';
  if (/^[IVXLC]+$/.test(written)) return 'chapters';
  return level === 'points' && written.length === 1 ? 'points' : null;
}
