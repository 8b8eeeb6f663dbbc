/** How a peer's text is put together: blocks until the size is reached, then a comment that fills it up exactly. */
export interface FillUp {
  /** Bytes of UTF-8 that the text shall have. */
  readonly bytes: number;
  readonly opening: string;
  /** The next block; called until one no longer fits. */
  nextBlock(): string;
  /** The last line: around the padding, which is any number of full stops. */
  readonly padBefore: string;
  readonly padAfter: string;
}

/** A text of exactly that many bytes. */
export function fillUp({ bytes, opening, nextBlock, padBefore, padAfter }: FillUp): string {
  const closing = Buffer.byteLength(padBefore) + Buffer.byteLength(padAfter);
  const blocks = [opening];
  let size = Buffer.byteLength(opening);
  for (;;) {
    const block = nextBlock();
    const blockSize = Buffer.byteLength(block);
    if (size + blockSize + closing > bytes) break;
    blocks.push(block);
    size += blockSize;
  }
  return blocks.join('') + padBefore + '.'.repeat(Math.max(0, bytes - size - closing)) + padAfter;
}
