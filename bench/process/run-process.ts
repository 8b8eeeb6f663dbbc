import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { inBench } from '../places.ts';

/** What one run of a process took. */
export interface ProcessRun {
  /** From the call that starts it until it has ended and its output is read. */
  readonly milliseconds: number;
  /** Most memory resident at any time, as the kernel counted it for the process. */
  readonly peakBytes: number;
  readonly exitCode: number | null;
  readonly outputBytes: number;
  /** The end of standard error, to tell why a run failed. */
  readonly lastWords: string;
}

/** Runs `node` with these arguments; its output goes to pipes that are read to the end. */
export function runProcess(nodeArguments: readonly string[], folder: string): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, ['--require', inBench('process/peak-memory.cjs'), ...nodeArguments], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let outputBytes = 0;
    let lastWords = '';
    let peak = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      outputBytes += chunk.length;
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      outputBytes += chunk.length;
      lastWords = (lastWords + chunk).slice(-2000);
    });
    (child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      peak += chunk;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      resolve({ milliseconds, peakBytes: Number(peak) * 1024, exitCode, outputBytes, lastWords });
    });
  });
}
