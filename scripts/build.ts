/** Builds what is shipped. `cli/dist/`: the command line with the core, as files that are read when first needed. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { sampleFiles } from '../cli/src/sample-workspace.ts';
import { licenceTexts } from './licence-texts.ts';

const root = join(import.meta.dirname, '..');
const licences = 'LICENCES.txt';
/** What CommonJS has in the place of `import.meta.url`. */
const moduleUrl = 'var __moduleUrl=require("node:url").pathToFileURL(__filename).href;';

/** Puts the texts of the sample workspace in the place of the module that reads them from the repository. */
const embedSamples: Plugin = {
  name: 'embed-samples',
  setup({ onLoad }) {
    onLoad({ filter: /sample-workspace\.ts$/ }, () => ({
      contents: `export const sampleFiles = ${JSON.stringify(sampleFiles)};`,
      loader: 'js',
    }));
  },
};

await buildCommandLine();

/**
 * Bundles the command line. esbuild splits only ES modules, and Node starts CommonJS faster: so the modules are split
 * first and each part is then turned into CommonJS. No source maps: they would carry the sources.
 */
async function buildCommandLine(): Promise<void> {
  const folder = join(root, 'cli', 'dist');
  const bundle = await build({
    absWorkingDir: root,
    entryPoints: { main: 'cli/src/main.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    plugins: [embedSamples],
  });
  mkdirSync(folder, { recursive: true });
  const earlier = new Set(readdirSync(folder));
  // Without `dynamic-import` it stays the slower `import()` of ES modules.
  const options = {
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    minify: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__moduleUrl' },
  } as const;
  for (const { path, text } of bundle.outputFiles) {
    const banner = text.includes('import.meta.url') ? moduleUrl : '';
    const { code } = await transform(text, { ...options, banner });
    replaceFile(path, code);
    earlier.delete(basename(path));
  }
  replaceFile(join(folder, licences), licenceTexts(root, Object.keys(bundle.metafile.inputs)));
  earlier.delete(licences);
  for (const name of earlier) rmSync(join(folder, name), { recursive: true, force: true });
  const sizes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).length);
  const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
  console.log(`cli/dist: ${sizes.length} files, ${kilobytes} kB`);
}

/** Replaces a file in one step, so that a command that runs meanwhile reads the old one or the new one. */
function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}
