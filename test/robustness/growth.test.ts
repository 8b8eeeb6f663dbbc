/**
 * Twice the text takes about twice the steps. Steps are counted, not timed: see `count-steps.ts`. What the engine does by
 * itself (searching a text, copying a list) counts as one step; regular expressions are held in test/boundaries.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze, readWorkspace } from '../../language-server/src/index.ts';
import { formatText } from '../../language-server/src/outputs/format/format-text.ts';
import { openStepCounter } from './count-steps.ts';
import { fillings, longLine, longTexts, openings } from './hostile-texts.ts';

/** Growth from one size to its double that still counts as linear; a square would be near 4. */
const most = 2.6;

/** Steps that every text takes, however short. */
const few = 3_000;

let counter: Awaited<ReturnType<typeof openStepCounter>>;

beforeAll(async () => {
  counter = await openStepCounter();
  await stepsFor(longTexts['points with labels']?.(100) ?? '');
});

afterAll(() => counter.close());

describe('steps grow with the lines', () => {
  test.each(Object.entries(longTexts))('%s', (_, write) => expectLinear(write, 400));
});

describe('steps grow with the length of a line', () => {
  test.each(Object.entries(fillings))('of %s', async (_, filling) => {
    for (const [name, opening] of Object.entries(openings)) {
      await expectLinear((length) => longLine(opening, filling, length), 2_000, name);
    }
  });
});

async function expectLinear(write: (size: number) => string, size: number, place = ''): Promise<void> {
  const once = await stepsFor(write(size));
  const twice = await stepsFor(write(2 * size));
  expect(twice / Math.max(once, few), `${place}: ${once} steps, then ${twice}`).toBeLessThan(most);
}

async function stepsFor(text: string): Promise<number> {
  const file = { path: 'a.cchc', text };
  await counter.take();
  const { findings } = analyze(file, readWorkspace([file]), { today: '2021-01-15', profile: 'issue' });
  expect(findings.filter(({ code }) => code === 'internal-error')).toEqual([]);
  formatText(text);
  return counter.take();
}
