/** Rule fixtures: folders `test/rules/<code>/`, found by name. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../cli/src/checking/apply-fixes.ts';
import { analyze, readWorkspace } from '../../language-server/src/pipeline/analyze.ts';
import type { SourceFile, Workspace } from '../../language-server/src/pipeline/workspace.ts';
import type { Finding, TextEdit } from '../../language-server/src/rules/define-rule.ts';
import { LineIndex } from '../../language-server/src/text/positions.ts';

/** The day on which fixtures and examples are checked when they name none. */
export const defaultToday = '2021-01-15';

/** Files that a fixture may have beside it in its folder. */
const companions = ['catalogue.cchc', 'index.cchc', 'documents.cchc'];
const root = import.meta.dirname;
const mostRounds = 10;

export interface Fixture {
  /** Name of the folder: the rule that the fixture is about. */
  readonly code: string;
  /** `bad.cchc`, `good-2.cchc`. */
  readonly name: string;
  readonly isBad: boolean;
  readonly text: string;
  readonly today: string;
  readonly profile: 'draft' | 'issue';
  readonly workspace: Workspace;
}

/** Names of the folders beside this file. */
export function fixtureFolders(): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** The fixtures of one folder. Throws where a file has no place in it or says what cannot be read. */
export function readFixtures(code: string): readonly Fixture[] {
  const folder = join(root, code);
  const names = readdirSync(folder).sort();
  const fixtures = names.filter((name) => /^(?:bad|good)(?:-[a-z0-9-]+)?\.cchc$/.test(name));
  for (const name of names) {
    const belongs = fixtures.some((fixture) => [`${stem(fixture)}.expected`, `${stem(fixture)}.fixed`].includes(name));
    if (!belongs && !fixtures.includes(name) && !companions.includes(name))
      throw new Error(`${code}/${name} is no fixture`);
  }
  const beside = companions
    .filter((name) => names.includes(name))
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
  return fixtures.map((name) => readFixture(code, name, beside));
}

function readFixture(code: string, name: string, beside: readonly SourceFile[]): Fixture {
  const text = readFileSync(join(root, code, name), 'utf8');
  const today = setting(text, 'today') ?? defaultToday;
  const profile = setting(text, 'profile') ?? 'draft';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Error(`${code}/${name}: no day: ${today}`);
  if (profile !== 'draft' && profile !== 'issue') throw new Error(`${code}/${name}: no profile: ${profile}`);
  const workspace = readWorkspace([...beside, { path: name, text }]);
  return { code, name, isBad: name.startsWith('bad'), text, today, profile, workspace };
}

/** `// today: 2021-01-15` among the comments that open a fixture. */
function setting(text: string, key: string): string | undefined {
  for (const line of text.split('\n')) {
    if (!line.startsWith('//')) return undefined;
    const match = /^\/\/ (\w+): (.*)$/.exec(line);
    if (match?.[1] === key) return match[2]?.trim();
  }
  return undefined;
}

/** Checks a fixture's text, or another in its place, with all rules. */
export function check(fixture: Fixture, text: string = fixture.text): readonly Finding[] {
  const { name, workspace, today, profile } = fixture;
  return analyze({ path: name, text }, workspace, { today, profile }).findings;
}

/** One line a finding: `error lead-missing 12:0-12:40 II.1.a | message`; lines and characters count from 0. */
export function describeFindings(findings: readonly Finding[], text: string): string {
  const lines = new LineIndex(text);
  const place = (offset: number): string => {
    const { line, character } = lines.positionAt(offset);
    return `${line}:${character}`;
  };
  return findings
    .map(({ severity, code, span, path, message }) =>
      [severity, code, `${place(span.start)}-${place(span.end)}`, path ?? '-', '|', message.vi].join(' '),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** The text after the first fix of each finding of the fixture's code, again and again until none is left. */
export function fixText(fixture: Fixture): string {
  let { text } = fixture;
  for (let round = 0; round < mostRounds; round++) {
    const edits: TextEdit[] = [];
    for (const { code, fixes } of check(fixture, text)) {
      const own = code === fixture.code ? (fixes[0]?.edits ?? []) : [];
      if (!own.some((edit) => edits.some((other) => overlap(edit, other)))) edits.push(...own);
    }
    if (edits.length === 0) return text;
    text = applyEdits(text, edits);
  }
  return text;
}

function overlap({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** A file beside a fixture (`expected`, `fixed`); null where there is none. */
export function readBeside(fixture: Fixture, extension: 'expected' | 'fixed'): string | null {
  const path = pathBeside(fixture, extension);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Writes a file beside a fixture; null deletes it. */
export function writeBeside(fixture: Fixture, extension: 'expected' | 'fixed', content: string | null): void {
  const path = pathBeside(fixture, extension);
  if (content !== null) writeFileSync(path, content);
  else if (existsSync(path)) rmSync(path);
}

function pathBeside({ code, name }: Fixture, extension: string): string {
  return join(root, code, `${stem(name)}.${extension}`);
}

function stem(name: string): string {
  return name.replace(/\.cchc$/, '');
}
