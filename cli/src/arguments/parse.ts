import { parseArgs } from 'node:util';
import { toIsoDate } from '../../../language-server/src/plan/calendar-date.ts';
import { nearest } from '../../../language-server/src/text/nearest.ts';
import { readShard } from '../checking/shard.ts';
import type { Problem } from '../context.ts';
import type { MessageKey } from '../messages.ts';
import type { MessageValues } from '../speak.ts';
import { type CommandSpec, commands, type OptionSpec } from './commands.ts';
import { Options } from './options.ts';

/** A call as written: the command, what follows it, and what is wrong with it. */
export interface ParsedCall {
  /** Name in the table of commands; null where none, or none that exists, was named. */
  readonly command: string | null;
  readonly operands: readonly string[];
  readonly options: Options;
  readonly problems: readonly Problem[];
}

/** Reads the arguments behind the program's name. Finds every fault of the call and throws nothing. */
export function parseCall(args: readonly string[]): ParsedCall {
  const named = tokensOf(args, { lang: { value: 'text' } }).find((token) => token.kind === 'positional')?.value ?? null;
  const spec = named !== null && Object.hasOwn(commands, named) ? commands[named] : undefined;
  const known = spec?.options ?? programOptions;
  const tokens = tokensOf(args, known);
  const reading = new CallReading(known);
  for (const token of tokens) {
    if (token.kind === 'positional') reading.operands.push(token.value);
    else if (token.kind === 'option')
      reading.option(token.name, token.rawName, token.value, token.inlineValue ?? false);
  }
  const operands = spec === undefined ? reading.operands : reading.operands.slice(1);
  if (spec !== undefined) reading.problems.push(...operandProblems(spec, operands));
  return {
    command: spec === undefined ? null : named,
    operands,
    options: new Options(reading.values),
    problems: reading.values.has('help') ? [] : reading.problems,
  };
}

/** Options that the program takes without any command. */
const programOptions: Readonly<Record<string, OptionSpec>> = {
  help: { value: 'none' },
  version: { value: 'none' },
  lang: { value: 'text', choices: ['vi', 'en'] },
};

function tokensOf(args: readonly string[], known: Readonly<Record<string, OptionSpec>>) {
  const options = Object.entries(known).map(([name, option]) => [
    name,
    { type: option.value === 'none' ? ('boolean' as const) : ('string' as const), ...shortOf(name) },
  ]);
  return parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(options),
  }).tokens;
}

/** One letter for an option. */
export const shortNames: Readonly<Record<string, string>> = { help: 'h', version: 'V' };

function shortOf(name: string): { readonly short?: string } {
  const short = shortNames[name];
  return short === undefined ? {} : { short };
}

class CallReading {
  readonly operands: string[] = [];
  readonly values = new Map<string, string[]>();
  readonly problems: Problem[] = [];
  readonly #known: Readonly<Record<string, OptionSpec>>;

  constructor(known: Readonly<Record<string, OptionSpec>>) {
    this.#known = known;
  }

  option(name: string, written: string, value: string | undefined, isInline: boolean): void {
    const spec = Object.hasOwn(this.#known, name) ? this.#known[name] : undefined;
    if (spec === undefined) {
      const names = Object.keys(this.#known).map((known) => `--${known}`);
      const [near] = nearest(written, names, 1);
      if (near === undefined) this.#fault('optionUnknown', { option: written, options: names.join(', ') });
      else this.#fault('optionMisspelt', { option: written, near });
      return;
    }
    if (spec.value === 'none') {
      if (isInline) this.#fault('optionTakesNoValue', { option: written });
    } else if (value === undefined || value === '' || (!isInline && value.length > 1 && value.startsWith('-'))) {
      this.#fault('optionNeedsValue', { option: written, value: valueName(spec) });
    } else {
      this.#checkValue(written, spec, value);
    }
    this.values.set(name, [...(this.values.get(name) ?? []), value ?? '']);
  }

  #checkValue(option: string, spec: OptionSpec, value: string): void {
    if (spec.choices !== undefined && !spec.choices.includes(value)) {
      this.#fault('optionChoice', { option, value, choices: spec.choices.join(', ') });
    } else if (spec.value === 'count' && !/^\d{1,9}$/.test(value)) {
      this.#fault('optionCount', { option, value });
    } else if (spec.value === 'percent' && !isPercent(value)) {
      this.#fault('optionPercent', { option, value });
    } else if (spec.value === 'date' && !isDate(value)) {
      this.#fault('optionDate', { option, value });
    } else if (spec.value === 'shard' && readShard(value) === null) {
      this.#fault('optionShard', { option, value });
    } else if (spec.value === 'year' && !/^(?:19|20|21)\d\d$/.test(value)) {
      this.#fault('optionYear', { option, value });
    }
  }

  #fault(key: MessageKey, values: MessageValues): void {
    this.problems.push({ key, values, file: null });
  }
}

/** How the value of an option is called in help and messages. */
export function valueName(spec: OptionSpec): string {
  return spec.choices?.join('|') ?? spec.placeholder ?? 'TEXT';
}

function isPercent(text: string): boolean {
  return /^\d{1,3}(?:[.,]\d{1,6})?$/.test(text) && Number(text.replace(',', '.')) <= 100;
}

function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && toIsoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

function operandProblems(spec: CommandSpec, operands: readonly string[]): readonly Problem[] {
  if (operands.length < spec.operands.least) {
    return [{ key: 'operandMissing', values: { operand: spec.operands.usage }, file: null }];
  }
  if (operands.length > spec.operands.most) {
    return [{ key: 'operandExtra', values: { operand: operands[spec.operands.most] ?? '' }, file: null }];
  }
  return [];
}
