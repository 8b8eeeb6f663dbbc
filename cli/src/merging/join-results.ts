import type { Problem } from '../context.ts';
import type { Diagnostic } from '../reporters/reporter.ts';
import type { CheckedFile, CheckResult } from './result.ts';

/** Parts that a check can have. */
const mostParts = 9999;

/** Results as one. */
export interface JoinedResult {
  /** By path, no file twice. */
  readonly files: readonly CheckedFile[];
  readonly problems: readonly Problem[];
}

/** Joins results in the order in which one check would give them. What several results tell alike counts once. */
export function joinResults(results: readonly CheckResult[]): JoinedResult {
  const files = new Map<string, readonly Diagnostic[]>();
  const problems = new Map<string, Problem>();
  for (const result of results) {
    for (const { file, diagnostics } of result.files) files.set(file, joined(files.get(file), diagnostics));
    for (const { file, text } of result.problems) {
      problems.set(JSON.stringify([file, text]), { key: 'toldBefore', values: { text }, file });
    }
  }
  const missing = missingParts(results);
  if (missing.length > 0) {
    problems.set('', { key: 'mergePartMissing', values: { parts: missing.join(', ') }, file: null });
  }
  const byPath = [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    files: byPath.map(([file, diagnostics]) => ({ file, diagnostics })),
    problems: [...problems.values()],
  };
}

/** Parts, written `2/4`, that the results speak of and none of them covers. Very many are cut short. */
function missingParts(results: readonly CheckResult[]): readonly string[] {
  const missing = new Set<string>();
  const held = new Set(results.flatMap(({ shard }) => (shard === null ? [] : [`${shard.index}/${shard.count}`])));
  for (const count of new Set(results.flatMap(({ shard }) => shard?.count ?? []))) {
    for (let index = 1; index <= Math.min(count, mostParts); index++) {
      if (!held.has(`${index}/${count}`)) missing.add(`${index}/${count}`);
    }
  }
  return [...missing].slice(0, 20);
}

/** The findings of a file with those of another result that are new; of equal ones, those beyond the known number. */
function joined(known: readonly Diagnostic[] | undefined, more: readonly Diagnostic[]): readonly Diagnostic[] {
  if (known === undefined) return more;
  const counts = new Map<string, number>();
  for (const diagnostic of known) counts.set(keyOf(diagnostic), (counts.get(keyOf(diagnostic)) ?? 0) + 1);
  const fresh = more.filter((diagnostic) => {
    const left = counts.get(keyOf(diagnostic)) ?? 0;
    counts.set(keyOf(diagnostic), left - 1);
    return left <= 0;
  });
  return fresh.length === 0 ? known : [...known, ...fresh].sort(byPlace);
}

function keyOf({ code, severity, message, path, range }: Diagnostic): string {
  return JSON.stringify([code, severity, message, path, range]);
}

function byPlace({ range: a, code: codeOfA }: Diagnostic, { range: b, code: codeOfB }: Diagnostic): number {
  const place = a.start.line - b.start.line || a.start.character - b.start.character;
  return place || (codeOfA < codeOfB ? -1 : codeOfA > codeOfB ? 1 : 0);
}
