import { isAbsolute, relative, sep } from 'node:path';

/** A path as printed: relative to the current folder, with `/`; absolute only where no relative path exists. */
export function displayPath(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  if (path === '') return '.';
  return (isAbsolute(path) ? absolute : path).split(sep).join('/');
}
