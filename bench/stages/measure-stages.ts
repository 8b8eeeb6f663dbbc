import { spawn } from 'node:child_process';
import { build } from 'esbuild';
import type { Material, WrittenMaterial } from '../material/write-material.ts';
import { inBench } from '../places.ts';
import type { StageFigures } from './stage-figures.ts';

/** What to measure. */
export interface StagePlan {
  readonly material: WrittenMaterial;
  readonly sizes: readonly Material[];
  /** Where the bundle is written. */
  readonly folder: string;
  readonly isQuick: boolean;
  /** Told about each round as it begins. */
  progress(words: string): void;
}

/** What the measuring process is told, as JSON in its only argument. */
export interface StageOrder {
  readonly catalogue: string;
  readonly index: string;
  readonly sizes: readonly Material[];
  readonly isQuick: boolean;
}

/**
 * Bundles the core as it ships and measures its stages in a process of their own, so that nothing of the bench
 * warms or burdens them. Gives the reason where the core cannot be bundled or run.
 */
export async function measureStages(plan: StagePlan): Promise<{ figures: StageFigures[]; failure: string | null }> {
  const bundle = `${plan.folder}/stage-run.mjs`;
  try {
    await build({
      entryPoints: [inBench('stages/stage-run.ts')],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node22',
      logLevel: 'silent',
    });
    const { material, sizes, isQuick } = plan;
    const order: StageOrder = { catalogue: material.catalogue, index: material.index, sizes, isQuick };
    return { figures: JSON.parse(await runBundle(bundle, order, plan.progress)), failure: null };
  } catch (error) {
    return { figures: [], failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Standard output of the measuring process; its standard error, line by line, is progress. */
function runBundle(bundle: string, order: StageOrder, progress: StagePlan['progress']): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', bundle, JSON.stringify(order)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    let lastWords = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      lastWords = (lastWords + chunk).slice(-400);
      progress(chunk.toString().trimEnd());
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString());
      else reject(new Error(`the measuring process ended with ${code ?? 'a signal'}: ${lastWords.trim()}`));
    });
  });
}
