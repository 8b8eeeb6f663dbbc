import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { Call, Context, Problem } from '../context.ts';
import { displayPath } from '../files/display-path.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { writeProblem } from '../files/write-problem.ts';

/** A plan in its new form. */
export interface BuiltPlan {
  /** Path of the plan, as printed. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes built plans to `--out` (a file; a folder where there are several plans or it is one already), else one plan to
 * standard output. Overwrites only what was built before, unless `--force` says otherwise.
 */
export function writeOutputs(outputs: readonly BuiltPlan[], call: Call, context: Context): readonly Problem[] {
  const { cwd, stdout, stderr } = context;
  const out = call.options.text('out');
  if (out === null && outputs.length > 1) return [{ key: 'outNeeded', file: null }];
  if (out === null) {
    for (const { text } of outputs) stdout.write(text);
    return [];
  }
  const isFolder = outputs.length > 1 || /[\\/]$/.test(out) || isExistingFolder(resolve(cwd, out));
  const problems: Problem[] = [];
  const written = new Map<string, string>();
  for (const { path, text } of outputs) {
    const absolute = isFolder ? join(resolve(cwd, out), `${basename(path, extname(path))}.json`) : resolve(cwd, out);
    const shown = displayPath(absolute, cwd);
    const other = written.get(absolute);
    if (other !== undefined) problems.push({ key: 'outTwice', values: { other, path }, file: shown });
    else if (!call.options.has('force') && !isReplaceable(absolute)) problems.push({ key: 'outForeign', file: shown });
    else {
      const problem = write(absolute, shown, text);
      if (problem !== null) problems.push(problem);
      else stderr.write(`cchc: ${path} -> ${shown}\n`);
    }
    written.set(absolute, path);
  }
  return problems;
}

function write(absolute: string, shown: string, text: string): Problem | null {
  try {
    writeAtomically(absolute, text);
    return null;
  } catch (error) {
    return writeProblem(shown, error);
  }
}

/**
 * Whether a path may be overwritten: nothing is there, or a plan that was built before. Built JSON is known by its shape:
 * `"version": 1` with the lists `outline` and `tasks`.
 */
function isReplaceable(absolute: string): boolean {
  if (!existsSync(absolute)) return true;
  try {
    const data: unknown = JSON.parse(readFileSync(absolute, 'utf8'));
    if (typeof data !== 'object' || data === null || !('version' in data) || data.version !== 1) return false;
    return 'outline' in data && Array.isArray(data.outline) && 'tasks' in data && Array.isArray(data.tasks);
  } catch {
    return false;
  }
}

function isExistingFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
