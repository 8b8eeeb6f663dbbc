import type { DeadlineKind, Plan } from '../types.ts';

/** What differs between two plans: plain data, JSON-serialisable. `before` is the older plan, `after` the newer. */
export interface PlanComparison {
  readonly before: PlanFacts;
  readonly after: PlanFacts;
  readonly header: readonly HeaderChange[];
  readonly recipients: ListChange | null;
  readonly tasks: {
    readonly added: readonly TaskFacts[];
    readonly dropped: readonly TaskFacts[];
    /** Under another heading, or in another order among its neighbours; a new number alone is no move. */
    readonly moved: readonly TaskMove[];
    readonly changed: readonly TaskChange[];
    /** Number of pairs that say the same in the same place. */
    readonly unchanged: number;
    /** Number of pairs that bear another number in the same place. */
    readonly renumbered: number;
  };
  readonly reports: { readonly added: readonly ReportFacts[]; readonly dropped: readonly ReportFacts[] };
  readonly citations: { readonly added: readonly CitationFacts[]; readonly dropped: readonly CitationFacts[] };
  /** True where nothing of the above differs, renumbering aside. */
  readonly isSame: boolean;
}

export interface PlanFacts {
  readonly file: string;
  readonly kind: string | null;
  readonly title: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly period: Plan['period'];
  /** Number of tasks. */
  readonly tasks: number;
}

export type HeaderField = 'kind' | 'title' | 'symbol' | 'date' | 'period' | 'issuer' | 'signatory';

export interface HeaderChange {
  readonly field: HeaderField;
  readonly before: string | null;
  readonly after: string | null;
}

/** Items of a list that stand in one plan only; each list as it stands beside. */
export interface ListChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly dropped: readonly string[];
  readonly added: readonly string[];
}

/** Where a task stands in its plan. */
export interface TaskPlace {
  readonly path: string;
  readonly text: string;
  /** Source line, from 0. */
  readonly line: number;
}

export interface TaskFacts extends TaskPlace {
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly products: readonly string[];
  readonly deadlines: readonly DeadlineFacts[];
  readonly criteria: readonly string[];
}

export interface TaskMove {
  readonly before: TaskPlace;
  readonly after: TaskPlace;
  /** Texts of the headings above, the outermost first. */
  readonly fromHeadings: readonly string[];
  readonly toHeadings: readonly string[];
}

/** What became of a task that stands in both plans; `null` where a field means the same. */
export interface TaskChange {
  readonly before: TaskPlace;
  readonly after: TaskPlace;
  readonly leads: ListChange | null;
  readonly supports: ListChange | null;
  readonly directors: ListChange | null;
  readonly products: ListChange | null;
  readonly deadlines: DeadlineChange | null;
  readonly criteria: ListChange | null;
  /** True where the words differ beyond letter case, marks, white space and the year of the plan. */
  readonly isReworded: boolean;
}

export interface DeadlineFacts {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly start: string | null;
  readonly end: string | null;
  /** Years from the plan's first year to that of `start`; null where one of the two is not known. */
  readonly startYear: number | null;
  readonly endYear: number | null;
}

export interface DeadlineChange {
  readonly before: readonly DeadlineFacts[];
  readonly after: readonly DeadlineFacts[];
  /** True where the days are still the same although the plan's year is another. */
  readonly keepsOldDays: boolean;
}

export interface ReportFacts {
  readonly name: string;
  readonly deadline: DeadlineFacts;
}

export interface CitationFacts {
  readonly text: string;
  /** Null for a legal basis without number (`Luật …`). */
  readonly symbol: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}
