import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../context.ts';
import type { FoundFile } from './discover.ts';

/** Bytes beyond which a file is not read: a plan of 10,000 tasks has about 3 MB. */
export const largestFile = 16 * 1024 * 1024;

/** A text as read. */
export interface Source {
  /** Without byte order mark. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
}

/** Reads a file as UTF-8, or says why it cannot be served: where the trouble is and what to do. */
export async function readSource(file: FoundFile): Promise<Source | Problem> {
  const bytes = readBytes(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (bytes.length === 0) return { key: 'fileEmpty', file: file.path };
  if (bytes.includes(0) || !isUtf8(bytes)) {
    const { diagnoseBytes } = await import('./diagnose-bytes.ts');
    return { ...diagnoseBytes(bytes), file: file.path };
  }
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = bytes.toString('utf8', hasByteOrderMark ? 3 : 0);
  if (isBlank(text)) return { key: 'fileEmpty', file: file.path };
  return { text, hasByteOrderMark };
}

/** Whether reading gave a text. */
export function isSource(result: Source | Problem): result is Source {
  return 'text' in result;
}

function readBytes(file: FoundFile): Buffer | Problem {
  try {
    const stats = statSync(file.absolute);
    if (!stats.isFile() && !stats.isFIFO()) return { key: 'fileSpecial', file: file.path };
    if (stats.size > largestFile) return tooLarge(file, stats.size);
    const bytes = readFileSync(file.absolute);
    return bytes.length > largestFile ? tooLarge(file, bytes.length) : bytes;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return { key: 'pathMissing', file: file.path };
    if (code === 'EACCES' || code === 'EPERM') return { key: 'fileForbidden', file: file.path };
    return { key: 'fileUnreadable', values: { reason: code || String(error) }, file: file.path };
  }
}

function tooLarge(file: FoundFile, size: number): Problem {
  const megabyte = 1024 * 1024;
  const values = { size: Math.ceil(size / megabyte), most: largestFile / megabyte };
  return { key: 'fileTooLarge', values, file: file.path };
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}
