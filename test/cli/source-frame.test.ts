import { expect, test } from 'vitest';
import { sourceFrame } from '../../cli/src/terminal/source-frame.ts';
import { LineIndex } from '../../language-server/src/text/positions.ts';

/** The frame of the first place of a word, as two lines. */
async function frame(text: string, word: string, width = 60): Promise<readonly string[]> {
  const lines = new LineIndex(text);
  const start = text.indexOf(word);
  const { line, marks } = await sourceFrame(text, lines, lines.rangeOf({ start, end: start + word.length }), width);
  return [line, marks];
}

test('marks stand under the words', async () => {
  expect(await frame('một hai\r\nba bốn\r\n', 'bốn')).toEqual(['ba bốn', '   ^^^']);
});

test('tabs are expanded', async () => {
  expect(await frame('a\tb', 'b')).toEqual(['a   b', '    ^']);
  expect(await frame('\t\tb', '\t')).toEqual(['        b', '^^^^']);
});

test('decomposed letters take one column, wide ones two', async () => {
  const decomposed = 'sở nội vụ'.normalize('NFD');
  expect(await frame(decomposed, 'vụ'.normalize('NFD'))).toEqual([decomposed, '       ^^']);
  expect(await frame('日本 sở', 'sở')).toEqual(['日本 sở', '     ^^']);
  expect(await frame('日本', '本')).toEqual(['日本', '  ^^']);
});

test('a place without length and one behind the line get one mark', async () => {
  expect(await frame('một hai', '')).toEqual(['một hai', '^']);
  const lines = new LineIndex('một\nhai');
  expect(await sourceFrame('một\nhai', lines, lines.rangeOf({ start: 3, end: 4 }), 60)).toEqual({
    line: 'một',
    marks: '   ^',
  });
});

test('of several lines the first is shown, marked to its end', async () => {
  expect(await frame('một hai\nba', 'hai\nba')).toEqual(['một hai', '    ^^^']);
});

test('a long line is cut around the words', async () => {
  const long = `${'trước '.repeat(50)}ĐÂY${' sau'.repeat(50)}`;
  const [line = '', marks = ''] = await frame(long, 'ĐÂY', 40);
  expect(line).toMatch(/^….*ĐÂY.*…$/);
  expect(line.length).toBeLessThanOrEqual(40);
  expect(line.slice(marks.indexOf('^'), marks.length)).toBe('ĐÂY');
});

test('both ends of a long line are shown without a cut beyond them', async () => {
  const long = `ĐẦU ${'x'.repeat(100)} CUỐI`;
  expect((await frame(long, 'ĐẦU', 30))[0]).toBe(`ĐẦU ${'x'.repeat(24)}…`);
  const [line = '', marks = ''] = await frame(long, 'CUỐI', 30);
  expect(line).toBe(`…${'x'.repeat(23)} CUỐI`);
  expect(line.slice(marks.indexOf('^'))).toBe('CUỐI');
});

test('a mark longer than the line ends with it', async () => {
  const [line = '', marks = ''] = await frame('y'.repeat(500), 'y'.repeat(500), 40);
  expect(line).toBe(`${'y'.repeat(38)}…`);
  expect(marks).toBe('^'.repeat(38));
});

test('control characters cannot reach the terminal', async () => {
  expect(await frame('a\u001B[31mb\u202E', 'b')).toEqual(['a␛[31mb\uFFFD', '      ^']);
});

test('a line of a megabyte costs no time', async () => {
  const long = 'kế hoạch '.repeat(120_000);
  const lines = new LineIndex(long);
  const before = performance.now();
  for (let at = 0; at < 200; at++)
    await sourceFrame(long, lines, lines.rangeOf({ start: at * 5000, end: at * 5000 + 8 }), 80);
  expect(performance.now() - before).toBeLessThan(2000);
});
