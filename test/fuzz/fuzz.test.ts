import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyText, mutatedSample, piecedText } from './arbitraries.ts';
import { checksSafely, formatsFaithfully, readsAsLangiumDoes, readsTotally } from './properties.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 150);
const seed = Number(process.env.FUZZ_SEED ?? 20211117);
const texts = { 'pieced text': piecedText, 'any text': anyText, 'a mutated sample': mutatedSample };
const properties = {
  'reads totally': readsTotally,
  'reads as Langium does': readsAsLangiumDoes,
  'checks safely': checksSafely,
  'formats faithfully': formatsFaithfully,
};

describe.each(Object.entries(texts))('%s', (_, arbitrary) => {
  it.each(Object.entries(properties))(
    '%s',
    (_name, property) => {
      fc.assert(
        fc.property(arbitrary, (text) => property(text)),
        { numRuns: runs, seed },
      );
    },
    600_000,
  );
});
