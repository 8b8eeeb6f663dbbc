import type { Severity } from '../../../language-server/src/rules/define-rule.ts';
import type { Problem } from '../context.ts';
import type { Say } from '../speak.ts';
import { type Diagnostic, type FileReport, fullMessage, isAtLeast, type Reporter } from './reporter.ts';

/**
 * JUnit XML: a suite per file. Findings that make the check fail are failures, lesser ones pass and are told in the
 * case's output, files that could not be served are errors.
 */
const junit: Reporter = {
  start({ failOn, say }) {
    const suites: string[] = [];
    let tests = 0;
    let failures = 0;
    return {
      file(report) {
        const failing = report.diagnostics.filter((diagnostic) => isAtLeast(diagnostic.severity, failOn)).length;
        const cases = caseLines(report, failOn, say);
        suites.push(suite(report.file, cases, { failures: failing, errors: 0 }));
        tests += cases.length;
        failures += failing;
        return '';
      },
      finish(_totals, problems) {
        if (problems.length > 0) {
          const cases = problems.map((problem) => problemCase(problem, say));
          suites.push(suite('cchc', cases, { failures: 0, errors: cases.length }));
        }
        const counts = `tests="${tests + problems.length}" failures="${failures}" errors="${problems.length}"`;
        const head = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cchc" ${counts}>\n`;
        return [head, ...suites.map((text) => `${text}\n`), '</testsuites>\n'];
      },
    };
  },
};

export default junit;

function suite(name: string, cases: readonly string[], counts: { failures: number; errors: number }): string {
  const head = `<testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${counts.failures}" errors="${counts.errors}">`;
  return `  ${head}\n${cases.join('\n')}\n  </testsuite>`;
}

function caseLines(report: FileReport, failOn: Severity, say: Say): readonly string[] {
  const file = escapeXml(report.file);
  if (report.diagnostics.length === 0) return [`    <testcase name="${file}" classname="${file}"/>`];
  return report.diagnostics.map((diagnostic) => {
    const name = escapeXml(`${diagnostic.code} (${place(diagnostic)})`);
    const told = toldFinding(report.file, diagnostic, failOn, say);
    return `    <testcase name="${name}" classname="${file}">\n      ${told}\n    </testcase>`;
  });
}

function toldFinding(file: string, diagnostic: Diagnostic, failOn: Severity, say: Say): string {
  const { line, character } = diagnostic.range.start;
  const text = escapeXml(
    `${file}:${line + 1}:${character + 1}: ${say(diagnostic.severity)}: ${fullMessage(diagnostic)}`,
  );
  if (!isAtLeast(diagnostic.severity, failOn)) return `<system-out>${text}</system-out>`;
  return `<failure type="${diagnostic.severity}" message="${escapeXml(diagnostic.message)}">${text}</failure>`;
}

function problemCase(problem: Problem, say: Say): string {
  const name = escapeXml(problem.file ?? 'cchc');
  const message = escapeXml(say(problem.key, problem.values));
  return `    <testcase name="${name}" classname="${name}">\n      <error message="${message}"/>\n    </testcase>`;
}

function place(diagnostic: Diagnostic): string {
  const { line, character } = diagnostic.range.start;
  const where = `${line + 1}:${character + 1}`;
  return diagnostic.path === null ? where : `${diagnostic.path}, ${where}`;
}

/** Text for XML 1.0: characters that XML cannot hold are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
