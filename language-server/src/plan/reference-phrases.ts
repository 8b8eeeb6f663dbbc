import { capital, letter } from '../text/letters.ts';
import type { ReferencePlace } from './types.ts';

/** Words that name a place of a document. Offsets in the text read. */
export interface ReferencePhrase {
  readonly place: ReferencePlace;
  readonly start: number;
  readonly end: number;
  /** Rank of the levels named, from points (0) out to annexes (5). */
  readonly innermost: number;
  readonly outermost: number;
}

/** Letters of points in the order of the Vietnamese alphabet as offices use it. */
export const pointLetters = [...'abcdđeghiklmnopqrstuvxy'];

type Level = 'points' | 'items' | 'articles' | 'chapters' | 'parts' | 'annexes';

const ranks: Readonly<Record<Level, number>> = {
  points: 0,
  items: 1,
  articles: 2,
  chapters: 3,
  parts: 4,
  annexes: 5,
};
const names = {
  points: 'points',
  items: 'items',
  articles: 'article',
  chapters: 'chapter',
  parts: 'chapter',
  annexes: 'annex',
} as const;

const no = `(?![${letter}\\d])`;
const between = '(?:, | và | hoặc | đến | ?[-–—] ?|; |, và |,)';
const pointName = `(?!y (?:tế|học|dược|bác|sĩ|khoa|lệnh|tá))[a-zđ]${no}(?!-[a-z]{2})(?:\\)(?=[,; ]))?`;
const number = '\\d{1,3}(?:\\.\\d{1,3}){0,3}(?![\\d%/]|[.,]\\d)';
const loose = '\\d{1,3}(?:\\.\\d{1,3}){0,3}(?![\\d%/]|\\.\\d)';
const sum = '(?! ?(?:triệu|tỷ|tỉ|nghìn|ngàn|trăm|đồng|USD|lần|năm|tháng|ngày))';
const small = '\\d{1,2}(?![\\d%/]|[.,]\\d)';
const roman = `(?:[IVXLC]{1,7}|[A-ZĐ])${no}(?![-–](?![${capital}])[${letter}])`;
const numbers = (word: string): string => `${loose}(?:${between}(?:${word} )?${loose}){0,30}(?![.,]?\\d)${sum}`;

const keyword = new RegExp(
  `(?:[Đđ]iểm|[Kk]hoản|[Mm]ục|MỤC|[Cc]hương|CHƯƠNG|[Pp]hần|PHẦN|[Đđ]iều|ĐIỀU|[Pp]hụ lục|PHỤ LỤC)(?![${letter}])`,
  'g',
);
/** Compounds whose last word is no level: "danh mục", "thời điểm", "tài khoản". */
const compound = new RegExp(
  `(?:^|[^${letter}])(?:danh|hạng|chuyên|đề|tiết|khoản|điều|thời|quan|ưu|nhược|trọng|địa|đặc|tài|ngân|chuyển|bưu|thành|cổ|học) $`,
  'i',
);

interface Pattern {
  readonly level: Level;
  readonly list: RegExp;
}

/** What may follow each keyword, the longest reading first. */
const patterns: readonly Pattern[] = [
  {
    level: 'points',
    list: new RegExp(`[Đđ]iểm (${pointName}(?:${between}(?:các )?(?:điểm )?${pointName}){0,40})`, 'y'),
  },
  {
    level: 'points',
    list: new RegExp(`[Đđ]iểm (${numbers('điểm')})(?=,? (?:của |thuộc |tại )?(?:khoản|mục|Mục|Phần|Chương) )`, 'y'),
  },
  { level: 'items', list: new RegExp(`[Kk]hoản (${numbers('khoản')})`, 'y') },
  { level: 'items', list: new RegExp(`[Mm]ục (${numbers('mục')})`, 'y') },
  {
    level: 'articles',
    list: new RegExp(`(?:[Đđ]iều|ĐIỀU) (${number}(?:${between}(?:[Đđ]iều )?${number}){0,30})`, 'y'),
  },
  {
    level: 'chapters',
    list: new RegExp(
      `(?:[Mm]ục|MỤC|[Cc]hương|CHƯƠNG) (${roman}(?:${between}(?:[Mm]ục |[Cc]hương )?${roman}){0,20})`,
      'y',
    ),
  },
  { level: 'chapters', list: new RegExp(`(?:[Cc]hương|CHƯƠNG) (${small})`, 'y') },
  {
    level: 'parts',
    list: new RegExp(`(?:[Pp]hần|PHẦN) (?:thứ )?(${roman}(?:${between}(?:[Pp]hần )?${roman}){0,20})`, 'y'),
  },
  { level: 'parts', list: new RegExp(`(?:Phần|PHẦN) (${small})`, 'y') },
  {
    level: 'annexes',
    list: new RegExp(
      `(?:[Pp]hụ lục|PHỤ LỤC)(?: số)? ((?:${roman}|${small})(?:${between}(?:[Pp]hụ lục )?(?:${roman}|${small})){0,20})`,
      'y',
    ),
  },
  { level: 'annexes', list: /(?:[Pp]hụ lục|PHỤ LỤC)()/y },
];
/** "Mục II.3", "Mục II.3.a". */
const dotted = new RegExp(`\\.(\\d{1,3}(?:\\.\\d{1,3}){0,2})(?:\\.([a-zđ])${no})?${no}`, 'y');
const here = new RegExp(`([Kk]hoản|[Mm]ục|[Đđ]iều|[Cc]hương|[Pp]hần) này${no}`, 'y');
const connector = /,? (?:của |thuộc |tại |trong |ở )?/y;
const token = new RegExp(`đến|[-–—]|[${letter}]+|\\d+(?:\\.\\d+)*`, 'g');

interface Reading {
  readonly lists: Record<Level, string[]>;
  isHere: boolean;
  end: number;
  innermost: number;
  outermost: number;
}

/** Every phrase that names points, items, chapters or annexes, in the order of the text. Linear. */
export function readPhrases(text: string): ReferencePhrase[] {
  const found: ReferencePhrase[] = [];
  keyword.lastIndex = 0;
  for (let match = keyword.exec(text); match; match = keyword.exec(text)) {
    const start = match.index;
    const phrase = isWordStart(text, start) ? readPhrase(text, start) : null;
    if (phrase) found.push(phrase);
    keyword.lastIndex = Math.max(keyword.lastIndex, phrase?.end ?? 0);
  }
  return found;
}

const letterBefore = new RegExp(`[${letter}\\d]`);

function isWordStart(text: string, at: number): boolean {
  return !letterBefore.test(text[at - 1] ?? ' ') && !compound.test(text.slice(Math.max(0, at - 9), at));
}

function readPhrase(text: string, start: number): ReferencePhrase | null {
  const lists: Reading['lists'] = { points: [], items: [], articles: [], chapters: [], parts: [], annexes: [] };
  const reading: Reading = { lists, isHere: false, end: start, innermost: -1, outermost: -1 };
  let at = start;
  while (readLevel(text, at, reading)) {
    connector.lastIndex = reading.end;
    if (!connector.test(text)) break;
    at = connector.lastIndex;
  }
  if (reading.innermost < 0 || (reading.innermost > 0 && reading.isHere && isBare(lists))) return null;
  return {
    place: placeOf(reading),
    start,
    end: reading.end,
    innermost: reading.innermost,
    outermost: reading.outermost,
  };
}

function isBare(lists: Reading['lists']): boolean {
  return Object.values(lists).every((list) => list.length === 0);
}

/** Takes the next level outward; false where none stands at the place. */
function readLevel(text: string, at: number, reading: Reading): boolean {
  here.lastIndex = at;
  if (here.test(text)) {
    const word = text.slice(at, at + 1).toLowerCase();
    const rank = word === 'k' ? ranks.items : ranks.chapters;
    if (rank <= reading.outermost) return false;
    reading.isHere = true;
    take(reading, rank, here.lastIndex);
    return false;
  }
  for (const { level, list } of patterns) {
    if (ranks[level] <= reading.outermost) continue;
    list.lastIndex = at;
    const match = list.exec(text);
    if (!match) continue;
    reading.lists[level].push(...spellOut(match[1] ?? ''));
    take(reading, ranks[level], list.lastIndex);
    if (level === 'chapters' || level === 'parts') readDotted(text, reading);
    return true;
  }
  return false;
}

function take(reading: Reading, rank: number, end: number): void {
  if (reading.innermost < 0) reading.innermost = rank;
  reading.outermost = rank;
  reading.end = end;
}

function readDotted(text: string, reading: Reading): void {
  dotted.lastIndex = reading.end;
  const match = dotted.exec(text);
  if (!match || reading.lists.items.length > 0 || reading.lists.points.length > 0) return;
  reading.lists.items.push(match[1] ?? '');
  if (match[2] !== undefined) reading.lists.points.push(match[2]);
  reading.innermost = match[2] === undefined ? ranks.items : ranks.points;
  reading.end = dotted.lastIndex;
}

/** "điểm 2 Mục II" is its second item: points have letters. */
function placeOf({ lists, isHere, innermost }: Reading): ReferencePlace {
  const level = (Object.keys(ranks) as Level[]).find((one) => ranks[one] === innermost) ?? 'points';
  const isNumbered = lists.items.length === 0 && /^\d/.test(lists.points[0] ?? '');
  if (!isNumbered) return { names: names[level], ...lists, isHere };
  return { names: 'items', ...lists, points: [], items: lists.points, isHere };
}

/** The names of a list, ranges spelt out. */
function spellOut(list: string): string[] {
  const found: string[] = [];
  let isRange = false;
  for (const [word] of list.matchAll(token)) {
    if (word === 'đến' || /^[-–—]$/.test(word)) isRange = true;
    else if (isName(word)) {
      const last = found[found.length - 1];
      if (isRange && last !== undefined) found.push(...range(last, word));
      else found.push(word);
      isRange = false;
    }
  }
  return found;
}

/** Words of the list ("và", "khoản") are no names; letters and Roman numbers are. */
function isName(word: string): boolean {
  return /^(?:\d|[a-zđ]$|[A-ZĐ]+$)/.test(word);
}

/** What follows the first name up to the last; the last alone where it does not come later. */
function range(first: string, last: string): readonly string[] {
  const from = pointLetters.indexOf(first);
  const to = pointLetters.indexOf(last);
  if (from >= 0 && to > from) return pointLetters.slice(from + 1, to + 1);
  const start = valueOfName(first);
  const end = valueOfName(last);
  if (start === null || end === null || end <= start || end - start > 200) return [last];
  const write = /^\d+$/.test(last) ? String : toRoman;
  return Array.from({ length: end - start }, (_, step) => write(start + step + 1));
}

const romanValues = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

function valueOfName(name: string): number | null {
  if (/^\d+$/.test(name)) return Number(name);
  const at = romanValues.indexOf(name);
  return at < 0 ? null : at + 1;
}

function toRoman(value: number): string {
  return romanValues[value - 1] ?? String(value);
}
