/** How a piece of terminal text looks. */
export interface Look {
  readonly colour: Colour;
  readonly isStrong: boolean;
  readonly isFaint: boolean;
}

export type Colour = 'plain' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan';

/** Characters of one look on one line. */
export interface Run {
  readonly text: string;
  readonly look: Look;
}

/** One line of a terminal. */
export type Row = readonly Run[];

/** Text without any colour. */
export const plainLook: Look = { colour: 'plain', isStrong: false, isFaint: false };

const colours: readonly Colour[] = ['plain', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan'];
const lookEscape = /\u001B\[([\d;]*)m/;

/** Reads text with SGR escapes (colours 31 to 36 and 39, strong, faint, reset); looks carry over line ends. */
export function readAnsi(text: string): readonly Row[] {
  let look = plainLook;
  return text.split('\n').map((line) => {
    const runs: Run[] = [];
    for (const [index, piece] of line.split(lookEscape).entries()) {
      if (index % 2 === 1) look = lookAfter(look, piece);
      else if (piece !== '') runs.push({ text: piece, look });
    }
    return runs;
  });
}

/** The look behind an escape with these numbers; numbers that are not known change nothing. */
function lookAfter(look: Look, numbers: string): Look {
  return numbers.split(';').map(Number).reduce(applyNumber, look);
}

function applyNumber(look: Look, number: number): Look {
  if (number === 0) return plainLook;
  if (number === 1) return { ...look, isStrong: true };
  if (number === 2) return { ...look, isFaint: true };
  if (number === 22) return { ...look, isStrong: false, isFaint: false };
  if (number === 39) return { ...look, colour: 'plain' };
  const colour = colours[number - 30];
  return number > 30 && colour !== undefined ? { ...look, colour } : look;
}

/** Rows no wider than `columns`: a longer one is broken at a blank. Every character counts as one column. */
export function wrapRows(rows: readonly Row[], columns: number): readonly Row[] {
  return rows.flatMap((row) => {
    const broken: Row[] = [];
    let rest = row;
    for (let width = widthOf(rest); width > columns; width = widthOf(rest)) {
      const blank = textOf(rest).lastIndexOf(' ', columns);
      const at = blank > 0 ? blank : columns;
      broken.push(cutRow(rest, 0, at));
      rest = cutRow(rest, blank > 0 ? at + 1 : at, width);
    }
    return [...broken, rest];
  });
}

function cutRow(row: Row, from: number, to: number): Row {
  const cut: Run[] = [];
  let start = 0;
  for (const { text, look } of row) {
    const piece = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (piece !== '') cut.push({ text: piece, look });
    start += text.length;
  }
  return cut;
}

function widthOf(row: Row): number {
  return row.reduce((width, { text }) => width + text.length, 0);
}

function textOf(row: Row): string {
  return row.map(({ text }) => text).join('');
}
