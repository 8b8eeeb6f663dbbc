/**
 * Folding: the form in which two writings of one name are equal. It ignores Unicode form (NFC, NFD), tone placement
 * (hòa = hoà, thủy = thuỷ), letter case, runs of white space, the kind of dash and quote, markup, and a final full stop;
 * `i` and `y` stay different letters.
 */

const dash = / ?[-\u2010-\u2015\u2212\u00AD] ?/g;
const oldPlacement =
  /(?:(o)([\u0300\u0301\u0303\u0309\u0323])([ae])|(u)([\u0300\u0301\u0303\u0309\u0323])(y))(?![\u0300-\u036F])/g;
/** What must be put in order: markup, other blanks, dashes and quotes, combining marks, blanks beside a hyphen. */
const unusual =
  /[*_\\#`\u0000-\u001f\u00a0\u00ab\u00ad\u00b4\u00bb\u00f0\u02bc\u0300-\u036f\u1680\u2000-\u206f\u2212\u3000\ufeff]| {2}|- | -/;
/** `hòa`, `thủy`: the tone may stand on either vowel. */
const toneOnFirstVowel = /[òóỏõọ][ae]|[ùúủũụ]y/;
const cache = new Map<string, string>();

/** The key under which a name is looked up. Cached; pure. */
export function fold(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const folded = computeFold(text);
  if (cache.size > 20_000) cache.clear();
  cache.set(text, folded);
  return folded;
}

/** `fold` without any diacritic, `đ` as `d`: for search as one types and for texts that lost their marks. */
export function foldPlain(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd');
}

function computeFold(text: string): string {
  const lower = text.toLowerCase();
  // Nearly all texts are composed letters with single blanks.
  const isPlain = !unusual.test(lower);
  const plain = isPlain ? lower : tidy(lower);
  const trimmed = dropFinalStops(plain.trim());
  return isPlain && !toneOnFirstVowel.test(trimmed) ? trimmed : moveTones(trimmed);
}

function tidy(lower: string): string {
  return lower
    .replace(/[\u200B-\u200D\uFEFF\u2060]/g, '')
    .replace(/\u00F0/g, 'đ')
    .replace(/[*_\\#\s]+/g, ' ')
    .replace(/[\u2018\u2019\u201A\u02BC`\u00B4]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"')
    .replace(dash, '-');
}

function moveTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      oldPlacement,
      (_, o = '', oTone = '', ae = '', u = '', uTone = '', y = '') => o + u + ae + y + oTone + uTone,
    )
    .normalize('NFC');
}

function dropFinalStops(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '.' || text[end - 1] === ' ')) end--;
  return text.slice(0, end);
}
