import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configKeys, emptyConfig, severityWords } from '../../cli/src/config/config-keys.ts';
import { findConfig } from '../../cli/src/config/find-config.ts';
import { JsonFault, parseJson } from '../../cli/src/config/parse-json.ts';
import { readConfig } from '../../cli/src/config/read-config.ts';
import { temporaryFolder } from './temporary-folder.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/config.schema.json'), 'utf8'));
const codes = ['lead-missing', 'end-mark'];

async function read(text: string) {
  const folder = temporaryFolder({ 'cchc.config.json': text, 'dm/a.cchc': 'x' });
  const { config, problems } = await readConfig(join(folder, 'cchc.config.json'), folder, async () => codes);
  return { folder, config, faults: problems.map(({ key, line }) => `${line} ${key}`) };
}

test('the published schema and the reader know the same keys and values', () => {
  const described = Object.fromEntries(
    Object.keys(configKeys).map((key) => {
      const { type, enum: choices, items, additionalProperties } = schema.properties[key];
      if (choices !== undefined) return [key, { type: 'choice', choices }];
      if (additionalProperties !== undefined) return [key, { type: 'severities', words: additionalProperties.enum }];
      return [key, { type: type === 'array' && items.type === 'string' ? 'paths' : type === 'string' ? 'text' : type }];
    }),
  );
  expect(Object.keys(schema.properties)).toEqual(Object.keys(configKeys));
  expect(schema.additionalProperties).toBe(false);
  expect(described).toEqual({ ...configKeys, severities: { type: 'severities', words: severityWords } });
});

test('a complete file is read', async () => {
  const { folder, config, faults } = await read(
    '\uFEFF{ "$schema": "x", "severities": { "end-mark": "off" }, "catalogues": ["dm"], "indices": ["dm/a.cchc"], "profile": "issue", "language": "en" }',
  );
  expect(faults).toEqual([]);
  expect(config).toEqual({
    severities: { 'end-mark': 'off' },
    catalogues: [join(folder, 'dm')],
    indices: [join(folder, 'dm/a.cchc')],
    profile: 'issue',
    language: 'en',
  });
});

test('faults are told by line, and the rest counts', async () => {
  const { config, faults } = await read('{\n"profil": 1,\n"language": "en",\n"$schema": 3,\n"severities": []\n}');
  expect(faults).toEqual(['2 configKeyMisspelt', '4 configWantsText', '5 configWantsSeverities']);
  expect(config).toEqual({ ...emptyConfig, language: 'en' });
});

test('names from the depths of JavaScript are no keys', async () => {
  expect((await read('{ "__proto__": 1, "constructor": 2 }')).faults).toEqual([
    '1 configKeyUnknown',
    '1 configKeyUnknown',
  ]);
});

test('a file that is no JSON is told where it stops being one', async () => {
  expect((await read('{\n  "profile": "draft",\n}')).faults).toEqual(['3 configNotJson']);
  expect((await read('[]')).faults).toEqual(['1 configNotObject']);
  expect((await read('{} x')).faults).toEqual(['1 configNotJson']);
  expect((await read('[[['.repeat(5000))).faults).toEqual(['1 configNotJson']);
});

test('JSON is read as JSON.parse reads it', () => {
  const value = (node: ReturnType<typeof parseJson>): unknown => {
    if (node.type === 'object')
      return Object.fromEntries(node.members.map((member) => [member.key, value(member.value)]));
    return node.type === 'array' ? node.items.map(value) : node.value;
  };
  for (const text of ['{"a":[1,-2.5e3,true,null,"\\u1ebf\\n\\""],"b":{}}', ' [ ] ', '"x"', '0']) {
    expect(value(parseJson(text))).toEqual(JSON.parse(text));
  }
  for (const text of ['', '{', '[1,]', '{"a"}', '01', '"\n"', "'x'", 'tru', '{"a":1,}']) {
    expect(() => parseJson(text)).toThrow(JsonFault);
  }
});

test('the nearest file upwards counts, from the current folder first', () => {
  const folder = temporaryFolder({
    'a/cchc.config.json': '{}',
    'a/b/c/x.cchc': '',
    'd/e/cchc.config.json': '{}',
    'd/e/x.cchc': '',
  });
  expect(findConfig(join(folder, 'a/b/c'), join(folder, 'd/e'))).toBe(join(folder, 'a/cchc.config.json'));
  expect(findConfig(join(folder, 'd'), 'e/x.cchc')).toBe(join(folder, 'd/e/cchc.config.json'));
  expect(findConfig(join(folder, 'd'), 'e')).toBe(join(folder, 'd/e/cchc.config.json'));
  expect(findConfig(join(folder, 'd'), null)).toBeNull();
});
