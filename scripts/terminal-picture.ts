/**
 * Draws the pictures of the documents: what `cchc` really prints, with its colours, as SVG. With `--check` nothing is
 * written: pictures that no longer show what is printed are named and the exit status is 1.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPictures } from './pictures/draw-pictures.ts';

const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

for (const [path, svg] of await drawPictures()) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === svg) continue;
  if (isCheck) {
    console.error(`${path} is not what cchc prints now: run npm run pictures`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, svg);
    console.log(path);
  }
}
