import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of all packages among the inputs of a bundle (paths relative to `root`), for shipping beside it.
 */
export function licenceTexts(root: string, inputs: readonly string[]): string {
  const packages = new Set(inputs.map(packageFolder).filter((folder) => folder !== null));
  return [...packages]
    .sort()
    .map((folder) => licenceText(join(root, folder)))
    .join('\n');
}

function packageFolder(input: string): string | null {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? null;
}

function licenceText(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
