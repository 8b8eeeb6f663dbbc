import { joiningWords } from '@cchc/grammar/vocabulary/unit-heads';
import type { Responsible, Span } from '../../plan/types.ts';
import type { Fix, TextEdit } from '../define-rule.ts';
import { quote } from '../quote.ts';
import type { Mention } from './mentions.ts';

const longestFirst = [...joiningWords].sort((a, b) => b.length - a.length);

/** Offers another name for one in a list; null where the name does not stand there in one piece. */
export function renaming(text: string, responsible: Responsible, name: string, isSafe: boolean): Fix | null {
  const span = spanOfName(text, responsible);
  if (span === null || text.slice(span.start, span.end) === name) return null;
  return {
    title: { vi: `Đổi thành ${quote(name)}`, en: `Change to ${quote(name)}` },
    edits: [{ span, newText: name }],
    isSafe,
  };
}

/** The edit that takes a name out of its list, with its separator; null where more than a separator stands beside it. */
export function removal(text: string, mention: Mention, list: readonly Mention[]): TextEdit | null {
  const index = list.indexOf(mention);
  const { start, end } = mention.responsible.span;
  const before = list[index - 1]?.responsible.span.end;
  if (before !== undefined)
    return isSeparator(text.slice(before, start)) ? { span: { start: before, end }, newText: '' } : null;
  const after = list[index + 1]?.responsible.span.start;
  if (after === undefined) return null;
  return isSeparator(text.slice(end, after)) ? { span: { start, end: after }, newText: '' } : null;
}

/** The name without the person that follows it. */
function spanOfName(text: string, { name, person, span }: Responsible): Span | null {
  if (text.startsWith(name, span.start)) return { start: span.start, end: span.start + name.length };
  return person === null ? span : null;
}

/** Nothing but blanks, `;`, `,`, a joining word and the marker of a next line. */
function isSeparator(between: string): boolean {
  if (between.length > 40) return false;
  const rest = longestFirst.reduce((text, word) => text.replace(word, ''), between.normalize('NFC').toLowerCase());
  return /^[\s;,+*•–-]*$/.test(rest);
}
