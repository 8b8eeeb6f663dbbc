/** The hooks for pre-commit: their entries run as written, with the names of the changed files behind them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planWithoutLeads, type Ran, readYaml, repository, root, runBash } from './repository.ts';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

const hooks = readYaml<readonly Hook[]>('.pre-commit-hooks.yaml');

/** Runs a hook on files as pre-commit does: no shell, the names behind the words of the entry. */
function runHook(id: string, folder: string, files: readonly string[]): Ran {
  const hook = hooks.find((each) => each.id === id);
  if (hook === undefined) throw new Error(`no hook ${id}`);
  const named = files.filter((file) => new RegExp(hook.files).test(file));
  const PATH = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  return runBash([hook.entry, ...named.map((file) => `'${file}'`)].join(' '), folder, { PATH });
}

test('every hook is of a kind that needs nothing installed by pre-commit', () => {
  for (const { name, description, language } of hooks) {
    expect(language).toBe('system');
    expect([name, description]).not.toContain('');
  }
});

test('cchc-check passes a plan whose catalogue was not changed', () => {
  const { status, stderr } = runHook('cchc-check', repository(), ['ke-hoach.cchc', 'README.md']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('cchc-check stops a commit of a plan with faults', () => {
  const folder = repository({ 'kế hoạch.cchc': planWithoutLeads() });
  const { status, stdout } = runHook('cchc-check', folder, ['kế hoạch.cchc']);
  expect([status, stdout]).toEqual([1, expect.stringContaining('lead-missing')]);
});

test('cchc-fmt names files that are not in the usual form and leaves them', () => {
  const sample = readFileSync(join(root, 'samples/khoi-dau/ke-hoach.cchc'), 'utf8');
  const untidy = sample.replace(/^- Chủ trì: /m, '-   CHỦ TRÌ:   ');
  const folder = repository({ 'lech.cchc': untidy });
  expect(runHook('cchc-fmt', folder, ['ke-hoach.cchc']).status).toBe(0);
  const { status, stdout } = runHook('cchc-fmt', folder, ['lech.cchc']);
  expect([status, stdout]).toEqual([1, 'lech.cchc\n']);
  expect(readFileSync(join(folder, 'lech.cchc'), 'utf8')).toBe(untidy);
});
