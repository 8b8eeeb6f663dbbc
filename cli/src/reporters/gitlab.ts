import type { Severity } from '../../../language-server/src/rules/define-rule.ts';
import type { Reporter } from './reporter.ts';
import { fingerprintOf, fullMessage, separated } from './reporter.ts';
import { UniqueNames } from './unique-names.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

/** Code Quality report of GitLab: one list of issues, lines from 1, a fingerprint that no two issues share. */
const gitlab: Reporter = {
  start() {
    const issues: string[] = [];
    const fingerprints = new UniqueNames();
    return {
      file(report) {
        for (const diagnostic of report.diagnostics) {
          const issue = {
            description: fullMessage(diagnostic),
            check_name: diagnostic.code,
            fingerprint: fingerprints.take(fingerprintOf(diagnostic)),
            severity: severities[diagnostic.severity],
            location: {
              path: report.file,
              lines: { begin: diagnostic.range.start.line + 1, end: diagnostic.range.end.line + 1 },
            },
          };
          issues.push(`  ${JSON.stringify(issue)}`);
        }
        return '';
      },
      finish: () => (issues.length === 0 ? ['[]\n'] : ['[\n', ...separated(issues), '\n]\n']),
    };
  },
};

export default gitlab;
