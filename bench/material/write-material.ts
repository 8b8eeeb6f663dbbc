import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeIndex } from './criteria.ts';
import { writeCatalogue } from './units.ts';
import { writeFeature } from './write-feature.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writePlan } from './write-plan.ts';

/** The day on which the plans are checked, so that a run can be repeated. */
export const checkingDay = '2025-11-28';

/** One size of the material: the same amount of text for every contender. */
export interface Material {
  /** Short name of the size in the tables. */
  readonly name: string;
  readonly tasks: number;
  /** Bytes of each of the three texts. */
  readonly bytes: number;
  /** Paths of the files. */
  readonly plan: string;
  readonly feature: string;
  readonly markdown: string;
}

/** Everything that was written, with the folder of catalogue and index that `cchc check --with` takes. */
export interface WrittenMaterial {
  readonly references: string;
  readonly catalogue: string;
  readonly index: string;
  readonly sizes: readonly Material[];
}

const taskCounts = [100, 1_000, 10_000] as const;

/** Writes catalogue, index, plans, features and Markdown under a folder; the same bytes each time. */
export function writeMaterial(folder: string): WrittenMaterial {
  const references = join(folder, 'references');
  mkdirSync(references, { recursive: true });
  const catalogue = join(references, 'don-vi.cchc');
  const index = join(references, 'chi-so.cchc');
  writeFileSync(catalogue, writeCatalogue());
  writeFileSync(index, writeIndex());
  return { references, catalogue, index, sizes: taskCounts.map((tasks) => writeSize(folder, tasks)) };
}

function writeSize(folder: string, tasks: number): Material {
  const text = writePlan(tasks, tasks);
  const bytes = Buffer.byteLength(text);
  const plan = join(folder, `ke-hoach-${tasks}.cchc`);
  const feature = join(folder, `ke-hoach-${tasks}.feature`);
  const markdown = join(folder, `ke-hoach-${tasks}.md`);
  writeFileSync(plan, text);
  writeFileSync(feature, writeFeature(bytes, tasks + 1));
  writeFileSync(markdown, writeMarkdown(bytes, tasks + 2));
  return { name: sizeName(bytes), tasks, bytes, plan, feature, markdown };
}

function sizeName(bytes: number): string {
  return bytes < 100_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
