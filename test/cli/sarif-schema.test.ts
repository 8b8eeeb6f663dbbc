/** What `--format sarif` writes, held against the published schema of SARIF 2.1.0. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { realCore } from '../../cli/src/real-core.ts';
import { call } from './fake-core.ts';
import { temporaryFolder } from './temporary-folder.ts';

const require = createRequire(import.meta.url);
const published = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
/** Draft 4, of which it uses nothing that later drafts read otherwise but the name of `id`. */
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(published, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('uri-reference', (text) => /^[\w\-.~!$&'()*+,;=:@/?#%[\]]*$/.test(text) && URL.canParse(text, 'a:/'));
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
const validate = ajv.compile(schema);

function faults(text: string) {
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

const samples = join(import.meta.dirname, '../../samples');
const real = { core: realCore };

test.each([
  ['the samples', ['.']],
  ['the samples before issue', ['.', '--profile', 'issue', '--lang', 'en']],
  ['one plan without faults', ['so-khcn-quang-ngai/ke-hoach-2021-da-sua.cchc']],
])('%s', async (_what, args) => {
  const { stdout } = await call(samples, ['check', '--format', 'sarif', '--today', '2020-11-17', ...args], real);
  expect(faults(stdout)).toEqual([]);
});

test('odd names, files that cannot be read, no file at all, joined results', async () => {
  const folder = temporaryFolder({
    'kế hoạch #1 [a]%20&"b".cchc': 'LỖI CẢNH TIN GỢI SAI\n',
    'rỗng.cchc': '',
    'trống/.gitkeep': '',
  });
  const { stdout } = await call(folder, ['check', '--format', 'sarif', join(folder, 'rỗng.cchc'), '.']);
  expect(faults(stdout)).toEqual([]);
  expect(faults((await call(folder, ['check', 'trống', '--format', 'sarif'])).stdout)).toEqual([]);
  const json = await call(folder, ['check', '--format', 'json']);
  const other = temporaryFolder({ '1.json': json.stdout });
  expect(faults((await call(other, ['merge', '1.json', '--format', 'sarif'])).stdout)).toEqual([]);
});

test('the schema does refuse', () => {
  expect(faults('{"version":"2.1.0","runs":[{"results":[]}]}')).not.toEqual([]);
});
