import { commands } from './arguments/commands.ts';
import { type ParsedCall, parseCall } from './arguments/parse.ts';
import { type Config, emptyConfig } from './config/config-keys.ts';
import { findConfig } from './config/find-config.ts';
import { type Context, type ExitCode, type Problem, reportProblems } from './context.ts';
import { chooseLanguage, speak } from './speak.ts';

/** Runs one call of `cchc`; `args` are the words behind the program's name. */
export async function run(args: readonly string[], context: Context): Promise<ExitCode> {
  const parsed = parseCall(args);
  const spec = parsed.command === null ? undefined : commands[parsed.command];
  const { config, problems: configProblems } = await loadConfig(parsed, context);
  const language = chooseLanguage(parsed.options.text('lang'), config.language, context.env);
  const say = speak(language);
  const { options, operands } = parsed;

  if (spec === undefined || options.has('help')) {
    const { answerWithoutCommand } = await import('./arguments/help.ts');
    return answerWithoutCommand(parsed, language, context);
  }
  const problems: readonly Problem[] = [...parsed.problems, ...(spec.needsConfig ? configProblems : [])];
  if (problems.length > 0) {
    reportProblems(problems, say, context.stderr);
    if (parsed.problems.length > 0)
      context.stderr.write(`${say('seeHelp', { command: `cchc ${parsed.command} --help` })}\n`);
    return 2;
  }
  const { default: command } = await spec.load();
  return command({ operands, options, config, language, say }, context);
}

async function loadConfig(
  { command, operands }: ParsedCall,
  { cwd, core }: Context,
): Promise<{ readonly config: Config; readonly problems: readonly Problem[] }> {
  const firstPath = command !== null && commands[command]?.needsConfig ? (operands[0] ?? null) : null;
  const file = findConfig(cwd, firstPath);
  if (file === null) return { config: emptyConfig, problems: [] };
  const { readConfig } = await import('./config/read-config.ts');
  return readConfig(file, cwd, async () => (await core.loadRules()).map(({ code }) => code));
}
