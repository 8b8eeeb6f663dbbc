import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

const usualMode = 0o666;

/**
 * Replaces a file whole or not at all: writes beside it, then renames. Keeps the mode of an existing file and follows a
 * link to the file it names. Makes missing folders. Throws what the file system says; nothing stays behind then.
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const target = realTarget(path);
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  mkdirSync(dirname(target), { recursive: true });
  const { descriptor, path: temporary } = openBeside(target, mode ?? usualMode);
  try {
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (mode !== undefined) chmodSync(temporary, mode & 0o7777);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A new file in the same folder, whose name nobody else has taken. */
function openBeside(target: string, mode: number): { readonly descriptor: number; readonly path: string } {
  for (let attempt = 0; ; attempt++) {
    const path = join(dirname(target), `.${basename(target)}.${process.pid}-${attempt}.tmp`);
    try {
      return { descriptor: openSync(path, 'wx', mode & 0o7777), path };
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!isTaken || attempt > 99) throw error;
    }
  }
}

function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
