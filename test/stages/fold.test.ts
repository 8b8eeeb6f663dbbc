import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldPlain } from '../../language-server/src/text/fold.ts';

const syllables = [
  'Hòa',
  'hoà',
  'thủy',
  'Thuỷ',
  'quý',
  'của',
  'Nội',
  'xoèn',
  'khỏe',
  'Đà',
  'ðà',
  'uỷ',
  'ủy',
  'hoán',
  'KH&CN',
  '9001:2015',
];
const between = [' ', '  ', '\u00a0', ' - ', '–', '-', '*', '_', '\u200b', '\t', ', ', '“', '’', '.'];
const name = fc
  .array(fc.tuple(fc.constantFrom(...syllables), fc.constantFrom(...between)), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(''));

it.each([
  ['Uỷ ban', 'Ủy ban'],
  ['HÒA', 'hoà'],
  ['thủy lợi', 'Thuỷ  lợi'],
  ['Phòng Kế hoạch – Tài chính.', 'phòng kế hoạch-tài\u00a0chính'],
  ['**Văn phòng Sở**', 'văn phòng sở'],
  ['Ðảng ủy', 'Đảng uỷ'],
  ['“Một cửa”', '"một cửa"'],
])('%s and %s are one name', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

it.each([
  ['kí', 'ký'],
  ['quý', 'quí'],
  ['Sở Nội vụ', 'Sở Ngoại vụ'],
  ['của', 'cua'],
])('%s and %s stay two names', (a, b) => {
  expect(fold(a)).not.toBe(fold(b));
});

it('ignores Unicode form, case and blanks, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(name, (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(fold(text.normalize('NFD'))).toBe(folded);
      expect(fold(text.normalize('NFC'))).toBe(folded);
      expect(fold(text.toUpperCase())).toBe(folded);
      expect(fold(` ${text.replace(/ /g, '\u00a0 ')} `)).toBe(folded);
      expect(foldPlain(text)).toBe(foldPlain(folded));
    }),
    { numRuns: 2000, seed: 20211117 },
  );
});
