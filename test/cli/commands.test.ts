import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../cli/src/arguments/commands.ts';
import { commandTexts, optionTexts } from '../../cli/src/arguments/help-texts.ts';
import { messages } from '../../cli/src/messages.ts';
import { chooseLanguage, fill } from '../../cli/src/speak.ts';
import { wantsColour, wantsProgress } from '../../cli/src/terminal/colour.ts';
import { call, fakeCore } from './fake-core.ts';
import { temporaryFolder } from './temporary-folder.ts';

test.each([
  ['LỖI', [], 1],
  ['CẢNH', [], 0],
  ['CẢNH', ['--fail-on', 'warning'], 1],
  ['CẢNH', ['--max-warnings', '0'], 1],
  ['CẢNH', ['--max-warnings', '1'], 0],
  ['TIN', ['--fail-on', 'warning'], 0],
  ['TIN', ['--fail-on', 'info'], 1],
  ['GỢI', ['--fail-on', 'info'], 0],
])('a plan with %s and %j ends with %i', async (word, args, status) => {
  const folder = temporaryFolder({ 'a.cchc': `${word}\n` });
  expect((await call(folder, ['check', ...args])).status).toBe(status);
});

test('2 goes before 1, and the other files are still reported', async () => {
  const folder = temporaryFolder({ 'a.cchc': 'LỖI\n', 'b.cchc': '' });
  const { status, stdout, stderr } = await call(folder, ['check']);
  expect(status).toBe(2);
  expect(stdout).toContain('a.cchc:1:1: lỗi');
  expect(stderr).toBe('cchc: b.cchc: Tệp rỗng, không có gì để kiểm tra.\n');
});

test('--fix repairs round after round, writes once and checks again', async () => {
  const folder = temporaryFolder({ 'a.cchc': '\uFEFFSAI SAI SAI\r\n', 'b.cchc': 'tốt\n' });
  const { status, stdout, stderr } = await call(folder, ['check', '--fix']);
  expect(readFileSync(join(folder, 'a.cchc'), 'utf8')).toBe('\uFEFFđúng đúng đúng\r\n');
  expect(stderr).toBe('cchc: a.cchc: đã sửa 3 chỗ.\n');
  expect(stdout).toBe('2 tệp: không có gì phải sửa.\n');
  expect(status).toBe(0);
});

test('many plans are read again when their turn comes, not all kept', async () => {
  const large = `${'x'.repeat(5_000_000)}\nLỖI\n`;
  const folder = temporaryFolder({ 'a.cchc': large, 'b.cchc': large, 'c.cchc': large });
  const { stdout } = await call(folder, ['check', '--format', 'github']);
  expect(stdout.match(/::error/g)).toHaveLength(3);
});

test('a plan that vanishes between reading and checking is told', async () => {
  const large = `${'x'.repeat(9_000_000)}\n`;
  const folder = temporaryFolder({ 'a.cchc': large });
  const checker = await fakeCore().loadChecker();
  const core = fakeCore({
    loadChecker: async () => ({
      ...checker,
      readWorkspace(files) {
        writeFileSync(join(folder, 'a.cchc'), '');
        return checker.readWorkspace(files);
      },
    }),
  });
  expect(await call(folder, ['check'], { core })).toMatchObject({ status: 2, stdout: '' });
});

test('progress is shown on a terminal for many files and taken away', async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.cchc`, 'tốt\n']));
  const folder = temporaryFolder(files);
  expect((await call(folder, ['check'], { isTerminal: true })).stderr).toMatch(/Đã xong \d+\/30 tệp/);
  expect((await call(folder, ['check'], { isTerminal: true, env: { CI: 'true' } })).stderr).toBe('');
  expect((await call(folder, ['check'])).stderr).toBe('');
});

test('colour and progress follow the terminal and the environment', () => {
  expect(wantsColour(true, {})).toBe(true);
  expect(wantsColour(false, {})).toBe(false);
  expect(wantsColour(true, { NO_COLOR: '1' })).toBe(false);
  expect(wantsColour(true, { CI: 'true' })).toBe(false);
  expect(wantsColour(true, { TERM: 'dumb' })).toBe(false);
  expect(wantsColour(false, { CI: 'true', FORCE_COLOR: '1' })).toBe(true);
  expect(wantsColour(true, { FORCE_COLOR: '0' })).toBe(false);
  expect(wantsProgress(true, { CI: '1' })).toBe(false);
});

test('the language comes from the call, the config file, the locale', () => {
  expect(chooseLanguage('en', 'vi', {})).toBe('en');
  expect(chooseLanguage(null, 'vi', { LANG: 'en_US.UTF-8' })).toBe('vi');
  expect(chooseLanguage(null, null, { LANG: 'en_US.UTF-8' })).toBe('en');
  expect(chooseLanguage(null, null, { LC_ALL: 'C', LANG: 'en_US' })).toBe('vi');
});

test('both languages of a message have the same places, and their numbers agree with their nouns', () => {
  const places = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
  for (const { vi, en } of Object.values(messages)) expect(places(en)).toEqual(places(vi));
  expect(fill('{count|file|files}', { count: 1 })).toBe('1 file');
  expect(fill('{count|file|files}, {other}', { count: 2 })).toBe('2 files, {other}');
});

test('every command and option has its help text', () => {
  expect(Object.keys(commandTexts)).toEqual(Object.keys(commands));
  const options = new Set(Object.values(commands).flatMap((spec) => Object.keys(spec.options)));
  expect(new Set(Object.keys(optionTexts))).toEqual(new Set([...options, 'version']));
});

test('rules lists by category', async () => {
  const { stdout } = await call(temporaryFolder(), ['rules']);
  expect(stdout).toBe(
    'Thể thức và câu chữ\n  so-mot  lỗi       † Quy tắc số một\n\n† có cách sửa kèm theo. Xem kỹ một quy tắc: cchc explain MÃ\n',
  );
});

test('explain shows what stands beside an example', async () => {
  const { stdout } = await call(temporaryFolder(), ['explain', 'SO-MOT', '--lang', 'en']);
  expect(stdout).toContain('Not like this\n    LỖI\n  with the unit catalogue:\n    - Đơn vị\n');
});

test('init writes nothing where one file is in the way', async () => {
  const folder = temporaryFolder({ 'ke-hoach.cchc': 'của tôi' });
  expect((await call(folder, ['init'])).status).toBe(2);
  expect(readFileSync(join(folder, 'ke-hoach.cchc'), 'utf8')).toBe('của tôi');
  expect(await call(folder, ['init', '--force'])).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(folder, 'ke-hoach.cchc'), 'utf8')).toBe('KẾ HOẠCH\n');
});

test('a broken config file stops check and not explain', async () => {
  const folder = temporaryFolder({ 'cchc.config.json': '{', 'a.cchc': 'tốt\n' });
  expect((await call(folder, ['check'])).status).toBe(2);
  expect((await call(folder, ['explain', 'so-mot'])).status).toBe(0);
});
