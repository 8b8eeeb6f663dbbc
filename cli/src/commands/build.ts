import type { Plan } from '../../../language-server/src/plan/types.ts';
import { LineIndex } from '../../../language-server/src/text/positions.ts';
import { availableTargets, knownTargets } from '../arguments/commands.ts';
import { type BuiltPlan, writeOutputs } from '../building/write-outputs.ts';
import { gather, sourceOf } from '../checking/gather.ts';
import { analysisOptions } from '../checking/settings.ts';
import { type Call, type Context, type ExitCode, type Problem, reportProblems } from '../context.ts';
import { isSource } from '../files/read-source.ts';

/** `cchc build`: writes plans in another format, to standard output or to `--out`. */
export default async function build(call: Call, context: Context): Promise<ExitCode> {
  const refusal = targetProblem(call);
  if (refusal !== null) {
    reportProblems([refusal], call.say, context.stderr);
    return 2;
  }
  const { plans, problems } = await readPlans(call, context);
  const toJson = await context.core.loadPlanJson();
  const outputs = plans.map(
    ({ path, plan, text }): BuiltPlan => ({
      path,
      text: `${JSON.stringify(toJson(plan, new LineIndex(text)), null, 2)}\n`,
    }),
  );
  problems.push(...writeOutputs(outputs, call, context));
  reportProblems(problems, call.say, context.stderr);
  return problems.length > 0 ? 2 : 0;
}

interface ReadPlan {
  readonly path: string;
  readonly text: string;
  readonly plan: Plan;
}

function targetProblem({ options }: Call): Problem | null {
  const target = options.text('to');
  const values = { target: target ?? '', known: knownTargets.join(', '), available: availableTargets.join(', ') };
  if (target === null) return { key: 'targetMissing', values, file: null };
  if (availableTargets.some((each) => each === target)) return null;
  const isKnown = knownTargets.some((each) => each === target);
  return { key: isKnown ? 'targetNotYet' : 'targetUnknown', values, file: null };
}

async function readPlans(
  call: Call,
  context: Context,
): Promise<{ readonly plans: ReadPlan[]; readonly problems: Problem[] }> {
  const checker = await context.core.loadChecker();
  const gathered = await gather(call, context, checker);
  const plans: ReadPlan[] = [];
  const problems: Problem[] = [...gathered.problems];
  for (const target of gathered.targets) {
    const { path, isNamed } = target.file;
    const source = await sourceOf(target);
    if (!isSource(source)) problems.push(source);
    else if (target.kind !== 'plan') {
      if (isNamed) problems.push({ key: 'buildNotPlan', file: path });
    } else {
      const { plan, findings } = checker.analyze(
        { path, text: source.text },
        gathered.workspace,
        analysisOptions(call, context),
      );
      if (plan !== null) plans.push({ path, text: source.text, plan });
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      if (errors > 0) context.stderr.write(`cchc: ${path}: ${call.say('buildHasErrors', { count: errors, path })}\n`);
    }
  }
  if (plans.length === 0 && problems.length === 0) problems.push({ key: 'buildNoPlan', file: null });
  return { plans, problems };
}
