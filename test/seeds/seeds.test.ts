import { analyze, readWorkspace } from '@cchc/language-server';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../language-server/src/plan/calendar-date.ts';
import { LineIndex } from '../../language-server/src/text/positions.ts';
import { type AnswerKey, readKey } from './answer-key.ts';
import { hasSeeds, readSeed } from './seed-files.ts';

const documents = ['000', '001', '002', '003', '004'];
/** Sections of the rules that the key covers. */
const keyed = new Set(['responsibility', 'deadlines', 'numbering']);
const keyedCodes = new Set(['header-missing', 'text-not-nfc']);
const severities: Record<string, string> = { E: 'error', W: 'warning', I: 'info', H: 'hint' };

function read(digits: string) {
  const file = readSeed(digits);
  const key = readKey(digits);
  const today = key.date ?? '2024-04-12';
  const analysis = analyze(file, readWorkspace([]), { today, profile: 'draft' });
  if (!analysis.plan) throw new Error('no plan');
  return { key, analysis, plan: analysis.plan, lines: new LineIndex(file.text) };
}

describe.skipIf(!hasSeeds).each(documents)('document %s as a careful reader reads it', (digits) => {
  it('has the head', () => {
    const { key, plan } = read(digits);
    expect(plan.kind).toBe(key.kind);
    expect(plan.date).toBe(key.date);
    expect(plan.symbol).toBe(key.symbol && (key.symbolAsWritten ? '664 [KL-SKHCN' : key.symbol));
    expect(plan.period).toEqual(key.period?.end ? key.period : null);
    expect(plan.header.signatory?.post ?? null).toBe(key.signatory?.post ?? null);
    expect(plan.header.signatory?.name ?? null).toBe(key.signatory?.name ?? null);
    const names = plan.header.recipients.filter((recipient) => !recipient.isArchive).map((recipient) => recipient.name);
    expect(names.join(', ')).toBe(key.recipients.join(', '));
  });

  it('has the outline', () => {
    const { key, plan } = read(digits);
    const listed = plan.nodes.filter((node) => node.isTask || (node.level !== 'dash' && node.level !== 'plus'));
    expect(listed.map(({ path, line }) => ({ path, line }))).toEqual(
      key.outline.map(({ path, line }) => ({ path, line })),
    );
    for (const [index, node] of listed.entries())
      expect(node.text).toMatch(startsWith(key.outline[index]?.starts ?? ''));
  });

  it('has the tasks with their fields', () => {
    const { key, plan } = read(digits);
    const found = plan.tasks.map((task) => ({
      path: task.path,
      line: task.line,
      style: task.style,
      leads: task.leads.map(({ name, origin, person }) => ({ name, origin, person: person ?? undefined })),
      supports: task.supports.map(({ name, origin, person }) => ({ name, origin, person: person ?? undefined })),
      productCount: task.products.length,
      deadlines: task.deadlines.map(({ kind, start, end }) => ({ kind, start, end })),
    }));
    const wanted = key.tasks.map((task) => ({
      path: task.path,
      line: task.line,
      style: task.style,
      leads: task.leads.map(({ name, origin, person }) => ({ name, origin, person })),
      supports: task.supports.map(({ name, origin, person }) => ({ name, origin, person })),
      productCount: task.productCount,
      deadlines: task.deadlines.map(({ kind, start, end }) => ({ kind, start, end })),
    }));
    expect(found).toEqual(wanted);
  });

  it('has the second whens and the reporting dates', () => {
    const { key, plan } = read(digits);
    for (const [index, task] of key.tasks.entries()) {
      for (const [at, deadline] of task.deadlines.entries()) {
        if (deadline.also === undefined) continue;
        expect(plan.tasks[index]?.deadlines[at]?.also.map(({ kind }) => kind)).toContain(deadline.also);
      }
    }
    const dates = plan.reports.map(({ name, deadline }) => ({ name, date: deadline.end && addDays(deadline.end, 1) }));
    expect(dates).toEqual(key.reportDates.map(({ name, date }) => ({ name, date })));
  });

  it('has the faults that are there and no others', async () => {
    const { key, analysis, lines } = read(digits);
    const { rules } = await import('../../language-server/src/rules/generated/index.ts');
    const category = new Map(rules.map((rule) => [rule.code, rule.category]));
    const found = analysis.findings
      .filter(({ code }) => keyed.has(category.get(code) ?? '') || keyedCodes.has(code))
      .map(({ code, severity, path, span }) => ({ code, severity, path, line: lines.lineAt(span.start) }));
    const surprising = found.filter((finding) => !isExpected(finding, key));
    const missed = key.faults.filter((fault) => !found.some((finding) => agrees(finding, fault)));
    expect({ surprising, missed }).toEqual({ surprising: [], missed: [] });
  });
});

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly path: string | null;
  readonly line: number;
}

type Fault = AnswerKey['faults'][number];

function isExpected(finding: Found, key: AnswerKey): boolean {
  return key.faults.some((fault) => agrees(finding, fault)) || key.doubtful.some((fault) => concerns(finding, fault));
}

function agrees(finding: Found, fault: Fault): boolean {
  const severity = fault.severity === undefined || severities[fault.severity] === finding.severity;
  return concerns(finding, fault) && severity;
}

/** Same code, and the same path, or the same line, or a fault of the whole file. */
function concerns(finding: Found, fault: Fault): boolean {
  if (finding.code !== fault.code) return false;
  if (fault.path === null && fault.line === null) return true;
  return (fault.path !== null && finding.path === fault.path) || finding.line === fault.line;
}

function startsWith(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u');
}
