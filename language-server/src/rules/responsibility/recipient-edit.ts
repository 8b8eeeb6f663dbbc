import type { Span } from '../../plan/types.ts';
import type { Fix, PlanContext } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** Puts a name behind the last recipient that is no archive; null where there is none. */
export function addingRecipient({ plan, text }: PlanContext, name: string): Fix | null {
  const recipients = plan.header.recipients.filter(({ isArchive }) => !isArchive);
  const last = recipients[recipients.length - 1];
  if (last === undefined) return null;
  const line = lineAround(text, last.span);
  const before = text.slice(line.start, last.span.start);
  const isOwnLine = before.length < 40 && /^[\s>*•+–-]*$/.test(before);
  const lineEnd = text[line.end] === '\r' ? '\r\n' : '\n';
  const at = isOwnLine ? line.end : last.span.end;
  const newText = isOwnLine ? `${lineEnd}${before}${name};` : `; ${name}`;
  return {
    title: { vi: `Thêm ${quote(name)} vào Nơi nhận`, en: `Add ${quote(name)} to the recipients` },
    edits: [{ span: { start: at, end: at }, newText }],
    isSafe: false,
  };
}

function lineAround(text: string, { start, end }: Span): Span {
  let first = start;
  while (first > 0 && !isLineEnd(text[first - 1])) first--;
  let last = end;
  while (last < text.length && !isLineEnd(text[last])) last++;
  return { start: first, end: last };
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
