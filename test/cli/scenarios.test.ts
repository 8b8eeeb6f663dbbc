import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readScenario, type ScenarioCall } from './read-scenario.ts';

const here = import.meta.dirname;
const command = join(here, '../../cli/bin/cchc.cjs');
/** `UPDATE_SCENARIOS=1` writes what the command said into the scenario files, to be read before it is kept. */
const isUpdating = process.env.UPDATE_SCENARIOS === '1';
const timeout = 30_000;

beforeAll(() => {
  execFileSync(process.execPath, [join(here, '../../scripts/build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] });
}, timeout);

for (const name of readdirSync(here).filter((file) => file.endsWith('.scenario'))) {
  test.concurrent(
    name.replace('.scenario', ''),
    async () => {
      const path = join(here, name);
      const scenario = readScenario(readFileSync(path, 'utf8'));
      const folder = mkdtempSync(join(tmpdir(), 'cchc-scenario-'));
      try {
        for (const file of scenario.files) {
          mkdirSync(dirname(join(folder, file.path)), { recursive: true });
          writeFileSync(join(folder, file.path), file.content);
        }
        const outcomes: ScenarioCall[] = [];
        for (const call of scenario.calls) outcomes.push(await outcomeOf(call, folder));
        if (isUpdating) update(path, outcomes);
        else expect(outcomes).toEqual(scenario.calls);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    timeout,
  );
}

/** The call with what it really did in the place of what it should do. */
function outcomeOf(call: ScenarioCall, folder: string): Promise<ScenarioCall> {
  const env = { PATH: process.env.PATH, ...call.env };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, ...call.args],
      { cwd: folder, env, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        const status = error === null ? 0 : Number(error.code);
        const after = call.after.map(({ path }) => ({ path, text: textOf(join(folder, path)) }));
        resolve({ ...call, status, stdout, stderr, after });
      },
    );
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '(no such file)\n';
  }
}

function update(path: string, outcomes: readonly ScenarioCall[]): void {
  const text = readFileSync(path, 'utf8');
  const setting = text.slice(0, text.search(/^=== call /m));
  const calls = outcomes.map(({ line, status, stdout, stderr, after }) =>
    [
      `=== call ${line}\n`,
      status === 0 ? '' : `=== status ${status}\n`,
      stdout === '' ? '' : `=== stdout\n${stdout}`,
      stderr === '' ? '' : `=== stderr\n${stderr}`,
      ...after.map((file) => `=== after ${file.path}\n${file.text}`),
    ].join(''),
  );
  writeFileSync(path, setting + calls.join(''));
}
