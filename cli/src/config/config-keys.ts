import type { Severity } from '../../../language-server/src/rules/define-rule.ts';
import type { Language } from '../speak.ts';

/** Name of the file that holds a folder's settings. */
export const configFileName = 'cchc.config.json';

/** What a config file sets; lists are empty and values null where it says nothing. */
export interface Config {
  /** Severity per code; `off` leaves a rule out. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Absolute paths of files and folders that are always read for catalogues. */
  readonly catalogues: readonly string[];
  /** Absolute paths of files and folders that are always read for indices. */
  readonly indices: readonly string[];
  readonly profile: 'draft' | 'issue' | null;
  readonly language: Language | null;
}

/** The settings where there is no config file. */
export const emptyConfig: Config = { severities: {}, catalogues: [], indices: [], profile: null, language: null };

export const severityWords = ['error', 'warning', 'info', 'hint', 'off'] as const;

/** What the value of each key must be. `docs/config.schema.json` says the same; a test holds the two together. */
export const configKeys = {
  $schema: { type: 'text' },
  severities: { type: 'severities' },
  catalogues: { type: 'paths' },
  indices: { type: 'paths' },
  profile: { type: 'choice', choices: ['draft', 'issue'] },
  language: { type: 'choice', choices: ['vi', 'en'] },
} as const satisfies Record<string, KeySpec>;

export type KeySpec =
  | { readonly type: 'text' | 'severities' | 'paths' }
  | { readonly type: 'choice'; readonly choices: readonly string[] };
