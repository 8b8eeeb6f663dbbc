/** Files that generating writes: path from the repository's root to content. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type GeneratedFiles = ReadonlyMap<string, string>;

/** Folders that hold generated files only: what else is found there is left over and goes. */
const ownedFolders = ['language-server/src/syntax/generated', 'language-server/src/rules/generated', 'docs/rules'];

/** Paths whose content differs from what would be generated, left-over files included; sorted. */
export function differingFiles(root: string, files: GeneratedFiles): readonly string[] {
  const changed = [...files].filter(([path, content]) => readText(join(root, path)) !== content).map(([path]) => path);
  return [...changed, ...leftOver(root, files)].sort();
}

/** Writes what differs, deletes what is left over. Returns the paths touched. */
export function writeFiles(root: string, files: GeneratedFiles): readonly string[] {
  const touched = differingFiles(root, files);
  for (const path of touched) {
    const content = files.get(path);
    if (content === undefined) {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return touched;
}

function leftOver(root: string, files: GeneratedFiles): readonly string[] {
  return ownedFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !files.has(path));
}

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
