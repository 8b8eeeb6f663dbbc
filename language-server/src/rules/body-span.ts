import type { Plan, Span } from '../plan/types.ts';

/** The heading of an annex without a number, which the outline does not hold. */
const annexHeading = /^[#>*_ \t]{0,8}(?:PHỤ LỤC|Phụ lục[*_ \t]{0,8}$)/gm;

/**
 * The body of a document: behind the header, before recipients, signature and annexes. `end` is the start of the first
 * line that belongs to the body no more.
 */
export function bodySpan({ header, nodes }: Plan, text: string): Span {
  const start = header.span.end;
  const ends = [text.length];
  for (const { span } of header.recipients) if (span.start > start) ends.push(footStart(text, span.start));
  if (header.signatory && header.signatory.span.start > start) ends.push(lineStart(text, header.signatory.span.start));
  const annex = nodes.find(({ level, marker }) => level === 'part' && /^phụ lục/i.test(marker));
  if (annex) ends.push(lineStart(text, annex.span.start));
  annexHeading.lastIndex = start;
  const heading = annexHeading.exec(text);
  if (heading) ends.push(heading.index);
  return { start, end: Math.max(start, Math.min(...ends)) };
}

/** The line with "Nơi nhận" above (or on) the line of the first recipient. */
function footStart(text: string, first: number): number {
  let start = lineStart(text, first);
  const near = text.slice(Math.max(0, start - 120), first).toLowerCase();
  const heading = Math.max(near.lastIndexOf('nơi nhận'), near.lastIndexOf('noi nhan'));
  if (heading >= 0) start = lineStart(text, Math.max(0, first - (near.length - heading)));
  return start;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
