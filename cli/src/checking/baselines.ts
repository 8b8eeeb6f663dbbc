import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Call, Context, Problem } from '../context.ts';
import { displayPath } from '../files/display-path.ts';
import { writeProblem } from '../files/write-problem.ts';
import type { Baseline } from './baseline.ts';

/** The baselines of a call. */
export interface Baselines {
  /** Findings to leave out (`--baseline`). */
  readonly known: Baseline | null;
  /** Findings to be written (`--update-baseline`); what other files have in it stays. */
  readonly updated: Baseline | null;
}

/** Reads the baselines that a call names, or says why one of them cannot be used. */
export async function openBaselines({ options }: Call, { cwd }: Context): Promise<Baselines | Problem> {
  const names = { known: options.text('baseline'), updated: options.text('update-baseline') };
  if (names.known === null && names.updated === null) return { known: null, updated: null };
  const { Baseline } = await import('./baseline.ts');
  const open = (name: string | null) => (name === null ? null : Baseline.read(resolve(cwd, name)));
  const updatedPath = names.updated === null ? null : resolve(cwd, names.updated);
  const updated = updatedPath !== null && !existsSync(updatedPath) ? new Baseline(updatedPath) : open(names.updated);
  const isSame = names.known !== null && updatedPath === resolve(cwd, names.known);
  const known = isSame ? null : open(names.known);
  if (typeof known === 'string') return { key: known, file: names.known };
  if (typeof updated === 'string') return { key: updated, file: names.updated };
  return { known, updated };
}

/** Writes the baseline that the call wants updated, and says so. */
export function saveBaseline(
  { updated }: Baselines,
  { options, say }: Call,
  { cwd, stderr }: Context,
): readonly Problem[] {
  const name = options.text('update-baseline');
  if (updated === null || name === null) return [];
  const path = resolve(cwd, name);
  try {
    updated.forgetMissing(existsSync);
    updated.write(path);
  } catch (error) {
    return [writeProblem(displayPath(path, cwd), error)];
  }
  stderr.write(`cchc: ${displayPath(path, cwd)}: ${say('baselineWritten', { count: updated.size })}\n`);
  return [];
}
