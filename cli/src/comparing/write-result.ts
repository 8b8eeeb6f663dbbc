import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Call, Context, Problem } from '../context.ts';
import { displayPath } from '../files/display-path.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { writeProblem } from '../files/write-problem.ts';

/** Which existing files a result may take the place of without `--force`, by their text. */
export type IsOwnResult = (text: string) => boolean;

/** Writes a result to `--out`, else to standard output; gives back what stood in the way. */
export function writeResult(text: string, isOwn: IsOwnResult, call: Call, context: Context): Problem | null {
  const out = call.options.text('out');
  if (out === null) {
    context.stdout.write(text);
    return null;
  }
  const absolute = resolve(context.cwd, out);
  const shown = displayPath(absolute, context.cwd);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return { key: 'outIsFolder', file: shown };
  try {
    if (stats !== undefined && !call.options.has('force') && !isOwn(readFileSync(absolute, 'utf8'))) {
      return { key: 'outExists', file: shown };
    }
    writeAtomically(absolute, text);
    return null;
  } catch (error) {
    return writeProblem(shown, error);
  }
}
