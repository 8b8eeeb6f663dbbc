import type { IsoDate } from '../plan/calendar-date.ts';
import type { Catalogue, DocumentRegistry, ScoreIndex, UnitRegistry } from '../plan/reference-types.ts';
import type { OutlineNode, Plan, Span } from '../plan/types.ts';

/** Gravity of a finding, gravest first: error, warning, info, hint. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A text in Vietnamese and English. */
export interface Localised {
  readonly vi: string;
  readonly en: string;
}

/** Replaces the text of a span. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** One way to repair a finding. */
export interface Fix {
  readonly title: Localised;
  readonly edits: readonly TextEdit[];
  /** True where applying it chooses nothing for the user; only these are applied without asking. */
  readonly isSafe: boolean;
}

/** Another place that belongs to a finding; `file` is null for the file of the finding itself. */
export interface RelatedPlace {
  readonly file: string | null;
  readonly span: Span;
  readonly message: Localised;
}

/** What a rule says about one place. */
export interface Report {
  readonly span: Span;
  /** What is wrong, the words in question quoted; stands alone, under 120 characters. */
  readonly message: Localised;
  /** What to do about it. */
  readonly hint?: Localised;
  /** Path of the outline node (`II.2.h`). */
  readonly path?: string | null;
  /** Overrides the rule's severity, where it depends on the style of the place or the profile. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** A finding: a report with its rule. */
export interface Finding extends Report {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string | null;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** A finding that the plan silences with `@ Bỏ qua CODE: lý do`. */
export interface SuppressedFinding extends Finding {
  /** Why, in the author's words; null where the plan does not say. */
  readonly reason: string | null;
}

/** What every rule may read. Never the syntax tree, never a clock. */
export interface Surroundings {
  /** Text of the file being checked. */
  readonly text: string;
  /** Units of all catalogues in sight. */
  readonly registry: UnitRegistry;
  /** All score indices in sight. */
  readonly indices: readonly ScoreIndex[];
  /** The legal documents of all lists in sight. */
  readonly documents: DocumentRegistry;
  /** The day of checking. */
  readonly today: IsoDate;
  readonly profile: 'draft' | 'issue';
  report(finding: Report): void;
}

export interface PlanContext extends Surroundings {
  readonly plan: Plan;
  /** The outline node with this index in `plan.nodes`. */
  node(index: number): OutlineNode;
}

export interface CatalogueContext extends Surroundings {
  readonly catalogue: Catalogue;
}

export interface IndexContext extends Surroundings {
  readonly index: ScoreIndex;
}

export type Category = 'responsibility' | 'deadlines' | 'numbering' | 'references' | 'scores' | 'document';

interface RuleFacts {
  readonly code: string;
  readonly category: Category;
  readonly severity: Severity;
  /** True where the rule's findings carry a fix († in the list of rules). */
  readonly isFixable: boolean;
  /** Version that brought the rule. */
  readonly since: string;
  readonly title: Localised;
  /** Why the rule exists. */
  readonly why: Localised;
  /** Source files that give this finding and no other of this code; also shown on the rule's page. */
  readonly bad: Example;
  readonly good: Example;
}

/** A small workspace: the file to check, and what it needs beside it. */
export interface Example {
  readonly text: string;
  readonly catalogue?: string;
  readonly index?: string;
  /** A list of legal documents. */
  readonly documents?: string;
  readonly today?: IsoDate;
}

export type Rule = RuleFacts &
  (
    | { readonly target: 'plan'; check(context: PlanContext): void }
    | { readonly target: 'catalogue'; check(context: CatalogueContext): void }
    | { readonly target: 'index'; check(context: IndexContext): void }
    | { readonly target: 'text'; check(context: Surroundings): void }
  );

/** Declares a rule; gives its object the type that the registry expects. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
