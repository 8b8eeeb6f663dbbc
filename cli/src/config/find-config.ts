import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configFileName } from './config-keys.ts';

/**
 * Absolute path of the nearest config file: upwards from the current folder, and if there is none, upwards from the
 * first path of the call. Null where neither has one.
 */
export function findConfig(cwd: string, firstPath: string | null): string | null {
  const near = upwards(cwd);
  if (near !== null || firstPath === null) return near;
  const path = resolve(cwd, firstPath);
  return upwards(statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path));
}

function upwards(folder: string): string | null {
  for (let at = folder, last = ''; at !== last; last = at, at = dirname(at)) {
    const file = join(at, configFileName);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return null;
}
