import { visible } from '../terminal/cells.ts';
import type { PlacedFinding } from './github.ts';
import type { ReportSettings, Totals } from './reporter.ts';
import { countTexts } from './reporter.ts';

/** Rows of the table: GitHub takes 1 MiB for the summary of a step, which so many rows stay well below. */
export const summaryLimit = 200;

/** Longest text of a cell, in UTF-16 code units. */
const cellLength = 400;

/** The summary of a step in Markdown: a line with the sums, then a table of the findings, gravest first. */
export function stepSummary(
  gravestFirst: readonly PlacedFinding[],
  totals: Totals,
  { say, hasBaseline }: ReportSettings,
): string {
  const { errors: error, warnings: warning, infos: info, hints: hint } = totals;
  const counts = countTexts({ error, warning, info, hint }, say).join(', ');
  const found = counts === '' ? say(hasBaseline ? 'nothingNew' : 'nothingFound') : counts;
  const lines = ['### cchc', '', `${say('countFiles', { count: totals.files })}: ${found}.`, ''];
  if (gravestFirst.length === 0) return `${lines.join('\n')}\n`;
  const heads = [say('summarySeverity'), say('summaryPlace'), say('summaryFinding'), say('summaryCode')];
  lines.push(`| ${heads.join(' | ')} |`, '|---|---|---|---|');
  for (const { file, diagnostic } of gravestFirst.slice(0, summaryLimit)) {
    const { severity, range, message, code } = diagnostic;
    const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
    lines.push(`| ${[say(severity), place, message, code].map(cell).join(' | ')} |`);
  }
  const rest = error + warning + info + hint - Math.min(gravestFirst.length, summaryLimit);
  if (rest > 0) lines.push('', say('summaryRest', { count: rest }));
  return `${lines.join('\n')}\n\n`;
}

/** Text for a cell of a Markdown table: nothing in it is markup. */
function cell(text: string): string {
  const short = text.length > cellLength ? `${text.slice(0, cellLength - 1)}…` : text;
  return visible(short)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]~|#@!$]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
