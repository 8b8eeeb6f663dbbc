import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

/** UTF-16 code units of text from which optimised code pays for the time that its compilers take. */
const worthwhile = 150_000;
let total = 0;

/**
 * Counts what is read. The command starts without the optimising compilers (cli/bin/start.cjs); with the first large
 * file, or many small ones, they are called back. The compile cache is written before, for it is bound to the flags.
 */
export function countReading(length: number): void {
  if (total > worthwhile) return;
  total += length;
  if (total <= worthwhile) return;
  module.flushCompileCache?.();
  setFlagsFromString('--opt');
  setFlagsFromString('--maglev');
}
