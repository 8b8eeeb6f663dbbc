import type { LabelKey } from '@cchc/grammar/vocabulary/labels';
import { MappedText } from '../../text/mapped-text.ts';
import type { Located } from '../types.ts';
import type { Collected, DraftNode } from './draft.ts';
import type { ReadHeader } from './header.ts';

/** Lines on how the work went: what they name came later and is not what the plan rests on. */
const followUp = new Set<LabelKey>(['status', 'result', 'evidence']);

/** A run of text that reads as one, with the line to which it belongs; null for what stands above the first. */
export interface TextPiece {
  readonly located: Located;
  readonly node: DraftNode | null;
}

const shortest = 6;

/** Titles, header values, paragraphs, lines and values: all text in which a plan names documents and places. */
export function* textPieces({ nodes, preamble }: Collected, { title, header }: ReadHeader): Generator<TextPiece> {
  for (const located of [title, header.attachedTo, ...header.legalBases, ...preamble]) {
    if (located && located.text.length >= shortest) yield { located, node: null };
  }
  for (const node of nodes) {
    if (!node.isLabel) yield { located: { text: node.text, span: node.textSpan }, node };
    for (const located of node.paragraphs) if (located.text.length >= shortest) yield { located, node };
    for (const { key, target, value } of node.labels) {
      if (followUp.has(key)) continue;
      if (target) yield { located: target, node };
      if (value.text.length >= shortest) yield { located: value, node };
    }
  }
}

/** A piece with the places of its characters: made only for pieces in which something is to be found. */
export function mapPiece(text: string, { located }: TextPiece): MappedText {
  return MappedText.read(text, located.span.start, located.span.end);
}
