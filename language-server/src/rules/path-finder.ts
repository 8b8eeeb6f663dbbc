import type { OutlineNode } from '../plan/types.ts';

/** Finds the outline path of a place, for rules that look at text and not at the outline. */
export class PathFinder {
  readonly #nodes: readonly OutlineNode[];

  /** Takes the nodes in document order, as `Plan.nodes` has them. */
  constructor(nodes: readonly OutlineNode[]) {
    this.#nodes = nodes;
  }

  /** Path of the innermost line whose block holds the offset; null above and below the outline. */
  pathAt(offset: number): string | null {
    let node = this.#nodes[this.#lastStartingBy(offset)];
    while (node && node.blockSpan.end < offset) node = this.#nodes[node.parent];
    return node?.path ?? null;
  }

  #lastStartingBy(offset: number): number {
    let low = 0;
    let high = this.#nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#nodes[middle]?.blockSpan.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
