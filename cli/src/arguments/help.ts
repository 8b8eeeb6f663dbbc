import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../../../language-server/src/text/nearest.ts';
import { type Context, type ExitCode, type Problem, reportProblems } from '../context.ts';
import { type Language, speak } from '../speak.ts';
import { version } from '../version.ts';
import { type CommandSpec, commands } from './commands.ts';
import { commandTexts, optionTexts, pageTexts } from './help-texts.ts';
import { type ParsedCall, shortNames, valueName } from './parse.ts';

/** Answers a call that runs no command: `--help`, `--version`, no command, or one that does not exist. */
export function answerWithoutCommand(parsed: ParsedCall, language: Language, context: Context): ExitCode {
  const { options, operands, command } = parsed;
  const { stdout, stderr, cwd } = context;
  const say = speak(language);
  const asked = command ?? (operands[0] === 'help' ? (operands[1] ?? null) : null);
  const spec = asked !== null && Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  if (asked !== null && spec !== undefined) {
    stdout.write(commandHelp(asked, spec, language));
    return 0;
  }
  if (options.has('version')) {
    stdout.write(`cchc ${version}\n`);
    return 0;
  }
  const word = operands[0];
  if (word === undefined || word === 'help' || options.has('help')) {
    if (parsed.problems.length === 0) {
      stdout.write(programHelp(language));
      return 0;
    }
  }
  const unknown = word === undefined ? [] : [unknownCommand(word, existsSync(resolve(cwd, word)))];
  reportProblems([...unknown, ...parsed.problems], say, stderr);
  stderr.write(`${say('seeHelp', { command: 'cchc --help' })}\n`);
  return 2;
}

function unknownCommand(word: string, isPath: boolean): Problem {
  if (isPath) return { key: 'commandIsPath', values: { word }, file: null };
  const [near] = nearest(word, Object.keys(commands), 1);
  if (near !== undefined) return { key: 'commandMisspelt', values: { word, near }, file: null };
  return { key: 'commandUnknown', values: { word, names: Object.keys(commands).join(', ') }, file: null };
}

function programHelp(language: Language): string {
  const rows = Object.keys(commands).map((name) => [name, commandTexts[name]?.summary[language] ?? ''] as const);
  return [
    `cchc ${version} – ${pageTexts.purpose[language]}`,
    `${pageTexts.usage[language]}\n  cchc ${pageTexts.commandPlace[language]}`,
    `${pageTexts.commands[language]}\n${table(rows)}`,
    `${pageTexts.options[language]}\n${table(optionRows({ help: 'none', version: 'none', lang: 'vi|en' }, language))}`,
    `${pageTexts.exit[language]}\n${pageTexts.exitCodes[language]}`,
    pageTexts.more[language],
  ]
    .join('\n\n')
    .concat('\n');
}

function commandHelp(name: string, spec: CommandSpec, language: Language): string {
  const texts = commandTexts[name];
  const values = Object.entries(spec.options).map(([option, each]) => [
    option,
    each.value === 'none' ? 'none' : valueName(each),
  ]);
  const usage = ['cchc', name, spec.operands.usage, pageTexts.optionPlace[language]]
    .filter((part) => part !== '')
    .join(' ');
  const examples = texts?.examples ?? [];
  return [
    texts?.summary[language] ?? '',
    `${pageTexts.usage[language]}\n  ${usage}`,
    ...(texts?.details === undefined ? [] : [texts.details[language]]),
    `${pageTexts.options[language]}\n${table(optionRows(Object.fromEntries(values), language))}`,
    ...(examples.length === 0
      ? []
      : [`${pageTexts.examples[language]}\n${examples.map((each) => `  ${each}`).join('\n')}`]),
  ]
    .join('\n\n')
    .concat('\n');
}

function optionRows(
  options: Readonly<Record<string, string>>,
  language: Language,
): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, value]) => {
    const short = shortNames[name] === undefined ? '' : `-${shortNames[name]}, `;
    const written = value === 'none' ? `${short}--${name}` : `--${name} ${value}`;
    return [written, optionTexts[name]?.[language] ?? ''] as const;
  });
}

/** Two columns; a first column that is too wide has a line of its own. */
function table(rows: readonly (readonly [string, string])[]): string {
  const most = 24;
  const width = Math.min(most, Math.max(...rows.map(([left]) => left.length)));
  return rows
    .map(([left, right]) => {
      const gap = left.length > width ? `\n${' '.repeat(width + 4)}` : ' '.repeat(width - left.length + 2);
      return `  ${left}${gap}${right}`;
    })
    .join('\n');
}
