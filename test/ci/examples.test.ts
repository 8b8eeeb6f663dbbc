/** The examples of docs/ci.md: commands run as written, YAML is read and names only inputs, jobs and hooks that exist. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { install, readYaml, repository, root, runBash } from './repository.ts';

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');

function blocks(language: string): readonly string[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text]) =>
    name === language && text !== undefined ? [text] : [],
  );
}

const documents = blocks('yaml').map((text): unknown => parse(text));

test.each(blocks('sh'))('%s', (script) => {
  const folder = repository({ '.gitignore': 'node_modules/\n' });
  install(folder);
  const PATH = `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`;
  expect(runBash(script, folder, { PATH })).toMatchObject({ status: 0 });
});

test('workflows give the action inputs that it has', () => {
  const { inputs } = readYaml<{ readonly inputs: Readonly<Record<string, unknown>> }>('action.yml');
  const workflows = documents.filter((data): data is Workflow => Object.hasOwn(Object(data), 'jobs'));
  const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
  const own = steps.filter(({ uses }) => uses.startsWith('CO-QUAN/cchc@'));
  expect(own.length).toBeGreaterThan(3);
  for (const step of own) expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  for (const name of Object.keys(inputs)) expect(page).toContain(`\`${name}\``);
});

test('variables and hooks are those of the templates', () => {
  const template = readFileSync(join(root, 'ci/gitlab-template.yml'), 'utf8');
  for (const [name] of page.matchAll(/\bCCHC(?:_[A-Z]+)?\b/g)) expect(template).toContain(name);
  const hooks = readYaml<readonly { readonly id: string }[]>('.pre-commit-hooks.yaml').map(({ id }) => id);
  for (const [, id = ''] of page.matchAll(/- id: (\S+)/g)) expect(hooks).toContain(id);
});
