/** What is generated is current, and what the reference pages are made of is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deadlines } from '@cchc/grammar/vocabulary/deadlines';
import { headers } from '@cchc/grammar/vocabulary/headers';
import { labels } from '@cchc/grammar/vocabulary/labels';
import { statuses } from '@cchc/grammar/vocabulary/statuses';
import { describe, expect, test } from 'vitest';
import { rules } from '../../language-server/src/rules/generated/index.ts';
import { parse, tokenize } from '../../language-server/src/syntax/parse.ts';
import { root } from './source-files.ts';

test('generating again changes nothing', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe.each(rules.map((rule) => ({ code: rule.code, rule })))('rule $code', ({ code, rule }) => {
  test('has a page, examples and fixtures', () => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(existsSync(join(root, 'docs/rules', `${code}.md`))).toBe(true);
    for (const { text } of [rule.bad, rule.good]) expect(text.trim()).not.toBe('');
    const names = readdirSync(join(root, 'test/rules', code));
    expect(names.some((name) => /^bad.*\.cchc$/.test(name))).toBe(true);
    expect(names.some((name) => /^good.*\.cchc$/.test(name))).toBe(true);
  });
});

test('every page of a rule is of a rule that exists', () => {
  const pages = readdirSync(join(root, 'docs/rules')).filter((name) => name !== 'README.md');
  expect(new Set(pages)).toEqual(new Set(rules.map(({ code }) => `${code}.md`)));
});

describe.each(labels.map((row) => ({ name: row.canonical, row })))('label $name', ({ row }) => {
  test('has help', () => expectHelp(row.help));

  test('reads its example as itself', () => {
    const text = `KẾ HOẠCH: Thử\n\n1. Việc\n${row.example}\n`;
    expect(tokenize(text).map(({ kind }) => kind)).toContain(`${row.canonical}:`);
  });

  test.each([row.canonical, ...row.spellings])('%s', (spelling) => {
    const marker = row.place === 'machine' ? '@' : '-';
    const text = `KẾ HOẠCH: Thử\n\n1. Việc\n${marker} ${spelling}: Văn phòng Sở\n`;
    expect(tokenize(text).map(({ kind }) => kind)).toContain(`${row.canonical}:`);
  });
});

describe.each(headers.map((row) => ({ name: row.canonical, row })))('header line $name', ({ row }) => {
  test('has help', () => expectHelp(row.help));

  test('reads its example as itself', () => {
    const tree = parse(`KẾ HOẠCH: Thử\n${row.example}\n`);
    expect(tree.children[1]?.tokens[0]?.kind).toBe(`${row.canonical}:`);
  });
});

describe.each(deadlines.map((row) => ({ id: row.id, row })))('deadlines $id', ({ row }) => {
  test('have help and examples, one with each of their words', () => {
    expectHelp(row.help);
    expect(row.examples.length).toBeGreaterThan(0);
  });
});

describe.each(statuses.map((row) => ({ state: row.state, row })))('status $state', ({ row }) => {
  test('has help and an example', () => {
    expectHelp(row.help);
    expect(row.spellings.some((words) => row.example.startsWith(words))).toBe(true);
  });
});

function expectHelp({ vi, en }: { readonly vi: string; readonly en: string }): void {
  expect(vi).toMatch(/^\p{Lu}.*[.]$/u);
  expect(en).toMatch(/^\p{Lu}.*[.]$/u);
}
