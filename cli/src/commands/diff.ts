import type { PlanComparison } from '../../../language-server/src/plan/comparison/types.ts';
import { differenceText } from '../comparing/difference-text.ts';
import { type NamedPlan, readNamedPlans } from '../comparing/read-plans.ts';
import { writeResult } from '../comparing/write-result.ts';
import { type Call, type Context, type ExitCode, reportProblems } from '../context.ts';
import type { Comparer } from '../core.ts';
import { createPainter, wantsColour } from '../terminal/colour.ts';

/** `cchc diff`: what differs between two plans; 1 where something does. */
export default async function diff(call: Call, context: Context): Promise<ExitCode> {
  const { say } = call;
  const { stderr, core } = context;
  const { plans, problems } = await readNamedPlans(call, context);
  const [before, after] = plans;
  if (before === undefined || after === undefined || problems.length > 0) {
    reportProblems(problems, say, stderr);
    return 2;
  }
  sayWithoutTasks([before, after], call, context);
  const comparer = await core.loadComparer();
  const comparison = comparer.comparePlans(before.plan, after.plan);
  const problem = writeResult(textOf(comparison, comparer, call, context), isOwn, call, context);
  if (problem !== null) {
    reportProblems([problem], say, stderr);
    return 2;
  }
  return comparison.isSame ? 0 : 1;
}

/** Plans in which nothing is marked as a task have less to compare than a reader expects. */
function sayWithoutTasks(plans: readonly NamedPlan[], { say }: Call, { stderr }: Context): void {
  const without = plans.filter(({ plan }) => plan.tasks.length === 0);
  if (without.length === plans.length) stderr.write(`cchc: ${say('diffNoTasks')}\n`);
  else for (const { file } of without) stderr.write(`cchc: ${file.path}: ${say('diffOneWithoutTasks')}\n`);
}

function textOf(comparison: PlanComparison, comparer: Comparer, call: Call, context: Context): string {
  const { options, language } = call;
  const format = options.text('format') ?? 'pretty';
  if (format === 'json') return `${JSON.stringify(comparer.differenceJson(comparison), null, 2)}\n`;
  const view = comparer.planDifference(comparison, language);
  if (format === 'md') return comparer.differenceMarkdown(view);
  if (format === 'html') return comparer.differenceHtml(view, language);
  const isColoured = !options.has('out') && wantsColour(context.stdout.isTerminal, context.env);
  return differenceText(view, createPainter(isColoured));
}

/** Earlier reports of this command, by the marks that they bear. */
function isOwn(text: string): boolean {
  const head = text.slice(0, 2000);
  return (
    head.startsWith('<!-- cchc diff -->') ||
    head.includes('<meta name="generator" content="cchc diff">') ||
    (/^\{\s*"version": 1,\s*"before": \{\s*"file":/.test(head) && text.includes('"isSame":')) ||
    /^(?:So sánh hai kế hoạch|Two plans compared)\n {2}/.test(head)
  );
}
