import type { TextEdit } from '../define-rule.ts';

/** Letters of Cyrillic, Greek and foreign Latin, each with the Latin or Vietnamese letter for which it is taken. */
const twins = new Map<string, string>([
  ...pairs(
    '\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u043a\u0501\u051b\u051d\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405',
    'aeopcyxijshkdqwABEKMHOPCTYXIJS',
  ),
  ...pairs(
    '\u03bf\u03bd\u03b9\u03c1\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7',
    'ovipABEZHIKMNOPTYX',
  ),
  ...pairs('\u0131\u0189\u00f0', 'iĐđ'),
]);
const anyTwin = /[\u0131\u00f0\u0189\u0370-\u03ff\u0400-\u052f]/;
const word = /[A-Za-z\u00c0-\u024f\u0300-\u036f\u0370-\u03ff\u0400-\u052f\u1ea0-\u1ef9]+/g;
const foreign = /[\u0370-\u03ff\u0400-\u052f]/;
/** Letters with which a word is Turkish or Icelandic, where `ı` and `ð` belong. */
const turkish = /[zşğçöüŞĞÇÖÜİ]/i;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g;

/** Words with letters of another script in them, each with the word in Latin letters. */
export function findLookalikes(text: string): readonly TextEdit[] {
  if (!anyTwin.test(text)) return [];
  const found: TextEdit[] = [];
  const isOtherScript = holdsOtherScript(text);
  for (const { 0: written, index } of text.matchAll(word)) {
    if (!anyTwin.test(written)) continue;
    const latin = inLatin(written, isOtherScript);
    if (latin !== null) found.push({ span: { start: index, end: index + written.length }, newText: latin });
  }
  return found;
}

/** Characters that nobody sees; the mark at the start of a file and the joiners of pictures are left out. */
export function findInvisible(text: string): readonly TextEdit[] {
  const found: TextEdit[] = [];
  for (const { 0: written, index } of text.matchAll(invisible)) {
    if (index === 0 || (written === '\u200d' && text.charCodeAt(index - 1) >= 0xd800)) continue;
    found.push({ span: { start: index, end: index + written.length }, newText: '' });
  }
  return found;
}

function pairs(letters: string, latin: string): readonly (readonly [string, string])[] {
  return [...letters].map((char, at) => [char, latin[at] ?? char] as const);
}

/** True for a text with a letter of Cyrillic or Greek that looks like no Latin one: there whole words are of that script. */
function holdsOtherScript(text: string): boolean {
  return (text.match(/[\u0370-\u03ff\u0400-\u052f]/g) ?? []).some((char) => !twins.has(char));
}

/** The word with its foreign letters replaced; null where it is a word of that script, or of Turkish. */
function inLatin(written: string, isOtherScript: boolean): string | null {
  let latin = '';
  let own = 0;
  for (const [at, char] of [...written].entries()) {
    const twin = twins.get(char);
    if (twin === undefined && foreign.test(char)) return null;
    if (twin === undefined) own++;
    else if (char === '\u0131' && turkish.test(written)) return null;
    else if (char === '\u00f0' && at > 0) return null;
    latin += twin ?? char;
  }
  const isCyrillic = /^[\u0400-\u052f]+$/.test(written);
  return own > 0 || (isCyrillic && !isOtherScript) ? latin.normalize('NFC') : null;
}
