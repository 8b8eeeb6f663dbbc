/**
 * Lines and characters of offsets, as in the Language Server Protocol: both from 0, characters in UTF-16 code units.
 */

/** One place in a text. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From a place to another, the end excluded. */
export interface TextRange {
  readonly start: Position;
  readonly end: Position;
}

/** Knows where each line of one text begins. Line ends are `\n`, `\r\n` and `\r`. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Offset at which a line begins; the text's length beyond the last line. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  /** Line (from 0) of an offset; offsets outside the text count as its nearest end. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#length));
    const line = this.lineAt(inside);
    return { line, character: inside - this.startOf(line) };
  }

  rangeOf(span: { readonly start: number; readonly end: number }): TextRange {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) starts.push(at + 1);
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
  }
  return starts;
}
