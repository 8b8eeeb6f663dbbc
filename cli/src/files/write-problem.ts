import type { Problem } from '../context.ts';

/** Why a file could not be written; `path` as printed. */
export function writeProblem(path: string, error: unknown): Problem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { key: 'writeFailed', values: { reason }, file: path };
}
