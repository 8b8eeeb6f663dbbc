import { join } from 'node:path';
import type { Context } from '../../cli/src/context.ts';
import { realCore } from '../../cli/src/real-core.ts';
import { run } from '../../cli/src/run.ts';

/** One call of `cchc` as somebody types it. */
export interface Call {
  /** Folder in which it runs, relative to the repository. */
  readonly folder: string;
  readonly args: readonly string[];
  /** Width of the terminal. */
  readonly columns: number;
}

/** What the call prints on a colour terminal, standard output only. */
export async function recordCommand({ folder, args, columns }: Call): Promise<string> {
  const printed: string[] = [];
  const context: Context = {
    cwd: join(import.meta.dirname, '..', '..', folder),
    env: { FORCE_COLOR: '1' },
    stdout: { isTerminal: true, columns, write: (text) => void printed.push(text) },
    stderr: { isTerminal: false, columns, write: () => undefined },
    core: realCore,
    today: () => '2020-11-17',
  };
  await run(args, context);
  return printed.join('');
}
