import type { Shard } from '../checking/shard.ts';
import type { Diagnostic } from '../reporters/reporter.ts';

/** What `cchc check` said of one file. */
export interface CheckedFile {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A result of `cchc check` as read back. */
export interface CheckResult {
  readonly kind: 'json' | 'sarif';
  /** Version of the cchc that wrote it; null where the result does not say. */
  readonly version: string | null;
  /** Day of checking; null where the result does not say. */
  readonly today: string | null;
  /** The part of the files that was checked; null for all of them. */
  readonly shard: Shard | null;
  readonly files: readonly CheckedFile[];
  /** What could not be served, in the words of the check. */
  readonly problems: readonly { readonly file: string | null; readonly text: string }[];
}
