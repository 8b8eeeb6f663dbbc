import { joiningWords } from '@cchc/grammar/vocabulary/unit-heads';
import type { Responsible, Span } from '../../plan/types.ts';
import { fold } from '../../text/fold.ts';
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

/**
 * The edit that takes a name out of its list, with its separator, or the whole line with the only name; null where other
 * words stand beside it.
 */
export function removal(text: string, mention: Mention, list: readonly Mention[]): TextEdit | null {
  const index = list.indexOf(mention);
  const { start, end } = mention.responsible.span;
  const before = list[index - 1]?.responsible.span.end;
  if (before !== undefined)
    return isSeparator(text.slice(before, start)) ? { span: { start: before, end }, newText: '' } : null;
  const after = list[index + 1]?.responsible.span.start;
  if (after === undefined) return removalOfLine(text, mention);
  return isSeparator(text.slice(end, after)) ? { span: { start, end: after }, newText: '' } : null;
}

/** Takes out a labelled line that holds nothing but the name. */
function removalOfLine(text: string, { list, responsible }: Mention): TextEdit | null {
  if (list === null || fold(list.value.text) !== fold(text.slice(responsible.span.start, responsible.span.end)))
    return null;
  let { start, end } = list.span;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  const isAlone = text.slice(start, list.span.start).trim() === '' && isSeparator(text.slice(list.span.end, end));
  if (!isAlone) return null;
  return { span: { start, end: end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0) }, newText: '' };
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
