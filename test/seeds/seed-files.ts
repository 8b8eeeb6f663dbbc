import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');

/** True where the real documents lie beside the project; tests on them skip visibly where they do not. */
export const hasSeeds = existsSync(folder);

/** The text of the document whose name starts with these digits. */
export function readSeed(digits: string): { readonly path: string; readonly text: string } {
  const name = readdirSync(folder).find((file) => file.startsWith(digits));
  if (name === undefined) throw new Error(`no document ${digits}`);
  return { path: `${digits}.txt`, text: readFileSync(join(folder, name), 'utf8') };
}
