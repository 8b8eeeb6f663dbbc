import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Finding } from '../../../language-server/src/rules/define-rule.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { digest } from './digest.ts';

/** One kind of finding that is known; `count` of them stand in the file. */
interface BaselineEntry {
  /** Relative to the folder of the baseline file, with `/`. */
  readonly file: string;
  readonly code: string;
  readonly path: string | null;
  /** Digest of the Vietnamese message: the language of the call makes no difference. */
  readonly message: string;
  readonly count: number;
}

/** Why a baseline file cannot be used. */
export type BaselineFault = 'baselineMissing' | 'baselineUnreadable' | 'baselineForeign';

/** Findings known from an earlier day, by file, code, outline path and message; lines may move. */
export class Baseline {
  readonly #folder: string;
  readonly #entries = new Map<string, BaselineEntry>();

  /** An empty baseline that is to stand at `path` (absolute). */
  constructor(path: string) {
    this.#folder = dirname(path);
  }

  /** Reads a baseline, or says why that is impossible. */
  static read(path: string): Baseline | BaselineFault {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'baselineMissing'
        : 'baselineUnreadable';
    }
    const entries = parseEntries(text);
    if (entries === null) return 'baselineForeign';
    const baseline = new Baseline(path);
    for (const entry of entries) baseline.#entries.set(keyOf(entry), entry);
    return baseline;
  }

  /** Adds the findings of a file (absolute path), in place of what was known of it. */
  replace(file: string, findings: readonly Finding[]): void {
    const name = this.#nameOf(file);
    for (const [key, entry] of this.#entries) if (entry.file === name) this.#entries.delete(key);
    for (const finding of findings) {
      const entry = entryOf(name, finding);
      const count = (this.#entries.get(keyOf(entry))?.count ?? 0) + 1;
      this.#entries.set(keyOf(entry), { ...entry, count });
    }
  }

  /** The findings of a file that are not known; of equal ones, those beyond the known number. */
  unknown(file: string, findings: readonly Finding[]): readonly Finding[] {
    const name = this.#nameOf(file);
    const met = new Map<string, number>();
    return findings.filter((finding) => {
      const key = keyOf(entryOf(name, finding));
      const count = (met.get(key) ?? 0) + 1;
      met.set(key, count);
      return count > (this.#entries.get(key)?.count ?? 0);
    });
  }

  /** Drops what is known of files for which `exists` (given an absolute path) says no. */
  forgetMissing(exists: (path: string) => boolean): void {
    for (const [key, { file }] of this.#entries) if (!exists(resolve(this.#folder, file))) this.#entries.delete(key);
  }

  /** Number of findings it holds. */
  get size(): number {
    return [...this.#entries.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** Writes it to `path`, sorted, one finding a line. */
  write(path: string): void {
    const lines = [...this.#entries.keys()].sort().map((key) => JSON.stringify(this.#entries.get(key)));
    const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
    writeAtomically(path, `{\n  "version": 1,\n  "generator": "cchc baseline",\n  "findings": ${list}\n}\n`);
  }

  #nameOf(file: string): string {
    return relative(this.#folder, file).split(sep).join('/');
  }
}

function entryOf(file: string, finding: Finding): BaselineEntry {
  return { file, code: finding.code, path: finding.path, message: digest(finding.message.vi), count: 1 };
}

function keyOf({ file, code, path, message }: BaselineEntry): string {
  return [file, code, path ?? '', message].join('\u0000');
}

/** The entries of a baseline's text; null where it is none. */
function parseEntries(text: string): readonly BaselineEntry[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(data) || data.version !== 1 || data.generator !== 'cchc baseline') return null;
  return Array.isArray(data.findings) && data.findings.every(isEntry) ? data.findings : null;
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isRecord(value) &&
    typeof value.file === 'string' &&
    typeof value.code === 'string' &&
    (value.path === null || typeof value.path === 'string') &&
    typeof value.message === 'string' &&
    typeof value.count === 'number'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
