import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const output = join(import.meta.dirname, '../../cli/src/terminal/output.ts');
const command = join(import.meta.dirname, '../../cli/bin/cchc.cjs');

/** A program that writes `lines` lines of 100 bytes through our output, then leaves. */
function writer(lines: number): string {
  return `
    import { openOutput } from ${JSON.stringify(output)};
    const stdout = await openOutput(1);
    for (let line = 0; line < ${lines}; line++) stdout.write('x'.repeat(99) + '\\n');
    process.exitCode = 1;`;
}

test('a large result reaches a slow reader whole', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer(100_000)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let length = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
  });
  child.stdout.pause();
  setTimeout(() => child.stdout.resume(), 300);
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([length, status]).toEqual([10_000_000, 1]);
});

test('a reader that leaves early is no error', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer(100_000)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([stderr, status]).toEqual(['', 1]);
});

test('an old Node is told what is needed, in both languages', () => {
  const old = `Object.defineProperty(process.versions, 'node', { value: '20.1.0' }); require(${JSON.stringify(command)})`;
  const { status, stderr, stdout } = spawnSync(process.execPath, ['-e', old], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('cần Node.js 22 trở lên; máy đang dùng 20.1.0');
  expect(stderr).toContain('needs Node.js 22 or later; this is 20.1.0');
});

test('the start-up file is written for any Node', () => {
  const source = readFileSync(command, 'utf8');
  expect(source).not.toMatch(/=>|\b(?:const|let|class|async)\b|`|\?\./);
});
