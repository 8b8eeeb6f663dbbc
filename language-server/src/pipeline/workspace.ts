import type { CriterionNumbers } from '../plan/build/criteria.ts';
import type { IsoDate } from '../plan/calendar-date.ts';
import type { Catalogue, DocumentRegistry, ScoreIndex, UnitRegistry } from '../plan/reference-types.ts';
import type { Plan } from '../plan/types.ts';
import type { Finding, Severity, SuppressedFinding } from '../rules/define-rule.ts';

/** One text with the path under which findings name it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What all plans are checked against. Built once from every catalogue, index and list in sight, then shared. */
export interface Workspace {
  readonly catalogues: readonly Catalogue[];
  readonly indices: readonly ScoreIndex[];
  readonly registry: UnitRegistry;
  /** Numbers of the criteria of every index, by folded code. */
  readonly criteria: CriterionNumbers;
  /** The legal documents of all lists, by number. */
  readonly documents: DocumentRegistry;
}

export interface CheckOptions {
  readonly today: IsoDate;
  readonly profile: 'draft' | 'issue';
  /** Severity per code, `off` to leave a rule out; codes not named keep their own. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

/** What became of one file. */
export interface Analysis {
  readonly path: string;
  readonly text: string;
  readonly kind: 'plan' | 'catalogue' | 'index' | 'documents';
  /** Set when `kind` is `plan`. */
  readonly plan: Plan | null;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Findings that the plan silences, in the order of the text. */
  readonly suppressed: readonly SuppressedFinding[];
}
