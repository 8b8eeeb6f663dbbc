/** A source line without its line end. Offsets are UTF-16; `first` and `last` bound what is not white space. */
export interface SourceLine {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Offset of the first character that is not white space; `end` of a blank line. */
  readonly first: number;
  /** Offset behind the last character that is not white space. */
  readonly last: number;
}

/** All lines of a text; line ends are `\n`, `\r\n`, `\r`. */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push(trimLine(text, lines.length, start, at));
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

/** True where nothing but white space stands on the line. */
export function isBlank(line: SourceLine): boolean {
  return line.first >= line.last;
}

/** White space as it occurs in texts from Word: also no-break, thin and ideographic blanks. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  if (code < 160) return false;
  return (
    code === 160 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function trimLine(text: string, number: number, start: number, end: number): SourceLine {
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first++;
  let last = end;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return { number, start, end, first, last };
}
