import { describe, expect, it } from 'vitest';
import { plainLook, readAnsi, wrapRows } from '../../scripts/pictures/ansi-text.ts';
import { drawPictures } from '../../scripts/pictures/draw-pictures.ts';
import { terminalSvg } from '../../scripts/pictures/terminal-svg.ts';
import { readText } from './guide-pages.ts';

describe('the pictures of the documents', () => {
  it('show what the command prints (else: npm run pictures)', async () => {
    for (const [path, svg] of await drawPictures()) expect(readText(path) === svg, `${path} is up to date`).toBe(true);
  });
});

describe('readAnsi', () => {
  it('keeps a look over the line end until it is taken back', () => {
    const red = { ...plainLook, colour: 'red' };
    expect(readAnsi('a\u001B[31mb\nc\u001B[39md')).toEqual([
      [
        { text: 'a', look: plainLook },
        { text: 'b', look: red },
      ],
      [
        { text: 'c', look: red },
        { text: 'd', look: plainLook },
      ],
    ]);
  });

  it('reads several numbers, a bare reset, and passes over what it does not know', () => {
    const [row = []] = readAnsi('\u001B[1;34mx\u001B[my\u001B[2;58mz');
    expect(row.map(({ look }) => look)).toEqual([
      { colour: 'blue', isStrong: true, isFaint: false },
      plainLook,
      { ...plainLook, isFaint: true },
    ]);
  });
});

describe('wrapRows', () => {
  const wrapped = (text: string, columns: number): string[] =>
    wrapRows(readAnsi(text), columns).map((row) => row.map((run) => run.text).join(''));

  it('breaks at the last blank that fits', () => {
    expect(wrapped('một hai ba', 7)).toEqual(['một hai', 'ba']);
  });

  it('breaks a long word where the row ends', () => {
    expect(wrapped('^^^^^^^', 3)).toEqual(['^^^', '^^^', '^']);
  });
});

describe('terminalSvg', () => {
  it('escapes what XML reserves', () => {
    const view = { rows: readAnsi('<a> & "b"'), columns: 10, title: 'x < y', description: '' };
    expect(terminalSvg(view)).toContain('&lt;a&gt; &amp; &quot;b&quot;</text>');
    expect(terminalSvg(view)).toContain('<title id="title">x &lt; y</title>');
  });
});
