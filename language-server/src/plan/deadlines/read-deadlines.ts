/**
 * Reads a deadline line: its milestones, and in each the when (kind, days, what is wrong with it) and further whens.
 */
import type { Deadline, DeadlineProblem, Located } from '../types.ts';
import { chooseWhen } from './choose-when.ts';
import { combineWhens } from './combine-whens.ts';
import { findWhens } from './find-whens.ts';
import { cutMilestones, type Piece } from './milestone-pieces.ts';
import { type PlainText, sourceSpan, toPlainText } from './plain-text.ts';
import { type DeadlineSetting, type ResolvedWhen, resolveWhen } from './resolve-when.ts';

export type { DeadlineSetting } from './resolve-when.ts';

/** A deadline before it is known whose it is; spans are offsets in the text that was read. */
export type ReadMilestone = Omit<Deadline, 'origin'>;

/** Characters of one milestone in which whens are looked for; what is longer is prose. */
const longestMilestone = 4000;

/**
 * Reads the value of a deadline label, in any Unicode form and case, with or without diacritics. Empty for a text without
 * any letter or digit. A milestone without a when is `unresolved`. Linear in the length of the text; never throws.
 */
export function readDeadlines(text: string, setting: DeadlineSetting): readonly ReadMilestone[] {
  const plain = toPlainText(text);
  return cutMilestones(plain.plain).map((piece) => readMilestone({ text, plain, piece, setting }));
}

interface Reading {
  readonly text: string;
  readonly plain: PlainText;
  readonly piece: Piece;
  readonly setting: DeadlineSetting;
}

function readMilestone(reading: Reading): ReadMilestone {
  const { plain, piece, setting } = reading;
  const words = plain.plain.slice(piece.start, Math.min(piece.end, piece.start + longestMilestone));
  const whens = combineWhens(words, findWhens(words)).flatMap((when) => resolveWhen(when, setting));
  const choice = chooseWhen(whens);
  const whole = locate(reading, 0, piece.end - piece.start);
  if (!choice) return { ...unread, text: whole.text, span: whole.span };
  const { main, also } = choice;
  return {
    text: whole.text,
    kind: main.kind,
    start: main.start,
    end: main.end,
    occurrences: main.occurrences,
    problem: firstProblem(reading, main, whens),
    also,
    when: locate(reading, main.from, main.to),
    span: whole.span,
  };
}

const unread = {
  kind: 'unresolved',
  start: null,
  end: null,
  occurrences: [],
  problem: null,
  also: [],
  when: null,
} as const;

/** The problem of the when that counts, else of any other: a date that does not exist is never passed over. */
function firstProblem(reading: Reading, main: ResolvedWhen, whens: readonly ResolvedWhen[]): DeadlineProblem | null {
  const problem = main.problem ?? whens.find((when) => when.problem)?.problem;
  if (!problem) return null;
  return { kind: problem.kind, words: locate(reading, problem.from, problem.to).text };
}

function locate({ text, plain, piece }: Reading, start: number, end: number): Located {
  const span = sourceSpan(text, plain, piece.start + start, piece.start + end);
  return { text: text.slice(span.start, span.end), span };
}
