import { readFileSync } from 'node:fs';
import { analyze, readWorkspace } from '../../language-server/src/pipeline/analyze.ts';
import type { SourceFile } from '../../language-server/src/pipeline/workspace.ts';
import { buildPlan } from '../../language-server/src/plan/build-plan.ts';
import { rules } from '../../language-server/src/rules/generated/index.ts';
import { runRules } from '../../language-server/src/rules/run-rules.ts';
import { parse } from '../../language-server/src/syntax/parse.ts';
import { createServices } from '../../language-server/src/syntax/services.ts';
import { checkingDay } from '../material/write-material.ts';
import type { StageOrder } from './measure-stages.ts';
import { type Measurement, summariseStages } from './summarise-stages.ts';
import { timeNames } from './time-names.ts';

const options = { today: checkingDay, profile: 'draft' } as const;
const tasksPerRound = 2_000;

/** Runs in a process of its own: takes a `StageOrder`, prints `StageFigures[]` as JSON. */
function main(order: StageOrder): void {
  const references = [order.catalogue, order.index].map(readSource);
  const entries = order.sizes.map((size) => ({ size, file: readSource(size.plan), measurements: [] as Measurement[] }));
  const rounds = order.isQuick ? 3 : 7;
  for (let round = 0; round <= rounds; round += 1) {
    process.stderr.write(`stages: ${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}\n`);
    for (const { size, file, measurements } of entries) {
      for (let done = 0; done < tasksPerRound; done += size.tasks) {
        const measurement = measure(file, references);
        if (round > 0) measurements.push(measurement);
      }
    }
  }
  process.stdout.write(JSON.stringify(entries.map(({ size, measurements }) => summariseStages(size, measurements))));
}

/** Every stage once, then `analyze` as a whole; catalogue and index are read anew, so that nothing is remembered. */
function measure(file: SourceFile, references: readonly SourceFile[]): Measurement {
  const stages = measureStages(file, references);
  const workspace = readWorkspace(references);
  globalThis.gc?.();
  const start = performance.now();
  const { findings } = analyze(file, workspace, options);
  return { ...stages, total: performance.now() - start, findings: findings.length };
}

const lexer = createServices().parser.Lexer;

function measureStages(
  { path, text }: SourceFile,
  references: readonly SourceFile[],
): Omit<Measurement, 'total' | 'findings'> {
  const { registry, indices, criteria } = readWorkspace(references);
  const timed = timeNames(registry);
  const ruleTimes: Record<string, number> = {};
  globalThis.gc?.();
  const start = performance.now();
  lexer.tokenize(text);
  const lexed = performance.now();
  const tree = parse(text);
  const parsed = performance.now();
  if (tree.$type !== 'Plan') throw new Error(`${path} was read as ${tree.$type}`);
  const plan = buildPlan(tree, text, { file: path, registry: timed.registry, criteria });
  const built = performance.now();
  runRules(rules, {
    ...{ text, registry, indices, plan, ...options },
    clock: () => performance.now(),
    onRuleTime: (code, milliseconds) => {
      ruleTimes[code] = milliseconds;
    },
  });
  const ruled = performance.now();
  const lex = lexed - start;
  const link = timed.milliseconds();
  return {
    stages: { lex, parse: parsed - lexed - lex, link, model: built - parsed - link, rules: ruled - built },
    ruleTimes,
  };
}

function readSource(path: string): SourceFile {
  return { path, text: readFileSync(path, 'utf8') };
}

main(JSON.parse(process.argv[2] ?? '{}'));
