import { boundWords } from '@cchc/grammar/vocabulary/deadline-words';
import { anyOf, matchAt, skipAt } from './patterns.ts';

/** What the words in front of a when do to it. */
export interface Bound {
  /** `none`: the when as it stands. `end` and `early` are parts of it. */
  readonly role: 'none' | 'before' | 'until' | 'from' | 'after';
  readonly part: 'whole' | 'end' | 'early';
  /** An hour is named: `trước 17 giờ ngày 05/12` is on that day, not the day before. */
  readonly hasHour: boolean;
  /** `trong năm`, `cuối năm`: the bare word is the plan's year. */
  readonly isYearEnough: boolean;
  /** Where the words end and the when begins. */
  readonly to: number;
}

const { before, until, from, after, end, early, within } = boundWords;
const word = new RegExp(
  `(?:(${anyOf(before)})|(${anyOf(until)})|(${anyOf(from)})|(${anyOf(after)})|(${anyOf(end)})|(${anyOf(early)})|(${anyOf(within)}))(?:[,:] | )`,
  'y',
);
const hour = /\d{1,2} ?(?:gio|h|g)(?: ?\d{2})?(?: ?phut)?,? ?(?=ngay |\d)/y;
const mostWords = 6;

/** Reads the bounding words at `at`, `role: 'none'` where there are none. The last of `trước`, `đến`, `từ` counts. */
export function readBound(text: string, at: number): Bound {
  let role: Bound['role'] = 'none';
  let part: Bound['part'] = 'whole';
  let isYearEnough = false;
  let to = at;
  for (let count = 0; count < mostWords; count++) {
    const found = matchAt(word, text, to);
    if (!found) break;
    to += found[0].length;
    if (found[1]) role = 'before';
    else if (found[2]) role = 'until';
    else if (found[3]) role = 'from';
    else if (found[4]) role = 'after';
    else isYearEnough = true;
    if (found[5]) part = 'end';
    if (found[6]) part = 'early';
  }
  const behindHour = skipAt(hour, text, to);
  return { role, part, hasHour: behindHour > to, isYearEnough, to: behindHour };
}
