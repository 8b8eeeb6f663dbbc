import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Call, type Context, type ExitCode, type Problem, reportProblems } from '../context.ts';
import { displayPath } from '../files/display-path.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { writeProblem } from '../files/write-problem.ts';

/** `cchc init`: copies the sample workspace into a folder; writes nothing where a file of its would be overwritten. */
export default async function init(call: Call, context: Context): Promise<ExitCode> {
  const { operands, options, say } = call;
  const { core, cwd, stdout, stderr } = context;
  const folder = resolve(cwd, operands[0] ?? '.');
  const files = (await core.loadSample()).map((file) => {
    const absolute = join(folder, file.path);
    return { ...file, absolute, shown: displayPath(absolute, cwd) };
  });
  const taken = options.has('force') ? [] : files.filter(({ absolute }) => existsSync(absolute));
  if (taken.length > 0) {
    reportProblems(
      taken.map(({ shown }): Problem => ({ key: 'initExists', file: shown })),
      say,
      stderr,
    );
    return 2;
  }
  stdout.write(`${say('initMade', { folder: displayPath(folder, cwd) })}\n`);
  for (const { absolute, shown, text } of files) {
    try {
      writeAtomically(absolute, text);
    } catch (error) {
      reportProblems([writeProblem(shown, error)], say, stderr);
      return 2;
    }
    stdout.write(`  ${shown}\n`);
  }
  stdout.write(`${say('initNext')}\n${nextCommands(displayPath(folder, cwd))}`);
  return 0;
}

function nextCommands(folder: string): string {
  if (folder === '.') return '  cchc check\n';
  return `  cd ${/^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder)}\n  cchc check\n`;
}
