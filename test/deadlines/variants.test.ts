import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlines } from '../../grammar/vocabulary/deadlines.ts';
import { type ReadMilestone, readDeadlines } from '../../language-server/src/plan/deadlines/read-deadlines.ts';
import { meaningOf, oneYear } from './read-one.ts';

const examples = deadlines.flatMap((row) => row.examples.map((example) => example.text));
const settings = { seed: 20210101, numRuns: 400 };
const phrase = fc.constantFrom(...examples);
const line = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('; '));
const writing = fc.constantFrom<(text: string) => string>(
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD').toUpperCase(),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replaceAll(' ', ' \t '),
  (text) => text.replaceAll(' - ', ' – '),
  (text) => `**${text}**`,
  (text) => text.replaceAll(' ', ' *').concat('.'),
  (text) => text.replaceAll('quý', 'qúy').replaceAll('kỳ', 'kì'),
  (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D'),
);
const noise = fc
  .array(
    fc.constantFrom(
      ...examples.flatMap((text) => text.split(' ')),
      ';',
      '.',
      '(',
      ')',
      '-',
      '/',
      ',',
      '\u0301',
      '😀',
      '\n',
      '31',
      '2021',
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));

function meanings(text: string): unknown[] {
  return readDeadlines(text, oneYear).map(({ also, occurrences, problem, ...milestone }) => ({
    meaning: meaningOf(milestone),
    also: also.map(meaningOf),
    occurrences,
    problem: problem?.kind ?? null,
  }));
}

function isInside({ span, text, when }: ReadMilestone, source: string): boolean {
  const isPlace = span.start >= 0 && span.start < span.end && span.end <= source.length;
  if (!isPlace || source.slice(span.start, span.end) !== text) return false;
  if (!when) return true;
  const { start, end } = when.span;
  return start >= span.start && start < end && end <= span.end && source.slice(start, end) === when.text;
}

describe('reading deadlines', () => {
  it('does not depend on the way of writing', () => {
    fc.assert(
      fc.property(line, writing, (text, write) => {
        expect(meanings(write(text))).toEqual(meanings(text));
      }),
      settings,
    );
  });

  it('gives places inside the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(line, noise, fc.string({ unit: 'binary' })), writing, (text, write) => {
        const source = write(text);
        let before = 0;
        for (const milestone of readDeadlines(source, oneYear)) {
          expect(isInside(milestone, source)).toBe(true);
          expect(milestone.span.start).toBeGreaterThanOrEqual(before);
          before = milestone.span.end;
        }
      }),
      settings,
    );
  });

  it('never gives an interval that ends before it begins, nor dates beside a problem of its own', () => {
    fc.assert(
      fc.property(noise, (text) => {
        for (const { start, end, occurrences } of readDeadlines(text, oneYear)) {
          if (start !== null && end !== null) expect(start <= end).toBe(true);
          expect([...occurrences].sort()).toEqual(occurrences);
        }
      }),
      settings,
    );
  });
});
