import { readFileSync } from 'node:fs';
import { analyze, readWorkspace } from '../../language-server/src/pipeline/analyze.ts';
import type { SourceFile } from '../../language-server/src/pipeline/workspace.ts';
import { buildPlan } from '../../language-server/src/plan/build-plan.ts';
import { rules } from '../../language-server/src/rules/generated/index.ts';
import { runRules } from '../../language-server/src/rules/run-rules.ts';
import { lex } from '../../language-server/src/syntax/line-lexer.ts';
import { readTree } from '../../language-server/src/syntax/read-tree.ts';
import { checkingDay } from '../material/write-material.ts';
import type { StageOrder } from './measure-stages.ts';
import { type StageMeasurement, summariseStages, type TotalMeasurement } from './summarise-stages.ts';
import { timeNames } from './time-names.ts';

const options = { today: checkingDay, profile: 'draft' } as const;
const tasksPerRound = 2_000;

/** Runs in a process of its own: takes a `StageOrder`, prints `StageFigures[]` as JSON. */
function main(order: StageOrder): void {
  const references = [order.catalogue, order.index].map(readSource);
  const entries = order.sizes.map((size) => ({
    size,
    file: readSource(size.plan),
    measurements: [] as StageMeasurement[],
    totals: [] as TotalMeasurement[],
  }));
  const [smallest] = entries;
  const rounds = order.isQuick ? 3 : 5;
  for (let round = 0; round <= rounds; round += 1) {
    process.stderr.write(`stages: ${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}\n`);
    for (const { size, file, measurements, totals } of entries) {
      const repeats = Math.ceil(tasksPerRound / size.tasks);
      if (smallest) settle(smallest.file, references);
      const staged = Array.from({ length: repeats }, () => measureStages(file, references));
      if (smallest) settle(smallest.file, references);
      const whole = Array.from({ length: repeats }, () => measureTotal(file, references));
      if (round === 0) continue;
      measurements.push(...staged);
      totals.push(...whole);
    }
  }
  const figures = entries.map(({ size, measurements, totals }) => summariseStages(size, measurements, totals));
  process.stdout.write(JSON.stringify(figures));
}

/**
 * Collects the garbage of what ran before. That throws compiled regular expressions away too, which no one run of the
 * command would see, so a small plan is read a few times afterwards.
 */
function settle(file: SourceFile, references: readonly SourceFile[]): void {
  globalThis.gc?.();
  for (let done = 0; done < 3; done += 1) measureStages(file, references);
}

/** `analyze` as a whole; catalogue and index are read anew, so that nothing is remembered. */
function measureTotal(file: SourceFile, references: readonly SourceFile[]): TotalMeasurement {
  const workspace = readWorkspace(references);
  const start = performance.now();
  const { findings } = analyze(file, workspace, options);
  return { milliseconds: performance.now() - start, findings: findings.length };
}

/** Each stage by itself, in the order of `analyze`. */
function measureStages({ path, text }: SourceFile, references: readonly SourceFile[]): StageMeasurement {
  const { registry, indices, criteria } = readWorkspace(references);
  const timed = timeNames(registry);
  const ruleTimes: Record<string, number> = {};
  const start = performance.now();
  const { tokens } = lex(text);
  const lexed = performance.now();
  const tree = readTree(tokens);
  const parsed = performance.now();
  if (tree.type !== 'Plan') throw new Error(`${path} was read as ${tree.type}`);
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
  const link = timed.milliseconds();
  return {
    stages: {
      lex: lexed - start,
      parse: parsed - lexed,
      link,
      model: built - parsed - link,
      rules: ruled - built,
    },
    ruleTimes,
  };
}

function readSource(path: string): SourceFile {
  return { path, text: readFileSync(path, 'utf8') };
}

main(JSON.parse(process.argv[2] ?? '{}'));
