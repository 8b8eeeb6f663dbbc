import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';

export const root = join(import.meta.dirname, '../..');

/** A day on which the sample plan has no findings. */
export const today = '2026-11-20';

/** What running commands gave. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Reads a YAML file of the repository. */
export function readYaml<Data>(path: string): Data {
  return parse(readFileSync(join(root, path), 'utf8')) as Data;
}

/** A git repository of its own with the sample workspace and what a test adds; gone after the test. */
export function repository(more: Readonly<Record<string, string>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cchc-ci-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const sample = join(root, 'samples/khoi-dau');
  const files = Object.fromEntries(readdirSync(sample).map((name) => [name, readFileSync(join(sample, name), 'utf8')]));
  for (const [path, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  runBash('git init --quiet && git add --all', folder);
  return folder;
}

/** The plan of the sample workspace without any line of a lead. */
export function planWithoutLeads(): string {
  const text = readFileSync(join(root, 'samples/khoi-dau/ke-hoach.cchc'), 'utf8');
  return text.replace(/^- Chủ trì:.*\n/gm, '');
}

/** Installs the command in a repository as `npm install` would. */
export function install(folder: string): void {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(root, 'cli'), join(folder, 'node_modules/cchc'));
  symlinkSync('../cchc/bin/cchc.cjs', join(folder, 'node_modules/.bin/cchc'));
}

/** Runs commands as GitHub and GitLab do: one shell that stops at the first failure. */
export function runBash(script: string, cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: cwd, npm_config_offline: 'true', ...env },
  });
  return { status, stdout, stderr };
}
