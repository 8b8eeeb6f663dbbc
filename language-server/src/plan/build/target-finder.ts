import { isAssignmentHeading } from '../../syntax/label-match.ts';
import { fold } from '../../text/fold.ts';
import type { MissingPlace, ReferencePlace } from '../types.ts';
import type { DraftNode } from './draft.ts';
import { SectionFinder } from './section-finder.ts';

/** What a reference means. */
export interface FoundPlaces {
  /** In the order of the text. */
  readonly nodes: readonly DraftNode[];
  readonly missing: readonly MissingPlace[];
}

/** Headings whose points are the work that a following item hands out. */
const contentHeading = /^(?:các )?(?:nội dung|nhiệm vụ)/;

/**
 * Finds the nodes that a reference means, seen from the line on which it stands. What a list of siblings says is worked
 * out once, for each line of a long list may ask.
 */
export class TargetFinder {
  readonly #nodes: readonly DraftNode[];
  readonly #roots: readonly DraftNode[];
  readonly #sections: SectionFinder;
  /** Position of each node among its siblings, by index. */
  readonly #positions: readonly number[];
  readonly #byKey = new Map<readonly DraftNode[], ReadonlyMap<string, readonly DraftNode[]>>();
  readonly #followers = new Map<DraftNode, boolean>();
  readonly #workBefore = new Map<DraftNode, DraftNode | null>();

  constructor(nodes: readonly DraftNode[], roots: readonly DraftNode[]) {
    this.#nodes = nodes;
    this.#roots = roots;
    this.#sections = new SectionFinder(nodes);
    const positions: number[] = new Array(nodes.length).fill(0);
    for (const list of [roots, ...nodes.map((node) => node.children)]) {
      for (const [at, node] of list.entries()) positions[node.index] = at;
    }
    this.#positions = positions;
  }

  /** True on an item that hands out work, and on the lines below it. */
  isAssignmentPlace(node: DraftNode): boolean {
    return this.#assigningItem(node) !== null;
  }

  /** The places that a reference names; `from` is the line on which it stands, null above the first. */
  find(place: ReferencePlace, from: DraftNode | null): FoundPlaces {
    const scope = this.#sections.scopeOf(place, from);
    if (scope.missing.length > 0 && scope.nodes.length === 0) return scope;
    if (place.items.length === 0 && place.points.length === 0) return scope;
    const items = place.items.length === 0 ? null : this.#sections.itemsOf(place.items, scope, from);
    if (place.points.length === 0 || (items && items.nodes.length === 0)) return items ?? scope;
    const holders = items?.nodes ?? (scope.isNamed ? scope.nodes : this.#holders(place, from));
    return merge(items?.missing ?? scope.missing, this.#pointsOf(place.points, holders));
  }

  /** All points of the item before, or that item itself where it has none. */
  allOfNearest(from: DraftNode): DraftNode[] {
    return this.#nearest(from).flatMap((item) => {
      const points = item.children.filter((child) => child.level === 'point' && !child.isLabel);
      return points.length > 0 ? points : [item];
    });
  }

  /** Where a letter alone is looked up: "khoản này" is the item around the line. */
  #holders(place: ReferencePlace, from: DraftNode | null): readonly DraftNode[] {
    if (!from) return [];
    if (!place.isHere) return this.#nearest(from);
    for (let node: DraftNode | undefined = from; node; node = this.#nodes[node.parent]) {
      if (node.level === 'item' || node.level === 'decimal') return [node];
    }
    return [];
  }

  /** Points named in each holder; a letter that no holder has is missing in the last of them. */
  #pointsOf(letters: readonly string[], holders: readonly DraftNode[]): FoundPlaces {
    const nodes = holders.flatMap((holder) => this.#pointsNamed(holder, letters));
    const known = new Set(nodes.map((node) => node.key));
    const within = holders[holders.length - 1]?.index ?? -1;
    const missing = letters.filter((key) => !known.has(key));
    return { nodes, missing: missing.map((key) => ({ level: 'points', key, within })) };
  }

  /** The item whose points are meant: the one before the assigning item, else the one around the line. */
  #nearest(from: DraftNode): DraftNode[] {
    const item = this.#assigningItem(from);
    if (!item) return this.#around(from);
    const work = this.#workItemBefore(item);
    return work ? [work] : [];
  }

  /** The nearest sibling above that neither is a label nor hands out work. */
  #workItemBefore(item: DraftNode): DraftNode | null {
    let before = this.#before(item);
    while (before && (before.isLabel || isAssignmentHeading(before.text))) {
      const known = this.#workBefore.get(before);
      before = known === undefined ? this.#before(before) : known;
      if (known !== undefined) break;
    }
    this.#workBefore.set(item, before);
    return before;
  }

  #around(from: DraftNode): DraftNode[] {
    for (let node: DraftNode | undefined = from; node; node = this.#nodes[node.parent]) {
      if (this.#hasPoints(node)) return [node];
      const before = this.#before(node);
      if (before && this.#hasPoints(before)) return [before];
    }
    return [];
  }

  #hasPoints(node: DraftNode): boolean {
    return this.#keysOf(node.children).has('point');
  }

  #assigningItem(node: DraftNode): DraftNode | null {
    for (let at: DraftNode | undefined = node; at; at = this.#nodes[at.parent]) {
      if (at.level === 'chapter' || at.level === 'part') return null;
      if (isAssignmentHeading(at.text) && !at.isLabel) return at;
      if (at.isLabel && at.level !== 'point' && this.#followsContent(at)) return at;
    }
    return null;
  }

  /** "2. Đơn vị chủ trì: …" after "1. Nội dung thực hiện" speaks of the item before it. */
  #followsContent(item: DraftNode): boolean {
    let before = this.#before(item);
    while (before?.isLabel && !this.#followers.has(before)) before = this.#before(before);
    const follows = before !== null && (this.#followers.get(before) ?? contentHeading.test(fold(before.text)));
    this.#followers.set(item, follows);
    return follows;
  }

  #before(node: DraftNode): DraftNode | null {
    return this.#siblingsOf(node)[(this.#positions[node.index] ?? 0) - 1] ?? null;
  }

  #siblingsOf(node: DraftNode): readonly DraftNode[] {
    return this.#nodes[node.parent]?.children ?? this.#roots;
  }

  /** Points of a node by letter; a number ("điểm 2.1 khoản 2") may be a decimal below it. */
  #pointsNamed(node: DraftNode, keys: readonly string[]): DraftNode[] {
    const byKey = this.#keysOf(node.children);
    return [...new Set(keys)]
      .flatMap((key) => byKey.get(`=${key}`) ?? [])
      .filter((child) => child.level === 'point' || (child.level === 'decimal' && /^\d/.test(child.key)))
      .sort((a, b) => a.index - b.index);
  }

  /** The nodes of a list by level, and by `=` and their key. */
  #keysOf(list: readonly DraftNode[]): ReadonlyMap<string, readonly DraftNode[]> {
    const known = this.#byKey.get(list);
    if (known) return known;
    const made = new Map<string, DraftNode[]>();
    for (const node of list) {
      for (const key of [node.level, `=${node.key}`]) {
        const nodes = made.get(key);
        if (nodes) nodes.push(node);
        else made.set(key, [node]);
      }
    }
    this.#byKey.set(list, made);
    return made;
  }
}

function merge(missing: readonly MissingPlace[], found: FoundPlaces): FoundPlaces {
  return missing.length === 0 ? found : { nodes: found.nodes, missing: [...missing, ...found.missing] };
}
