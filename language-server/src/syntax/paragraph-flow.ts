import { isBlank, type SourceLine } from './lines.ts';

/**
 * How lines flow on in one text. Text taken from a PDF may have a blank line behind every printed line; there a blank
 * line separates nothing by itself. Lines that start with `@` are not counted: they change nothing in how others are read.
 */
export class ParagraphFlow {
  readonly #text: string;
  readonly #lines: readonly SourceLine[];
  readonly #isDoubleSpaced: boolean;
  readonly #fullLine: number;

  constructor(text: string, lines: readonly SourceLine[]) {
    this.#text = text;
    this.#lines = lines;
    const printed = lines.filter((line) => text[line.first] !== '@' || isBlank(line));
    const lengths = printed.filter((line) => !isBlank(line)).map((line) => line.last - line.first);
    this.#isDoubleSpaced = isDoubleSpaced(text, printed, lengths);
    const sorted = this.#isDoubleSpaced ? lengths.sort((a, b) => a - b) : [];
    this.#fullLine = (sorted[Math.floor(sorted.length * 0.9)] ?? 0) * 0.8;
  }

  /** Index of the line that may go on from line `index`: the next, or the one behind a meaningless blank; else -1. */
  next(index: number): number {
    const following = this.#lines[index + 1];
    if (!following) return -1;
    if (!isBlank(following)) return index + 1;
    return this.#isDoubleSpaced && this.#flowsOverBlank(index) ? index + 2 : -1;
  }

  /** Index of the next line of a document's subject, which ends at two blank lines. */
  nextOfSubject(index: number): number {
    const following = this.#lines[index + 1];
    if (!following) return -1;
    if (!isBlank(following)) return index + 1;
    const second = this.#lines[index + 2];
    return this.#isDoubleSpaced && second && !isBlank(second) ? index + 2 : -1;
  }

  #flowsOverBlank(index: number): boolean {
    const line = this.#lines[index];
    const second = this.#lines[index + 2];
    if (!line || !second || isBlank(second)) return false;
    if (/[.;:!?…]/.test(this.#text[line.last - 1] ?? '')) return false;
    const isFull = line.last - line.first >= this.#fullLine;
    return isFull || startsLower(this.#text, second) || /\d/.test(this.#text[second.first] ?? '');
  }
}

/** True where a line's first letter is lower case. */
export function startsLower(text: string, line: SourceLine): boolean {
  const first = text[line.first] ?? '';
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

function isDoubleSpaced(text: string, lines: readonly SourceLine[], lengths: readonly number[]): boolean {
  if (lengths.length < 20) return false;
  let alone = 0;
  let ended = 0;
  let long = 0;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const following = lines[index + 1];
    if (!following || isBlank(following)) alone++;
    if (/[.;:]/.test(text[line.last - 1] ?? '')) ended++;
    if (line.last - line.first > 50) long++;
  }
  return alone > lengths.length * 0.8 && ended < lengths.length * 0.5 && long > lengths.length * 0.35;
}
