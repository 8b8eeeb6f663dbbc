'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '..', 'dist', 'main.cjs');
if (existsSync(built)) {
  try {
    // One plan is read before optimised code would pay for itself: its compilers only take processor time from the
    // start. `cli/src/optimise.ts` calls them back where there is more to read.
    const v8 = require('node:v8');
    v8.setFlagsFromString('--no-opt');
    v8.setFlagsFromString('--no-maglev');
    require('node:module').enableCompileCache?.();
  } catch {
    // A cache that cannot be written only costs time.
  }
  require(built);
} else {
  process.stderr.write('cchc chưa được dựng: chạy "npm run build".\ncchc is not built yet: run "npm run build".\n');
  process.exitCode = 2;
}
