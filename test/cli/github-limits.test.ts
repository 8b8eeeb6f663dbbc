import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './fake-core.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder of plans, each with the same words that give findings. */
function plans(count: number, text: string): string {
  const names = Array.from({ length: count }, (_, at) => `ke-hoach-${String(at).padStart(3, '0')}.cchc`);
  return temporaryFolder(Object.fromEntries(names.map((name) => [name, text])));
}

function linesOf(stdout: string, command: string): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith(`::${command} `));
}

test('as many as the platform shows, gravest first, and the rest counted in a last notice', async () => {
  const folder = plans(25, 'TIN GỢI CẢNH LỖI\n');
  const { status, stdout } = await call(folder, ['check', '--format', 'github']);
  expect(status).toBe(1);
  const [errors, warnings, notices] = ['error', 'warning', 'notice'].map((command) => linesOf(stdout, command));
  expect([errors?.length, warnings?.length, notices?.length]).toEqual([10, 10, 10]);
  const commands = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(2, line.indexOf(' ')));
  expect(commands).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')]);
  expect(notices?.slice(0, 9).every((line) => line.includes('Chữ “TIN”'))).toBe(true);
  expect(notices?.at(-1)).toBe(
    '::notice title=cchc::Còn 71 phát hiện không hiện ở đây (15 lỗi, 15 cảnh báo, 16 thông tin, 25 gợi ý). Xem toàn bộ bằng: cchc check',
  );
});

test('nothing is counted where everything fits', async () => {
  const { stdout } = await call(plans(10, 'LỖI CẢNH TIN\n'), ['check', '--format', 'github']);
  expect(stdout.split('\n')).toHaveLength(31);
  expect(stdout).not.toContain('title=cchc');
});

test('too many errors leave nine notices beside the last one', async () => {
  const { stdout } = await call(plans(11, 'LỖI TIN\n'), ['check', '--format', 'github', '--lang', 'en']);
  expect([linesOf(stdout, 'error').length, linesOf(stdout, 'notice').length]).toEqual([10, 10]);
  expect(stdout).toContain('3 more findings are not shown here (1 error, 2 infos). See them all with: cchc check');
});

test('the summary of the step is added to, with a table in which nothing is markup', async () => {
  const folder = temporaryFolder({ 'a|b <c>`.cchc': 'LỖI\n', 'tom-tat.md': 'trước\n' });
  const env = { GITHUB_STEP_SUMMARY: join(folder, 'tom-tat.md') };
  await call(folder, ['check', '--format', 'github'], { env });
  const text = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
  expect(text).toBe(`trước
### cchc

1 tệp: 1 lỗi.

| Mức | Nơi | Phát hiện | Mã |
|---|---|---|---|
| lỗi | a&#124;b &lt;c>&#96;.cchc:1:1 | Chữ “LỖI” không hợp. | so-mot |

`);
});

test('a summary of very many findings stays within what the platform takes', async () => {
  const folder = plans(600, 'LỖI CẢNH TIN\n');
  mkdirSync(join(folder, '.git'));
  const env = { GITHUB_STEP_SUMMARY: join(folder, '.git/tom-tat.md') };
  const { stdout } = await call(folder, ['check', '--format', 'github'], { env });
  const text = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
  expect(text.match(/^\| lỗi /gm)).toHaveLength(200);
  expect(text).toContain('Còn 1600 phát hiện nữa.');
  expect(stdout).toContain('Xem phần tóm tắt (Summary)');
});

test('other formats leave the summary alone, and one that cannot be written costs nothing else', async () => {
  const folder = temporaryFolder({ 'a.cchc': 'tốt\n' });
  const env = { GITHUB_STEP_SUMMARY: join(folder, 'khong-co/tom-tat.md') };
  expect(await call(folder, ['check', '--format', 'json'], { env })).toMatchObject({ status: 0, stderr: '' });
  const { status, stderr } = await call(folder, ['check', '--format', 'github'], { env });
  expect([status, stderr]).toEqual([0, expect.stringContaining('tom-tat.md: Không ghi được tệp (ENOENT)')]);
});
