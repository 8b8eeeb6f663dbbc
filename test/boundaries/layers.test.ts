/** Who may import whom: types count as much as values. */
import { expect, test } from 'vitest';
import { type Import, importsOf } from './imports.ts';
import { sourceTexts } from './source-files.ts';

/** From the innermost out; a layer imports only from those before it. */
const layers = [
  'vocabulary',
  'text',
  'syntax',
  'plan',
  'rules',
  'views',
  'outputs',
  'import',
  'pipeline',
  'lsp',
  'platform',
  'cli',
] as const;

type Layer = (typeof layers)[number];

const folders: readonly (readonly [string, Layer])[] = [
  ['grammar/vocabulary/', 'vocabulary'],
  ...layers.slice(1, 10).map((layer): readonly [string, Layer] => [`language-server/src/${layer}/`, layer]),
  ['language-server/src/index.ts', 'pipeline'],
  ['language-server/src/node/', 'platform'],
  ['language-server/src/browser/', 'platform'],
  ['cli/src/', 'cli'],
  ['cli/package.json', 'cli'],
];

/** What a layer leaves alone although it stands before it. */
const strangers: Partial<Record<Layer, readonly Layer[]>> = {
  rules: ['syntax'],
  views: ['rules'],
  outputs: ['rules'],
};

/** Packages by the folders that may use them. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'language-server/src/syntax/langium/': ['langium', 'chevrotain'],
  'language-server/src/syntax/generated/': ['langium'],
  'language-server/src/lsp/': ['langium', 'langium/lsp', 'vscode-languageserver'],
  'cli/src/': ['ignore', 'string-width', 'tinyglobby', 'commander'],
};

const sources = sourceTexts('grammar', 'language-server/src', 'cli/src');
const imports = sources.flatMap(importsOf);
const files = imports.filter(({ isFile }) => isFile);

test('there are imports to look at', () => expect(files.length).toBeGreaterThan(200));

test('every file belongs to a layer', () => {
  expect(sources.map(({ path }) => path).filter((path) => layerOf(path) === undefined)).toEqual([]);
});

test('a layer imports only from its left', () => {
  expect(files.filter(({ from, to }) => rankOf(to) > rankOf(from)).map(describeImport)).toEqual([]);
});

test('rules know the model, not how it is built', () => {
  const isBuilder = ({ to }: Import): boolean => /\/plan\/(?:build|build-plan|deadlines)[/.]/.test(to);
  const inRules = files.filter(({ from }) => layerOf(from) === 'rules');
  expect(inRules.filter(isBuilder).map(describeImport)).toEqual([]);
});

test('rules know no syntax; views and outputs know no rules', () => {
  const isStranger = ({ from, to }: Import): boolean => {
    const own = layerOf(from);
    const other = layerOf(to);
    return own !== undefined && other !== undefined && (strangers[own]?.includes(other) ?? false);
  };
  expect(files.filter(isStranger).map(describeImport)).toEqual([]);
});

test('what is imported stands in the tree of sources', () => {
  const known = new Set(sources.map(({ path }) => path));
  const isUnknown = ({ to }: Import): boolean => !known.has(to) && !to.includes('/generated/') && !to.endsWith('.json');
  expect(files.filter(isUnknown).map(describeImport)).toEqual([]);
});

test('packages are used where they are meant to be', () => {
  const isAllowed = ({ from, to }: Import): boolean => {
    if (to.startsWith('node:')) return from.startsWith('cli/src/') || from.startsWith('language-server/src/node/');
    return Object.entries(packages).some(([folder, names]) => from.startsWith(folder) && names.includes(to));
  };
  expect(imports.filter((found) => !found.isFile && !isAllowed(found)).map(describeImport)).toEqual([]);
});

test('no folder without an owner', () => {
  const names = new Set(sources.flatMap(({ path }) => path.split('/').slice(0, -1)));
  expect(['common', 'shared', 'utils', 'helpers', 'types', 'misc'].filter((name) => names.has(name))).toEqual([]);
});

function layerOf(path: string): Layer | undefined {
  return folders.find(([folder]) => path.startsWith(folder))?.[1];
}

function rankOf(path: string): number {
  const layer = layerOf(path);
  return layer === undefined ? layers.length : layers.indexOf(layer);
}

function describeImport({ from, to, line }: Import): string {
  return `${from}:${line} imports ${to}`;
}
