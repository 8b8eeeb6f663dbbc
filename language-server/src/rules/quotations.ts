import type { Span } from '../plan/types.ts';

/** Quotation marks that stand further apart than this are no pair. */
const longestQuotation = 1500;

/** The quotations of a text, and the marks that open one and are never closed. */
export interface Quotations {
  /** From the opening to behind the closing mark, in the order of the text; none lies in another. */
  readonly spans: readonly Span[];
  /** Offsets of `“` without `”`. */
  readonly unclosed: readonly number[];
}

/** Pairs `“…”` over lines and `"…"` within one. One pass over the marks. */
export function findQuotations(text: string): Quotations {
  const pairs: Span[] = [];
  const unclosed: number[] = [];
  const open: number[] = [];
  let straight = -1;
  for (const { 0: mark, index } of text.matchAll(/[“”"\n]/g)) {
    if (mark === '\n') straight = -1;
    else if (mark === '“') open.push(index);
    else if (mark === '”' || (straight < 0 && opensOnLine(text, open[open.length - 1], index))) {
      const start = open.pop() ?? straight;
      if (start >= 0 && index - start <= longestQuotation) pairs.push({ start, end: index + 1 });
      else if (start >= 0) unclosed.push(start);
      straight = -1;
    } else if (straight < 0) straight = index;
    else {
      pairs.push({ start: straight, end: index + 1 });
      straight = -1;
    }
  }
  return { spans: outermost(pairs), unclosed: [...unclosed, ...open].sort((a, b) => a - b) };
}

/** `“` on the same line, which a straight mark closes. */
function opensOnLine(text: string, open: number | undefined, at: number): boolean {
  return open !== undefined && at - open <= longestQuotation && !text.slice(open, at).includes('\n');
}

function outermost(pairs: Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const pair of pairs.sort((a, b) => a.start - b.start)) {
    if (pair.start >= (spans[spans.length - 1]?.end ?? 0)) spans.push(pair);
  }
  return spans;
}
