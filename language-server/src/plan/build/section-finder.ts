import type { MissingPlace, ReferencePlace } from '../types.ts';
import type { DraftNode } from './draft.ts';

/** The parts, chapters, articles or annexes in which a reference is to be looked up. */
export interface Scope {
  /** Empty with `isNamed` false: the whole document. */
  readonly nodes: readonly DraftNode[];
  readonly missing: readonly MissingPlace[];
  /** True where the reference itself names them. */
  readonly isNamed: boolean;
}

/** Items of one number in one section: more are no document's. */
const mostAlike = 20;
const levels = ['annexes', 'parts', 'chapters', 'articles'] as const;
type SectionLevel = (typeof levels)[number];

/** Words with which the headings of a level may begin; the empty one stands for a bare number (`II.`). */
const words: Readonly<Record<SectionLevel, readonly string[]>> = {
  annexes: ['phụ lục '],
  parts: ['phần ', ''],
  chapters: ['mục ', 'chương ', ''],
  articles: ['điều '],
};

/** Finds parts, chapters, articles, annexes and the items in them by their numbers. Maps are made when first asked for. */
export class SectionFinder {
  readonly #nodes: readonly DraftNode[];
  #headings: ReadonlyMap<string, readonly DraftNode[]> | null = null;
  #items: ReadonlyMap<string, readonly DraftNode[]> | null = null;

  constructor(nodes: readonly DraftNode[]) {
    this.#nodes = nodes;
  }

  /** What the outer levels of a reference name, each looked up within the one outside it. */
  scopeOf(place: ReferencePlace, from: DraftNode | null): Scope {
    let scope: readonly DraftNode[] = [];
    let isNamed = false;
    const missing: MissingPlace[] = [];
    for (const level of levels) {
      if (place[level].length === 0) continue;
      const within = scope[scope.length - 1]?.index ?? -1;
      const found: DraftNode[] = [];
      for (const key of place[level]) {
        const node = this.#heading(level, key, scope, from);
        if (node) found.push(node);
        else missing.push({ level, key, within });
      }
      isNamed = true;
      scope = found;
      if (found.length === 0) break;
    }
    if (!isNamed && place.names === 'annex') return { nodes: this.#annexes(), missing, isNamed: true };
    return { nodes: [...scope].sort((a, b) => a.index - b.index), missing, isNamed };
  }

  /** Items and decimals by number in the sections of a scope, else in the section around the line. */
  itemsOf(keys: readonly string[], scope: Scope, from: DraftNode | null): Omit<Scope, 'isNamed'> {
    const sections = scope.isNamed ? scope.nodes.map(({ index }) => index) : [this.#sectionOf(from)];
    const nodes: DraftNode[] = [];
    const missing: MissingPlace[] = [...scope.missing];
    for (const key of new Set(keys)) {
      const found = sections.flatMap((section) => (this.#itemMap().get(`${section}=${key}`) ?? []).slice(0, mostAlike));
      nodes.push(...found);
      if (found.length === 0) missing.push({ level: 'items', key, within: sections[sections.length - 1] ?? -1 });
    }
    return { nodes: nodes.sort((a, b) => a.index - b.index), missing };
  }

  /** The heading with a number inside the scope; of several, one of the line's own part, else the first. */
  #heading(
    level: SectionLevel,
    key: string,
    scope: readonly DraftNode[],
    from: DraftNode | null,
  ): DraftNode | undefined {
    const number = plainNumber(key);
    const part = from && scope.length === 0 ? this.#outermost(from).index : -1;
    for (const word of words[level]) {
      const own = this.#headingMap().get(`${part} ${word}${number}`)?.[0];
      const all = this.#headingMap().get(word + number) ?? [];
      const found = own ?? (scope.length === 0 ? all[0] : all.find((node) => this.#isWithinOne(node, scope)));
      if (found) return found;
    }
    return undefined;
  }

  #annexes(): DraftNode[] {
    return [...this.#headingMap()].flatMap(([key, nodes]) => (key.startsWith('phụ lục ') ? nodes : []));
  }

  #isWithinOne(node: DraftNode, scope: readonly DraftNode[]): boolean {
    for (let at: DraftNode | undefined = node; at; at = this.#nodes[at.parent]) if (scope.includes(at)) return true;
    return false;
  }

  #outermost(node: DraftNode): DraftNode {
    let top = node;
    for (let at = this.#nodes[top.parent]; at; at = this.#nodes[top.parent]) top = at;
    return top;
  }

  #sectionOf(from: DraftNode | null): number {
    for (let node: DraftNode | undefined = from ?? undefined; node; node = this.#nodes[node.parent]) {
      if (isSection(node)) return node.index;
    }
    return -1;
  }

  #headingMap(): ReadonlyMap<string, readonly DraftNode[]> {
    if (this.#headings) return this.#headings;
    const made = new Map<string, DraftNode[]>();
    for (const node of this.#nodes) {
      if (!isSection(node)) continue;
      const words = node.key.toLowerCase().split(' ');
      const number = plainNumber(words.pop() ?? '');
      const name = [...words, number].join(' ');
      add(made, name, node);
      add(made, `${this.#outermost(node).index} ${name}`, node);
    }
    this.#headings = made;
    return made;
  }

  #itemMap(): ReadonlyMap<string, readonly DraftNode[]> {
    if (this.#items) return this.#items;
    const made = new Map<string, DraftNode[]>();
    const sections: number[] = new Array(this.#nodes.length).fill(-1);
    for (const node of this.#nodes) {
      const outer = node.parent < 0 ? -1 : (sections[node.parent] ?? -1);
      sections[node.index] = isSection(node) ? node.index : outer;
      if (node.level === 'item' || node.level === 'decimal') add(made, `${outer}=${node.key}`, node);
    }
    this.#items = made;
    return made;
  }
}

function isSection(node: DraftNode): boolean {
  return node.level === 'part' || node.level === 'chapter';
}

const romans = ' i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** One form for `II`, `2` and `02`. */
function plainNumber(key: string): string {
  const plain = key.toLowerCase().replace(/^0{1,3}(?=\d)/, '');
  const at = romans.indexOf(plain);
  return at > 0 ? String(at) : plain;
}

function add(map: Map<string, DraftNode[]>, key: string, node: DraftNode): void {
  const nodes = map.get(key);
  if (nodes) nodes.push(node);
  else map.set(key, [node]);
}
