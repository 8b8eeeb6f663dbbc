import type { Rule, Severity } from '../../../language-server/src/rules/define-rule.ts';
import type { LineIndex, TextRange } from '../../../language-server/src/text/positions.ts';
import { digest } from '../checking/digest.ts';
import type { Shard } from '../checking/shard.ts';
import type { Problem } from '../context.ts';
import type { Language, Say } from '../speak.ts';
import type { Painter } from '../terminal/colour.ts';

/** A finding in the language of the call, with lines and characters from 0 in UTF-16. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string | null;
  /** Path of the outline node (`II.2.h`). */
  readonly path: string | null;
  readonly range: TextRange;
  readonly related: readonly { readonly file: string; readonly range: TextRange; readonly message: string }[];
  readonly fixes: readonly DiagnosticFix[];
  /** File, code, path and Vietnamese message: what makes it the same finding although lines move or languages change. */
  readonly identity: string;
  /** Digest of the identity, where the finding was read from a result that holds it. */
  readonly fingerprint?: string;
}

export interface DiagnosticFix {
  readonly title: string;
  readonly isSafe: boolean;
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
}

/** One checked file. Reporters keep nothing of its text. */
export interface FileReport {
  /** Path as printed: relative to the current folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly diagnostics: readonly Diagnostic[];
}

/** Sums over all files. */
export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  /** Findings that `--fix` would repair. */
  readonly safelyFixable: number;
}

/** What a report needs beside the findings. */
export interface ReportSettings {
  readonly today: string;
  readonly version: string;
  readonly language: Language;
  readonly say: Say;
  readonly paint: Painter;
  /** Width in terminal columns. */
  readonly columns: number;
  /** Whether findings of a baseline are left out. */
  readonly hasBaseline: boolean;
  /** The part of the files that is checked; null for all of them. */
  readonly shard: Shard | null;
  /** Findings at or above this severity make the check fail. */
  readonly failOn: Severity;
  /** Adds to the page that the platform shows beside a step; null where there is none. */
  readonly appendSummary: ((markdown: string) => void) | null;
  loadRules(): Promise<readonly Rule[]>;
}

/** One report in the making: text to print as each file is done, and pieces of text to print at the end. */
export interface Reporting {
  file(report: FileReport): string | Promise<string>;
  finish(totals: Totals, problems: readonly Problem[]): readonly string[] | Promise<readonly string[]>;
}

/** The items of a list in some notation, with a comma and a line end between them. */
export function separated(items: readonly string[]): readonly string[] {
  return items.flatMap((item, at) => (at === 0 ? [item] : [',\n', item]));
}

/** A format of `cchc check`. */
export interface Reporter {
  start(settings: ReportSettings): Reporting;
}

/** Every severity, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Whether a severity is as grave as another, or graver. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit);
}

/** Digest by which platforms know a finding again. */
export function fingerprintOf({ fingerprint, identity }: Diagnostic): string {
  return fingerprint ?? digest(identity);
}

/** `2 errors`, `1 warning`, gravest first; nothing for what there is none of. */
export function countTexts(counts: Readonly<Record<Severity, number>>, say: Say): readonly string[] {
  const keys = { error: 'countErrors', warning: 'countWarnings', info: 'countInfos', hint: 'countHints' } as const;
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => say(keys[severity], { count: counts[severity] }));
}

/** Message and hint as one text. */
export function fullMessage(diagnostic: Diagnostic): string {
  return diagnostic.hint === null ? diagnostic.message : `${diagnostic.message} ${diagnostic.hint}`;
}
