import { type Call, type Context, type ExitCode, type Problem, reportProblems } from '../context.ts';
import { discover } from '../files/discover.ts';
import { isSource, readSource } from '../files/read-source.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { writeProblem } from '../files/write-problem.ts';

/**
 * `cchc fmt`: gives each file its usual form and prints the names of those that were (with `--check`: would be) changed.
 */
export default async function fmt(call: Call, context: Context): Promise<ExitCode> {
  const { say, options, operands } = call;
  const format = await context.core.loadFormatter();
  const { files, problems: missing } = await discover(operands.length === 0 ? ['.'] : operands, context.cwd);
  const problems: Problem[] = [...missing];
  const isTrial = options.has('check');
  let changed = 0;
  for (const file of files) {
    const source = await readSource(file);
    if (!isSource(source)) {
      problems.push(source);
      continue;
    }
    const formatted = format(source.text);
    if (formatted === source.text) continue;
    try {
      if (!isTrial) writeAtomically(file.absolute, source.hasByteOrderMark ? `\uFEFF${formatted}` : formatted);
    } catch (error) {
      problems.push(writeProblem(file.path, error));
      continue;
    }
    changed++;
    context.stdout.write(`${file.path}\n`);
  }
  const summary = isTrial ? 'formatNeeded' : 'formatDone';
  context.stderr.write(`${say(changed === 0 ? 'formatNothing' : summary, { count: changed })}\n`);
  reportProblems(problems, say, context.stderr);
  if (problems.length > 0) return 2;
  return isTrial && changed > 0 ? 1 : 0;
}
