/** The core runs where there is nothing but the language: no Node, no editor, no clock. */
import { createContext, Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze, readWorkspace } from '../../language-server/src/index.ts';
import { sampleFolders } from './analyse-samples.ts';

const options = { today: '2021-01-15', profile: 'issue' } as const;

/** Makes an error of every module that a browser has not. */
const noPlatform: Plugin = {
  name: 'no-platform',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:node:|vscode(?:$|\/|-))/ }, ({ path, importer }) => ({
      errors: [{ text: `${importer} imports ${path}` }],
    }));
  },
};

let code = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['language-server/src/index.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'cchc',
    target: 'es2022',
    logLevel: 'silent',
    plugins: [noPlatform],
  });
  code = outputFiles[0]?.text ?? '';
});

test('the bundle holds no parser library: the core reads by its own table', () => {
  expect(code.length).toBeGreaterThan(10_000);
  expect(code).not.toContain('chevrotain');
});

describe.each(sampleFolders().map((files) => ({ folder: files[0]?.path.split('/')[0], files })))(
  'samples of $folder',
  ({ files }) => {
    test('read alike in a bare context', () => {
      const context = createContext({ input: JSON.stringify({ files, options }) });
      new Script('delete globalThis.Date; delete Math.random;').runInContext(context);
      new Script(code).runInContext(context);
      const elsewhere = new Script(`(() => {
        const { files, options } = JSON.parse(input);
        const workspace = cchc.readWorkspace(files);
        return JSON.stringify(files.map((file) => cchc.analyze(file, workspace, options)));
      })()`).runInContext(context) as string;
      const workspace = readWorkspace(files);
      const here = JSON.stringify(files.map((file) => analyze(file, workspace, options)));
      expect(JSON.parse(elsewhere)).toEqual(JSON.parse(here));
    });
  },
);
