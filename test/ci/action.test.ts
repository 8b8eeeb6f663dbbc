/** The composite action: its steps run as written, with the values that the platform would put in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { install, planWithoutLeads, type Ran, readYaml, repository, root, runBash, today } from './repository.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly 'working-directory': string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

const action = readYaml<Action>('action.yml');

/** Runs the steps in a repository; the first that fails ends the action. */
function runAction(folder: string, given: Readonly<Record<string, string>> = {}): Ran {
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  const outputFile = join(folder, '.git/output');
  writeFileSync(outputFile, '');
  const platform = { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: join(folder, '.git/summary.md'), CI: 'true' };
  let last: Ran = { status: 0, stdout: '', stderr: '' };
  for (const step of action.runs.steps) {
    const outputs = readFileSync(outputFile, 'utf8');
    const filled = (text: string) => fill(text, given, outputs);
    const env = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, filled(value)]));
    expect(step.run).not.toContain('${{');
    last = runBash(step.run, join(folder, filled(step['working-directory'])), { ...platform, ...env });
    if (last.status !== 0) break;
  }
  return last;
}

/** Puts values in the place of the platform's expressions. */
function fill(text: string, given: Readonly<Record<string, string>>, outputs: string): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_all, name: string) => {
    if (name === 'github.action_path') return root;
    if (name.startsWith('inputs.')) return given[name.slice(7)] ?? action.inputs[name.slice(7)]?.default ?? '';
    if (name === 'steps.find.outputs.command') return /^command=(.*)$/m.exec(outputs)?.[1] ?? '';
    throw new Error(`what is ${name}?`);
  });
}

test('every input is described in both languages and used', () => {
  expect(action.runs.using).toBe('composite');
  const used = JSON.stringify(action.runs.steps);
  for (const [name, input] of Object.entries(action.inputs)) {
    expect(input.description).toMatch(/ \/ /);
    expect(used).toContain(`\${{ inputs.${name} }}`);
  }
  for (const step of action.runs.steps) expect(step.shell).toBe('bash');
});

test('a plan without faults passes', () => {
  const folder = repository();
  expect(runAction(folder, { today, profile: 'issue' })).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(folder, '.git/summary.md'), 'utf8')).toContain('không có gì phải sửa');
});

test('a plan with faults fails with annotations and a summary', () => {
  const folder = repository({ 'ke-hoach.cchc': planWithoutLeads() });
  const { status, stdout } = runAction(folder, { today });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=ke-hoach\.cchc,line=\d+,.*title=lead-missing::/m);
  expect(readFileSync(join(folder, '.git/summary.md'), 'utf8')).toContain('lead-missing');
});

test('paths are one a line, and nothing in them is run', () => {
  const name = 'kế hoạch $(touch hacked) "a";.cchc';
  const folder = repository({ [`2027/${name}`]: planWithoutLeads() });
  const paths = `2027/${name}\n\nke-hoach.cchc\n`;
  const { status, stdout } = runAction(folder, { today, paths, with: 'danh-muc-don-vi.cchc\nbo-chi-so.cchc\n' });
  expect(status).toBe(1);
  expect(stdout).toContain('file=2027/kế hoạch $(touch hacked) "a";.cchc');
  expect(existsSync(join(folder, 'hacked'))).toBe(false);
});

test('a working directory, limits, a baseline and a record', () => {
  const folder = repository({ 'sub dir/ke-hoach.cchc': planWithoutLeads() });
  const values = { today, 'working-directory': 'sub dir', with: '..' };
  expect(
    runBash(
      `node "${root}/cli/bin/cchc.cjs" check --with .. --today ${today} --update-baseline moc.json`,
      join(folder, 'sub dir'),
    ).status,
  ).toBe(0);
  expect(runAction(folder, values).status).toBe(1);
  const ran = runAction(folder, { ...values, baseline: 'moc.json', record: 'phieu.html', 'max-warnings': '0' });
  expect(ran.status).toBe(0);
  expect(readFileSync(join(folder, 'sub dir/phieu.html'), 'utf8')).toContain('moc.json');
});

test('parts of the files, results in files', () => {
  const folder = repository({ 'a.cchc': planWithoutLeads() });
  const statuses = ['1/2', '2/2'].map((shard, at) => {
    const values = { today, shard, format: 'sarif', out: `part-${at}.sarif` };
    return runAction(folder, values).status;
  });
  expect(statuses.sort()).toEqual([0, 1]);
  const merged = runAction(folder, { merge: 'khong-co-*.sarif\npart-*.sarif\n' });
  expect([merged.status, merged.stdout, merged.stderr]).toEqual([
    1,
    expect.stringMatching(/^::error file=a\.cchc,/),
    '',
  ]);
  expect(runAction(folder, { merge: 'part-1.sarif', out: 'gop.txt' }).status).toBe(2);
  expect(runAction(folder, { merge: 'khong-co-*.sarif' }).status).toBe(2);
});

test("the project's own cchc goes first, and its version can be asked for", () => {
  const folder = repository();
  install(folder);
  const { version } = JSON.parse(readFileSync(join(root, 'cli/package.json'), 'utf8'));
  expect(runAction(folder, { today, version }).status).toBe(0);
  expect(readFileSync(join(folder, '.git/output'), 'utf8')).toContain(`${folder}/node_modules/cchc`);
  const other = runAction(folder, { today, version: '99.0.0' });
  expect([other.status, other.stdout]).toEqual([2, `::error title=cchc::cchc ${version}, not cchc 99.0.0\n`]);
});

test('a path that does not exist stops the action', () => {
  const { status, stderr } = runAction(repository(), { today, paths: 'khong-co.cchc' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('khong-co.cchc')]);
});
