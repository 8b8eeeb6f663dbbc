import { plainWords } from './plain-text.ts';

/**
 * The words of a table as one alternation of a regular expression over plain text, the longest first; `kỳ` and `quý` also
 * as `kì`, `quí`.
 */
export function anyOf(words: readonly string[]): string {
  return words
    .map((phrase) => plainWords(phrase).replaceAll('.', '\\.'))
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/\b(qu|k)y\b/g, '$1[yi]');
}

/** What a sticky pattern matches at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** End of what a sticky pattern matches at one place; the place itself where it does not match. */
export function skipAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
