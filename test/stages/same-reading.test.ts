import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, readWorkspace } from '@cchc/language-server';
import { describe, expect, it } from 'vitest';
import { hasSeeds, readSeed } from '../seeds/seed-files.ts';

const folder = join(import.meta.dirname, '..', '..', 'samples', 'so-khcn-quang-ngai');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.cchc'))
  .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
const workspace = readWorkspace(files);
const plans = [
  ...files.filter(({ path }) => path.startsWith('ke')),
  ...(hasSeeds ? ['000', '001', '004'].map(readSeed) : []),
];

/** Ways in which one and the same document comes out of other programs. */
const disguises: Record<string, (text: string) => string> = {
  'decomposed letters': (text) => text.normalize('NFD'),
  'Windows line ends': (text) => text.replace(/\r?\n/g, '\r\n'),
  'blanks at the ends of lines': (text) => text.replace(/\n/g, ' \t\n'),
  'no-break blanks': (text) => text.replace(/ (?=\p{L})/gu, '\u00a0'),
  'doubled blanks': (text) => text.replace(/(?<=\S) (?=\p{L})/gu, '  '),
  'en dashes as bullets': (text) => text.replace(/^- (?!\+)/gm, '– '),
  'bold markers': (text) => text.replace(/^([IVX]{1,4}\.|[0-9]+\.|[a-zđ]\))(?= \S)/gm, '**$1**'),
  'the other tone placement': (text) =>
    text.replace(/oà/g, 'òa').replace(/uỷ/g, 'ủy').replace(/hóa/g, 'hoá').replace(/khóa/g, 'khoá'),
};

function reading(file: { readonly path: string; readonly text: string }) {
  const { plan } = analyze(file, workspace, { today: '2020-11-17', profile: 'draft' });
  const name = (text: string | null): string | null =>
    text === null
      ? null
      : text.normalize('NFC').replace(/\s+/g, ' ').replace(/oá/g, 'óa').replace(/òa/g, 'oà').replace(/ủy/g, 'uỷ');
  return {
    kind: plan?.kind,
    date: plan?.date,
    period: plan?.period,
    recipients: plan?.header.recipients.map((recipient) => name(recipient.name)),
    signatory: name(plan?.header.signatory?.name ?? null),
    nodes: plan?.nodes.map(({ path, line, text }) => [path, line, name(text)]),
    tasks: plan?.tasks.map((task) => ({
      path: task.path,
      leads: task.leads.map((lead) => [name(lead.name), lead.unit, lead.person, lead.origin, lead.resolution.form]),
      supports: task.supports.map((unit) => [name(unit.name), unit.unit, unit.origin]),
      products: task.products.length,
      deadlines: task.deadlines.map(({ kind, start, end }) => [kind, start, end]),
      criteria: task.criteria.map(({ index, number, state }) => [index, number, state]),
    })),
    reports: plan?.reports.map(({ deadline }) => deadline.end),
    citations: plan?.citations.map(({ symbol, date, kind }) => [symbol.normalize('NFC'), date, name(kind)]),
  };
}

describe.each(plans)('$path', (file) => {
  it.each(Object.entries(disguises))('reads the same with %s', (_, disguise) => {
    expect(reading({ ...file, text: disguise(file.text) })).toEqual(reading(file));
  });
});
