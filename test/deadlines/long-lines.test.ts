import { describe, expect, it } from 'vitest';
import { readDate } from '../../language-server/src/plan/deadlines/read-date.ts';
import { readDeadlines } from '../../language-server/src/plan/deadlines/read-deadlines.ts';
import { readPeriod } from '../../language-server/src/plan/deadlines/read-period.ts';
import { readStatus } from '../../language-server/src/plan/status.ts';
import { oneYear } from './read-one.ts';

const million = 1_000_000;
const mostMilliseconds = 5_000;
const pieces = [
  ' ',
  '1',
  '5 ',
  '1/',
  'a;',
  '1/1, ',
  '. ',
  'q. ',
  '(',
  '(a) ',
  '*',
  '\u0301',
  'quý ',
  'quý, ',
  'theo ',
  'trước ',
  'ngày ',
  'hằng tháng ',
  'hằng quý ngày 5 hằng tháng ',
  '2021 - ',
  'I - ',
  'chậm nhất, ',
  'năm ',
];

describe('a line of a million characters', () => {
  it.each(pieces)('of %j is read in linear time', (piece) => {
    const text = piece.repeat(Math.ceil(million / piece.length));
    const value = { text, span: { start: 0, end: text.length } };
    const start = performance.now();
    readDeadlines(text, oneYear);
    readDate(text, 2021);
    readPeriod(text);
    readStatus(value, 2021);
    expect(performance.now() - start).toBeLessThan(mostMilliseconds);
  });
});
