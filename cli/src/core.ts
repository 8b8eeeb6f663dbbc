import type { Rollover, RolloverSetting } from '../../language-server/src/outputs/rollover/roll-over.ts';
import type { Analysis, CheckOptions, SourceFile, Workspace } from '../../language-server/src/pipeline/workspace.ts';
import type { PlanComparison } from '../../language-server/src/plan/comparison/types.ts';
import type { IndexCoverage } from '../../language-server/src/plan/coverage.ts';
import type { ScoreIndex, UnitRegistry } from '../../language-server/src/plan/reference-types.ts';
import type { Plan } from '../../language-server/src/plan/types.ts';
import type { Rule } from '../../language-server/src/rules/define-rule.ts';
import type { LineIndex } from '../../language-server/src/text/positions.ts';
import type { DifferenceView } from '../../language-server/src/views/plan-difference.ts';
import type { Language } from './speak.ts';

/** Reads and checks texts. */
export interface Checker {
  detectKind(text: string): Analysis['kind'];
  readWorkspace(files: readonly SourceFile[]): Workspace;
  analyze(file: SourceFile, workspace: Workspace, options: CheckOptions): Analysis;
}

/** Measures how plans serve score indices. */
export interface Measurer {
  /** The index with this code, else this title; of several, the one scored last. */
  indexByCode(indices: readonly ScoreIndex[], code: string): ScoreIndex | null;
  computeCoverage(index: ScoreIndex, plans: readonly Plan[], registry: UnitRegistry): IndexCoverage;
}

/** Compares plans and tells what differs. */
export interface Comparer {
  comparePlans(before: Plan, after: Plan): PlanComparison;
  planDifference(comparison: PlanComparison, language: Language): DifferenceView;
  /** Data that is published as JSON. */
  differenceJson(comparison: PlanComparison): unknown;
  differenceMarkdown(view: DifferenceView): string;
  differenceHtml(view: DifferenceView, language: Language): string;
}

/** One file of the workspace that `cchc init` copies; `path` with `/`, relative to its folder. */
export interface SampleFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What the command line asks of the language's core. Each part is loaded when a command first needs it, so that no
 * command waits for what it does not use.
 */
export interface Core {
  loadChecker(): Promise<Checker>;
  loadRules(): Promise<readonly Rule[]>;
  /** Gives a text its usual form. */
  loadFormatter(): Promise<(text: string) => string>;
  /** A plan as published JSON data. */
  loadPlanJson(): Promise<(plan: Plan, lines: LineIndex) => unknown>;
  loadMeasurer(): Promise<Measurer>;
  loadComparer(): Promise<Comparer>;
  /** Marks in a plan what must be confirmed for another year. */
  loadRollover(): Promise<(text: string, plan: Plan, setting: RolloverSetting) => Rollover>;
  loadSample(): Promise<readonly SampleFile[]>;
}
