/**
 * Large and hostile texts through the core: every one is read, checked and formatted without an exception. A long line
 * holds one thing over and over, where each reader of lines and values meets it.
 */
import { describe, expect, test } from 'vitest';
import { analyze, readWorkspace } from '../../language-server/src/index.ts';
import { formatText } from '../../language-server/src/outputs/format/format-text.ts';
import { fillings, longLine, longTexts, openings } from './hostile-texts.ts';

const patience = 60_000;
const million = 1_000_000;

/** Fillings of a megabyte for each place: together the places meet all of them. */
const perPlace = 4;

/** Lines of the long texts; those not named here have `usual`. */
const counts: Readonly<Record<string, number>> = {
  'points with labels': 100_000,
  comments: 50_000,
  'blank lines': million,
};
const usual = 20_000;

describe('a text of many lines', () => {
  test.each(Object.entries(longTexts))(
    '%s',
    (name, write) => {
      const count = counts[name] ?? usual;
      const text = write(count);
      const { findings } = check(text);
      expect(findings.filter(({ code }) => code === 'internal-error')).toEqual([]);
      expect(findings.length).toBeLessThan(8 * count);
      expect(formatText(text).length).toBeLessThan(2 * text.length + 100);
    },
    patience,
  );
});

describe('a line of a megabyte', () => {
  test.each(Object.entries(openings).map(([name, opening], at) => ({ name, opening, at })))(
    'in $name',
    ({ opening, at }) => {
      for (const [filling, piece] of someFillings(at)) {
        const { findings } = check(longLine(opening, piece, million));
        expect(
          findings.filter(({ code }) => code === 'internal-error'),
          filling,
        ).toEqual([]);
      }
    },
    patience,
  );
});

function someFillings(at: number): readonly (readonly [string, string])[] {
  const all = Object.entries(fillings);
  const first = (at * perPlace) % all.length;
  return [...all, ...all].slice(first, first + perPlace);
}

function check(text: string): ReturnType<typeof analyze> {
  const file = { path: 'a.cchc', text };
  return analyze(file, readWorkspace([file]), { today: '2021-01-15', profile: 'issue' });
}
