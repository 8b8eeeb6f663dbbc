import { fileURLToPath } from 'node:url';

/** Absolute path of something in the bench folder. */
export function inBench(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Absolute path of something in the repository. */
export function inRepository(path: string): string {
  return inBench(`../${path}`);
}
