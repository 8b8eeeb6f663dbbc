import type { TextEdit } from '../define-rule.ts';

/** Two vowels side by side of which one bears a tone: only there can the tone stand on the one or the other. */
const toned = 'àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵừứửữự';
const anyToned = toned + toned.toUpperCase();
const vowelPair = new RegExp(`[${anyToned}][aeiouyưAEIOUYƯ]|[aeiouyưAEIOUYƯ][${anyToned}]`, 'g');
/** `u` behind `q` and `i` behind `g` belong to the consonant and never bear the tone of a vowel behind them. */
const misplaced = /^(?:q[ùúủũụ]|g[ìíỉĩị])[aeiouy]/;
const longestWord = 12;
const vowels = /(?:[aeiouy][\u0300-\u036f]*)+/g;
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/;

interface Form {
  readonly word: string;
  count: number;
}

/**
 * Edits that give each word one tone placement (`hoá` where the file otherwise writes `hóa`): the rarer form takes the
 * commoner one; at equal numbers the first form of the file stays.
 */
export function findMixedTones(text: string): readonly TextEdit[] {
  const forms = new Map<string, Form>();
  for (const { word } of wordsWithVowelPair(text)) {
    const lower = word.toLowerCase();
    const form = forms.get(lower);
    if (form) form.count++;
    else forms.set(lower, { word: lower, count: 1 });
  }
  const preferred = findRarerForms(forms.values());
  if (preferred.size === 0) return [];
  const edits: TextEdit[] = [];
  for (const { word, start } of wordsWithVowelPair(text)) {
    const other = preferred.get(word.toLowerCase());
    if (other?.length === word.length) {
      edits.push({ span: { start, end: start + word.length }, newText: inCaseOf(word, other) });
    }
  }
  return edits;
}

/** The rarer forms, each with the form that should stand in its place. */
function findRarerForms(forms: Iterable<Form>): ReadonlyMap<string, string> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const key = withoutPlacement(form.word);
    const group = groups.get(key);
    if (group) group.push(form);
    else groups.set(key, [form]);
  }
  const preferred = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const [best, ...rest] = group.sort((a, b) => weight(b) - weight(a));
    for (const form of rest) if (best) preferred.set(form.word, best.word);
  }
  return preferred;
}

/** The word with the tone behind its vowels, where all placements are the same text. */
function withoutPlacement(word: string): string {
  return word.normalize('NFD').replace(vowels, (group) => {
    const mark = toneMark.exec(group)?.[0] ?? '';
    return group.replace(toneMark, '') + mark;
  });
}

function weight({ word, count }: Form): number {
  return misplaced.test(word) ? 0 : count;
}

function* wordsWithVowelPair(text: string): Generator<{ readonly word: string; readonly start: number }> {
  let behind = 0;
  for (const { index } of text.matchAll(vowelPair)) {
    if (index < behind) continue;
    let start = index;
    while (start > behind && index - start < longestWord && isLetter(text.charCodeAt(start - 1))) start--;
    let end = index + 2;
    while (end < text.length && end - index < longestWord && isLetter(text.charCodeAt(end))) end++;
    behind = end;
    yield { word: text.slice(start, end), start };
  }
}

/** Letters of Vietnamese and combining marks. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code <= 0x36f || (code >= 0x1ea0 && code <= 0x1ef9);
}

/** The other form with the capitals of the word. */
function inCaseOf(word: string, other: string): string {
  let cased = '';
  for (let at = 0; at < other.length; at++) {
    const isUpper = word[at] !== word[at]?.toLowerCase();
    cased += isUpper ? (other[at]?.toUpperCase() ?? '') : (other[at] ?? '');
  }
  return cased;
}
