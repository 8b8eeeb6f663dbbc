import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discover } from '../../cli/src/files/discover.ts';
import { writeAtomically } from '../../cli/src/files/write-atomically.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function found(folder: string, ...paths: string[]) {
  const { files, problems } = await discover(paths, folder);
  return [...files.map(({ path }) => path), ...problems.map(({ key, file }) => `${key} ${file}`)];
}

test('a folder gives its .cchc files in the order of their paths', async () => {
  const folder = temporaryFolder({ 'b.cchc': '', 'B.CCHC': '', 'a/c.cchc': '', 'a.txt': '', 'a/d.md': '' });
  expect(await found(folder, '.')).toEqual(['B.CCHC', 'a/c.cchc', 'b.cchc']);
});

test('paths outside the current folder are relative to it', async () => {
  const folder = temporaryFolder({ 'a/x.cchc': '', 'b/y.cchc': '' });
  expect(await found(join(folder, 'a'), '../b', 'x.cchc')).toEqual(['../b/y.cchc', 'x.cchc']);
});

test('links lead to a file once, and round in circles to nothing', async () => {
  const folder = temporaryFolder({ 'a/x.cchc': '' });
  symlinkSync(join(folder, 'a/x.cchc'), join(folder, 'y.cchc'));
  symlinkSync(folder, join(folder, 'a/vong'));
  expect(await found(folder, '.', 'y.cchc')).toEqual(['y.cchc']);
});

test('.gitignore counts upwards to the root of the repository, not beyond', async () => {
  const files = {
    '.gitignore': '*.cchc',
    'kho/.git/HEAD': '',
    'kho/.gitignore': 'nhap\n/goc.cchc',
    'kho/goc.cchc': '',
  };
  const folder = temporaryFolder({ ...files, 'kho/a/goc.cchc': '', 'kho/a/nhap/x.cchc': '' });
  expect(await found(join(folder, 'kho/a'), '.')).toEqual(['goc.cchc']);
  expect(await found(join(folder, 'kho'), '.')).toEqual(['a/goc.cchc']);
  expect(await found(join(folder, 'kho'), 'goc.cchc', 'a/nhap')).toEqual(['a/nhap/x.cchc', 'goc.cchc']);
});

test('globs take plans by their ending, and a name that exists is no glob', async () => {
  const folder = temporaryFolder({
    'a/x.cchc': '',
    'a/x.txt': '',
    'a/x.json': '',
    'b[1].cchc': '',
    'a/node_modules/y.cchc': '',
  });
  expect(await found(folder, 'a/**/*')).toEqual(['a/x.cchc', 'a/x.txt']);
  expect(await found(folder, 'b[1].cchc')).toEqual(['b[1].cchc']);
  expect(await found(folder, 'c*.cchc')).toEqual(['globEmpty c*.cchc']);
});

test('a path that does not exist is told with the nearest name', async () => {
  const folder = temporaryFolder({ 'ke-hoach.cchc': '' });
  const { problems } = await discover(['kehoach.cchc', 'xyz'], folder);
  expect(problems).toEqual([
    { key: 'pathMisspelt', values: { near: 'ke-hoach.cchc' }, file: 'kehoach.cchc' },
    { key: 'pathMissing', file: 'xyz' },
  ]);
});

test('a file is replaced whole, with its mode, through a link', () => {
  const folder = temporaryFolder({ 'a.cchc': 'cũ' });
  chmodSync(join(folder, 'a.cchc'), 0o640);
  symlinkSync('a.cchc', join(folder, 'l.cchc'));
  writeAtomically(join(folder, 'l.cchc'), 'mới');
  expect(readFileSync(join(folder, 'a.cchc'), 'utf8')).toBe('mới');
  expect(statSync(join(folder, 'a.cchc')).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(folder, 'l.cchc')).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['a.cchc', 'l.cchc']);
});

test('nothing stays behind where a file cannot be replaced', () => {
  const folder = temporaryFolder({ 'a/b.cchc': '' });
  mkdirSync(join(folder, 'dich'));
  expect(() => writeAtomically(join(folder, 'dich'), 'x')).toThrow();
  expect(readdirSync(folder).sort()).toEqual(['a', 'dich']);
  expect(() => writeAtomically(join(folder, 'a/b.cchc/c.cchc'), 'x')).toThrow();
  expect(existsSync(join(folder, 'a/b.cchc'))).toBe(true);
});
