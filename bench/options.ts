import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export interface Options {
  /** Fewer runs, and without the 3 MB plan. */
  readonly isQuick: boolean;
  readonly only: 'process' | 'stages' | null;
}

export const usage = 'Usage: npm run bench [-- --quick] [-- --only process|stages]';

/** Reads the arguments; throws an `Error` fit to be shown where they make no sense. */
export function readOptions(commandArguments: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...commandArguments],
    options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const { only = null } = values;
  if (only !== null && only !== 'process' && only !== 'stages') {
    throw new Error(`--only takes process or stages, not ${only}`);
  }
  return { isQuick: values.quick, only };
}
