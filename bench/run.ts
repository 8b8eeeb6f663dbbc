import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { writeMaterial } from './material/write-material.ts';
import { type Options, readOptions, usage } from './options.ts';
import { inBench } from './places.ts';
import { measureProcesses } from './process/measure-processes.ts';
import { printResults } from './report/print-results.ts';
import type { Results } from './report/results.ts';
import { judgeTargets } from './report/targets.ts';
import { measureStages } from './stages/measure-stages.ts';

const resultsFolder = inBench('results');

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`);
  process.exitCode = 2;
}

async function bench(options: Options): Promise<void> {
  mkdirSync(resultsFolder, { recursive: true });
  const machine = describeMachine();
  const material = writeMaterial(`${resultsFolder}/material`);
  const sizes = options.isQuick ? material.sizes.slice(0, 2) : material.sizes;
  const progress = (words: string) => process.stderr.write(`${words}\n`);
  const processes =
    options.only === 'stages'
      ? { figures: [], failures: [] }
      : await measureProcesses({
          material,
          sizes,
          folder: resultsFolder,
          runsFor: ({ tasks }) => (options.isQuick || tasks > 1_000 ? 3 : 7),
          progress,
        });
  const stages =
    options.only === 'process'
      ? { figures: [], failure: null }
      : await measureStages({ material, sizes, folder: resultsFolder, isQuick: options.isQuick, progress });
  const results: Results = {
    version: 1,
    at: new Date().toISOString(),
    machine,
    processes: processes.figures,
    processFailures: processes.failures,
    stages: stages.figures,
    stagesFailure: stages.failure,
    targets: judgeTargets(processes.figures, stages.figures),
  };
  writeFileSync(`${resultsFolder}/latest.json`, `${JSON.stringify(results, null, 2)}\n`);
  process.stdout.write(printResults(results));
  if (processes.failures.length > 0 || stages.failure) process.exitCode = 1;
}

function describeMachine(): Results['machine'] {
  const processors = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    load: loadavg()[0] ?? 0,
  };
}
