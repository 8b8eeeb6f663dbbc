import { fstatSync, writeSync } from 'node:fs';
import type { Output } from '../context.ts';

/**
 * Standard output (1) or standard error (2). Writes at once, which starts faster than Node's streams and leaves nothing
 * pending when the process ends; hands over to the stream when the other side takes no more for now (`EAGAIN`). Goes
 * quiet when the reader has gone (`cchc check | head`).
 */
export async function openOutput(descriptor: 1 | 2): Promise<Output> {
  const isTerminal = isCharacterDevice(descriptor) && (await import('node:tty')).isatty(descriptor);
  return new DescriptorOutput(descriptor, isTerminal);
}

class DescriptorOutput implements Output {
  readonly isTerminal: boolean;
  readonly #descriptor: 1 | 2;
  #stream: NodeJS.WriteStream | null = null;
  #isClosed = false;

  constructor(descriptor: 1 | 2, isTerminal: boolean) {
    this.#descriptor = descriptor;
    this.isTerminal = isTerminal;
  }

  get columns(): number {
    return (this.isTerminal && this.#nodeStream().columns) || 80;
  }

  write(text: string): void {
    if (this.#isClosed || text === '') return;
    const bytes = Buffer.from(text, 'utf8');
    const written = this.#stream === null ? this.#writeNow(bytes) : 0;
    if (written < bytes.length && !this.#isClosed) this.#writeLater(bytes.subarray(written));
  }

  /** Number of bytes that went out before the descriptor took no more. */
  #writeNow(bytes: Uint8Array): number {
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
    } catch (error) {
      if (isGone(error)) this.#isClosed = true;
      else if (codeOf(error) !== 'EAGAIN') throw error;
    }
    return written;
  }

  #writeLater(bytes: Uint8Array): void {
    if (this.#stream === null) {
      this.#stream = this.#nodeStream();
      this.#stream.on('error', (error) => {
        if (!isGone(error)) throw error;
        this.#isClosed = true;
      });
    }
    this.#stream.write(bytes);
  }

  #nodeStream(): NodeJS.WriteStream {
    return this.#descriptor === 1 ? process.stdout : process.stderr;
  }
}

function isCharacterDevice(descriptor: number): boolean {
  try {
    return process.platform === 'win32' || fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** The reader closed its end. Windows says `EOF`. */
function isGone(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPIPE' || code === 'EOF';
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
