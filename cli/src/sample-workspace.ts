import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SampleFile } from './core.ts';

const folder = fileURLToPath(new URL('../../samples/khoi-dau/', import.meta.url));

/**
 * The workspace that `cchc init` copies, in the order of its paths. Read from the repository here; the build puts the
 * texts themselves in the place of this module.
 */
export const sampleFiles: readonly SampleFile[] = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .map((path) => ({
    path: path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
    text: readFileSync(path, 'utf8'),
  }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));
