import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** The `.gitignore` files that bear on one folder, outermost first. */
export class IgnoreRules {
  readonly #layers: readonly { readonly folder: string; readonly rules: Ignore }[];

  private constructor(layers: readonly { readonly folder: string; readonly rules: Ignore }[]) {
    this.#layers = layers;
  }

  /** Nothing is ignored. */
  static readonly none = new IgnoreRules([]);

  /**
   * Rules for a folder from the `.gitignore` files above it: up to the root of its repository (the folder that holds
   * `.git`), or up to `cwd` where there is none. Its own file is not among them.
   */
  static async above(folder: string, cwd: string): Promise<IgnoreRules> {
    const outer = foldersAbove(folder, cwd);
    let rules = IgnoreRules.none;
    for (const each of outer) rules = await rules.with(each);
    return rules;
  }

  /** These rules and those of the folder's own `.gitignore`, if it has one. */
  async with(folder: string): Promise<IgnoreRules> {
    const text = readIfThere(join(folder, '.gitignore'));
    if (text === null) return this;
    const { default: ignore } = await import('ignore');
    return new IgnoreRules([...this.#layers, { folder, rules: ignore().add(text) }]);
  }

  /** Whether a file or folder is to be passed over; the innermost file that speaks of it decides. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const { folder, rules } of this.#layers.toReversed()) {
      const inside = relative(folder, path).split(sep).join('/');
      const verdict = rules.test(isFolder ? `${inside}/` : inside);
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  }
}

/** The folders above one whose `.gitignore` counts, outermost first. */
function foldersAbove(folder: string, cwd: string): readonly string[] {
  const above: string[] = [];
  let upToCwd = 0;
  if (exists(join(folder, '.git'))) return [];
  for (let at = dirname(folder), last = folder; at !== last; last = at, at = dirname(at)) {
    above.unshift(at);
    if (at === cwd) upToCwd = above.length;
    if (exists(join(at, '.git'))) return above;
  }
  return upToCwd === 0 ? [] : above.slice(-upToCwd);
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
