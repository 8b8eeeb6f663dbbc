/** The GitLab template: the commands of its jobs run as written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { install, planWithoutLeads, type Ran, readYaml, repository, runBash, today } from './repository.ts';

interface Job {
  readonly extends?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly before_script?: readonly string[];
  readonly script: readonly string[];
  readonly parallel?: number;
  readonly artifacts?: { readonly paths?: readonly string[]; readonly reports?: Readonly<Record<string, string>> };
}

const jobs = readYaml<Readonly<Record<string, Job>>>('ci/gitlab-template.yml');

/** Runs a job with what it extends. */
function runJob(name: string, folder: string, variables: Readonly<Record<string, string>> = {}): Ran {
  const job = jobs[name];
  const base = jobs[job?.extends ?? ''];
  if (job === undefined || base === undefined) throw new Error(`no job ${name}`);
  const env = { CI_PIPELINE_CREATED_AT: `${today}T01:02:03Z`, ...base.variables, ...job.variables, ...variables };
  return runBash([...(base.before_script ?? []), ...job.script].join('\n'), folder, env);
}

function workspace(more: Readonly<Record<string, string>> = {}): string {
  const folder = repository({ '.gitignore': 'node_modules/\n', ...more });
  install(folder);
  return folder;
}

test('one job: a plan without faults passes and leaves an empty report', () => {
  const folder = workspace();
  const { status, stdout } = runJob('cchc', folder, { CCHC_PROFILE: 'issue' });
  expect([status, stdout]).toEqual([0, expect.stringContaining('không có gì phải sửa')]);
  const report = jobs.cchc?.artifacts?.reports?.codequality ?? '';
  expect(JSON.parse(readFileSync(join(folder, report), 'utf8'))).toEqual([]);
});

test('one job: a plan with faults fails and the report names them', () => {
  const folder = workspace({ 'ke-hoach.cchc': planWithoutLeads() });
  expect(runJob('cchc', folder).status).toBe(1);
  const issues: { check_name: string }[] = JSON.parse(
    readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'),
  );
  expect(issues.map((issue) => issue.check_name)).toContain('lead-missing');
});

test('parts: each passes, joining them decides', () => {
  const folder = workspace({ 'a.cchc': planWithoutLeads() });
  const parts = jobs['cchc-part']?.parallel ?? 0;
  expect(parts).toBeGreaterThan(1);
  for (let index = 1; index <= parts; index++) {
    const numbers = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(parts) };
    expect(runJob('cchc-part', folder, numbers)).toMatchObject({ status: 0, stderr: '' });
  }
  const merged = runJob('cchc-merge', folder);
  expect([merged.status, merged.stdout]).toEqual([1, expect.stringMatching(/4 tệp/)]);
  expect(JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'))).not.toEqual([]);
});

test('parts: a call that cannot be served stops the job', () => {
  const folder = workspace();
  const numbers = { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '4', CCHC_PATHS: 'khong-co' };
  expect(runJob('cchc-part', folder, numbers).status).toBe(2);
});
