import { type IsoDate, toIsoDate } from '../calendar-date.ts';
import { toPlainText } from './plain-text.ts';

/** The years for which a plan is made. */
export interface ReadPeriod {
  readonly start: IsoDate;
  /** Null for `năm 2021 và các năm tiếp theo`. */
  readonly end: IsoDate | null;
}

const longestText = 2000;
const fourDigits = '(\\d{4})(?![\\d/]|[.:]\\d)';
const range = new RegExp(`(?:^|[^\\d/.:-])\\(?(\\d{4}) ?(?:-|den|toi) ?(?:nam |het nam )?${fourDigits}`, 'g');
const single = new RegExp(`(?:^ ?|nam ?)${fourDigits}(?! ?- ?\\d{4})`, 'g');
const goesOn = /^,? (?:va|den) (?:cac|nhung) nam (?:tiep|sau|ke)/;
const onlyOutlook = /(?:den|tam nhin|dinh huong|thang ?\d{1,2}(?: ?,)?|-) $/;
const longestBefore = 16;

/**
 * The period of a header (`2021`, `2021 - 2025`) or title (`… năm 2021 của Sở`, `… giai đoạn 2021-2025`). Of several years
 * the last named is meant (`khắc phục năm 2021; nhiệm vụ năm 2022`), a year before a range that it belongs to
 * (`năm 2021 thực hiện giai đoạn 2021-2030`); not `đến năm 2030`, nor the year of a date. Null where no year is named.
 */
export function readPeriod(text: string): ReadPeriod | null {
  const { plain } = toPlainText(text.slice(0, longestText));
  const year = lastSingleYear(plain);
  if (year) return year;
  let last: ReadPeriod | null = null;
  for (const found of plain.matchAll(range)) {
    const end = found.index + found[0].length;
    const read = years(Number(found[1]), Number(found[2]), plain.slice(end, end + 40));
    if (read) last = read;
  }
  return last;
}

function lastSingleYear(plain: string): ReadPeriod | null {
  let last: ReadPeriod | null = null;
  for (const found of plain.matchAll(single)) {
    if (onlyOutlook.test(plain.slice(Math.max(0, found.index - longestBefore), found.index))) continue;
    const end = found.index + found[0].length;
    const behind = plain.slice(end, end + 40);
    if (/^ ?(?:-|den|toi) ?(?:nam |het nam )?\d{4}/.test(behind)) continue;
    const read = years(Number(found[1]), Number(found[1]), behind);
    if (read) last = read;
  }
  return last;
}

function years(first: number, last: number, behind: string): ReadPeriod | null {
  const start = toIsoDate(first, 1, 1);
  const end = toIsoDate(last, 12, 31);
  if (start === null || end === null || start > end) return null;
  return { start, end: goesOn.test(behind) ? null : end };
}
