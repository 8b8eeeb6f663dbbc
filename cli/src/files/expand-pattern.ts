import { dirname, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { IgnoreRules } from './ignore-rules.ts';

/** Files that fit a pattern. */
export interface PatternMatches {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** How many more fit and are passed over because `.gitignore` names them. */
  readonly ignored: number;
}

const planEnding = /\.(?:cchc|txt|md)$/i;

/**
 * Files that fit a glob relative to `cwd`: plans by their ending (`.cchc`, `.txt`, `.md`), none in `node_modules`, in dot
 * folders, or named by a `.gitignore`.
 */
export async function expandPattern(pattern: string, cwd: string): Promise<PatternMatches> {
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const found = await glob(slashed, {
    cwd,
    absolute: true,
    dot: false,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
  });
  const rulesByFolder = new Map<string, IgnoreRules>();
  const files: string[] = [];
  let ignored = 0;
  for (const file of found.filter((path) => planEnding.test(path)).map((path) => resolve(path))) {
    const folder = dirname(file);
    const rules = rulesByFolder.get(folder) ?? (await (await IgnoreRules.above(folder, cwd)).with(folder));
    rulesByFolder.set(folder, rules);
    if (rules.ignores(file, false)) ignored++;
    else files.push(file);
  }
  return { files, ignored };
}
