import { isAssignmentHeading } from '../../syntax/label-match.ts';
import { fold } from '../../text/fold.ts';
import type { PlaceReference } from '../references.ts';
import type { DraftNode } from './draft.ts';

/** Headings whose points are the work that a following item hands out. */
const contentHeading = /^(?:các )?(?:nội dung|nhiệm vụ)/;

/**
 * Finds the nodes that a reference means, seen from the line on which it stands. What a list of siblings says is worked
 * out once, for each line of a long list may ask.
 */
export class TargetFinder {
  readonly #nodes: readonly DraftNode[];
  readonly #roots: readonly DraftNode[];
  /** Position of each node among its siblings, by index. */
  readonly #positions: readonly number[];
  readonly #byKey = new Map<readonly DraftNode[], ReadonlyMap<string, readonly DraftNode[]>>();
  readonly #followers = new Map<DraftNode, boolean>();
  readonly #workBefore = new Map<DraftNode, DraftNode | null>();
  #chapters: ReadonlyMap<string, DraftNode> | null = null;

  constructor(nodes: readonly DraftNode[], roots: readonly DraftNode[]) {
    this.#nodes = nodes;
    this.#roots = roots;
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

  find(reference: PlaceReference, from: DraftNode): DraftNode[] {
    const scope = reference.chapter === null ? this.#nearest(from) : this.#chapter(reference.chapter);
    if (reference.items.length > 0) {
      const chapter = reference.chapter === null ? this.#siblingsAbove(from) : (scope[0]?.children ?? []);
      const items = this.#named(chapter, reference.items);
      return reference.points.length > 0 ? items.flatMap((item) => this.#pointsNamed(item, reference.points)) : items;
    }
    return scope.flatMap((node) => this.#pointsNamed(node, reference.points));
  }

  /** All points of the item before, or that item itself where it has none. */
  allOfNearest(from: DraftNode): DraftNode[] {
    return this.#nearest(from).flatMap((item) => {
      const points = item.children.filter((child) => child.level === 'point' && !child.isLabel);
      return points.length > 0 ? points : [item];
    });
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

  #siblingsAbove(from: DraftNode): readonly DraftNode[] {
    for (let node: DraftNode | undefined = from; node; node = this.#nodes[node.parent]) {
      if (node.level === 'item') return this.#siblingsOf(node);
    }
    return this.#roots;
  }

  #chapter(roman: string): DraftNode[] {
    this.#chapters ??= new Map(
      this.#nodes
        .filter((node) => node.level === 'chapter')
        .map((node): [string, DraftNode] => [node.key, node])
        .reverse(),
    );
    const found = this.#chapters.get(roman);
    return found ? [found] : [];
  }

  #pointsNamed(node: DraftNode, letters: readonly string[]): DraftNode[] {
    return this.#named(node.children, letters).filter((child) => child.level === 'point');
  }

  /** The nodes of a list that bear one of the keys, in the order of the text. */
  #named(list: readonly DraftNode[], keys: readonly string[]): DraftNode[] {
    const byKey = this.#keysOf(list);
    return [...new Set(keys)].flatMap((key) => byKey.get(`=${key}`) ?? []).sort((a, b) => a.index - b.index);
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
