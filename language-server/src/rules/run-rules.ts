import type { Catalogue, ScoreIndex } from '../plan/reference-types.ts';
import type { OutlineNode, Plan } from '../plan/types.ts';
import type { Finding, Report, Rule, Severity, SuppressedFinding, Surroundings } from './define-rule.ts';
import { PathFinder } from './path-finder.ts';
import { applySuppressions, suppressionUnused } from './suppressions.ts';

/** What a run needs beside the rules and the thing that is checked. */
export interface RuleSetting extends Omit<Surroundings, 'report'> {
  /** Severity per code, `off` to leave a rule out; codes not named keep their own. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Milliseconds of any clock; the core has none of its own. Without it `onRuleTime` is never called. */
  readonly clock?: () => number;
  /** Told after each rule how long it took. */
  readonly onRuleTime?: (code: string, milliseconds: number) => void;
  /** Told of each finding that the plan silences. */
  readonly onSuppressed?: (finding: SuppressedFinding) => void;
}

/** Code of the finding that takes the place of a rule that failed. */
const internalError = 'internal-error';

/** The thing that is checked: one of the three, or none for a file of which only the text is looked at. */
export interface RuleSubject {
  readonly plan?: Plan;
  readonly catalogue?: Catalogue;
  readonly index?: ScoreIndex;
}

/**
 * Runs the rules that fit the subject. Gives the findings by place, then code, without those that the plan silences.
 * Never throws: a rule that does is named in a finding and costs only itself.
 */
export function runRules(rules: readonly Rule[], setting: RuleSetting & RuleSubject): readonly Finding[] {
  const { plan, catalogue, index } = setting;
  const paths = plan && new PathFinder(plan.nodes);
  const run = new Run(setting, (report) => paths?.pathAt(report.span.start) ?? null);
  for (const rule of rules) {
    if (rule.target === 'text') run.apply(rule, (surroundings) => rule.check(surroundings));
    else if (rule.target === 'plan' && plan) {
      run.apply(rule, (surroundings) => rule.check({ ...surroundings, plan, node: (at) => nodeAt(plan, at) }));
    } else if (rule.target === 'catalogue' && catalogue) {
      run.apply(rule, (surroundings) => rule.check({ ...surroundings, catalogue }));
    } else if (rule.target === 'index' && index) {
      run.apply(rule, (surroundings) => rule.check({ ...surroundings, index }));
    }
  }
  if (!plan) return sorted(run.findings);
  const codes = rules.map((rule) => rule.code);
  const report = run.reporterOf(rules.find((rule) => rule.code === suppressionUnused));
  const isActive = (code: string): boolean => setting.severities?.[code] !== 'off';
  const { text, onSuppressed } = setting;
  return sorted(applySuppressions(run.findings, { plan, text, codes, isActive, report, onSuppressed }));
}

function nodeAt(plan: Plan, index: number): OutlineNode {
  const node = plan.nodes[index];
  if (!node) throw new RangeError(`no outline node ${index}`);
  return node;
}

class Run {
  readonly findings: Finding[] = [];
  readonly #setting: RuleSetting;
  readonly #pathOf: (report: Report) => string | null;

  constructor(setting: RuleSetting, pathOf: (report: Report) => string | null) {
    this.#setting = setting;
    this.#pathOf = pathOf;
  }

  /** Runs one rule; one that throws costs only itself. */
  apply(rule: Rule, check: (surroundings: Surroundings) => void): void {
    const { text, registry, indices, documents, today, profile, severities, clock, onRuleTime } = this.#setting;
    if (severities?.[rule.code] === 'off') return;
    const start = clock?.() ?? 0;
    try {
      check({ text, registry, indices, documents, today, profile, report: this.reporterOf(rule) });
    } catch (error) {
      this.#addFailure(rule.code, error);
    }
    if (clock && onRuleTime) onRuleTime(rule.code, clock() - start);
  }

  /** Takes the reports of a rule; takes none of a rule that is absent or off. */
  reporterOf(rule: Rule | undefined): (report: Report) => void {
    const override = rule && this.#setting.severities?.[rule.code];
    if (!rule || override === 'off') return () => undefined;
    return (report) => {
      this.findings.push({
        ...report,
        code: rule.code,
        severity: override ?? report.severity ?? rule.severity,
        path: report.path === undefined ? this.#pathOf(report) : report.path,
        related: report.related ?? [],
        fixes: report.fixes ?? [],
      });
    };
  }

  #addFailure(code: string, error: unknown): void {
    const severity = this.#setting.severities?.[internalError] ?? 'warning';
    if (severity === 'off') return;
    const reason = error instanceof Error ? error.message : String(error);
    this.findings.push({
      code: internalError,
      severity,
      span: { start: 0, end: 0 },
      message: {
        vi: `Quy tắc “${code}” gặp lỗi nên chưa kiểm tra được tệp này. Các quy tắc khác vẫn chạy.`,
        en: `The rule “${code}” failed and did not check this file. The other rules still ran.`,
      },
      hint: {
        vi: `Hãy báo lỗi này cho người phát triển công cụ: ${reason}`,
        en: `Please report this to the developers: ${reason}`,
      },
      path: null,
      related: [],
      fixes: [],
    });
  }
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      compare(a.code, b.code) ||
      a.span.end - b.span.end ||
      compare(a.message.vi, b.message.vi),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
