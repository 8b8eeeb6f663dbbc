import { describe, expect, it } from 'vitest';
import { readText } from './guide-pages.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifests = ['package.json', 'language-server/package.json', 'cli/package.json', 'bench/package.json'].map(
  (path) => JSON.parse(readText(path)) as Manifest,
);
const declared = manifests.flatMap(({ dependencies = {}, devDependencies = {} }) =>
  Object.entries({ ...dependencies, ...devDependencies }),
);
const [, table = ''] = readText('CONTRIBUTING.md').split('## Dependencies');
const explained = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names = '']) =>
  [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
);

describe('dependencies', () => {
  it('each have a sentence in CONTRIBUTING.md', () => {
    expect([...explained].sort()).toEqual([...new Set(declared.map(([name]) => name))].sort());
  });

  it('bear exact versions', () => {
    expect(declared.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/.test(version))).toEqual([]);
  });
});
