import { fold } from '../../text/fold.ts';
import { formatVietnamese } from '../calendar-date.ts';
import type { Plan } from '../types.ts';
import { saysTheSame, type Years } from './compared-words.ts';
import { deadlineFacts, deadlineKey, listChange } from './task-changes.ts';
import type { CitationFacts, HeaderChange, HeaderField, ListChange, PlanComparison, ReportFacts } from './types.ts';

/** What differs in kind, subject, number, date, period, issuer and signatory. */
export function headerChanges(before: Plan, after: Plan, years: Years): readonly HeaderChange[] {
  const changes: HeaderChange[] = [];
  for (const [field, read] of values) {
    const older = read(before);
    const newer = read(after);
    const isSame =
      field === 'title' && older !== null && newer !== null
        ? saysTheSame(older, newer, years)
        : fold(older ?? '') === fold(newer ?? '');
    if (!isSame) changes.push({ field, before: older, after: newer });
  }
  return changes;
}

const values: readonly (readonly [HeaderField, (plan: Plan) => string | null])[] = [
  ['kind', ({ kind }) => kind],
  ['title', ({ title }) => title?.text ?? null],
  ['symbol', ({ symbol }) => symbol],
  ['date', ({ date }) => date && formatVietnamese(date)],
  ['period', periodOf],
  ['issuer', ({ issuer }) => issuer],
  ['signatory', signatoryOf],
];

function periodOf({ period }: Plan): string | null {
  if (!period) return null;
  const { start, end } = period;
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
    return first === last ? first : `${first} - ${last}`;
  }
  return `${formatVietnamese(start)} - ${formatVietnamese(end)}`;
}

function signatoryOf({ header: { signatory } }: Plan): string | null {
  const parts = [signatory?.post, signatory?.name].filter((part) => part != null);
  return parts.length === 0 ? null : parts.join('; ');
}

/** Who no longer receives the document, and who does now. */
export function recipientChange(before: Plan, after: Plan): ListChange | null {
  return listChange(before.header.recipients, after.header.recipients, ({ name }) => ({
    key: fold(name),
    shown: name,
  }));
}

/** Reporting dates that stand in one plan only; a date that moved stands on both sides. */
export function reportChanges(before: Plan, after: Plan, years: Years): PlanComparison['reports'] {
  const older = reportsOf(before, years.before);
  const newer = reportsOf(after, years.after);
  return { added: missingFrom(older, newer), dropped: missingFrom(newer, older) };
}

function reportsOf({ reports }: Plan, year: number | null): ReadonlyMap<string, ReportFacts> {
  return new Map(
    reports.map(({ name, deadline }) => [
      `${fold(name)} ${deadlineKey(deadline, year)}`,
      { name, deadline: deadlineFacts(deadline, year) },
    ]),
  );
}

/** Documents that one plan cites and the other does not. */
export function citationChanges(before: Plan, after: Plan): PlanComparison['citations'] {
  const older = citationsOf(before);
  const newer = citationsOf(after);
  return { added: missingFrom(older, newer), dropped: missingFrom(newer, older) };
}

/** Documents by symbol, the first mention of each; legal bases without a number by their words. */
function citationsOf({ citations, header }: Plan): ReadonlyMap<string, CitationFacts> {
  const found = new Map<string, CitationFacts>();
  for (const { text, symbol, date, issuer } of citations) {
    const key = fold(symbol);
    if (!found.has(key)) found.set(key, { text, symbol, date, issuer });
  }
  for (const { text } of header.legalBases) {
    const key = fold(text);
    if (!text.includes('/') && !found.has(key)) found.set(key, { text, symbol: null, date: null, issuer: null });
  }
  return found;
}

function missingFrom<Fact>(known: ReadonlyMap<string, Fact>, facts: ReadonlyMap<string, Fact>): readonly Fact[] {
  return [...facts].filter(([key]) => !known.has(key)).map(([, fact]) => fact);
}
