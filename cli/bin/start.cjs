'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '..', 'dist', 'main.cjs');
if (existsSync(built)) {
  try {
    require('node:module').enableCompileCache?.();
  } catch {
    // A cache that cannot be written only costs time.
  }
  require(built);
} else {
  process.stderr.write('cchc chưa được dựng: chạy "npm run build".\ncchc is not built yet: run "npm run build".\n');
  process.exitCode = 2;
}
