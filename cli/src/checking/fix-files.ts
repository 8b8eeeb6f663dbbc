import type { Finding } from '../../../language-server/src/rules/define-rule.ts';
import type { Call, Context, Problem } from '../context.ts';
import { isSource, type Source } from '../files/read-source.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { writeProblem } from '../files/write-problem.ts';
import { applyFixes } from './apply-fixes.ts';
import { sourceOf, type Target } from './gather.ts';

/** What repairing did on the disk. */
export interface FixedFiles {
  /** Whether any file was replaced. */
  readonly hasChanged: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Applies the safe fixes of some targets and replaces each file that changed, keeping a byte order mark. Says on
 * standard error what was done. `findingsOf` checks a text as the file of that path.
 */
export async function fixFiles(
  targets: readonly Target[],
  findingsOf: (path: string, text: string) => readonly Finding[],
  { call, context }: { readonly call: Call; readonly context: Context },
): Promise<FixedFiles> {
  const problems: Problem[] = [];
  let hasChanged = false;
  for (const target of targets) {
    const source = await sourceOf(target);
    if (!isSource(source)) continue;
    const { path, absolute } = target.file;
    const fixed = applyFixes(source.text, (text) => findingsOf(path, text));
    if (fixed.text === source.text) continue;
    const problem = write(absolute, path, source, fixed.text);
    if (problem !== null) {
      problems.push(problem);
      continue;
    }
    hasChanged = true;
    context.stderr.write(`cchc: ${path}: ${call.say('fixed', { count: fixed.count })}\n`);
    if (!fixed.isFinished) context.stderr.write(`cchc: ${path}: ${call.say('fixUnfinished')}\n`);
  }
  return { hasChanged, problems };
}

function write(absolute: string, path: string, source: Source, text: string): Problem | null {
  try {
    writeAtomically(absolute, source.hasByteOrderMark ? `\uFEFF${text}` : text);
    return null;
  } catch (error) {
    return writeProblem(path, error);
  }
}
