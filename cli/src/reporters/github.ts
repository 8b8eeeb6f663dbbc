import type { Severity } from '../../../language-server/src/rules/define-rule.ts';
import type { Diagnostic, Reporter } from './reporter.ts';
import { fullMessage } from './reporter.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, which turn into annotations of the changed files. Lines and columns from 1. */
const github: Reporter = {
  start() {
    return {
      file: (report) => report.diagnostics.map((diagnostic) => `${annotation(report.file, diagnostic)}\n`).join(''),
      finish: () => [],
    };
  },
};

export default github;

function annotation(file: string, diagnostic: Diagnostic): string {
  const { start, end } = diagnostic.range;
  const places = [`file=${escapeProperty(file)}`, `line=${start.line + 1}`, `col=${start.character + 1}`];
  places.push(`endLine=${end.line + 1}`, `endColumn=${end.character + 1}`, `title=${escapeProperty(diagnostic.code)}`);
  return `::${commands[diagnostic.severity]} ${places.join(',')}::${escapeMessage(fullMessage(diagnostic))}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
