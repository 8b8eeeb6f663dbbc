import type { ScoreIndex } from '../../../language-server/src/plan/reference-types.ts';
import type { Plan } from '../../../language-server/src/plan/types.ts';
import { type Gathered, gather, sourceOf } from '../checking/gather.ts';
import { analysisOptions } from '../checking/settings.ts';
import { type Call, type Context, type ExitCode, type Problem, reportProblems } from '../context.ts';
import type { Checker, Measurer } from '../core.ts';
import { isSource } from '../files/read-source.ts';
import { createPainter, wantsColour } from '../terminal/colour.ts';

/** `cchc coverage`: how the plans' tasks serve a score index; fails where the percentage is below `--fail-under`. */
export default async function coverage(call: Call, context: Context): Promise<ExitCode> {
  const { options, say } = call;
  const { core, stdout, stderr, env } = context;
  const checker = await core.loadChecker();
  const gathered = await gather(call, context, checker);
  const problems: Problem[] = [...gathered.problems];
  const plans = await readPlans(gathered, checker, { call, context, problems });
  const measurer = await core.loadMeasurer();
  const indices = chooseIndices(plans, gathered.workspace.indices, {
    measurer,
    asked: options.text('index'),
    problems,
  });
  const coverages = indices.map((index) => measurer.computeCoverage(index, plans, gathered.workspace.registry));
  if (options.text('format') === 'json') {
    const { coverageJson } = await import('../coverage/coverage-json.ts');
    stdout.write(
      `${JSON.stringify(
        coverages.map((each) => coverageJson(each, plans.length > 1)),
        null,
        2,
      )}\n`,
    );
  } else if (coverages.length > 0) {
    const { coverageText } = await import('../coverage/coverage-text.ts');
    const paint = createPainter(wantsColour(stdout.isTerminal, env));
    for (const each of coverages) stdout.write(coverageText(each, { say, paint, hasSeveralPlans: plans.length > 1 }));
  }
  reportProblems(problems, say, stderr);
  if (problems.length > 0) return 2;
  const limit = options.number('fail-under') ?? 0;
  const below = coverages.filter(({ percent }) => percent !== null && percent < limit);
  for (const { code, title, percent } of below) {
    stderr.write(`cchc: ${say('coverageBelow', { code: code ?? title, percent: percent ?? 0, limit })}\n`);
  }
  return below.length > 0 ? 1 : 0;
}

interface Reading {
  readonly call: Call;
  readonly context: Context;
  readonly problems: Problem[];
}

async function readPlans(
  gathered: Gathered,
  checker: Checker,
  { call, context, problems }: Reading,
): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const target of gathered.targets.filter(({ kind }) => kind === 'plan')) {
    const source = await sourceOf(target);
    if (!isSource(source)) {
      problems.push(source);
      continue;
    }
    const file = { path: target.file.path, text: source.text };
    const { plan } = checker.analyze(file, gathered.workspace, analysisOptions(call, context));
    if (plan !== null) plans.push(plan);
  }
  if (plans.length === 0 && problems.length === 0) problems.push({ key: 'coverageNoPlan', file: null });
  return plans;
}

interface Choice {
  readonly measurer: Measurer;
  /** Code given by `--index`. */
  readonly asked: string | null;
  readonly problems: Problem[];
}

/** The index asked for; else those that the plans name; else all in sight. */
function chooseIndices(
  plans: readonly Plan[],
  indices: readonly ScoreIndex[],
  { measurer, asked, problems }: Choice,
): readonly ScoreIndex[] {
  if (indices.length === 0) {
    problems.push({ key: 'coverageNoIndex', file: null });
    return [];
  }
  if (asked !== null) {
    const index = measurer.indexByCode(indices, asked);
    const codes = indices.map(({ code, title }) => code ?? title).join(', ');
    if (index === null) problems.push({ key: 'indexUnknown', values: { code: asked, codes }, file: null });
    return index === null ? [] : [index];
  }
  const codes = plans.flatMap((plan) => [
    ...plan.header.indices.map(({ text }) => text),
    ...plan.tasks.flatMap((task) => task.criteria.map(({ index }) => index ?? '')),
  ]);
  const named = new Set([...new Set(codes)].map((code) => measurer.indexByCode(indices, code)));
  const known = [...named].filter((index) => index !== null);
  return known.length > 0 ? known : indices;
}
