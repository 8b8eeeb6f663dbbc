import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rollover } from '../../../language-server/src/outputs/rollover/roll-over.ts';
import { type NamedPlan, readNamedPlans } from '../comparing/read-plans.ts';
import { writeResult } from '../comparing/write-result.ts';
import { type Call, type Context, type ExitCode, type Problem, reportProblems } from '../context.ts';

/** `cchc rollover`: the draft of another year, in which everything that must be confirmed is marked. */
export default async function rollover(call: Call, context: Context): Promise<ExitCode> {
  const { say, options } = call;
  const { stderr, core } = context;
  const year = options.number('year');
  const refuse = (problems: readonly Problem[]): ExitCode => {
    reportProblems(problems, say, stderr);
    return 2;
  };
  if (year === null) return refuse([{ key: 'yearMissing', file: null }]);
  const { plans, workspace, problems } = await readNamedPlans(call, context);
  const [named] = plans;
  if (named === undefined || problems.length > 0) return refuse(problems);
  if (isInput(named, call, context)) return refuse([{ key: 'outIsInput', file: named.file.path }]);
  const rollOver = await core.loadRollover();
  const { source, plan, file } = named;
  const rolled = rollOver(source.text, plan, { year, registry: workspace.registry, documents: workspace.documents });
  const text = source.hasByteOrderMark ? `\uFEFF${rolled.text}` : rolled.text;
  const problem = writeResult(text, () => false, call, context);
  if (problem !== null) return refuse([problem]);
  for (const note of notesOn(rolled, year, workspace.registry.hasCatalogue, call)) {
    stderr.write(`cchc: ${file.path}: ${note}\n`);
  }
  return 0;
}

function notesOn({ added, fromYear }: Rollover, year: number, hasCatalogue: boolean, { say }: Call): readonly string[] {
  return [
    ...(fromYear === null ? [say('rolloverNoYear')] : []),
    ...(fromYear !== null && fromYear >= year ? [say('rolloverNotLater', { from: fromYear, to: year })] : []),
    ...(hasCatalogue ? [] : [say('rolloverNoCatalogue')]),
    say('rolloverAdded', { count: added }),
  ];
}

function isInput({ file }: NamedPlan, { options }: Call, { cwd }: Context): boolean {
  const out = options.text('out');
  return out !== null && realPlace(resolve(cwd, out)) === realPlace(file.absolute);
}

function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
