import { durationWords, unrelatedWords } from '@cchc/grammar/vocabulary/deadline-words';
import { type DeadlineRowId, deadlines } from '@cchc/grammar/vocabulary/deadlines';
import type { DeadlineKind } from '../types.ts';
import { anyOf, matchAt } from './patterns.ts';
import { plainWords } from './plain-text.ts';

/** Words that by themselves say a kind. */
export interface Phrase {
  /** Row of the table, or `unrelated` for words that only look like a when, or `duration`. */
  readonly row: DeadlineRowId | 'unrelated' | 'duration';
  readonly kind: DeadlineKind;
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly words: string;
  readonly row: Phrase['row'];
  readonly kind: DeadlineKind;
}

const entries: readonly Entry[] = [
  ...deadlines.flatMap(({ id, kind, words }) =>
    words.flatMap(spellingsOf).map((spelling) => ({ words: spelling, row: id, kind })),
  ),
  ...unrelatedWords.map((word) => ({
    words: plainWords(word),
    row: 'unrelated' as const,
    kind: 'unresolved' as const,
  })),
].sort((a, b) => b.words.length - a.words.length);

const entriesByFirstWord = new Map<string, Entry[]>();
for (const entry of entries) {
  const first = firstWord(entry.words);
  entriesByFirstWord.set(first, [...(entriesByFirstWord.get(first) ?? []), entry]);
}

const duration = new RegExp(
  `(?:${anyOf(durationWords)}) (?:\\d{1,3}|mot|hai|ba|bon|nam|bay|muoi) ?(?:\\([a-z ]{1,20}\\) ?)?(?:ngay|gio|tuan|thang|nam)(?: lam viec)?(?![a-z])`,
  'y',
);

/** First words of all phrases, and of durations. */
export const phraseStarts: readonly string[] = [
  ...entriesByFirstWord.keys(),
  ...durationWords.map((words) => firstWord(plainWords(words))),
];

/** Reads the longest phrase that stands at `at`, whose first word is `word`. */
export function readPhrase(text: string, at: number, word: string): Phrase | null {
  for (const { words, row, kind } of entriesByFirstWord.get(word) ?? []) {
    if (text.startsWith(words, at) && !isWordCharacter(text, at + words.length)) {
      return { row, kind, from: at, to: at + words.length };
    }
  }
  return null;
}

/** Reads `trong vòng 05 ngày`, `chậm nhất sau 10 ngày làm việc`. */
export function readDuration(text: string, at: number): Phrase | null {
  const found = matchAt(duration, text, at);
  return found ? { row: 'duration', kind: 'external', from: at, to: at + found[0].length } : null;
}

/** `định kỳ` is also written `định kì`. */
function spellingsOf(words: string): string[] {
  const plain = plainWords(words);
  return plain.includes('ky') ? [plain, plain.replace(/\bky\b/g, 'ki')] : [plain];
}

function firstWord(words: string): string {
  const blank = words.indexOf(' ');
  const first = blank < 0 ? words : words.slice(0, blank);
  const slash = first.indexOf('/');
  return slash < 0 ? first : first.slice(0, slash);
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
