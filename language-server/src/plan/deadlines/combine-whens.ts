import type { RawWhen } from './find-whens.ts';
import type { Recurrence } from './read-recurrence.ts';
import type { Run } from './read-run.ts';

type PhraseWhen = Extract<RawWhen, { type: 'phrase' }>;

const separates = /[,;:()]| va /;
const onlyBlank = /^ ?[,(:-]? ?$/;
const longestJoint = 2;
const objectRows: ReadonlySet<string> = new Set(['external']);

/**
 * Puts together what stands apart in one milestone and belongs together:
 * - `thường xuyên` takes a year right behind it (`thường xuyên trong năm 2021`);
 * - an outside event takes a year, a date without bound or a cycle that belongs to its words (`theo kế hoạch năm 2021`);
 * - `hằng năm` counts for each date without a year, `hằng tháng` for `ngày 20` without a month;
 * - a bare `định kỳ` goes where a cycle is named.
 */
export function combineWhens(text: string, whens: readonly RawWhen[]): readonly RawWhen[] {
  if (whens.length < 2) return whens.map((when) => (when.type === 'phrase' ? extend(text, when, text.length) : when));
  return joinCycles(text, absorb(text, whens));
}

function absorb(text: string, whens: readonly RawWhen[]): RawWhen[] {
  const kept: RawWhen[] = [];
  for (const [index, when] of whens.entries()) {
    const before = kept[kept.length - 1];
    if (before?.type === 'phrase') {
      const absorbed = absorbInto(text, before, when);
      if (absorbed) {
        kept[kept.length - 1] = absorbed;
        continue;
      }
    }
    kept.push(when.type === 'phrase' ? extend(text, when, whens[index + 1]?.from ?? text.length) : when);
  }
  return kept;
}

function absorbInto(text: string, phrase: PhraseWhen, next: RawWhen): PhraseWhen | null {
  const gap = text.slice(phrase.to, next.from);
  if (phrase.phrase.kind === 'continuous' && onlyBlank.test(gap)) {
    if (next.type === 'run' && isYears(next.run)) return { ...phrase, years: next.run, to: next.to };
    return next.type === 'recurrence' && next.recurrence.cycle === 'year' ? { ...phrase, to: next.to } : null;
  }
  if (!objectRows.has(phrase.phrase.row) || separates.test(gap)) return null;
  const belongs =
    next.type === 'run'
      ? isUnbound(next.run)
      : next.type === 'recurrence' && next.recurrence.days === null && next.recurrence.cycle !== 'other';
  return belongs ? { ...phrase, to: next.to } : null;
}

function isYears(run: Run): boolean {
  return run.points.every((point) => point.unit === 'year') && run.bound.role !== 'before';
}

/** A year or a day without any word in front that would make it a deadline. */
function isUnbound(run: Run): boolean {
  const [first] = run.points;
  return first !== undefined && run.from === first.from && (first.unit === 'year' || first.unit === 'day');
}

/** The words of an outside event run on to the next comma or bracket, or to the next when and the `và` before it. */
function extend(text: string, when: PhraseWhen, limit: number): PhraseWhen {
  if (when.phrase.kind !== 'external') return when;
  const rest = text.slice(when.to, limit);
  const mark = rest.search(/[,;()]/);
  const clause = mark < 0 ? rest : rest.slice(0, mark);
  const joined = mark < 0 && limit < text.length ? clause.lastIndexOf(' va ') : -1;
  const words = (joined < 0 ? clause : clause.slice(0, joined)).trimEnd();
  return { ...when, to: when.to + words.length };
}

function joinCycles(text: string, whens: readonly RawWhen[]): readonly RawWhen[] {
  const cycles = whens.filter((when) => when.type === 'recurrence');
  if (cycles.length === 0) return whens;
  const yearly = cycles.find(({ recurrence }) => recurrence.cycle === 'year' && recurrence.days === null);
  const monthly = cycles.find(({ recurrence }) => recurrence.cycle === 'month' && recurrence.days === null);
  const withDays = cycles.filter(({ recurrence }) => recurrence.days !== null);
  const monthsWithDays = new Set(withDays.map(({ recurrence }) => recurrence.months.join()));
  let isYearlyTaken = false;
  let isMonthlyTaken = false;
  const joined = whens.map((when): RawWhen => {
    if (when.type !== 'run') return when;
    if (yearly && lacksYear(when.run)) {
      isYearlyTaken = true;
      return { ...when, ...together(text, yearly, when), type: 'yearly', isSaidFirst: yearly.from < when.from };
    }
    if (!monthly || !lacksMonth(when.run)) return when;
    isMonthlyTaken = true;
    const { from, to } = together(text, monthly, when);
    return {
      type: 'recurrence',
      recurrence: { ...monthly.recurrence, days: when.run, cycle: 'other', from, to },
      from,
      to,
    };
  });
  return joined.filter((when) => {
    if (when.type === 'phrase') return when.phrase.kind !== 'recurring';
    if (when.type === 'recurrence' && isSpelledOut(when.recurrence, monthsWithDays)) return false;
    return !(when === yearly && isYearlyTaken) && !(when === monthly && isMonthlyTaken);
  });
}

/** `hằng quý (ngày 15 của tháng cuối quý)`: a day beside it says the same months more closely. */
function isSpelledOut(cycle: Recurrence, monthsWithDays: ReadonlySet<string>): boolean {
  return cycle.days === null && cycle.months.length > 0 && monthsWithDays.has(cycle.months.join());
}

/** The place of both where only a comma or a bracket parts them, else that of the date. */
function together(text: string, cycle: RawWhen, date: RawWhen): { readonly from: number; readonly to: number } {
  const first = cycle.from < date.from ? cycle : date;
  const second = first === cycle ? date : cycle;
  const gap = text.slice(first.to, second.from);
  if (gap.length > longestJoint) return { from: date.from, to: date.to };
  const closing = gap.includes('(') && text[second.to] === ')' ? 1 : 0;
  return { from: first.from, to: second.to + closing };
}

function lacksYear(run: Run): boolean {
  return run.points.every(
    ({ unit, firstMonth, year, yearShift }) =>
      unit !== 'year' && firstMonth !== null && year === null && yearShift === null,
  );
}

function lacksMonth(run: Run): boolean {
  return run.points.every((point) => point.unit === 'day' && point.firstMonth === null);
}
