import type { LineIndex } from '../../../language-server/src/text/positions.ts';
import { visible } from '../terminal/cells.ts';
import { sourceFrame } from '../terminal/source-frame.ts';
import type { Diagnostic, FileReport, Reporter, ReportSettings, Totals } from './reporter.ts';

/** For people: each finding with its source line; sums at the end. Lines and columns from 1. */
const pretty: Reporter = {
  start(settings) {
    return {
      async file(report) {
        const blocks: string[] = [];
        for (const diagnostic of report.diagnostics) blocks.push(await findingBlock(report, diagnostic, settings));
        return blocks.join('');
      },
      finish: (totals) => (totals.files === 0 ? [] : [summary(totals, settings)]),
    };
  },
};

export default pretty;

async function findingBlock(report: FileReport, diagnostic: Diagnostic, settings: ReportSettings): Promise<string> {
  const { paint, say } = settings;
  const { line, character } = diagnostic.range.start;
  const place = paint('strong', `${visible(report.file)}:${line + 1}:${character + 1}`);
  const severity = paint(diagnostic.severity, say(diagnostic.severity));
  const where = diagnostic.path === null ? '' : ` ${paint('faint', `(${visible(diagnostic.path)})`)}`;
  const head = `${place}: ${severity}: ${visible(diagnostic.message)} ${paint('faint', `[${diagnostic.code}]`)}${where}`;
  const gutter = ' '.repeat(String(line + 1).length + 2);
  const framed = await frameLines(report.text, report.lines, diagnostic, settings);
  const notes = noteTexts(diagnostic, settings).map((note) => `${gutter}${paint('faint', '=')} ${visible(note)}`);
  return `${[head, ...framed, ...notes].join('\n')}\n\n`;
}

async function frameLines(
  text: string,
  lines: LineIndex,
  diagnostic: Diagnostic,
  { paint, columns }: ReportSettings,
): Promise<readonly string[]> {
  const number = ` ${diagnostic.range.start.line + 1} `;
  const frame = await sourceFrame(text, lines, diagnostic.range, columns - number.length - 2);
  if (frame.line.trim() === '') return [];
  const bar = paint('faint', '|');
  const empty = ' '.repeat(number.length);
  return [`${paint('faint', number)}${bar} ${frame.line}`, `${empty}${bar} ${paint(diagnostic.severity, frame.marks)}`];
}

function noteTexts(diagnostic: Diagnostic, { say }: ReportSettings): readonly string[] {
  const notes = diagnostic.related.map(({ file, range, message }) => {
    const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
    return say('related', { place, message });
  });
  const hint = diagnostic.hint === null ? [] : [diagnostic.hint];
  const fix = diagnostic.fixes.find((candidate) => candidate.isSafe);
  return [...hint, ...(fix === undefined ? [] : [say('safeFix', { title: fix.title })]), ...notes];
}

function summary(totals: Totals, { say, paint, hasBaseline }: ReportSettings): string {
  const counts = [
    ['error', totals.errors, say('countErrors', { count: totals.errors })],
    ['warning', totals.warnings, say('countWarnings', { count: totals.warnings })],
    ['info', totals.infos, say('countInfos', { count: totals.infos })],
    ['hint', totals.hints, say('countHints', { count: totals.hints })],
  ] as const;
  const shown = counts.filter(([, count]) => count > 0).map(([style, , text]) => paint(style, text));
  const files = say('countFiles', { count: totals.files });
  const line = `${files}: ${shown.length === 0 ? say(hasBaseline ? 'nothingNew' : 'nothingFound') : shown.join(', ')}.\n`;
  const fixable = totals.safelyFixable;
  return fixable === 0 ? line : `${line}${say('fixableSummary', { count: fixable })}\n`;
}
