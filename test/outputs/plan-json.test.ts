import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, readWorkspace } from '@cchc/language-server';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { toPlanJson } from '../../language-server/src/outputs/json/plan-json.ts';
import { LineIndex } from '../../language-server/src/text/positions.ts';
import { hasSeeds, readSeed } from '../seeds/seed-files.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'samples', 'so-khcn-quang-ngai');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.cchc'))
  .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
const workspace = readWorkspace(files);
const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(root, 'docs', 'plan.schema.json'), 'utf8')),
);

function compile(file: { readonly path: string; readonly text: string }) {
  const { plan } = analyze(file, workspace, { today: '2020-11-17', profile: 'draft' });
  return plan && toPlanJson(plan, new LineIndex(file.text));
}

describe('the plan as JSON', () => {
  it.each(files)('$path fits the published schema', (file) => {
    const json = compile(file);
    if (!json) return expect(readdirSync(folder)).toContain(file.path);
    validate(JSON.parse(JSON.stringify(json)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.skipIf(!hasSeeds).each(['000', '001', '002', '003', '004'])('document %s fits the published schema', (digits) => {
    validate(JSON.parse(JSON.stringify(compile(readSeed(digits)))));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('refuses what is not in the schema', () => {
    const json = JSON.parse(
      JSON.stringify(compile(files.find(({ path }) => path === 'ke-hoach-2021.cchc') ?? { path: '', text: '' })),
    );
    expect(validate({ ...json, date: '17/11/2020' })).toBe(false);
    expect(validate({ ...json, extra: 1 })).toBe(false);
  });

  it('has the shape of the contract for a sub-point', () => {
    const json = compile(files.find(({ path }) => path === 'ke-hoach-2021.cchc') ?? { path: '', text: '' });
    const task = json?.tasks.find(({ path }) => path === 'II.1.c');
    expect(task?.leads.map(({ name, resolved, origin }) => ({ name, resolved, origin }))).toEqual([
      { name: 'Thanh tra Sở', resolved: true, origin: 'own' },
    ]);
    expect(task?.deadlines[0]).toMatchObject({ kind: 'quarter', start: '2021-01-01', end: '2021-03-31' });
    expect(task?.criteria).toEqual(['PAR-S 2']);
    expect(json?.outline.map(({ path }) => path)).toEqual(['I', 'II', 'III']);
  });
});
