/**
 * Each folder here is named after a rule. `bad*.cchc` must give the findings of the `.expected` beside it, those of all
 * other rules included; `good*.cchc` must give none of the rule's code, and none at all without an `.expected`.
 * `bad*.fixed` is the text after the rule's own fixes. `UPDATE=1 vitest run test/rules` rewrites both; read the change.
 */
import { describe, expect, test } from 'vitest';
import { analyze, readWorkspace } from '../../language-server/src/pipeline/analyze.ts';
import type { Example, Finding, Localised, Rule } from '../../language-server/src/rules/define-rule.ts';
import { rules } from '../../language-server/src/rules/generated/index.ts';
import * as fixtureFiles from './fixtures.ts';

const { check, defaultToday, describeFindings, fixText, readBeside, writeBeside } = fixtureFiles;
const isUpdate = process.env.UPDATE === '1';
const folders = fixtureFiles.fixtureFolders();

test('every folder is named after a rule', () => {
  const codes = rules.map((rule) => rule.code);
  expect(folders.filter((folder) => !codes.includes(folder))).toEqual([]);
});

describe.each(rules.map((rule) => ({ code: rule.code, rule })))('$code', ({ code, rule }) => {
  test('is declared completely', () => expectDeclared(rule));

  test('examples are bad and good', () => {
    expect(codesOf(rule.bad), 'bad').toContain(code);
    expect(codesOf(rule.good), 'good').not.toContain(code);
  });

  test('has fixtures', () => expect(folders).toContain(code));
  if (!folders.includes(code)) return;
  const fixtures = fixtureFiles.readFixtures(code);

  test('has a bad and a good fixture', () => {
    expect(fixtures.some(({ isBad }) => isBad)).toBe(true);
    expect(fixtures.some(({ isBad }) => !isBad)).toBe(true);
  });

  test('is fixable where it says so', () => {
    const own = fixtures.flatMap((fixture) => check(fixture)).filter((finding) => finding.code === code);
    expect(own.some(({ fixes }) => fixes.length > 0)).toBe(rule.isFixable);
  });

  test.each(fixtures.map((fixture) => ({ name: fixture.name, fixture })))('$name', ({ fixture }) =>
    expectFindings(fixture),
  );

  test.each(fixtures.filter(({ isBad }) => isBad).map((fixture) => ({ name: fixture.name, fixture })))(
    '$name after its fixes',
    ({ fixture }) => expectFixed(fixture, rule),
  );
});

function expectDeclared(rule: Rule): void {
  expect(rule.code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
  for (const text of [rule.title, rule.why]) expectBothLanguages(text);
  expect(rule.title.vi).not.toMatch(/\.$/);
}

function expectBothLanguages(text: Localised): void {
  expect(text.vi.trim()).not.toBe('');
  expect(text.en.trim()).not.toBe('');
}

function codesOf({ text, catalogue, index, documents, today }: Example): readonly string[] {
  const beside = [
    ...(catalogue === undefined ? [] : [{ path: 'catalogue.cchc', text: catalogue }]),
    ...(index === undefined ? [] : [{ path: 'index.cchc', text: index }]),
    ...(documents === undefined ? [] : [{ path: 'documents.cchc', text: documents }]),
  ];
  const file = { path: 'example.cchc', text };
  const options = { today: today ?? defaultToday, profile: 'draft' } as const;
  return analyze(file, readWorkspace([...beside, file]), options).findings.map((finding) => finding.code);
}

function expectFindings(fixture: fixtureFiles.Fixture): void {
  const findings = check(fixture);
  for (const finding of findings) expectReadable(finding, fixture.text);
  const own = findings.filter((finding) => finding.code === fixture.code);
  if (fixture.isBad) expect(own).not.toEqual([]);
  else expect(own.map(({ message }) => message.vi)).toEqual([]);
  const described = describeFindings(findings, fixture.text);
  if (isUpdate) writeBeside(fixture, 'expected', described === '' ? null : described);
  const expected = readBeside(fixture, 'expected');
  if (fixture.isBad) expect(expected, 'a bad fixture needs its .expected').not.toBeNull();
  expect(described).toBe(expected ?? '');
}

function expectFixed(fixture: fixtureFiles.Fixture, rule: Rule): void {
  const fixed = fixText(fixture);
  const left = check(fixture, fixed).filter((finding) => finding.code === fixture.code);
  const isCured = left.length === 0;
  if (isUpdate && rule.isFixable) writeBeside(fixture, 'fixed', isCured ? fixed : null);
  const expected = readBeside(fixture, 'fixed');
  if (expected === null) return;
  expect(fixed).toBe(expected);
  expect(left.map(({ message }) => message.vi)).toEqual([]);
}

/** What holds for every finding of every rule. */
function expectReadable(finding: Finding, text: string): void {
  const { message, hint, related, fixes, span } = finding;
  expect(finding.code).not.toBe('internal-error');
  for (const said of [
    message,
    ...(hint ? [hint] : []),
    ...related.map((place) => place.message),
    ...fixes.map(({ title }) => title),
  ]) {
    expectBothLanguages(said);
    expect(`${said.vi} ${said.en}`).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
  }
  for (const sentence of [firstSentence(message.vi), firstSentence(message.en)])
    expect(sentence.length, sentence).toBeLessThan(120);
  for (const { start, end } of [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

function firstSentence(text: string): string {
  const end = text.search(/[.?!] \p{Lu}/u);
  return end < 0 ? text : text.slice(0, end + 1);
}
