/** Every sample analysed beside the others of its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, readWorkspace } from '../../language-server/src/index.ts';

const samples = join(import.meta.dirname, '..', '..', 'samples');

/** The `.cchc` files of each folder of samples. */
export function sampleFolders(): readonly (readonly { readonly path: string; readonly text: string }[])[] {
  return readdirSync(samples)
    .sort()
    .map((folder) =>
      readdirSync(join(samples, folder))
        .filter((name) => name.endsWith('.cchc'))
        .sort()
        .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(samples, folder, name), 'utf8') })),
    );
}

/** The analyses by path, as JSON. */
export function analyseSamples(): string {
  const analyses: Record<string, unknown> = {};
  for (const files of sampleFolders()) {
    const workspace = readWorkspace(files);
    for (const file of files) {
      analyses[file.path] = analyze(file, workspace, { today: '2021-01-15', profile: 'issue' });
    }
  }
  return JSON.stringify(analyses);
}
