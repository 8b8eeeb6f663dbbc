/**
 * One input as tokens, tree and model: `<name>.cchc` beside `<name>.tokens`, `.tree` and `.model.json`. A failure names the
 * stage that broke. `UPDATE=1 vitest run test/stages` rewrites the three; read the change.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, tokenize } from '../../language-server/src/syntax/parse.ts';
import { showModel, showTokens, showTree } from './show-stages.ts';

const folder = import.meta.dirname;
const isUpdate = process.env.UPDATE === '1';
const inputs = readdirSync(folder)
  .filter((name) => name.endsWith('.cchc'))
  .map((name) => ({ name: name.slice(0, -'.cchc'.length), text: readFileSync(join(folder, name), 'utf8') }));

test('every golden belongs to an input', () => {
  const goldens = readdirSync(folder).filter((name) => /\.(?:tokens|tree|model\.json)$/.test(name));
  const wanted = inputs.flatMap(({ name }) => [`${name}.model.json`, `${name}.tokens`, `${name}.tree`]);
  expect(goldens.sort()).toEqual(wanted.sort());
});

describe.each(inputs)('$name', ({ name, text }) => {
  test('tokens', () => expectGolden(`${name}.tokens`, showTokens(tokenize(text), text)));
  test('tree', () => expectGolden(`${name}.tree`, showTree(parse(text), text)));
  test('model', () => expectGolden(`${name}.model.json`, showModel(text, `${name}.cchc`)));
});

function expectGolden(name: string, found: string): void {
  const path = join(folder, name);
  if (isUpdate) writeFileSync(path, found);
  expect(existsSync(path), `${name} is missing: UPDATE=1 writes it`).toBe(true);
  expect(found).toBe(readFileSync(path, 'utf8'));
}
