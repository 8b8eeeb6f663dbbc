/** The hand-written TypeScript of the repository, found by folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The root of the repository. */
export const root = join(import.meta.dirname, '..', '..');

export interface SourceText {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every `.ts` file below the folders (from the root), in order of their paths; generated ones are left out. */
export function sourceTexts(...folders: readonly string[]): readonly SourceText[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !isGenerated(entry.parentPath))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') })),
  );
}

function isGenerated(folder: string): boolean {
  return folder.split(sep).some((name) => name === 'generated' || name === 'node_modules');
}
