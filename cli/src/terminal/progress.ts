import type { Output } from '../context.ts';
import type { Say } from '../speak.ts';

/** Says on one line of the terminal how far the work has come. */
export interface Progress {
  /** `done` files are finished. */
  step(done: number): void;
  /** Takes the line away. */
  clear(): void;
}

/** Fewer files are done before anybody has read the line. */
const leastFiles = 20;
const intervalMilliseconds = 80;
const eraseLine = '\r\u001B[2K';

/** Shows nothing unless somebody watches (`isWatched`) and there are more than 20 files. */
export function startProgress(total: number, isWatched: boolean, stderr: Output, say: Say): Progress {
  if (!isWatched || total <= leastFiles) return { step() {}, clear() {} };
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    step(done) {
      const now = performance.now();
      if (now - shownAt < intervalMilliseconds) return;
      shownAt = now;
      stderr.write(`${eraseLine}${say('progress', { done, total })}`);
    },
    clear() {
      if (shownAt !== Number.NEGATIVE_INFINITY) stderr.write(eraseLine);
    },
  };
}
