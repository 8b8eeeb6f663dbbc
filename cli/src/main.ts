import type { Context } from './context.ts';
import { realCore } from './real-core.ts';
import { run } from './run.ts';
import { openOutput } from './terminal/output.ts';

start();

/** Runs the call of this process. Sets the exit code and leaves, so that what is still being written arrives. */
async function start(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), await openContext());
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`cchc: lỗi của chính chương trình / the program itself failed\n${told}\n`);
    process.exitCode = 2;
  }
}

async function openContext(): Promise<Context> {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: await openOutput(1),
    stderr: await openOutput(2),
    core: realCore,
    today() {
      const now = new Date();
      const pad = (value: number) => String(value).padStart(2, '0');
      return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
    },
  };
}
