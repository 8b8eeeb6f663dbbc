import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nearest } from '../../../language-server/src/text/nearest.ts';
import type { Problem } from '../context.ts';
import { displayPath } from './display-path.ts';

/** A file to be read. */
export interface FoundFile {
  readonly absolute: string;
  /** As printed: relative to the current folder, with `/`. */
  readonly path: string;
  /** True where the call names this very file. */
  readonly isNamed: boolean;
}

export interface Discovery {
  /** Sorted by path; no file twice, whatever links lead to it. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/**
 * The files that paths stand for: a file is itself, a folder every `.cchc` file in it, anything else a glob. Paths are
 * relative to `cwd`.
 */
export async function discover(paths: readonly string[], cwd: string): Promise<Discovery> {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = await expand(path, cwd);
    files.push(...found.files);
    problems.push(...found.problems);
  }
  return { files: files.length < 2 ? files : withoutRepeats(files), problems };
}

async function expand(path: string, cwd: string): Promise<Discovery> {
  const absolute = resolve(cwd, path);
  const kind = kindOf(absolute);
  if (kind === 'nothing') return expandGlob(path, cwd);
  if (kind === 'folder') return expandFolder(absolute, cwd);
  return { files: [{ absolute, path: displayPath(absolute, cwd), isNamed: true }], problems: [] };
}

async function expandFolder(folder: string, cwd: string): Promise<Discovery> {
  const { walkFolder } = await import('./walk-folder.ts');
  const { files, unreadable } = await walkFolder(folder, cwd);
  const problems = unreadable.map((each): Problem => ({ key: 'folderUnreadable', file: displayPath(each, cwd) }));
  if (files.length === 0 && problems.length === 0)
    problems.push({ key: 'folderEmpty', file: displayPath(folder, cwd) });
  return { files: files.map((absolute) => ({ absolute, path: displayPath(absolute, cwd), isNamed: false })), problems };
}

async function expandGlob(pattern: string, cwd: string): Promise<Discovery> {
  if (!/[*?[{]/.test(pattern)) return { files: [], problems: [missing(pattern, cwd)] };
  const { expandPattern } = await import('./expand-pattern.ts');
  const { files, ignored } = await expandPattern(pattern, cwd);
  if (files.length > 0) {
    return {
      files: files.map((absolute) => ({ absolute, path: displayPath(absolute, cwd), isNamed: false })),
      problems: [],
    };
  }
  if (ignored > 0) return { files: [], problems: [{ key: 'globIgnored', values: { count: ignored }, file: pattern }] };
  return { files: [], problems: [{ key: 'globEmpty', file: pattern }] };
}

function missing(path: string, cwd: string): Problem {
  const absolute = resolve(cwd, path);
  const [near] = nearest(basename(absolute), namesIn(dirname(absolute)), 1);
  if (near === undefined) return { key: 'pathMissing', file: path };
  return { key: 'pathMisspelt', values: { near: displayPath(resolve(dirname(absolute), near), cwd) }, file: path };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What lies at a path. What cannot be looked at counts as a file: reading it says why. */
function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' ? 'file' : 'nothing';
  }
}

function withoutRepeats(files: readonly FoundFile[]): readonly FoundFile[] {
  const byPlace = new Map<string, FoundFile>();
  for (const file of files) {
    const place = realPlace(file.absolute);
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, file);
    else if (file.isNamed && !known.isNamed) byPlace.set(place, file);
  }
  return [...byPlace.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
