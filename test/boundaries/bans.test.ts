/** The core has no clock, no chance and no platform: the same text gives the same analysis, always and everywhere. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyseSamples } from './analyse-samples.ts';
import { codeTokens } from './code-tokens.ts';
import { root, sourceTexts } from './source-files.ts';

const banned = new Set([
  'Date',
  'process',
  'console',
  'globalThis',
  'window',
  'self',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'Buffer',
  'require',
  'eval',
  'fetch',
  'Intl',
  'toLocaleString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'localeCompare',
]);
const core = sourceTexts('grammar', 'language-server/src').filter(
  ({ path }) => !path.startsWith('language-server/src/node/'),
);

test('the core names nothing of a platform, a clock or chance', () => {
  const found = core.flatMap(({ path, text }) => {
    const tokens = codeTokens(text);
    return tokens
      .filter((token, at) => isBanned(token.text, tokens[at - 1]?.text, tokens[at - 2]?.text, tokens[at + 1]?.text))
      .filter(({ kind }) => kind === 'name')
      .map(({ text: name, line }) => `${path}:${line} ${name}`);
  });
  expect(found).toEqual([]);
});

describe('the same text gives the same analysis', () => {
  const first = JSON.parse(analyseSamples()) as Record<string, unknown>;
  const again = JSON.parse(analyseSamples()) as Record<string, unknown>;
  const script = join(root, 'test/boundaries/print-analyses.ts');
  const output = execFileSync(process.execPath, [script], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const elsewhere = JSON.parse(output) as Record<string, unknown>;

  test.each(Object.keys(first))('%s', (path) => {
    expect(again[path]).toEqual(first[path]);
    expect(elsewhere[path]).toEqual(first[path]);
  });
});

/** A name as a value: neither a property of something else (`.process`) nor a key (`date:`). */
function isBanned(name: string, before = '', secondBefore = '', after = ''): boolean {
  if (name === 'random') return before === '.' && secondBefore === 'Math';
  if (name.startsWith('toLocale') || name === 'localeCompare') return before === '.';
  return banned.has(name) && before !== '.' && before !== '?.' && after !== ':';
}
