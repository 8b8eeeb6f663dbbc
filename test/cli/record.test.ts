import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { realCore } from '../../cli/src/real-core.ts';
import { recordPage } from '../../cli/src/record/record-page.ts';
import { speak } from '../../cli/src/speak.ts';
import { call } from './fake-core.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'docs/record.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const reason = 'số liệu <b>cả năm</b> & "chỉ có" sau 31/12';
const plan = `\uFEFFKẾ HOẠCH: Cải cách <script>alert(1)</script> năm 2021
Năm: 2021

I. NHIỆM VỤ
1. Rà soát <img src=x onerror=alert(1)>
- Phối hợp: Thanh tra Sở
- Sản phẩm: Báo cáo
- Thời gian: Trước ngày 15/01/2022
@ Bỏ qua deadline-outside-plan: ${reason}
`;
const catalogue = 'DANH MỤC ĐƠN VỊ: Sở Mẫu\n\n- Văn phòng Sở\n- Thanh tra Sở\n';
const files = { 'ke-hoach.cchc': plan, 'don-vi.cchc': catalogue };
const day = ['--today', '2020-11-17'];

function check(folder: string, ...more: readonly string[]) {
  return call(folder, ['check', ...day, ...more], { core: realCore });
}

function recordIn(folder: string, name = 'phieu.json') {
  const record = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  expect(validate(record) ? [] : validate.errors).toEqual([]);
  return record;
}

test('JSON holds what was checked, by what, and what came of it', async () => {
  const folder = temporaryFolder(files);
  const { status, stderr } = await check(folder, '--record', 'phieu.json', '--profile', 'issue', '--max-warnings', '3');
  expect([status, stderr]).toEqual([1, 'cchc: phieu.json: đã ghi phiếu kiểm tra.\n']);
  const record = recordIn(folder);
  expect(record).toMatchObject({
    tool: { name: 'cchc', version: JSON.parse(readFileSync(join(root, 'cli/package.json'), 'utf8')).version },
    today: '2020-11-17',
    profile: 'issue',
    result: 'failed',
    limits: { failOn: 'error', maxWarnings: 3 },
    shard: null,
    baseline: null,
    problems: [],
  });
  const bytes = readFileSync(join(folder, 'ke-hoach.cchc'));
  const own = record.files.find(({ file }: { file: string }) => file === 'ke-hoach.cchc');
  expect([own.sha256, own.size]).toEqual([createHash('sha256').update(bytes).digest('hex'), bytes.length]);
  expect(own.findings).toContainEqual(expect.objectContaining({ code: 'lead-missing', severity: 'error', line: 5 }));
  expect(own.suppressed).toEqual([
    expect.objectContaining({ code: 'deadline-outside-plan', severity: 'warning', line: 8, path: 'I.1', reason }),
  ]);
  expect(record.references.map(({ file }: { file: string }) => file)).toEqual(['don-vi.cchc']);
  expect(record.summary.suppressed).toBe(1);
});

test('the rule set is named rule by rule, with what the settings change', async () => {
  const severities = { 'lead-missing': 'off', 'support-missing': 'error' };
  const folder = temporaryFolder({ ...files, 'cchc.config.json': JSON.stringify({ severities }) });
  await check(folder, '--record', 'phieu.json');
  const { ruleSet } = recordIn(folder);
  expect(ruleSet.rules).toContainEqual({ code: 'lead-missing', severity: 'off' });
  expect(ruleSet.rules).toContainEqual({ code: 'support-missing', severity: 'error' });
  expect(ruleSet.rules).toHaveLength((await realCore.loadRules()).length);
  expect(ruleSet.sha256).toBe(createHash('sha256').update(JSON.stringify(ruleSet.rules)).digest('hex'));
});

test('a baseline is named with its digest, and its findings are counted', async () => {
  const folder = temporaryFolder(files);
  await check(folder, '--update-baseline', 'moc.json');
  const { status } = await check(folder, '--baseline', 'moc.json', '--record', 'phieu.json');
  const record = recordIn(folder);
  const sha256 = createHash('sha256')
    .update(readFileSync(join(folder, 'moc.json')))
    .digest('hex');
  expect([status, record.result, record.baseline]).toEqual([0, 'passed', { file: 'moc.json', sha256 }]);
  expect(record.summary).toMatchObject({ errors: 0, known: expect.any(Number) });
  expect(record.summary.known).toBeGreaterThan(0);
});

test('files that could not be read make a record incomplete', async () => {
  const folder = temporaryFolder({ ...files, 'hong.cchc': Buffer.from([0xff, 0xfe, 0x00]) });
  expect((await check(folder, '--record', 'phieu.json')).status).toBe(2);
  const record = recordIn(folder);
  expect([record.result, record.problems[0].file]).toEqual(['incomplete', 'hong.cchc']);
});

test.each(['vi', 'en'])('HTML (%s) escapes everything and runs nothing', async (language) => {
  const folder = temporaryFolder(files);
  await check(folder, '--record', 'phieu.html', '--lang', language);
  const html = readFileSync(join(folder, 'phieu.html'), 'utf8');
  expect(html).toMatch(new RegExp(`^<!DOCTYPE html>\\n<html lang="${language}">`));
  expect(html).toContain(language === 'vi' ? 'PHIẾU KIỂM TRA' : 'RECORD OF A CHECK');
  expect(html).toContain('@page { size: A4;');
  expect(html).toContain('số liệu &lt;b&gt;cả năm&lt;/b&gt; &amp; &quot;chỉ có&quot; sau 31/12');
  expect(html).not.toMatch(/url\(|@import|href=/);
  expect(html).toContain(`default-src 'none'`);
  const tags = new Set([...html.matchAll(/<([^\s>/!]+)/g)].map(([, tag]) => tag));
  const harmless = [
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'h1',
    'h2',
    'p',
    'table',
    'tr',
    'th',
    'td',
    'div',
    'b',
    'br',
  ];
  expect([...tags].filter((tag) => !harmless.includes(tag ?? ''))).toEqual([]);
});

test('HTML of very many files and findings stays one page long', async () => {
  const long = 'Một câu rất dài. '.repeat(100);
  const finding = { code: 'a-b', severity: 'error', line: 1, path: 'I.1', message: long } as const;
  const identity = { file: `${'thư mục/'.repeat(40)}a.cchc`, sha256: 'a'.repeat(64), size: 1 };
  const file = { ...identity, findings: [finding], suppressed: [{ ...finding, reason: long }], known: 0 };
  const folder = temporaryFolder(files);
  await check(folder, '--record', 'phieu.json');
  const many = Array.from({ length: 2000 }, () => file);
  const page = recordPage({ ...recordIn(folder), files: many, references: many }, speak('vi'));
  expect([...page.matchAll(/<tr>/g)].length).toBeLessThan(30);
  expect(page.length).toBeLessThan(12_000);
  expect(page).toContain('và 1997 dòng nữa');
});

test('a record is replaced, another file only with --force', async () => {
  const folder = temporaryFolder({ ...files, 'khac.json': '{}\n', 'khac.html': '<p>\n' });
  for (const name of ['phieu.json', 'phieu.html']) {
    await check(folder, '--record', name);
    expect((await check(folder, '--record', name)).status).toBe(1);
  }
  for (const name of ['khac.json', 'khac.html']) {
    const before = readFileSync(join(folder, name), 'utf8');
    const { status, stdout, stderr } = await check(folder, '--record', name);
    expect([status, stdout, readFileSync(join(folder, name), 'utf8')]).toEqual([2, '', before]);
    expect(stderr).toContain(`${name}: Tệp này đã có`);
    expect((await check(folder, '--record', name, '--force')).status).toBe(1);
    expect(readFileSync(join(folder, name), 'utf8')).not.toBe(before);
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a name of another kind is refused before anything is checked', async () => {
  const folder = temporaryFolder(files);
  const { status, stdout, stderr } = await check(folder, '--record', 'phieu.docx');
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining('.json hoặc .html')]);
  expect(existsSync(join(folder, 'phieu.docx'))).toBe(false);
});

test('a record that cannot be written is said', async () => {
  const folder = temporaryFolder(files);
  writeFileSync(join(folder, 'tep'), '');
  const { status, stderr } = await check(folder, '--record', 'tep/phieu.json');
  expect([status, stderr]).toEqual([2, expect.stringContaining('tep/phieu.json: Không ghi được tệp')]);
});

test('equal calls give equal bytes', async () => {
  const folder = temporaryFolder(files);
  await check(folder, '--record', '1.html');
  await check(folder, '--record', '2.html');
  expect(readFileSync(join(folder, '2.html'))).toEqual(readFileSync(join(folder, '1.html')));
});
