/** Counts steps instead of time: how often the engine enters each block of the core's own code. */
import { type Profiler, Session } from 'node:inspector/promises';

/** Opens the counter. Blocks run since the last call of the function it gives are counted. */
export async function openStepCounter(): Promise<{ take(): Promise<number>; close(): Promise<void> }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async take() {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => url.includes('/language-server/src/'))
        .reduce((sum, file) => sum + stepsOf(file), 0);
    },
    async close() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

function stepsOf({ functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
