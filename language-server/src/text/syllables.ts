/** What a Vietnamese syllable may look like, without its tone. Composed letters, lower case. */
const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?';
const nucleus =
  '(?:uyê|uya|iêu|yêu|ươi|ươu|uôi|oai|oay|oao|oeo|uây|uyu|uai|uay|uao|uêu|iê|yê|uô|ươ|uâ|uă|uê|uơ|uy|ua|ưa|ia|oa|oă|oe|oo|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|ue|[aăâeêioôơuưy])';
const coda = '(?:ch|nh|ng|[cmnpt])?';
const syllable = new RegExp(`^${onset}${nucleus}${coda}$`);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** True for a word that can be a Vietnamese syllable: its sounds fit and it bears one tone at most. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  const apart = word.toLowerCase().normalize('NFD');
  if ((apart.match(tones)?.length ?? 0) > 1) return false;
  return syllable.test(apart.replace(tones, '').normalize('NFC'));
}
