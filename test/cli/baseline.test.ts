import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Baseline } from '../../cli/src/checking/baseline.ts';
import { findingAt } from './fake-core.ts';
import { temporaryFolder } from './temporary-folder.ts';

const one = findingAt('LỖI', 'LỖI', { path: 'I.1' });
const other = findingAt('LỖI', 'LỖI', { path: 'I.2' });

function opened(path: string): Baseline {
  const baseline = Baseline.read(path);
  if (typeof baseline === 'string') throw new Error(baseline);
  return baseline;
}

test('what was written is known again, wherever its lines have gone', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'moc.json');
  const baseline = new Baseline(path);
  baseline.replace(join(folder, 'a.cchc'), [one]);
  baseline.write(path);
  const moved = { ...one, span: { start: 70, end: 73 }, message: { ...one.message, en: 'Said otherwise.' } };
  expect(opened(path).unknown(join(folder, 'a.cchc'), [moved, other])).toEqual([other]);
  expect(opened(path).unknown(join(folder, 'b.cchc'), [one])).toEqual([one]);
});

test('of equal findings those beyond the known number are new', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'moc.json');
  const baseline = new Baseline(path);
  baseline.replace(join(folder, 'a.cchc'), [one, one]);
  baseline.write(path);
  expect(opened(path).size).toBe(2);
  expect(opened(path).unknown(join(folder, 'a.cchc'), [one, one, one])).toHaveLength(1);
});

test('updating keeps what is known of other files, as long as they exist', () => {
  const folder = temporaryFolder({ 'a.cchc': '', 'b.cchc': '' });
  const baseline = new Baseline(join(folder, 'moc.json'));
  for (const name of ['a.cchc', 'b.cchc', 'mat.cchc']) baseline.replace(join(folder, name), [one]);
  baseline.replace(join(folder, 'a.cchc'), []);
  baseline.forgetMissing((path) => !path.endsWith('mat.cchc'));
  expect(baseline.size).toBe(1);
});

test('a file that is no baseline is told apart from none', () => {
  const folder = temporaryFolder({
    'x.json': '{"version":1}',
    'y.json': 'không',
    'z.json': '{"version":1,"generator":"cchc baseline","findings":[1]}',
  });
  for (const name of ['x.json', 'y.json', 'z.json']) expect(Baseline.read(join(folder, name))).toBe('baselineForeign');
  expect(Baseline.read(join(folder, 'chua-co.json'))).toBe('baselineMissing');
  expect(Baseline.read(folder)).toBe('baselineUnreadable');
});
