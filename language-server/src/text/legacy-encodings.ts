/**
 * Vietnamese text typed for fonts from before Unicode, as it looks when its bytes are read as Windows-1252: `ViÖt Nam`
 * (TCVN3, the ABC fonts such as .VnTime) and `Vieät Nam` (VNI for Windows, fonts such as VNI-Times).
 */

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Letters of TCVN3 with their characters. The capitals with tones have none: a font of capitals (.VnTimeH) shows them. */
const tcvn3Rows: readonly (readonly [string, string])[] = [
  ['àảãáạ', '\u00b5\u00b6\u00b7\u00b8\u00b9'],
  ['ăằẳẵắặ', '\u00a8\u00bb\u00bc\u00bd\u00be\u00c6'],
  ['âầẩẫấậ', '\u00a9\u00c7\u00c8\u00c9\u00ca\u00cb'],
  ['đ', '\u00ae'],
  ['èẻẽéẹ', '\u00cc\u00ce\u00cf\u00d0\u00d1'],
  ['êềểễếệ', '\u00aa\u00d2\u00d3\u00d4\u00d5\u00d6'],
  ['ìỉĩíị', '\u00d7\u00d8\u00dc\u00dd\u00de'],
  ['òỏõóọ', '\u00df\u00e1\u00e2\u00e3\u00e4'],
  ['ôồổỗốộ', '\u00ab\u00e5\u00e6\u00e7\u00e8\u00e9'],
  ['ơờởỡớợ', '\u00ac\u00ea\u00eb\u00ec\u00ed\u00ee'],
  ['ùủũúụ', '\u00ef\u00f1\u00f2\u00f3\u00f4'],
  ['ưừửữứự', '\u00ad\u00f5\u00f6\u00f7\u00f8\u00f9'],
  ['ỳỷỹýỵ', '\u00fa\u00fb\u00fc\u00fd\u00fe'],
  ['ĂÂÊÔƠƯĐ', '\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7'],
];

/** VNI: the letters that have a character of their own. */
const vniLetters = 'đơưíìỉĩịỵ';
const vniLetterCodes = '\u00f1\u00f4\u00f6\u00ed\u00ec\u00e6\u00f3\u00f2\u00ee';
/** VNI: what stands behind a base letter, and the combining marks that it means. */
const vniMarks: readonly (readonly [string, string])[] = [
  ['\u00f9', '\u0301'],
  ['\u00f8', '\u0300'],
  ['\u00fb', '\u0309'],
  ['\u00f5', '\u0303'],
  ['\u00ef', '\u0323'],
  ['\u00e2', '\u0302'],
  ['\u00e1', '\u0302\u0301'],
  ['\u00e0', '\u0302\u0300'],
  ['\u00e5', '\u0302\u0309'],
  ['\u00e3', '\u0302\u0303'],
  ['\u00e4', '\u0302\u0323'],
  ['\u00ea', '\u0306'],
  ['\u00e9', '\u0306\u0301'],
  ['\u00e8', '\u0306\u0300'],
  ['\u00fa', '\u0306\u0309'],
  ['\u00fc', '\u0306\u0303'],
  ['\u00eb', '\u0306\u0323'],
];
/** Base letters that bear the marks: the circumflex only a, e, o; the breve only a; tones also ơ, ư, u and y. */
const breveBases = 'a';
const circumflexBases = 'aeo';
const toneBases = 'aeouy\u00f4\u00f6';

const tcvn3Codes = new Map(tcvn3Rows.flatMap(([letters, codes]) => zip(letters, codes)));
const tcvn3Letters = new Map([...tcvn3Codes].map(([letter, code]) => [code, letter] as const));
const vniCodes = new Map(makeVniCodes());
const vniReadings = new Map([...vniCodes].map(([letter, code]) => [code, letter] as const));
const wordCharacters = /[A-Za-z\u00a1-\u00ff]+/g;

/** The text in Unicode. Words of TCVN3 among capitals become capitals, as the fonts of capitals show them. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'VNI' ? fromVni(text) : text.replace(/[^\r\n]+/g, fromTcvn3Line);
}

/** The text in a legacy encoding; characters that it does not have stay as they are. */
export function toLegacy(text: string, encoding: LegacyEncoding): string {
  const codes = encoding === 'VNI' ? vniCodes : tcvn3Codes;
  let written = '';
  for (const char of text.normalize('NFC')) written += codes.get(char) ?? codes.get(char.toLowerCase()) ?? char;
  return written;
}

function fromTcvn3Line(line: string): string {
  const words = line.match(wordCharacters) ?? [];
  const isCapitalLine = /[A-Z]/.test(line) && !/[a-z]/.test(line);
  let at = -1;
  return line.replace(wordCharacters, (word) => {
    at++;
    let converted = '';
    for (const char of word) converted += tcvn3Letters.get(char) ?? char;
    const isLone = word.replace(/[^A-Za-z]/g, '').length < 2;
    const neighbours = [words[at - 1], words[at + 1]];
    const isAmongCapitals = isLone
      ? !/[a-z]/.test(word) &&
        (isCapitalLine || neighbours.some((other) => other !== undefined && isCapitalWord(other)))
      : isCapitalWord(word);
    return isAmongCapitals ? converted.toUpperCase() : converted;
  });
}

/** `HO¹CH`: letters with a mark among capitals, two at least. */
function isCapitalWord(word: string): boolean {
  return /[A-Z][^A-Za-z]*[A-Z]/.test(word) && !/[a-z]/.test(word) && /[^A-Za-z]/.test(word);
}

function fromVni(text: string): string {
  let converted = '';
  for (let at = 0; at < text.length; at++) {
    const pair = text.slice(at, at + 2);
    const joined = vniReadings.get(pair);
    converted += joined ?? vniReadings.get(pair.charAt(0)) ?? pair.charAt(0);
    if (joined !== undefined) at++;
  }
  return converted;
}

/** Every letter with a mark and its one or two characters, small and capital. */
function makeVniCodes(): (readonly [string, string])[] {
  const small = [...zip(vniLetters, vniLetterCodes)];
  for (const [code, marks] of vniMarks) {
    const bases = marks.startsWith('\u0302') ? circumflexBases : marks.startsWith('\u0306') ? breveBases : toneBases;
    for (const base of bases) {
      const letter = base === '\u00f4' ? 'ơ' : base === '\u00f6' ? 'ư' : base;
      const composed = (letter + marks).normalize('NFC');
      // `ỵ` has a character of its own.
      if (!vniLetters.includes(composed)) small.push([composed, base + code]);
    }
  }
  return small.flatMap(([letter, code]) => [
    [letter, code] as const,
    [letter.toUpperCase(), code.toUpperCase()] as const,
  ]);
}

function zip(letters: string, codes: string): (readonly [string, string])[] {
  return [...letters].map((letter, at) => [letter, codes.charAt(at)] as const);
}
