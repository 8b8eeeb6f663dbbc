import type { Located, Plan } from '../../plan/types.ts';
import { MappedText } from '../../text/mapped-text.ts';

/** A run of text of a plan; `read` gives it with the places of its characters in the file's text. */
export interface PlanPlace {
  readonly located: Located;
  read(text: string): MappedText;
}

/** Paragraphs, lines and values in the order of the outline. */
export function* placesOf(plan: Plan): Generator<PlanPlace> {
  for (const located of plan.preamble) yield placeAt(located);
  for (const { text, textSpan, paragraphs, labels, isLabel } of plan.nodes) {
    if (!isLabel) yield placeAt({ text, span: textSpan });
    for (const located of paragraphs) yield placeAt(located);
    for (const { value } of labels) yield placeAt(value);
  }
}

/** One run of text. */
export function placeAt(located: Located): PlanPlace {
  const { start, end } = located.span;
  return { located, read: (text) => MappedText.read(text, start, end) };
}
