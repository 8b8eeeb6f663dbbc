import type { Command } from '../context.ts';
import { formatNames } from '../reporters/registry.ts';

/** What may follow an option's name. */
export interface OptionSpec {
  readonly value: 'none' | 'text' | 'count' | 'percent' | 'date' | 'year' | 'shard';
  /** How the value is called in the help text. */
  readonly placeholder?: string;
  readonly choices?: readonly string[];
}

/** What a command accepts, and where its code lies. */
export interface CommandSpec {
  readonly operands: { readonly least: number; readonly most: number; readonly usage: string };
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** True where a config file that cannot be read stops the command. */
  readonly needsConfig: boolean;
  load(): Promise<{ readonly default: Command }>;
}

const many = Number.POSITIVE_INFINITY;
const flag = { value: 'none' } as const;
const path = { value: 'text', placeholder: 'PATH' } as const;
const file = { value: 'text', placeholder: 'FILE' } as const;

/** Options that every command has. */
const common = {
  lang: { value: 'text', choices: ['vi', 'en'] },
  help: flag,
} as const satisfies Record<string, OptionSpec>;

/** Formats and views that the language's tools know; `build` writes those of `availableTargets`. */
export const knownTargets = ['html', 'docx', 'md', 'json', 'xlsx', 'csv', 'ics'] as const;
export const availableTargets = ['json'] as const;

/** Every command by name. */
export const commands: Readonly<Record<string, CommandSpec>> = {
  check: {
    operands: { least: 0, most: many, usage: '[PATH…]' },
    options: {
      format: { value: 'text', choices: formatNames },
      profile: { value: 'text', choices: ['draft', 'issue'] },
      today: { value: 'date', placeholder: 'YYYY-MM-DD' },
      'max-warnings': { value: 'count', placeholder: 'N' },
      'fail-on': { value: 'text', choices: ['error', 'warning', 'info'] },
      fix: flag,
      with: path,
      baseline: file,
      'update-baseline': file,
      record: file,
      force: flag,
      shard: { value: 'shard', placeholder: 'I/N' },
      ...common,
    },
    needsConfig: true,
    load: () => import('../commands/check.ts'),
  },
  merge: {
    operands: { least: 1, most: many, usage: 'FILE…' },
    options: {
      format: { value: 'text', choices: formatNames },
      out: file,
      force: flag,
      'max-warnings': { value: 'count', placeholder: 'N' },
      'fail-on': { value: 'text', choices: ['error', 'warning', 'info'] },
      ...common,
    },
    needsConfig: false,
    load: () => import('../commands/merge.ts'),
  },
  build: {
    operands: { least: 1, most: many, usage: 'PLAN…' },
    options: {
      to: { value: 'text', placeholder: knownTargets.join('|') },
      out: path,
      with: path,
      force: flag,
      ...common,
    },
    needsConfig: true,
    load: () => import('../commands/build.ts'),
  },
  coverage: {
    operands: { least: 0, most: many, usage: '[PATH…]' },
    options: {
      index: { value: 'text', placeholder: 'CODE' },
      format: { value: 'text', choices: ['pretty', 'json'] },
      'fail-under': { value: 'percent', placeholder: 'PERCENT' },
      with: path,
      ...common,
    },
    needsConfig: true,
    load: () => import('../commands/coverage.ts'),
  },
  diff: {
    operands: { least: 2, most: 2, usage: 'OLD NEW' },
    options: {
      format: { value: 'text', choices: ['pretty', 'json', 'md', 'html'] },
      out: path,
      with: path,
      force: flag,
      ...common,
    },
    needsConfig: true,
    load: () => import('../commands/diff.ts'),
  },
  rollover: {
    operands: { least: 1, most: 1, usage: 'PLAN' },
    options: {
      year: { value: 'year', placeholder: 'YYYY' },
      out: path,
      with: path,
      force: flag,
      ...common,
    },
    needsConfig: true,
    load: () => import('../commands/rollover.ts'),
  },
  fmt: {
    operands: { least: 0, most: many, usage: '[PATH…]' },
    options: { check: flag, ...common },
    needsConfig: false,
    load: () => import('../commands/fmt.ts'),
  },
  explain: {
    operands: { least: 1, most: 1, usage: 'CODE' },
    options: common,
    needsConfig: false,
    load: () => import('../commands/explain.ts'),
  },
  rules: {
    operands: { least: 0, most: 0, usage: '' },
    options: common,
    needsConfig: false,
    load: () => import('../commands/rules.ts'),
  },
  init: {
    operands: { least: 0, most: 1, usage: '[DIR]' },
    options: { force: flag, ...common },
    needsConfig: false,
    load: () => import('../commands/init.ts'),
  },
};
