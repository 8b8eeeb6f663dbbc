import type { PlanFacts } from '../../../language-server/src/plan/comparison/types.ts';
import type {
  DifferenceEntry,
  DifferenceRow,
  DifferenceSection,
  DifferenceView,
} from '../../../language-server/src/views/plan-difference.ts';
import { visible } from '../terminal/cells.ts';
import type { Painter, Style } from '../terminal/colour.ts';

const styles: Readonly<Record<DifferenceEntry['sign'], Style>> = {
  '+': 'info',
  '-': 'error',
  '>': 'hint',
  '~': 'warning',
};

/** The difference of two plans for a terminal. */
export function differenceText(view: DifferenceView, paint: Painter): string {
  const head = [
    paint('strong', view.title),
    `  ${view.beforeWord}: ${planLine(view.before, paint)}`,
    `  ${view.afterWord}: ${planLine(view.after, paint)}`,
    visible(view.summary),
  ].join('\n');
  return [head, ...view.sections.map((section) => sectionText(section, view, paint))].join('\n\n').concat('\n');
}

function planLine({ file, kind, title }: PlanFacts, paint: Painter): string {
  const name = [kind, title].filter((part) => part !== null).join(': ');
  return name === '' ? visible(file) : `${visible(file)} ${paint('faint', `– ${visible(name)}`)}`;
}

function sectionText({ key, heading, entries }: DifferenceSection, view: DifferenceView, paint: Painter): string {
  const title = key === 'header' ? heading : `${heading} (${entries.length})`;
  return [paint('strong', title), ...entries.map((entry) => entryText(entry, view, paint))].join('\n');
}

function entryText({ place, text, sign, rows }: DifferenceEntry, view: DifferenceView, paint: Painter): string {
  const line = `  ${paint(styles[sign], sign)} ${place === '' ? '' : `${paint('strong', visible(place))}  `}${visible(text)}`;
  const isBare = place === '' && text === '';
  const lines = rows.map((row) => `${isBare ? '  ' : '      '}${rowText(row, sign, view)}`);
  return [...(isBare ? [] : [line]), ...lines].join('\n');
}

function rowText(row: DifferenceRow, sign: DifferenceEntry['sign'], view: DifferenceView): string {
  const { label, kind, before, after, note } = row;
  const remark = note === '' ? '' : ` (${note})`;
  const isOneSided = sign === '+' || sign === '-' || before === after;
  if (isOneSided) return `${label}: ${visible(after === '' ? before : after)}${remark}`;
  if (kind === 'value') return `${label}: ${shown(before)} → ${shown(after)}${remark}`;
  const dropped = before === '' ? [] : [`${view.droppedWord} ${visible(before)}`];
  const added = after === '' ? [] : [`${view.addedWord} ${visible(after)}`];
  return `${label}: ${[...dropped, ...added].join('; ')}${remark}`;
}

function shown(text: string): string {
  return text === '' ? '∅' : visible(text);
}
