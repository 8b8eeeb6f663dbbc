import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A Markdown page of the project; `path` with `/`, relative to the repository. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** One fenced block of a page. */
export interface FencedBlock {
  readonly page: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** First word of the info string. */
  readonly language: string;
  /** The words behind it. */
  readonly marks: readonly string[];
  readonly text: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Absolute path of a file of the repository. */
export function absolutePath(path: string): string {
  return `${root}${path}`;
}

/** The text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(absolutePath(path), 'utf8');
}

/** The pages of a folder and those below it, in the order of their paths. */
export function pagesIn(folder: string): readonly Page[] {
  return readdirSync(absolutePath(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, text: readText(path) }));
}

/** The pages written by hand that a reader starts from. */
export function handwrittenPages(): readonly Page[] {
  const roots = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/architecture.md'];
  return [...roots.map((path) => ({ path, text: readText(path) })), ...pagesIn('docs/guide')];
}

/** The fenced blocks of a page in order. */
export function fencedBlocks({ path, text }: Page): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { readonly line: number; readonly info: readonly string[]; readonly body: string[] } | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.startsWith('```')) open?.body.push(line);
    else if (open === null) open = { line: index + 1, info: line.slice(3).trim().split(/\s+/), body: [] };
    else {
      const [language = '', ...marks] = open.info;
      blocks.push({ page: path, line: open.line, language, marks, text: `${open.body.join('\n')}\n` });
      open = null;
    }
  }
  return blocks;
}
