import type { IsoDate } from '../../language-server/src/plan/calendar-date.ts';
import type { Options } from './arguments/options.ts';
import type { Config } from './config/config-keys.ts';
import type { Core } from './core.ts';
import type { MessageKey } from './messages.ts';
import type { Language, MessageValues, Say } from './speak.ts';

/** Where a command writes. Whatever is written is complete before the process ends. */
export interface Output {
  readonly isTerminal: boolean;
  /** Width in terminal columns; 80 where nothing is known. */
  readonly columns: number;
  write(text: string): void;
}

/** The outside world of a call; tests bring their own. */
export interface Context {
  /** Absolute path of the current folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly core: Core;
  /** The day of the machine's clock, in its time zone. */
  today(): IsoDate;
}

/** One call as a command receives it: arguments read and found valid. */
export interface Call {
  /** What stands after the command's name and is no option. */
  readonly operands: readonly string[];
  readonly options: Options;
  readonly config: Config;
  readonly language: Language;
  readonly say: Say;
}

/** 0: nothing to report; 1: something is; 2: the call or a file could not be served. */
export type ExitCode = 0 | 1 | 2;

export type Command = (call: Call, context: Context) => Promise<ExitCode>;

/** Something that could not be served, to be said on standard error. */
export interface Problem {
  readonly key: MessageKey;
  readonly values?: MessageValues;
  /** The file in question, as printed. */
  readonly file: string | null;
  /** Line from 1, where one is known. */
  readonly line?: number;
}

/** Says problems on standard error, one a line: `cchc: FILE:LINE: what is wrong and what to do`. */
export function reportProblems(problems: readonly Problem[], say: Say, stderr: Output): void {
  for (const problem of problems) {
    const place =
      problem.file === null ? '' : `${problem.file}${problem.line === undefined ? '' : `:${problem.line}`}: `;
    stderr.write(`cchc: ${place}${say(problem.key, problem.values)}\n`);
  }
}
