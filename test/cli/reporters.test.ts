import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Diagnoser } from '../../cli/src/checking/diagnose.ts';
import { Tally } from '../../cli/src/checking/tally.ts';
import { formatNames, loadReporter } from '../../cli/src/reporters/registry.ts';
import type { ReportSettings } from '../../cli/src/reporters/reporter.ts';
import { speak } from '../../cli/src/speak.ts';
import { createPainter } from '../../cli/src/terminal/colour.ts';
import type { Finding } from '../../language-server/src/rules/define-rule.ts';
import { LineIndex } from '../../language-server/src/text/positions.ts';
import { findingAt, sampleRule } from './fake-core.ts';

const text = 'KẾ HOẠCH\n\tMột câu có "lỗi" <nặng> & dài 100%, thế thôi.\n';
const message = { vi: 'Chữ "lỗi" <sai>,\u0007 100%: & vậy.', en: 'Wrong: 100%, & so.' };
const plain = findingAt(text, 'lỗi', { message, hint: { vi: 'Sửa\nđi.', en: 'Mend it.' }, path: 'I.1' });
const fixable = findingAt(text, 'nặng', {
  severity: 'info',
  related: [{ file: 'danh mục#1.cchc', span: { start: 9, end: 12 }, message: { vi: 'chỗ kia', en: 'there' } }],
  fixes: [{ title: { vi: 'Bỏ', en: 'Drop' }, isSafe: true, edits: [{ span: { start: 28, end: 32 }, newText: '' }] }],
});

async function report(
  format: string,
  findings: readonly Finding[],
  more: Partial<ReportSettings> = {},
): Promise<string> {
  const settings: ReportSettings = {
    today: '2021-01-01',
    version: '1.2.3',
    language: 'vi',
    say: speak('vi'),
    paint: createPainter(false),
    columns: 80,
    hasBaseline: false,
    failOn: 'error',
    appendSummary: null,
    shard: null,
    loadRules: async () => [sampleRule],
    ...more,
  };
  const diagnoser = new Diagnoser('vi', new Map([['danh mục#1.cchc', 'DANH MỤC\n- Sở\n']]));
  const lines = new LineIndex(text);
  const file = 'kế hoạch/a,b:1.cchc';
  const diagnostics = findings.map((finding) => diagnoser.diagnose(file, finding, lines));
  const tally = new Tally();
  tally.addFile(diagnostics);
  const reporting = (await loadReporter(format)).start(settings);
  const body = await reporting.file({ file, text, lines, diagnostics });
  return [body, ...(await reporting.finish(tally.totals, [{ key: 'fileEmpty', file: 'rỗng.cchc' }]))].join('');
}

test('every reporter in the folder can be asked for', () => {
  const folder = join(import.meta.dirname, '../../cli/src/reporters');
  const helpers = ['github-summary.ts', 'registry.ts', 'reporter.ts', 'unique-names.ts'];
  const files = readdirSync(folder).filter((name) => !helpers.includes(name));
  expect(files.sort()).toEqual(formatNames.map((name) => `${name}.ts`).sort());
});

test('pretty shows the line, the hint, the fix and other places', async () => {
  expect(
    await report('pretty', [plain, fixable]),
  ).toBe(`kế hoạch/a,b:1.cchc:2:14: lỗi: Chữ "lỗi" <sai>,␇ 100%: & vậy. [so-mot] (I.1)
 2 |     Một câu có "lỗi" <nặng> & dài 100%, thế thôi.
   |                 ^^^
   = Sửa đi.

kế hoạch/a,b:1.cchc:2:20: thông tin: Chữ “nặng” không hợp. [so-mot]
 2 |     Một câu có "lỗi" <nặng> & dài 100%, thế thôi.
   |                       ^^^^
   = Sửa được bằng --fix: Bỏ
   = Xem danh mục#1.cchc:2:1: chỗ kia

1 tệp: 1 lỗi, 1 thông tin.
1 chỗ sửa được ngay: chạy lại lệnh với --fix.
`);
});

test('pretty colours only where it is told to', async () => {
  const coloured = await report('pretty', [plain], { paint: createPainter(true) });
  expect(coloured).toContain('\u001B[31mlỗi\u001B[39m');
  expect(await report('pretty', [plain])).not.toContain('\u001B');
});

test('json is version 1 with positions from 0', async () => {
  const data = JSON.parse(await report('json', [fixable]));
  expect(data).toEqual({
    version: 1,
    today: '2021-01-01',
    summary: { files: 1, errors: 0, warnings: 0, infos: 1, hints: 0 },
    files: [
      {
        file: 'kế hoạch/a,b:1.cchc',
        diagnostics: [
          {
            code: 'so-mot',
            severity: 'info',
            message: 'Chữ “nặng” không hợp.',
            path: null,
            range: { start: { line: 1, character: 19 }, end: { line: 1, character: 23 } },
            related: [
              {
                file: 'danh mục#1.cchc',
                range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } },
                message: 'chỗ kia',
              },
            ],
            fixable: true,
          },
        ],
      },
    ],
  });
});

test('github escapes what its commands are made of', async () => {
  expect(await report('github', [plain])).toBe(
    '::error file=kế hoạch/a%2Cb%3A1.cchc,line=2,col=14,endLine=2,endColumn=17,title=so-mot::Chữ "lỗi" <sai>,\u0007 100%25: & vậy. Sửa%0Ađi.\n',
  );
  expect(await report('github', [fixable])).toMatch(/^::notice /);
});

test('gitlab gives equal findings fingerprints of their own', async () => {
  const issues = JSON.parse(await report('gitlab', [plain, plain, fixable]));
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3);
  expect(issues[0]).toMatchObject({
    check_name: 'so-mot',
    severity: 'critical',
    location: { path: 'kế hoạch/a,b:1.cchc', lines: { begin: 2, end: 2 } },
  });
  expect(JSON.parse(await report('gitlab', []))).toEqual([]);
});

test('junit holds no character that XML cannot hold', async () => {
  const xml = await report('junit', [plain, fixable]);
  expect(xml).not.toMatch(/[\u0000-\u0008]/);
  expect(xml).toContain('tests="3" failures="1" errors="1"');
  expect(xml).toContain('message="Chữ &quot;lỗi&quot; &lt;sai&gt;, 100%: &amp; vậy."');
  expect(xml).toContain('Sửa&#10;đi.</failure>');
  expect(xml).toContain('<system-out>');
  expect(xml).toContain('<error message="Tệp rỗng, không có gì để kiểm tra."/>');
});

test('sarif has encoded addresses, regions from 1, the rule, fixes and other places', async () => {
  const { runs } = JSON.parse(await report('sarif', [plain, fixable]));
  const [{ tool, results, invocations, columnKind }] = runs;
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver.rules).toHaveLength(1);
  expect(tool.driver.rules[0]).toMatchObject({ id: 'so-mot', help: { text: 'Quy tắc số một\n\nVì thế.' } });
  expect(invocations[0].executionSuccessful).toBe(false);
  const uri = 'k%E1%BA%BF%20ho%E1%BA%A1ch/a%2Cb%3A1.cchc';
  expect(results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
    region: { startLine: 2, startColumn: 14, endLine: 2, endColumn: 17 },
  });
  expect(results[1].level).toBe('note');
  expect(results[1].relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('danh%20m%E1%BB%A5c%231.cchc');
  expect(results[1].fixes[0].artifactChanges[0].replacements).toEqual([
    { deletedRegion: { startLine: 2, startColumn: 20, endLine: 2, endColumn: 24 }, insertedContent: { text: '' } },
  ]);
});
