import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsOfShard, readShard } from '../../cli/src/checking/shard.ts';
import { realCore } from '../../cli/src/real-core.ts';
import { call } from './fake-core.ts';
import { temporaryFolder } from './temporary-folder.ts';

const samples = join(import.meta.dirname, '../../samples');
const day = ['--today', '2020-11-17'];
const real = { core: realCore, today: () => '2020-11-17' };

test('parts are runs that together are everything once, and no part is much larger than its share', () => {
  const lengths = fc.array(fc.nat({ max: 1000 }), { maxLength: 60 });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 12 }), (all, count) => {
      const items = all.map((length, at) => ({ length, at }));
      const parts = Array.from({ length: count }, (_, at) => itemsOfShard(items, { index: at + 1, count }));
      expect(parts.flat()).toEqual(items);
      const share = all.reduce((sum, length) => sum + length, 0) / count;
      for (const part of parts) {
        const size = part.reduce((sum, { length }) => sum + length, 0);
        expect(size).toBeLessThanOrEqual(share + Math.max(0, ...all) + 1e-6);
      }
    }),
  );
});

test('a part is written I/N', () => {
  expect(readShard('2/5')).toEqual({ index: 2, count: 5 });
  for (const text of ['0/5', '6/5', '1/0', '1', '1/', '/2', '1.5/2', '-1/2', '1/2/3', '', '1/99999']) {
    expect(readShard(text)).toBeNull();
  }
});

/** The results of a folder checked in parts, as files of it. */
async function parts(folder: string, count: number, format: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (let index = 1; index <= count; index++) {
    const { stdout } = await call(samples, ['check', ...day, '--format', format, '--shard', `${index}/${count}`], real);
    names.push(`${count}-${index}.${format}`);
    writeFileSync(join(folder, names.at(-1) ?? ''), stdout);
  }
  return names;
}

test.each(['json', 'sarif'])('parts joined are the whole: %s', async (format) => {
  const whole = await call(samples, ['check', ...day, '--format', format], real);
  const folder = temporaryFolder();
  for (const count of [1, 2, 3, 4, 5]) {
    const names = await parts(folder, count, format);
    const joined = await call(folder, ['merge', ...names, '--format', format], real);
    expect(joined).toEqual(whole);
    const turned = await call(folder, ['merge', ...names.toReversed(), ...names, '--format', format], real);
    expect(turned).toEqual(whole);
  }
});

test('other formats of joined parts are those of the whole, fingerprints of SARIF included', async () => {
  const folder = temporaryFolder();
  const names = await parts(folder, 3, 'sarif');
  for (const format of ['gitlab', 'github', 'json']) {
    const whole = await call(samples, ['check', ...day, '--format', format], real);
    expect(await call(folder, ['merge', ...names, '--format', format], real)).toEqual(whole);
  }
});

test('catalogues and indices are read whole by every part', async () => {
  const folder = temporaryFolder();
  const plans = ['so-khcn-quang-ngai/ke-hoach-2021.cchc', 'so-khcn-quang-ngai/don-vi.cchc'];
  for (const plan of plans) {
    mkdirSync(join(folder, 'so-khcn-quang-ngai'), { recursive: true });
    writeFileSync(join(folder, plan), readFileSync(join(samples, plan)));
  }
  const { stdout } = await call(folder, ['check', ...day, '--format', 'json', '--shard', '2/2'], real);
  const [file] = JSON.parse(stdout).files;
  const codes = file.diagnostics.map(({ code }: { code: string }) => code);
  expect([file.file, codes.includes('unit-variant')]).toEqual([plans[0], true]);
});

test('a wrong part is said, and a baseline is never written by a part', async () => {
  const folder = temporaryFolder({ 'a.cchc': 'KẾ HOẠCH\n' });
  for (const value of ['0/3', '4/3', 'một']) {
    const { status, stderr } = await call(folder, ['check', '--shard', value]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining(`như 2/5; I từ 1 đến N, N không quá 9999. Không nhận "${value}"`),
    ]);
  }
  const { status, stderr } = await call(folder, ['check', '--shard', '1/2', '--update-baseline', 'moc.json']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('không đi cùng --shard')]);
});
