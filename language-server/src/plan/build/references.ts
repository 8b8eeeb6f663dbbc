import { type ReadReference, readReferences } from '../references.ts';
import type { Reference } from '../types.ts';
import type { DraftNode } from './draft.ts';
import type { TargetFinder } from './target-finder.ts';
import { mapPiece, type TextPiece } from './text-pieces.ts';

/** Reads and looks up the references to places of this document; those to other documents are left out. */
export class ReferenceReader {
  readonly references: Reference[] = [];
  readonly #text: string;
  readonly #finder: TargetFinder;
  readonly #hasArticles: boolean;

  constructor(text: string, nodes: readonly DraftNode[], finder: TargetFinder) {
    this.#text = text;
    this.#finder = finder;
    this.#hasArticles = nodes.some((node) => node.level === 'chapter' && node.key.startsWith('Điều '));
  }

  read(piece: TextPiece): void {
    const found = readReferences(piece.located.text);
    if (found.length === 0) return;
    const mapped = mapPiece(this.#text, piece);
    for (const read of found) {
      const { nodes, missing } = this.#finder.find(read.place, piece.node);
      const reference: Reference = {
        text: mapped.text.slice(read.start, read.end),
        span: mapped.span(read.start, read.end),
        node: piece.node?.index ?? -1,
        place: read.place,
        targets: nodes.length === 0 ? null : nodes.map(({ index }) => index),
        missing,
      };
      if (this.#isOwn(read, reference)) this.references.push(reference);
    }
  }

  /**
   * An article is the law's where the document has none. Where the sentence names another document before, only what is
   * found here in full counts as meant here; what stands like a heading names nothing.
   */
  #isOwn({ owner, place, start }: ReadReference, { targets, missing, text }: Reference): boolean {
    if (owner === 'foreign' || (place.articles.length > 0 && !this.#hasArticles)) return false;
    if (targets === null && place.points.length + place.items.length === 0 && (start === 0 || heading.test(text))) {
      return false;
    }
    return owner === 'own' || (place.articles.length === 0 && targets !== null && missing.length === 0);
  }
}

const heading = /^(?:MỤC|CHƯƠNG|PHẦN|ĐIỀU|PHỤ LỤC)/;
