import type { Colour, Look, Row, Run } from './ansi-text.ts';

/** What a picture shows and says to those who cannot see it. */
export interface TerminalView {
  readonly rows: readonly Row[];
  /** Terminal columns. */
  readonly columns: number;
  readonly title: string;
  readonly description: string;
}

const fontSize = 14;
const cellWidth = 8.4;
const rowHeight = 20;
const margin = 22;
const barHeight = 38;
const fonts = "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace";

const fills: Readonly<Record<Colour, string>> = {
  plain: '#d5dae2',
  red: '#ff8078',
  green: '#7ee092',
  yellow: '#eac45a',
  blue: '#84b9ff',
  magenta: '#d6a6ff',
  cyan: '#6fdcdc',
};
const strongFill = '#ffffff';
const faintFill = '#8993a3';

/** A terminal window as SVG. Pure: equal views give equal text. */
export function terminalSvg({ rows, columns, title, description }: TerminalView): string {
  const width = round(columns * cellWidth + 2 * margin);
  const height = barHeight + rows.length * rowHeight + margin + 6;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" fill="#171b23" stroke="#39414f"/>`,
    ...['#ff5f57', '#febc2e', '#28c840'].map(
      (fill, index) => `<circle cx="${margin + index * 20}" cy="20" r="6" fill="${fill}"/>`,
    ),
    `<g font-family="${fonts}" font-size="${fontSize}" xml:space="preserve">`,
    ...rows.flatMap((row, index) => rowTexts(row, barHeight + (index + 1) * rowHeight)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Each run has a place of its own, so that columns stand under each other in any font. */
function rowTexts(row: Row, y: number): string[] {
  const texts: string[] = [];
  let column = 0;
  for (const run of row) {
    const blanks = run.text.length - run.text.trimStart().length;
    const text = run.text.trim();
    if (text !== '') texts.push(runText({ ...run, text }, column + blanks, y));
    column += run.text.length;
  }
  return texts;
}

function runText({ text, look }: Run, column: number, y: number): string {
  const x = round(margin + column * cellWidth);
  const length = round(text.length * cellWidth);
  const weight = look.isStrong ? ' font-weight="bold"' : '';
  return `<text x="${x}" y="${y}" textLength="${length}" fill="${fillOf(look)}"${weight}>${escapeXml(text)}</text>`;
}

function fillOf({ colour, isStrong, isFaint }: Look): string {
  if (colour !== 'plain') return fills[colour];
  return isStrong ? strongFill : isFaint ? faintFill : fills.plain;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
