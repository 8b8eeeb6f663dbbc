import { labels } from '@cchc/grammar/vocabulary/labels';
import { foldPlain } from '../../text/fold.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { editDistance } from '../../text/nearest.ts';
import type { Plan } from '../types.ts';
import type { DraftNode } from './draft.ts';

const candidates = labels
  .filter((row) => row.place === 'task')
  .flatMap((row) => [row.canonical, ...row.spellings].map((name) => ({ name, plain: foldPlain(name) })))
  .filter(({ plain }) => plain.length >= 7);
const longest = 70;

/** Dashes and pluses that look like a label and are none: `- Thời gan thực hiện: …`. */
export function findNearLabels(nodes: readonly DraftNode[], source: string): Plan['nearLabels'] {
  const found: Plan['nearLabels'][number][] = [];
  for (const node of nodes) {
    if (node.level !== 'dash' && node.level !== 'plus') continue;
    const colon = node.text.indexOf(':');
    const { text } = node;
    if (colon < 5 || colon > longest) continue;
    const plain = foldPlain(text.slice(0, colon));
    const nearest = nearestLabel(plain);
    if (nearest) {
      const span = MappedText.read(source, node.textSpan.start, node.textSpan.end).span(0, colon);
      found.push({ written: text.slice(0, colon), nearest, span, node: node.index });
    }
  }
  return found;
}

/** One slip for every eight letters is allowed, two at the most. */
function nearestLabel(plain: string): string | undefined {
  const limit = plain.length < 16 ? 1 : 2;
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.plain.length - plain.length) > limit) continue;
    const distance = editDistance(plain, candidate.plain, limit);
    if (distance <= limit && (!best || distance < best.distance)) best = { name: candidate.name, distance };
  }
  return best?.name;
}
