import type { Severity } from '../../../language-server/src/rules/define-rule.ts';
import { stepSummary, summaryLimit } from './github-summary.ts';
import type { Diagnostic, Reporter, ReportSettings } from './reporter.ts';
import { countTexts, fullMessage, severities } from './reporter.ts';

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Annotations of each command that GitHub shows for one step; what goes beyond is dropped without a word. */
const shownLimit = 10;

/** A finding with the file in which it stands. */
export interface PlacedFinding {
  readonly file: string;
  readonly diagnostic: Diagnostic;
}

/**
 * Workflow commands of GitHub Actions, which turn into annotations of the changed files. The gravest stand first, as
 * many as the platform shows; the rest is counted in a last notice and told in the summary of the step. Lines and
 * columns from 1.
 */
const github: Reporter = {
  start(settings) {
    const kept: Record<Severity, PlacedFinding[]> = { error: [], warning: [], info: [], hint: [] };
    return {
      file({ file, diagnostics }) {
        for (const diagnostic of diagnostics) {
          const list = kept[diagnostic.severity];
          if (list.length < summaryLimit) list.push({ file, diagnostic });
        }
        return '';
      },
      finish(totals) {
        const gravestFirst = severities.flatMap((severity) => kept[severity]);
        settings.appendSummary?.(stepSummary(gravestFirst, totals, settings));
        const counts = { error: totals.errors, warning: totals.warnings, info: totals.infos, hint: totals.hints };
        return annotations(gravestFirst, counts, settings).map((line) => `${line}\n`);
      },
    };
  },
};

export default github;

function annotations(
  gravestFirst: readonly PlacedFinding[],
  counts: Readonly<Record<Severity, number>>,
  { say, appendSummary }: ReportSettings,
): readonly string[] {
  const isCrowded = [counts.error, counts.warning, counts.info + counts.hint].some((count) => count > shownLimit);
  const room = { error: shownLimit, warning: shownLimit, notice: isCrowded ? shownLimit - 1 : shownLimit };
  const hidden = { ...counts };
  const lines: string[] = [];
  for (const { file, diagnostic } of gravestFirst) {
    const command = commands[diagnostic.severity];
    if (room[command] === 0) continue;
    room[command]--;
    hidden[diagnostic.severity]--;
    lines.push(annotation(file, diagnostic));
  }
  const count = severities.reduce((sum, severity) => sum + hidden[severity], 0);
  if (count === 0) return lines;
  const parts = countTexts(hidden, say).join(', ');
  const told = say(appendSummary === null ? 'githubRestAlone' : 'githubRest', { count, parts });
  return [...lines, `::notice title=cchc::${escapeMessage(told)}`];
}

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
