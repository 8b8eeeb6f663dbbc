import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readResult } from '../../cli/src/merging/read-result.ts';
import { call } from './fake-core.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folderOf = (files: Readonly<Record<string, string>>) => temporaryFolder(files);

async function result(text: string, format: string, more: readonly string[] = []): Promise<string> {
  const folder = folderOf({ 'a.cchc': text });
  return (await call(folder, ['check', '--format', format, '--today', '2021-01-01', ...more])).stdout;
}

function renamed(text: string, from: string, to: string): string {
  return text.replaceAll(from, to);
}

test('totals are added up, and the limits are those of check', async () => {
  const json = await result('CẢNH TIN GỢI\n', 'json');
  const folder = folderOf({ '1.json': json, '2.json': renamed(json, 'a.cchc', 'b.cchc') });
  const merged = await call(folder, ['merge', '2.json', '1.json', '--format', 'json']);
  const data = JSON.parse(merged.stdout);
  expect(data.summary).toEqual({ files: 2, errors: 0, warnings: 2, infos: 2, hints: 2 });
  expect(data.files.map(({ file }: { file: string }) => file)).toEqual(['a.cchc', 'b.cchc']);
  expect(merged.status).toBe(0);
  const statusOf = async (...more: string[]) => (await call(folder, ['merge', '1.json', '2.json', ...more])).status;
  expect(await statusOf('--fail-on', 'warning')).toBe(1);
  expect(await statusOf('--max-warnings', '1')).toBe(1);
  expect(await statusOf('--max-warnings', '2')).toBe(0);
});

test('hints of SARIF stay hints', async () => {
  const folder = folderOf({ '1.sarif': await result('GỢI\n', 'sarif') });
  expect((await call(folder, ['merge', '1.sarif', '--fail-on', 'info'])).status).toBe(0);
  const { stdout } = await call(folder, ['merge', '1.sarif']);
  expect(stdout).toContain('a.cchc:1:1: gợi ý: Chữ “GỢI” không hợp. [so-mot]');
});

test('what two results tell alike counts once, what one of them adds counts too', async () => {
  const one = await result('LỖI\n', 'json');
  const two = await result('LỖI CẢNH\n', 'json');
  const folder = folderOf({ '1.json': one, '2.json': two });
  const { stdout } = await call(folder, ['merge', '1.json', '2.json', '1.json', '--format', 'json']);
  expect(JSON.parse(stdout).summary).toMatchObject({ files: 1, errors: 1, warnings: 1 });
});

test('files that a part could not read make the whole incomplete', async () => {
  const folder = folderOf({ 'a.cchc': 'tốt\n', 'b.cchc': '' });
  const { stdout } = await call(folder, ['check', '--format', 'sarif']);
  const other = folderOf({ '1.sarif': stdout });
  const { status, stderr } = await call(other, ['merge', '1.sarif', '1.sarif']);
  expect([status, stderr]).toEqual([2, 'cchc: b.cchc: Tệp rỗng, không có gì để kiểm tra.\n']);
});

test('a part that is missing is missed', async () => {
  for (const format of ['json', 'sarif']) {
    const folder = folderOf({
      '1': await result('tốt\n', format, ['--shard', '1/3']),
      '3': await result('tốt\n', format, ['--shard', '3/3']),
    });
    const { status, stderr } = await call(folder, ['merge', '1', '3', '--format', format]);
    expect([status, stderr]).toEqual([2, 'cchc: Còn thiếu kết quả của phần 2/3. Hãy gộp đủ mọi phần.\n']);
  }
});

test('results that do not go together are refused by name', async () => {
  const json = await result('LỖI\n', 'json');
  const sarif = await result('LỖI\n', 'sarif');
  const folder = folderOf({
    '1.json': json,
    'khac-ngay.json': renamed(json, '2021-01-01', '2021-01-02'),
    '1.sarif': sarif,
    'khac-ban.sarif': renamed(sarif, '"semanticVersion":"0.1.0"', '"semanticVersion":"0.0.9"'),
    'moi.json': renamed(json, '"version": 1', '"version": 2'),
    'la.sarif': renamed(sarif, '"name":"cchc"', '"name":"eslint"'),
    'rong.json': '',
    'danh-sach.json': '[]',
    'vo.json': '{ "version": 1, "today": "2021-01-01", "summary": {}, "files": [ { "file": 1 } ] }',
  });
  const said = async (...names: string[]) => {
    const { status, stdout, stderr } = await call(folder, ['merge', ...names]);
    expect([status, stdout]).toEqual([2, '']);
    return stderr;
  };
  expect(await said('1.json', '1.sarif')).toContain('1.sarif: Tệp này là sarif, còn "1.json" là json.');
  expect(await said('1.sarif', 'khac-ban.sarif')).toContain('khac-ban.sarif: Tệp này do cchc 0.0.9 ghi');
  expect(await said('1.json', 'khac-ngay.json')).toContain('kiểm tra ngày 2021-01-02, còn "1.json" ngày 2021-01-01');
  expect(await said('moi.json')).toContain('moi.json: Kết quả này có phiên bản 2');
  for (const name of ['la.sarif', 'rong.json', 'danh-sach.json', 'vo.json']) {
    expect(await said(name)).toBe(
      `cchc: ${name}: Đây không phải kết quả của cchc check --format json hay --format sarif.\n`,
    );
  }
  expect(await said('khong-co.json')).toContain('khong-co.json: Không có tệp');
  expect(await said('.')).toContain('EISDIR');
});

test('--out replaces results of cchc, other files only with --force', async () => {
  const json = await result('LỖI\n', 'json');
  const folder = folderOf({ '1.json': json, 'khac.txt': 'của tôi\n' });
  for (const format of ['json', 'sarif', 'gitlab', 'junit']) {
    const args = ['merge', '1.json', '--format', format, '--out', `ket-qua.${format}`];
    expect([(await call(folder, args)).status, (await call(folder, args)).status]).toEqual([1, 1]);
    expect(existsSync(join(folder, `ket-qua.${format}`))).toBe(true);
  }
  const args = ['merge', '1.json', '--out', 'khac.txt'];
  expect((await call(folder, args)).status).toBe(2);
  expect(readFileSync(join(folder, 'khac.txt'), 'utf8')).toBe('của tôi\n');
  expect((await call(folder, [...args, '--force'])).status).toBe(1);
  expect(readFileSync(join(folder, 'khac.txt'), 'utf8')).toContain('a.cchc:1:1: lỗi');
});

test('reading never throws, whatever the data', () => {
  fc.assert(fc.property(fc.json(), (text) => void readResult(text)));
  const broken = fc.record(
    {
      version: fc.constantFrom(1, '2.1.0'),
      today: fc.string(),
      summary: fc.object(),
      files: fc.anything(),
      runs: fc.anything(),
    },
    { requiredKeys: ['version'] },
  );
  fc.assert(fc.property(broken, (data) => void readResult(JSON.stringify(data))));
});
