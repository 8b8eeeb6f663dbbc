/** Every regular expression is linear, so that no text can make the tool stand still. */
import { check } from 'recheck';
import { beforeAll, describe, expect, test } from 'vitest';
import { constructions, type FoundExpression, findExpressions } from './regular-expressions.ts';

/** Expressions on which `recheck` gives up, by source, with the reason why they are linear all the same. */
const provenByHand: ReadonlyMap<string, string> = new Map();

/** Files that call `RegExp` after loading, where this test cannot see what is made; none may. */
const madeLater: readonly string[] = [];

const patience = 20_000;
let found: readonly FoundExpression[] = [];

beforeAll(async () => {
  found = await findExpressions();
});

describe('regular expressions', () => {
  test('are found, written and made ones', () => {
    expect(found.length).toBeGreaterThan(200);
    const inPlaces = new Set(found.flatMap(({ places }) => places.map((place) => place.split(':')[0])));
    expect(constructions().filter((path) => !inPlaces.has(path) && !madeLater.includes(path))).toEqual([]);
  });

  test('take time that grows with the length of the text and no faster', async () => {
    const faults: string[] = [];
    for (const { source, flags, places } of found) {
      const verdict = await check(source, flags, { timeout: patience });
      if (verdict.status === 'safe') continue;
      if (verdict.status === 'unknown' && provenByHand.has(source)) continue;
      const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.error.kind;
      faults.push(`${places.join(', ')}: /${source}/${flags} ${why}`);
    }
    expect(faults).toEqual([]);
  }, 300_000);

  test('proofs by hand are about expressions that exist', () => {
    const sources = new Set(found.map(({ source }) => source));
    expect([...provenByHand.keys()].filter((source) => !sources.has(source))).toEqual([]);
  });
});
