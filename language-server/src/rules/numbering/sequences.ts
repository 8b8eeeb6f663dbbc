import type { OutlineNode, Plan } from '../../plan/types.ts';
import { type Counting, readNumber } from './number-values.ts';

/** One numbered line in its list. */
export interface Entry {
  readonly node: OutlineNode;
  /** Position that the line claims, from 1; null for a letter that the counting does not have. */
  readonly value: number | null;
}

/** Lines that count on from each other, in the order of the text. */
export interface Sequence {
  readonly counting: Counting;
  /** The value with which the list should begin: 1, but for chapters counted through the parts of a document. */
  readonly start: number;
  readonly entries: readonly Entry[];
}

/** A list while it is being gathered. */
interface OpenList extends Sequence {
  readonly entries: Entry[];
  /** Path of the part in which its last line stands. */
  heading: string;
}

/** How one line is numbered. */
interface Numbering {
  /** Lines of one parent with the same series count on from each other. */
  readonly series: string;
  readonly counting: Counting;
  /** The part of the key that counts. */
  readonly written: string;
}

const cache = new WeakMap<Plan, readonly Sequence[]>();

/** Every list of a plan: siblings of one level and style; the articles (`Điều`) of the whole document are one list. */
export function sequencesOf(plan: Plan): readonly Sequence[] {
  const known = cache.get(plan);
  if (known) return known;
  const sequences = findSequences(plan);
  cache.set(plan, sequences);
  return sequences;
}

/** True for `Điều 3.`. */
export function isArticle(node: OutlineNode): boolean {
  return node.level === 'chapter' && /^Điều /i.test(node.key);
}

/** True for a line that bears a number or letter. */
export function isNumbered(node: OutlineNode): boolean {
  return node.key !== '' && node.level !== 'dash' && node.level !== 'plus';
}

/** How a numbered line counts: the words or prefix before its own number set it apart from other lists. */
export function numberingOf(node: OutlineNode): Numbering {
  const { key, level } = node;
  const last = key.slice(Math.max(key.lastIndexOf(' '), key.lastIndexOf('.')) + 1);
  const series = `${level} ${key.slice(0, key.length - last.length).toLowerCase()}`;
  if (level === 'point') return { series: level, counting: 'letter', written: key };
  if (/^\d/.test(last)) return { series, counting: 'arabic', written: last };
  if (level === 'part' && !key.includes(' ')) return { series, counting: 'capital', written: last };
  return { series, counting: /^[IVXLC]+$/.test(last) ? 'roman' : 'ordinal', written: last };
}

function findSequences(plan: Plan): readonly Sequence[] {
  const found: OpenList[] = [];
  const lists = new Map<string, OpenList>();
  const decimals = new DecimalSeries(plan);
  let lastChapter = 0;
  let heading = '';
  for (const node of plan.nodes) {
    if (!isNumbered(node)) continue;
    const { series, counting, written } = numberingOf(node);
    const value = readNumber(counting, written);
    const name = isArticle(node)
      ? 'article'
      : `${node.parent} ${node.level === 'decimal' ? decimals.seriesOf(node) : series}`;
    let list = lists.get(name);
    if (!list || (value === 1 && startsAgain(node, list, heading))) {
      const start = value !== null && value === lastChapter + 1 && isChapterOfPart(plan, node) ? value : 1;
      list = { counting, start, entries: [], heading };
      lists.set(name, list);
      found.push(list);
    }
    list.entries.push({ node, value });
    list.heading = heading;
    if (node.level === 'part') heading = node.path;
    if (node.level === 'chapter' && counting === 'roman') lastChapter = value ?? 0;
  }
  return found;
}

/** Articles, and chapters set as `Chương`, may start at 1 again below another part's heading. */
function startsAgain(node: OutlineNode, list: OpenList, heading: string): boolean {
  const lastPath = list.entries[list.entries.length - 1]?.node.path;
  return (isArticle(node) && list.heading !== heading) || (node.level === 'part' && lastPath !== heading);
}

/** Chapters may be counted through the parts of a document. */
function isChapterOfPart(plan: Plan, node: OutlineNode): boolean {
  return node.level === 'chapter' && plan.nodes[node.parent]?.level === 'part';
}

/**
 * Decimals of one parent count on from each other by their last number even where the prefix is wrong (that is
 * `number-parent`), but a prefix that starts again at 1 starts a list.
 */
class DecimalSeries {
  readonly #plan: Plan;
  readonly #current = new Map<string, { prefix: string; series: string }>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  seriesOf(node: OutlineNode): string {
    const cut = node.key.lastIndexOf('.');
    const prefix = node.key.slice(0, cut);
    const depth = `${node.parent} ${prefix.split('.').length}`;
    const current = this.#current.get(depth);
    const parent = this.#plan.nodes[node.parent];
    const isFree = !parent || (parent.level !== 'item' && parent.level !== 'decimal');
    const goesOn = current && (current.prefix === prefix || (!isFree && node.key.slice(cut + 1) !== '1'));
    const series = goesOn ? current.series : `decimal ${prefix}`;
    this.#current.set(depth, { prefix, series });
    return series;
  }
}
