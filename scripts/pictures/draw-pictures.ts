import { plainLook, type Row, readAnsi, wrapRows } from './ansi-text.ts';
import { type Call, recordCommand } from './record-command.ts';
import { terminalSvg } from './terminal-svg.ts';

/** A picture: a call, and of a long report the findings that are shown. */
interface Picture {
  readonly path: string;
  readonly call: Call;
  /** Codes of which the first finding is shown; the end of the report always is. */
  readonly codes: readonly string[];
  readonly title: string;
}

const pictures: readonly Picture[] = [
  {
    path: 'docs/pictures/check.svg',
    call: {
      folder: 'samples/so-khcn-quang-ngai',
      args: ['check', 'ke-hoach-2021.cchc', '--today', '2020-11-17', '--lang', 'vi'],
      columns: 112,
    },
    codes: ['criterion-lost-uncovered', 'unit-separator', 'lead-missing', 'number-duplicate', 'report-date-past'],
    title: 'cchc check ke-hoach-2021.cchc',
  },
];

/** Every picture as SVG, by its path from the repository's root. */
export async function drawPictures(): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const picture of pictures) drawn.set(picture.path, await draw(picture));
  return drawn;
}

async function draw({ call, codes, title }: Picture): Promise<string> {
  const report = shorten(await recordCommand(call), codes);
  const words = call.args.filter((word, index) => word !== '--lang' && call.args[index - 1] !== '--lang');
  const prompt: Row = [
    { text: '$ ', look: { ...plainLook, colour: 'green' } },
    { text: `cchc ${words.join(' ')}`, look: { ...plainLook, isStrong: true } },
  ];
  const rows = [prompt, [], ...wrapRows(readAnsi(report), call.columns)];
  const description = rows.map((row) => row.map(({ text }) => text).join('')).join('\n');
  return terminalSvg({ rows, columns: call.columns, title, description });
}

/** The first finding of each code and the sums; `⋮` stands for what is left out. */
function shorten(report: string, codes: readonly string[]): string {
  const blocks = report.trimEnd().split('\n\n');
  const last = blocks.length - 1;
  const chosen = new Set(codes.map((code) => blocks.findIndex((block) => block.includes(`[${code}]`))));
  const shown: string[] = [];
  let before = -1;
  for (const [index, block] of blocks.entries()) {
    if (index !== last && !chosen.has(index)) continue;
    shown.push(index > before + 1 ? '\u001B[2m⋮\u001B[22m' : '', block);
    before = index;
  }
  return shown.slice(shown[0] === '' ? 1 : 0).join('\n');
}
