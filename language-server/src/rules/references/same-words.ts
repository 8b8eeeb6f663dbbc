import { fold } from '../../text/fold.ts';

const written: readonly (readonly [RegExp, string])[] = [
  [/(?:ủy|uỷ) ban nhân dân/g, 'ubnd'],
  [/hội đồng nhân dân/g, 'hđnd'],
  [/^(?:chủ tịch|thủ tướng|giám đốc|bộ trưởng|chánh văn phòng) /, ''],
];
/** Titles are compared by their first words: how far they go is seldom clear. */
const comparedWords = 12;
const fewestWords = 3;
const leastAlike = 0.34;

/** Whether two names may mean one body: equal, one within the other, or one the other's abbreviation. */
export function mayBeOneBody(a: string, b: string): boolean {
  const first = plainBody(a);
  const second = plainBody(b);
  if (first.includes(second) || second.includes(first)) return true;
  return initialsOf(first) === initialsOf(second);
}

function plainBody(name: string): string {
  let plain = fold(name);
  for (const [form, short] of written) plain = plain.replace(form, short);
  return plain;
}

/** "sở kh&cn" and "sở khoa học và công nghệ" alike: the first word, then initials. */
function initialsOf(name: string): string {
  const [head = '', ...rest] = name.split(' ').filter((word) => word !== 'và');
  const letters = rest.map((word) => (/&/.test(word) ? word.replace(/&/g, '') : (word[0] ?? '')));
  const isShort = rest.length === 1 && (rest[0]?.length ?? 0) <= 5;
  return `${head} ${isShort ? (rest[0] ?? '').replace(/&/g, '') : letters.join('')}`;
}

/** Whether two titles are plainly about different things: hardly a word of the shorter is in the other. */
export function areOtherTitles(a: string, b: string): boolean {
  const first = wordsOf(a);
  const second = wordsOf(b);
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length < fewestWords) return false;
  const known = new Set(long);
  return short.filter((word) => known.has(word)).length / short.length < leastAlike;
}

function wordsOf(title: string): readonly string[] {
  const plain = fold(title).replace(/^(?:về việc|về) /, '');
  return plainBody(plain).split(/[ ,]+/).slice(0, comparedWords);
}

/** Titles of some length that begin with the same words. */
export function isSameTitle(a: string, b: string): boolean {
  const first = wordsOf(a);
  const second = wordsOf(b);
  const count = Math.min(first.length, second.length);
  return count >= 6 && first.slice(0, count).join(' ') === second.slice(0, count).join(' ');
}
