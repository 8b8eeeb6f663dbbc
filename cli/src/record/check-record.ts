import type { Severity } from '../../../language-server/src/rules/define-rule.ts';
import type { Shard } from '../checking/shard.ts';

/** What one check looked at and what came of it: published JSON (`docs/record.schema.json`). */
export interface CheckRecord {
  readonly version: 1;
  readonly generator: typeof recordGenerator;
  readonly tool: { readonly name: 'cchc'; readonly version: string };
  readonly today: string;
  readonly profile: 'draft' | 'issue';
  readonly language: 'vi' | 'en';
  readonly result: 'passed' | 'failed' | 'incomplete';
  readonly limits: { readonly failOn: Severity; readonly maxWarnings: number | null };
  readonly summary: RecordSummary;
  /** The part of the files that was checked; null for all of them. */
  readonly shard: Shard | null;
  readonly baseline: RecordedBaseline | null;
  readonly ruleSet: RecordedRules;
  readonly files: readonly RecordedFile[];
  /** Catalogues, indices and lists against which plans were held. */
  readonly references: readonly FileIdentity[];
  readonly problems: readonly { readonly file: string | null; readonly message: string }[];
}

/** Tells records from other files. */
export const recordGenerator = 'cchc record';

export interface RecordSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly suppressed: number;
  /** Findings that the baseline holds. */
  readonly known: number;
}

/** The very bytes of a file. */
export interface FileIdentity {
  readonly file: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

export interface RecordedBaseline {
  readonly file: string;
  readonly sha256: string;
}

/** The rules and their usual severities after settings; `sha256` is that of the list as JSON. */
export interface RecordedRules {
  readonly sha256: string;
  readonly rules: readonly { readonly code: string; readonly severity: Severity | 'off' }[];
}

export interface RecordedFile extends FileIdentity {
  readonly findings: readonly RecordedFinding[];
  readonly suppressed: readonly (RecordedFinding & { readonly reason: string | null })[];
  readonly known: number;
}

export interface RecordedFinding {
  readonly code: string;
  readonly severity: Severity;
  /** From 1. */
  readonly line: number;
  readonly path: string | null;
  readonly message: string;
}
