/** Half-open range of UTF-16 offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A piece of a source as it reads: markup dropped, letters composed (NFC), runs of white space (also line ends) as one
 * blank, blanks at the ends gone. Knows for each of its characters where that stands in the source.
 */
export class MappedText {
  readonly text: string;
  readonly #start: number;
  readonly #places: Places | null;
  #parts: readonly Part[] | undefined;

  private constructor(text: string, start: number, places: Places | null) {
    this.text = text;
    this.#start = start;
    this.#places = places;
  }

  /** Reads the source from `from` to `to`. */
  static read(source: string, from: number, to: number): MappedText {
    let start = from;
    let end = to;
    while (start < end && isDropped(source, start)) start++;
    while (end > start && isDropped(source, end - 1)) end--;
    const slice = source.slice(start, end);
    return disturbing.test(slice) ? MappedText.#clean(source, start, end) : new MappedText(slice, start, null);
  }

  static #clean(source: string, start: number, end: number): MappedText {
    const kept: string[] = [];
    const offsets: number[] = [];
    const ends: number[] = [];
    let isGap = false;
    for (let at = start; at < end; at++) {
      const char = source[at] ?? '';
      if (char === '*' || (char === '\\' && source[at + 1] === '*') || char === '\ufeff') continue;
      if (isWhite.test(char)) {
        isGap = kept.length > 0;
        continue;
      }
      if (isGap) {
        kept.push(' ');
        offsets.push(at - 1);
        ends.push(at);
        isGap = false;
      }
      let last = at + 1;
      while (last < end && isMark(source.charCodeAt(last))) last++;
      for (const letter of last > at + 1 ? source.slice(at, last).normalize('NFC').split('') : [char]) {
        kept.push(letter);
        offsets.push(at);
        ends.push(last);
      }
      at = last - 1;
    }
    return new MappedText(kept.join(''), start, { offsets, ends });
  }

  /** Source offset of the character at `index`; the end of the last one for an index behind it. */
  at(index: number): number {
    const places = this.#places;
    if (!places) return this.#start + Math.max(0, Math.min(index, this.text.length));
    const { offsets, ends } = places;
    if (index < offsets.length) return offsets[Math.max(0, index)] ?? this.#start;
    return ends[ends.length - 1] ?? this.#start;
  }

  /** Source span of the characters from `start` to `end`. */
  span(start = 0, end = this.text.length): Span {
    if (end <= start) return { start: this.at(start), end: this.at(start) };
    return { start: this.at(start), end: this.#places?.ends[end - 1] ?? this.at(end - 1) + 1 };
  }

  /** A part with its place; blanks, a final full stop and the end mark `./.` dropped. */
  part(start: number, end: number): Part {
    let first = start;
    let last = end;
    while (first < last && this.text[first] === ' ') first++;
    if (this.text.slice(first, last).trimEnd().endsWith('./.')) last = this.text.lastIndexOf('./.', last);
    while (last > first && (this.text[last - 1] === ' ' || this.text[last - 1] === '.')) last--;
    return { text: this.text.slice(first, last), span: this.span(first, last) };
  }

  /** Cut at `;`, empty pieces left out. */
  parts(): readonly Part[] {
    this.#parts ??= this.#cut();
    return this.#parts;
  }

  #cut(): readonly Part[] {
    const found: Part[] = [];
    let start = 0;
    for (let at = 0; at <= this.text.length; at++) {
      if (at < this.text.length && this.text.charCodeAt(at) !== 59) continue;
      const part = this.part(start, at);
      if (part.text !== '') found.push(part);
      start = at + 1;
    }
    return found;
  }
}

/** A piece of the text with its place in the source. */
interface Part {
  readonly text: string;
  readonly span: Span;
}

/** Where each character of the text begins and ends in the source. */
interface Places {
  readonly offsets: readonly number[];
  readonly ends: readonly number[];
}

const disturbing = /[*\r\n\t\v\f\u00a0\u0300-\u036f\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\\]| {2}/;
const isWhite = /\s/;

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isDropped(source: string, at: number): boolean {
  const char = source[at] ?? '';
  return char === '*' || char === '\\' || /\s/.test(char);
}
