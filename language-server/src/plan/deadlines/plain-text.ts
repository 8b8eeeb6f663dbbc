/**
 * The form in which deadlines are read: lower case, no diacritics, `đ` as `d`, markup dropped, one blank for any white
 * space, one hyphen for any dash. One pass over the text; every character knows where it came from.
 */

/** A text as it is read, with the way back to the text as written. */
export interface PlainText {
  readonly plain: string;
  /** Source offset of each character of `plain`; `null` where they are the same. */
  readonly offsets: readonly number[] | null;
}

const blank = 32;
const hyphen = 45;
const semicolon = 59;
const letterD = 100;
const chunk = 4096;
const tableSize = 0x2200;
const unread = 0xffff;
/** For each character code its plain one; 0 drops it. Filled as characters are met. */
const table = new Uint16Array(tableSize).fill(unread);

/** Reads a text; linear, never fails. */
export function toPlainText(source: string): PlainText {
  let codes: number[] = [];
  let plain = '';
  let offsets: number[] | null = null;
  let last = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const read = code < tableSize ? lookUp(code) : beyondTable(code);
    if (read === 0 || (read === blank && last === blank)) {
      offsets ??= Array.from({ length: at }, (_, index) => index);
      continue;
    }
    last = read;
    codes.push(read);
    if (offsets) offsets.push(at);
    if (codes.length < chunk) continue;
    plain += String.fromCharCode(...codes);
    codes = [];
  }
  return { plain: plain + String.fromCharCode(...codes), offsets };
}

/** Words of a vocabulary table as they are read. */
export function plainWords(words: string): string {
  return toPlainText(words).plain;
}

/** The span as written of the characters from `start` to `end` (`end` > `start`) of the plain text. */
export function sourceSpan(
  source: string,
  text: PlainText,
  start: number,
  end: number,
): { start: number; end: number } {
  if (!text.offsets) return { start, end };
  const from = text.offsets[start] ?? source.length;
  let to = (text.offsets[end - 1] ?? source.length - 1) + 1;
  while (to < source.length && isMark(source.charCodeAt(to))) to++;
  return { start: from, end: to };
}

function lookUp(code: number): number {
  const known = table[code] ?? unread;
  if (known !== unread) return known;
  const read = plainCode(code);
  table[code] = read;
  return read;
}

function plainCode(code: number): number {
  const char = String.fromCharCode(code);
  if ('*_#\\'.includes(char)) return 0;
  if (code < blank || /\s/.test(char)) return blank;
  if (isMark(code) || (code >= 0x200b && code <= 0x200d) || code === 0x2060) return 0;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0xad) return hyphen;
  if (code === 0xd0 || code === 0x110 || code === 0x111 || code === 0xf0) return letterD;
  return char.normalize('NFD').charAt(0).toLowerCase().charCodeAt(0);
}

function beyondTable(code: number): number {
  if (code === 0x2212) return hyphen;
  if (code === 0xfeff) return 0;
  if (code === 0x3000) return blank;
  return code === 0xff1b ? semicolon : code;
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
