import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Call, Context, Problem } from '../context.ts';
import { displayPath } from '../files/display-path.ts';
import { recordGenerator } from './check-record.ts';

/** Where a record is to stand. */
export interface RecordPlace {
  readonly absolute: string;
  /** As printed. */
  readonly shown: string;
  readonly form: 'json' | 'html';
}

/** How an HTML record begins: what the command writes and knows again. */
export const htmlMark = `<meta name="generator" content="${recordGenerator}">`;

/** The place of the record that a call wants, null where it wants none, or why nothing can be written there. */
export function openRecord({ options }: Call, { cwd }: Context): RecordPlace | Problem | null {
  const name = options.text('record');
  if (name === null) return null;
  const absolute = resolve(cwd, name);
  const shown = displayPath(absolute, cwd);
  const extension = extname(name).toLowerCase();
  if (extension !== '.json' && extension !== '.html') return { key: 'recordKind', file: shown };
  if (!options.has('force') && !isReplaceable(absolute)) return { key: 'recordForeign', file: shown };
  return { absolute, shown, form: extension === '.json' ? 'json' : 'html' };
}

/** Nothing is there, or a record. */
function isReplaceable(absolute: string): boolean {
  if (!existsSync(absolute)) return true;
  try {
    const text = readFileSync(absolute, 'utf8');
    if (text.slice(0, 1000).includes(htmlMark)) return true;
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && 'generator' in data && data.generator === recordGenerator;
  } catch {
    return false;
  }
}
