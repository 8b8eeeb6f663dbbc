import type { Problem } from '../context.ts';
import { readJson } from './read-json.ts';
import { readSarif } from './read-sarif.ts';
import type { CheckResult } from './result.ts';
import { isShape, type Shape, ShapeError } from './shapes.ts';

/** Reads a result of `cchc check`, JSON or SARIF by what it holds, or says why it cannot be used. */
export function readResult(content: string): CheckResult | Omit<Problem, 'file'> {
  const data = parse(content);
  if (!isShape(data)) return { key: 'mergeForeign' };
  const isSarif = 'runs' in data;
  if (!isSarif && !('files' in data && 'summary' in data)) return { key: 'mergeForeign' };
  if (data.version !== (isSarif ? '2.1.0' : 1)) return unknownVersion(data);
  try {
    return isSarif ? readSarif(data) : readJson(data);
  } catch (error) {
    if (error instanceof ShapeError) return { key: 'mergeForeign' };
    throw error;
  }
}

/** Whether reading gave a result. */
export function isResult(read: CheckResult | Omit<Problem, 'file'>): read is CheckResult {
  return 'kind' in read;
}

function unknownVersion({ version }: Shape): Omit<Problem, 'file'> {
  return { key: 'mergeUnknownVersion', values: { version: String(version).slice(0, 40) } };
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
