import { sentenceOpeners } from '@cchc/grammar/vocabulary/sentence-openers';
import type { OutlineNode, Plan, Span } from '../../plan/types.ts';
import { letter } from '../../text/letters.ts';
import type { SparedPlaces } from '../spared-places.ts';

const blankBefore = /[^\s,;:.([{“"*_#>|+\-–/][ \t]{1,3}[,;:.](?=[\s*_)”"]|$)/g;
const capitalBehind = new RegExp(`;[ \\t]{1,3}((?:${sentenceOpeners.join('|')})(?![${letter}]))`, 'g');
const brackets = /[()]/g;
/** Brackets that stand further apart are no pair. */
const longestBracket = 1200;

/** Blanks in front of `, ; : .`, each with its mark. Dots that leave room for a number or name are none. */
export function blanksBeforeMarks(text: string, places: SparedPlaces): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: written, index } of text.matchAll(blankBefore)) {
    const span = { start: index + 1, end: index + written.length };
    if (written.endsWith('.') && /^[ \t]{0,3}[.…]/.test(text.slice(span.end, span.end + 4))) continue;
    if (!places.has(span)) found.push(span);
  }
  return found;
}

/** Words that open a sentence, with a capital behind a semicolon on the same line. */
export function capitalsBehindSemicolons(text: string, places: SparedPlaces): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: written, 1: words = '', index } of text.matchAll(capitalBehind)) {
    const end = index + written.length;
    const span = { start: end - words.length, end };
    if (!places.has(span) && !isInListOfNames(text, index)) found.push(span);
  }
  return found;
}

/** Where the piece before the semicolon begins with a capital too and is no task, the pieces are names. */
function isInListOfNames(text: string, semicolon: number): boolean {
  const before = text.slice(Math.max(0, semicolon - 300), semicolon);
  const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1;
  const piece = before.slice(start).trimStart();
  const isSentence = start === 0 || /[.!?]\s/.test(piece);
  const first = piece.charAt(0);
  if (isSentence || first === first.toLowerCase()) return false;
  return !sentenceOpeners.some((words) => piece.startsWith(words));
}

/** Offsets of `(` without `)`. */
export function unclosedBrackets(text: string, places: SparedPlaces): readonly number[] {
  const open: number[] = [];
  const lost: number[] = [];
  for (const { 0: mark, index } of text.matchAll(brackets)) {
    if (places.isOnSparedLine(index) || places.isQuoted(index)) continue;
    if (mark === '(') open.push(index);
    else if (!isPointMarker(text, index)) {
      const start = open.pop();
      if (start !== undefined && index - start > longestBracket) lost.push(start);
    }
  }
  return [...lost, ...open].sort((a, b) => a - b);
}

/** `a)` or `1)` at the start of a line. */
function isPointMarker(text: string, at: number): boolean {
  return /(?:^|\n)[\s*_#>]{0,12}[^\s()]{1,3}[*_]{0,2}$/.test(text.slice(Math.max(0, at - 20), at));
}

/**
 * Lines that end with a colon and have nothing under them; the offset of the colon. Headings are the business of
 * `section-empty`; a dash that is followed by dashes announces these.
 */
export function emptyColons(plan: Plan, text: string): readonly { readonly node: OutlineNode; readonly at: number }[] {
  const withTable = new Set(plan.tables.map(({ node }) => node));
  const found: { readonly node: OutlineNode; readonly at: number }[] = [];
  for (const node of plan.nodes) {
    if (!node.opensList || node.isLabel || node.children.length > 0 || node.paragraphs.length > 0) continue;
    if (node.labels.length > 0 || withTable.has(node.index) || isHeading(node)) continue;
    const next = plan.nodes[node.index + 1];
    if (next && (announces(node, next) || next.key === '1' || next.key === 'a')) continue;
    const at = text.lastIndexOf(':', node.span.end - 1);
    if (at >= node.textSpan.start) found.push({ node, at });
  }
  return found;
}

function isHeading({ level, isTask }: OutlineNode): boolean {
  return !isTask && (level === 'item' || level === 'decimal' || level === 'chapter' || level === 'part');
}

function announces(node: OutlineNode, next: OutlineNode): boolean {
  return next.level === node.level && (node.level === 'dash' || node.level === 'plus');
}
