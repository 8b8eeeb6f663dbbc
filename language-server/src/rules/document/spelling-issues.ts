import { letter, mark } from '../../text/letters.ts';
import { LineIndex } from '../../text/positions.ts';
import type { Localised, TextEdit } from '../define-rule.ts';
import { findMixedTones } from './tone-placement.ts';

/** One place where a text is written in a form that searching and comparing stumble over. */
export interface SpellingIssue extends TextEdit {
  readonly kind: 'tone' | 'decomposed' | 'letter' | 'no-break' | 'doubled';
  readonly what: Localised;
}

const anyIssue = /[\u00a0\u2007\u202f\u00d0\u0300-\u036f]|\S {2,4}\S/;
const wordWithMarks = new RegExp(`[${letter}${mark}]+`, 'g');
const noBreakSpace = { vi: 'dấu cách không ngắt', en: 'a no-break space' };
const doubledBlank = { vi: 'hai dấu cách liền nhau', en: 'a doubled blank' };
const noBreak = /[\u00a0\u2007\u202f]/;
const leadingMarker = /^[#>*_\s]{0,8}(?:[-+*@\u2010-\u2015\u2022]|[\d.]{1,8}|[IVX]{1,6}\.|[a-zđ]\))[*_]{0,4}$/;

/** All issues of a text, in its order. Linear in its length. */
export function findSpellingIssues(text: string): readonly SpellingIssue[] {
  const tones = findMixedTones(text).map(({ span, newText }): SpellingIssue => {
    const written = text.slice(span.start, span.end);
    return {
      span,
      newText,
      kind: 'tone',
      what: { vi: `“${written}” (chỗ khác viết “${newText}”)`, en: `“${written}” (elsewhere “${newText}”)` },
    };
  });
  if (!anyIssue.test(text)) return tones;
  const issues = tones.concat(decomposedLetters(text), foreignLetters(text), blanks(text));
  return issues.sort((a, b) => a.span.start - b.span.start);
}

function decomposedLetters(text: string): SpellingIssue[] {
  if (!/[\u0300-\u036f]/.test(text)) return [];
  const issues: SpellingIssue[] = [];
  for (const { 0: word, index } of text.matchAll(wordWithMarks)) {
    const newText = word.normalize('NFC');
    if (newText === word) continue;
    const quoted = newText.length > 20 ? `${newText.slice(0, 19)}…` : newText;
    issues.push({
      span: { start: index, end: index + word.length },
      newText,
      kind: 'decomposed',
      what: { vi: `chữ “${quoted}” có dấu viết rời (Unicode tổ hợp)`, en: `“${quoted}” with decomposed letters` },
    });
  }
  return issues;
}

/** `Ð` (U+00D0, Icelandic) looks like `Đ` and is found by no search. */
function foreignLetters(text: string): SpellingIssue[] {
  const what = { vi: 'chữ “Ð” không phải chữ “Đ” tiếng Việt', en: 'a letter “Ð” that is not the Vietnamese “Đ”' };
  return [...text.matchAll(/\u00d0/g)].map(({ index }): SpellingIssue => {
    return { span: { start: index, end: index + 1 }, newText: 'Đ', kind: 'letter', what };
  });
}

function blanks(text: string): SpellingIssue[] {
  const issues: SpellingIssue[] = [];
  const layout = new LayoutLines(text);
  for (const { 0: run, index } of text.matchAll(/[ \u00a0\u2007\u202f]+/g)) {
    const span = { start: index, end: index + run.length };
    const isNoBreak = noBreak.test(run);
    if ((run.length === 1 && !isNoBreak) || isAtLineEdge(text, span)) continue;
    if (isNoBreak) {
      issues.push({ span, newText: ' ', kind: 'no-break', what: noBreakSpace });
    } else if (run.length <= 4 && !isOnPurpose(text, span, layout)) {
      issues.push({ span, newText: ' ', kind: 'doubled', what: doubledBlank });
    }
  }
  return issues;
}

function isAtLineEdge(text: string, { start, end }: TextEdit['span']): boolean {
  return start === 0 || end === text.length || /\s/.test(text[start - 1] ?? '') || /\s/.test(text[end] ?? '');
}

/** Alignment behind a marker or in a table, and the blanks left for a number or date before signing. */
function isOnPurpose(text: string, { start, end }: TextEdit['span'], layout: LayoutLines): boolean {
  const line = layout.lineAt(start);
  if (line.isLayout) return true;
  if (start - line.start <= 16 && leadingMarker.test(text.slice(line.start, start))) return true;
  const before = text.slice(Math.max(line.start, start - 6), start).toLowerCase();
  const after = text.slice(end, end + 6).toLowerCase();
  if (after.startsWith('/')) return true;
  return (
    (before.endsWith('ngày') && after.startsWith('tháng')) ||
    (before.endsWith('tháng') && after.startsWith('năm')) ||
    (before.endsWith('số') && after.startsWith('ngày'))
  );
}

/** Which lines are table rows or comments, where blanks align. Places must be asked for in the order of the text. */
class LayoutLines {
  readonly #text: string;
  readonly #lines: LineIndex;
  #current = { start: -1, end: -1, isLayout: false };

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineIndex(text);
  }

  lineAt(offset: number): { readonly start: number; readonly isLayout: boolean } {
    if (offset >= this.#current.start && offset < this.#current.end) return this.#current;
    const number = this.#lines.lineAt(offset);
    const start = this.#lines.startOf(number);
    const end = this.#lines.startOf(number + 1);
    const line = this.#text.slice(start, end);
    this.#current = { start, end, isLayout: line.includes('\t') || /^\s*(?:\||\/\/)/.test(line) };
    return this.#current;
  }
}
