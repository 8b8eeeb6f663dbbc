import type { Plan, Span } from '../plan/types.ts';
import { findQuotations, type Quotations } from './quotations.ts';

/** How far the subject of a cited document is taken to reach behind its number and date. */
const longestSubject = 200;
const subject =
  /^,? ?(?:ngày \S{6,10} ?)?(?:(?:của|do) [^;.()\r\n]{2,60}? )?(?:về|quy định|ban hành|sửa đổi|hướng dẫn|phê duyệt) [^;.()\r\n]*/i;
const longestToken = 120;
const isBlank = /\s/;

const known = new WeakMap<Plan, SparedPlaces>();

/** The spared places of a plan; made once, shared by all rules. */
export function sparedPlaces(plan: Plan, text: string): SparedPlaces {
  const before = known.get(plan);
  if (before) return before;
  const places = new SparedPlaces(plan, text);
  known.set(plan, places);
  return places;
}

/**
 * Places that no rule on wording touches: quotations, the names of cited documents, table rows, comments, lines for the
 * machine, addresses on the web.
 */
export class SparedPlaces {
  readonly quotations: Quotations;
  readonly #plan: Plan;
  readonly #text: string;
  #line = { start: 0, end: -1, isSpared: false };

  constructor(plan: Plan, text: string) {
    this.#plan = plan;
    this.#text = text;
    this.quotations = findQuotations(text);
  }

  /** True where a piece of the text lies, wholly or in part, in a place that is not to be touched. */
  has(span: Span): boolean {
    return (
      this.isOnSparedLine(span.start) ||
      this.isQuoted(span.start) ||
      this.isCited(span) ||
      isAddress(tokenAround(this.#text, span))
    );
  }

  /** A table row, a comment or an `@` line. */
  isOnSparedLine(at: number): boolean {
    if (at < this.#line.start || at > this.#line.end) this.#line = this.#readLine(at);
    return this.#line.isSpared;
  }

  isQuoted(at: number): boolean {
    const span = lastBefore(this.quotations.spans, at);
    return span !== undefined && at < span.end;
  }

  /** In the kind, number, date or subject of a cited document. */
  isCited({ start, end }: Span): boolean {
    const citation = lastBefore(this.#citationSpans(), end - 1);
    if (!citation) return false;
    if (start < citation.end) return true;
    if (start - citation.end > longestSubject) return false;
    const rest = this.#text.slice(citation.end, citation.end + longestSubject);
    return start < citation.end + (subject.exec(rest)?.[0].length ?? 0);
  }

  #spans: readonly Span[] | null = null;

  #citationSpans(): readonly Span[] {
    this.#spans ??= this.#plan.citations.map(({ span }) => span);
    return this.#spans;
  }

  #readLine(at: number): { readonly start: number; readonly end: number; readonly isSpared: boolean } {
    const text = this.#text;
    const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    return { start, end, isSpared: /^[\s>*_#+-]{0,40}(?:\/\/|@|\|)/.test(line) || /\S\t/.test(line) };
  }
}

/** The last span that starts at or before an offset. */
function lastBefore(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** What stands around a place without a blank. */
function tokenAround(text: string, { start, end }: Span): string {
  let first = start;
  while (first > 0 && start - first < longestToken && !isBlank.test(text.charAt(first - 1))) first--;
  let last = end;
  while (last < text.length && last - end < longestToken && !isBlank.test(text.charAt(last))) last++;
  return text.slice(first, last);
}

function isAddress(token: string): boolean {
  return /:\/\/|www\.|[^\s@]@[^\s@]|[a-z]\.(?:vn|com|net|org|gov|edu)(?![a-z])/i.test(token);
}
