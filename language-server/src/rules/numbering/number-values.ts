/** Numbers and letters of numbered lines as values that count from 1, and back. */

/** Letters of points in the order in which Vietnamese offices use them (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6). */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy';

/** Capitals of parts: some offices count them as points (no F), some as in English; F is let pass where it stands. */
const partLetters = 'ABCDEGHK';
const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const numerals = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** How a list counts. */
export type Counting = 'roman' | 'arabic' | 'letter' | 'capital' | 'ordinal';

/** The value of a number or letter; null where it is none of its kind (`f`, `w` among letters). */
export function readNumber(counting: Counting, written: string): number | null {
  switch (counting) {
    case 'roman':
      return readRoman(written);
    case 'arabic':
      return /^\d+$/.test(written) ? Number(written) : null;
    case 'letter':
      return position(pointLetters, written);
    case 'capital':
      return position(partLetters, written);
    case 'ordinal': {
      const at = ordinals.indexOf(written.toLowerCase());
      return at < 0 ? null : at + 1;
    }
  }
}

/** How a value is written; null beyond the last letter or word. */
export function writeNumber(counting: Counting, value: number): string | null {
  switch (counting) {
    case 'roman':
      return writeRoman(value);
    case 'arabic':
      return String(value);
    case 'letter':
      return pointLetters[value - 1] ?? null;
    case 'capital':
      return partLetters[value - 1] ?? null;
    case 'ordinal':
      return ordinals[value - 1] ?? null;
  }
}

function position(letters: string, letter: string): number | null {
  const at = letter.length === 1 ? letters.indexOf(letter) : -1;
  return at < 0 ? null : at + 1;
}

function readRoman(written: string): number | null {
  let total = 0;
  let last = 0;
  for (let at = written.length - 1; at >= 0; at--) {
    const value = digits[written[at] ?? ''];
    if (value === undefined) return null;
    total += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return total > 0 ? total : null;
}

function writeRoman(value: number): string | null {
  if (value < 1 || value > 399) return null;
  let rest = value;
  let written = '';
  for (const [numeral, worth] of numerals) {
    while (rest >= worth) {
      written += numeral;
      rest -= worth;
    }
  }
  return written;
}
