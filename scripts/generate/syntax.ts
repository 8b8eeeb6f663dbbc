/** The parser's tables and tree types, made from the grammar by the Langium command line. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GeneratedFiles } from './files.ts';

const folder = 'language-server/src/syntax/generated';

/** Generates in a copy outside the repository, so that checking touches nothing. Throws with Langium's own words. */
export function generateSyntax(root: string): GeneratedFiles {
  const copy = mkdtempSync(join(tmpdir(), 'cchc-generate-'));
  try {
    for (const name of readdirSync(join(root, 'grammar'))) {
      if (name.endsWith('.langium') || name === 'langium-config.json') {
        cpSync(join(root, 'grammar', name), join(copy, 'grammar', name));
      }
    }
    const langium = join(root, 'node_modules/langium-cli/bin/langium.js');
    const command = [langium, 'generate', '-f', 'grammar/langium-config.json'];
    execFileSync(process.execPath, command, { cwd: copy, stdio: 'pipe', encoding: 'utf8' });
    return new Map(
      readdirSync(join(copy, folder)).map((name) => [
        `${folder}/${name}`,
        readFileSync(join(copy, folder, name), 'utf8'),
      ]),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
