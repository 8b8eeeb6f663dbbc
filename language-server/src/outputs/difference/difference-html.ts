import { formatVietnamese } from '../../plan/calendar-date.ts';
import type { PlanFacts } from '../../plan/comparison/types.ts';
import type {
  DifferenceEntry,
  DifferenceLanguage,
  DifferenceRow,
  DifferenceSection,
  DifferenceView,
} from '../../views/plan-difference.ts';
import { differenceStyle } from './difference-style.ts';

/** Stands in every page, by which an earlier one is known. */
export const htmlMark = '<meta name="generator" content="cchc diff">';

const columns = {
  place: { vi: 'Chỗ', en: 'Place' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  field: { vi: 'Mục', en: 'Field' },
  change: { vi: 'Thay đổi', en: 'Change' },
  content: { vi: 'Nội dung', en: 'Content' },
  details: { vi: 'Chi tiết', en: 'Details' },
} as const;

/**
 * The difference of two plans as one page without scripts or outside files: light or dark as the reader's system, one
 * table a section, fit for A4.
 */
export function differenceHtml(view: DifferenceView, language: DifferenceLanguage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${htmlMark}
<title>${escaped(view.title)}</title>
<style>${differenceStyle}</style>
</head>
<body>
<main>
<h1>${escaped(view.title)}</h1>
<dl>
<dt>${escaped(view.beforeWord)}</dt><dd>${planLine(view.before)}</dd>
<dt>${escaped(view.afterWord)}</dt><dd>${planLine(view.after)}</dd>
</dl>
<p class="summary">${escaped(view.summary)}</p>
${view.sections.map((section) => sectionHtml(section, view, language)).join('\n')}
</main>
</body>
</html>
`;
}

function planLine({ file, kind, title, symbol, date }: PlanFacts): string {
  const name = [kind, title].filter((part) => part !== null).join(': ');
  const facts = [symbol, date && formatVietnamese(date)].filter((part) => part !== null).join(', ');
  return [
    `<b>${escaped(name === '' ? file : name)}</b>`,
    facts === '' ? '' : ` <span>${escaped(facts)}</span>`,
    ` <code>${escaped(file)}</code>`,
  ].join('');
}

/** Tasks that are only reworded are folded away; a click or the keyboard opens them, and print shows them. */
function sectionHtml(section: DifferenceSection, view: DifferenceView, language: DifferenceLanguage): string {
  const { key, heading, entries } = section;
  const count = key === 'header' ? '' : ` <span class="count">${entries.length}</span>`;
  const title = `<h2 id="${key}">${escaped(heading)}${count}</h2>`;
  const table = key === 'header' ? headerTable(entries, view, language) : entryTable(section, language);
  if (key !== 'reworded') return `<section aria-labelledby="${key}">\n${title}\n${table}\n</section>`;
  return `<section aria-labelledby="${key}">\n<details>\n<summary>${title}</summary>\n${table}\n</details>\n</section>`;
}

function headerTable(entries: readonly DifferenceEntry[], view: DifferenceView, language: DifferenceLanguage): string {
  const rows = entries.flatMap((entry) => entry.rows);
  return table(
    [columns.field[language], view.beforeWord, view.afterWord],
    rows.map(
      ({ label, before, after }) =>
        `<tr><th scope="row">${escaped(label)}</th><td>${removed(before)}</td><td>${inserted(after)}</td></tr>`,
    ),
    'wide',
  );
}

function entryTable({ key, entries }: DifferenceSection, language: DifferenceLanguage): string {
  if (key === 'reports' || key === 'citations') {
    return table(
      [columns.content[language]],
      entries.map(({ text, sign }) => `<tr><td>${sign === '-' ? removed(text) : inserted(text)}</td></tr>`),
      'single',
    );
  }
  const last = key === 'added' || key === 'dropped' ? columns.details[language] : columns.change[language];
  return table([columns.place[language], columns.task[language], last], entries.map(entryRow), 'tasks');
}

function entryRow({ place, text, sign, rows }: DifferenceEntry): string {
  const lines = rows.map((row) => `<li><b>${escaped(row.label)}:</b> ${changeHtml(row, sign)}</li>`).join('');
  const list = lines === '' ? '' : `<ul>${lines}</ul>`;
  return `<tr><th scope="row">${escaped(place)}</th><td>${escaped(text)}</td><td>${list}</td></tr>`;
}

function changeHtml({ before, after, note }: DifferenceRow, sign: DifferenceEntry['sign']): string {
  const remark = note === '' ? '' : ` <em>(${escaped(note)})</em>`;
  if (sign === '+' || sign === '-') return escaped(before === '' ? after : before);
  if (before === after) return `${escaped(after)}${remark}`;
  return `${[removed(before), inserted(after)].filter((side) => side !== '').join(' ')}${remark}`;
}

function table(headings: readonly string[], rows: readonly string[], className: string): string {
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  return `<table class="${className}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function removed(text: string): string {
  return text === '' ? '' : `<del>${escaped(text)}</del>`;
}

function inserted(text: string): string {
  return text === '' ? '' : `<ins>${escaped(text)}</ins>`;
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
