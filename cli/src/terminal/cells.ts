/** What one column (or two) of a terminal shows, and where it stands in the source line. */
export interface Cell {
  readonly text: string;
  /** Terminal columns. */
  readonly width: number;
  /** UTF-16 offset in the line at which the cell begins. */
  readonly start: number;
  /** UTF-16 offset behind it. */
  readonly end: number;
}

const tabWidth = 4;
/** Characters that take one column each and combine with nothing: ASCII, Latin letters of Vietnamese, usual marks. */
const plainLine = /^[\t\x20-\x7E\u00A0-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2010-\u2015\u2018-\u201D\u2022\u2026]*$/;

/**
 * Cuts a source line into what a terminal shows: tabs become spaces, control characters visible signs, combining marks
 * stay with their letter. `string-width` is loaded only for characters beyond Vietnamese.
 */
export async function cellsOf(line: string): Promise<readonly Cell[]> {
  const isPlain = plainLine.test(line);
  const widthOf = isPlain ? () => 1 : await loadWidth();
  const cells: Cell[] = [];
  let column = 0;
  let start = 0;
  for (const cluster of isPlain ? line : clusters(line)) {
    const text = cluster === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : isPlain ? cluster : visible(cluster);
    const width = cluster === '\t' ? text.length : widthOf(text);
    const end = start + cluster.length;
    cells.push({ text, width, start, end });
    column += width;
    start = end;
  }
  return cells;
}

/** Text that cannot steer a terminal: control characters shown by signs of their own, line ends as blanks. */
export function visible(text: string): string {
  if (plainLine.test(text) && !text.includes('\t')) return text;
  return text
    .replace(/\r\n|[\r\n]/g, ' ')
    .replace(/[\u0000-\u001F]/g, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(/[\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

async function loadWidth(): Promise<(text: string) => number> {
  const { default: stringWidth } = await import('string-width');
  return (text) => (/^[\x20-\x7E]$/.test(text) ? 1 : stringWidth(text));
}

function clusters(line: string): readonly string[] {
  const segments = new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(line);
  return Array.from(segments, ({ segment }) => segment);
}
