import type { PlanFacts } from '../../plan/comparison/types.ts';
import type { DifferenceEntry, DifferenceRow, DifferenceSection, DifferenceView } from '../../views/plan-difference.ts';

/** The first line of every report, by which an earlier one is known. */
const markdownMark = '<!-- cchc diff -->';

/** The difference of two plans as Markdown. Nothing from the plans is taken for markup. */
export function differenceMarkdown(view: DifferenceView): string {
  return [
    markdownMark,
    `# ${escaped(view.title)}`,
    `* ${view.beforeWord}: ${planLine(view.before)}\n* ${view.afterWord}: ${planLine(view.after)}`,
    escaped(view.summary),
    ...view.sections.map((section) => sectionText(section, view)),
  ]
    .join('\n\n')
    .concat('\n');
}

function planLine({ file, kind, title, symbol }: PlanFacts): string {
  const name = [kind, title].filter((part) => part !== null).join(': ');
  return [escaped(file), name === '' ? '' : escaped(name), symbol === null ? '' : escaped(symbol)]
    .filter((part) => part !== '')
    .join(' – ');
}

function sectionText({ key, heading, entries }: DifferenceSection, view: DifferenceView): string {
  const title = key === 'header' ? `## ${escaped(heading)}` : `## ${escaped(heading)} (${entries.length})`;
  if (key === 'header') return [title, ...entries.map(({ rows }) => table(rows, view))].join('\n\n');
  return [title, entries.map((entry) => entryText(entry, view)).join('\n')].join('\n\n');
}

function table(rows: readonly DifferenceRow[], { beforeWord, afterWord }: DifferenceView): string {
  const lines = rows.map(
    ({ label, before, after }) => `| ${escaped(label)} | ${escaped(before)} | ${escaped(after)} |`,
  );
  return [`|  | ${beforeWord} | ${afterWord} |`, '| --- | --- | --- |', ...lines].join('\n');
}

function entryText({ place, text, sign, rows }: DifferenceEntry, view: DifferenceView): string {
  const start = place === '' ? (sign === '-' ? '\u2212' : sign) : escaped(place);
  const lines = rows.map((row) => `  * ${escaped(row.label)}: ${change(row, sign, view)}`);
  return [`* **${start}** ${escaped(text)}`, ...lines].join('\n');
}

function change({ kind, before, after, note }: DifferenceRow, sign: string, view: DifferenceView): string {
  const remark = note === '' ? '' : ` (${escaped(note)})`;
  if (sign === '+' || sign === '-' || before === after) return `${escaped(after === '' ? before : after)}${remark}`;
  if (kind === 'value') return `${shown(before)} → ${shown(after)}${remark}`;
  const sides = [
    before === '' ? '' : `${view.droppedWord} ${escaped(before)}`,
    after === '' ? '' : `${view.addedWord} ${escaped(after)}`,
  ];
  return `${sides.filter((side) => side !== '').join('; ')}${remark}`;
}

function shown(text: string): string {
  return text === '' ? '∅' : escaped(text);
}

/** A text on one line in which no character counts as markup. */
function escaped(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F]+/g, ' ').replace(/[\\`*_{}[\]<>|~#&!]/g, '\\$&');
}
