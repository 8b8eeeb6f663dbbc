import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, readWorkspace, type SourceFile } from '@cchc/language-server';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../language-server/src/text/positions.ts';
import { hasSeeds, readSeed } from '../seeds/seed-files.ts';

const samples = join(import.meta.dirname, '..', '..', 'samples', 'so-khcn-quang-ngai');
const files: SourceFile[] = readdirSync(samples)
  .filter((name) => name.endsWith('.cchc'))
  .map((path) => ({ path, text: readFileSync(join(samples, path), 'utf8') }));
const workspace = readWorkspace(files);
/** Each document is checked on its own day, so that the list stays. */
const days: Readonly<Record<string, string>> = {
  '000.txt': '2021-08-16',
  '001.txt': '2022-07-27',
  '002.txt': '2024-04-12',
  '003.txt': '2021-05-27',
  '004.txt': '2020-11-17',
};

/** One line a finding: place, gravity, code. No words: the documents' own do not belong into the project. */
function listFindings(file: SourceFile, isDocument: boolean): string[] {
  const lines = new LineIndex(file.text);
  const surroundings = isDocument ? readWorkspace([]) : workspace;
  const { findings } = analyze(file, surroundings, { today: days[file.path] ?? '2020-11-17', profile: 'draft' });
  return findings.map(({ span, severity, code, path }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${file.path}:${line + 1}:${character + 1} ${severity} ${code}${path === null ? '' : ` ${path}`}`;
  });
}

/** The list must equal what was read and accepted. `UPDATE=1` writes it anew; read the difference before keeping it. */
function expectList(name: string, list: readonly string[]): void {
  const golden = join(import.meta.dirname, name);
  const text = `${list.join('\n')}\n`;
  if (process.env.UPDATE || !existsSync(golden)) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
}

describe('every finding over the corpus is one that was read and accepted', () => {
  it('samples', () => {
    expectList(
      'samples.findings',
      files.flatMap((file) => listFindings(file, false)),
    );
  });

  it.skipIf(!hasSeeds)('real documents as they stand', () => {
    expectList(
      'documents.findings',
      ['000', '001', '002', '003', '004'].flatMap((digits) => listFindings(readSeed(digits), true)),
    );
  });
});
