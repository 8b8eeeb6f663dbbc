import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IgnoreRules } from './ignore-rules.ts';

/** What a folder holds: absolute paths of its `.cchc` files, and the folders that could not be read. */
export interface FolderContents {
  readonly files: readonly string[];
  readonly unreadable: readonly string[];
}

/**
 * Finds every `.cchc` file in a folder and below. Passes over what `.gitignore` files name, `node_modules`, names that
 * begin with a dot, and folders that are links. Rules that would leave out the folder itself do not count: it was asked for.
 */
export async function walkFolder(folder: string, cwd: string): Promise<FolderContents> {
  const files: string[] = [];
  const unreadable: string[] = [];
  const outer = await IgnoreRules.above(folder, cwd);
  await walk(folder, outer.ignores(folder, true) ? IgnoreRules.none : outer, { files, unreadable });
  return { files, unreadable };
}

/** Whether nothing is looked for under a name: `node_modules` and what begins with a dot. */
function isHiddenName(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

interface Found {
  readonly files: string[];
  readonly unreadable: string[];
}

async function walk(folder: string, outer: IgnoreRules, found: Found): Promise<void> {
  const entries = readEntries(folder);
  if (entries === null) {
    found.unreadable.push(folder);
    return;
  }
  const rules = entries.some((entry) => entry.name === '.gitignore') ? await outer.with(folder) : outer;
  for (const entry of entries) {
    if (isHiddenName(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!rules.ignores(path, true)) await walk(path, rules, found);
    } else if (isPlanName(entry.name) && isFile(entry, path) && !rules.ignores(path, false)) {
      found.files.push(path);
    }
  }
}

function readEntries(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function isPlanName(name: string): boolean {
  return name.toLowerCase().endsWith('.cchc');
}

function isFile(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true;
  return entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true;
}
