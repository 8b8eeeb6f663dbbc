import { fold } from '../text/fold.ts';
import { letter } from '../text/letters.ts';

/** What words like `điểm a, b khoản 1 Mục II` name. Empty lists: that level is not named. */
export interface PlaceReference {
  /** Letters, ranges spelt out. */
  readonly points: readonly string[];
  /** Numbers of items (khoản). */
  readonly items: readonly string[];
  /** Roman number of the chapter (Mục). */
  readonly chapter: string | null;
}

/** Letters of points in the order of the Vietnamese alphabet as offices use it. */
export const pointLetters = [...'abcdđeghiklmnopqrstuvxy'];

const pointToken = new RegExp(`đến|-|[a-zđ](?![${letter}])`, 'g');
const pointList = new RegExp(
  `(?:^|[^${letter}])điểm ((?:[a-zđ](?![${letter}\\d])(?:[,;]? ?(?:và |hoặc |đến |-)?(?:điểm )?)?){1,40})`,
);
const itemList = new RegExp(`(?:^|[^${letter}])khoản (\\d{1,3}(?:(?:, ?| và | đến |-)\\d{1,3}){0,20})`);
const chapterName = new RegExp(`(?:^|[^${letter}])(?:mục|chương|phần) ([ivx]{1,6})(?![${letter}\\d])`);

/** Reads the first reference to points, items or a chapter in a text; null where there is none. */
export function readPlaceReference(text: string): PlaceReference | null {
  const folded = fold(text.slice(0, 4000));
  const points = pointList.exec(folded)?.[1];
  const items = itemList.exec(folded)?.[1];
  const chapter = chapterName.exec(folded)?.[1];
  if (points === undefined && items === undefined && chapter === undefined) return null;
  return {
    points: points === undefined ? [] : spellOutLetters(points),
    items: items === undefined ? [] : spellOutNumbers(items),
    chapter: chapter?.toUpperCase() ?? null,
  };
}

function spellOutLetters(list: string): string[] {
  const found: string[] = [];
  const tokens = list.match(pointToken) ?? [];
  for (const [at, token] of tokens.entries()) {
    if (token === 'đến' || token === '-') continue;
    const isRange = tokens[at - 1] === 'đến' || tokens[at - 1] === '-';
    const from = isRange ? pointLetters.indexOf(found[found.length - 1] ?? '') : -1;
    const to = pointLetters.indexOf(token);
    if (from >= 0 && to > from) found.push(...pointLetters.slice(from + 1, to + 1));
    else found.push(token);
  }
  return found;
}

function spellOutNumbers(list: string): string[] {
  const found: string[] = [];
  const tokens = list.match(/đến|-|\d{1,3}/g) ?? [];
  for (const [at, token] of tokens.entries()) {
    if (token === 'đến' || token === '-') continue;
    const isRange = tokens[at - 1] === 'đến' || tokens[at - 1] === '-';
    const from = isRange ? Number(found[found.length - 1]) + 1 : Number(token);
    for (let number = from; number <= Number(token); number++) found.push(String(number));
  }
  return found;
}
