import type { Severity } from '../../../language-server/src/rules/define-rule.ts';
import { type Diagnostic, isAtLeast, type Totals } from '../reporters/reporter.ts';

/** Adds up the findings of a check. */
export class Tally {
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  #files = 0;
  #safelyFixable = 0;

  addFile(diagnostics: readonly Diagnostic[]): void {
    this.#files++;
    for (const { severity, fixes } of diagnostics) {
      this.#counts[severity]++;
      if (fixes.some((fix) => fix.isSafe)) this.#safelyFixable++;
    }
  }

  get totals(): Totals {
    const { error, warning, info, hint } = this.#counts;
    const fixable = this.#safelyFixable;
    return { files: this.#files, errors: error, warnings: warning, infos: info, hints: hint, safelyFixable: fixable };
  }

  /** Whether anything is as grave as `failOn`, or there are more than `maxWarnings` warnings. */
  fails(failOn: Severity, maxWarnings: number | null): boolean {
    const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
    if (severities.some((severity) => isAtLeast(severity, failOn) && this.#counts[severity] > 0)) return true;
    return this.hasTooManyWarnings(maxWarnings);
  }

  hasTooManyWarnings(maxWarnings: number | null): boolean {
    return maxWarnings !== null && this.#counts.warning > maxWarnings;
  }
}
