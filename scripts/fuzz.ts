/** `npm run fuzz [RUNS]`: the properties of test/fuzz with many more texts and a seed of the day. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const runs = process.argv[2] ?? '5000';
const seed = process.env.FUZZ_SEED ?? String(Math.floor(Date.now() / 86_400_000));
console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/fuzz'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
