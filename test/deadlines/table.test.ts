import { describe, expect, it } from 'vitest';
import { type DeadlineRow, type DeadlineWordKind, deadlines } from '../../grammar/vocabulary/deadlines.ts';
import type { DeadlineKind } from '../../language-server/src/plan/types.ts';
import { meaningOf, readOne } from './read-one.ts';

const kinds: readonly DeadlineKind[] = [
  'by-date',
  'month',
  'quarter',
  'range',
  'period',
  'continuous',
  'recurring',
  'external',
  'unresolved',
];

const rows: readonly DeadlineRow[] = deadlines;

describe.each(rows)('deadline table, row $id', (row) => {
  it.each(row.examples)('$text', (example) => {
    expect(meaningOf(readOne(example.text))).toBe(meaningOf(example));
    expect(example.kind).toBe(row.kind);
  });

  it('knows each of its words, alone and in a sentence', () => {
    for (const words of row.words) {
      expect(`${words}: ${readOne(words).kind}`).toBe(`${words}: ${row.kind}`);
      expect(`${words}: ${readOne(`Báo cáo cấp trên ${words}`).kind}`).toBe(`${words}: ${row.kind}`);
    }
  });

  it('says what it is in both languages', () => {
    expect(row.help.vi).not.toBe('');
    expect(row.help.en).not.toBe('');
  });
});

describe('deadline table', () => {
  it('has an example of each kind of the plan model, and no other kind', () => {
    const inTable = deadlines.map((row): DeadlineWordKind => row.kind);
    expect(new Set(inTable)).toEqual(new Set(kinds));
  });

  it('has no row, example or word twice', () => {
    for (const values of [
      deadlines.map((row) => row.id),
      deadlines.flatMap((row) => row.examples.map((example) => example.text)),
      deadlines.flatMap((row): readonly string[] => row.words),
    ]) {
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    }
  });
});
