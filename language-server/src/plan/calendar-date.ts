/**
 * Calendar days as ISO text (`2021-12-05`): no clock, no time zone. ISO text compares in time order.
 */

/** A day that exists, `YYYY-MM-DD`. */
export type IsoDate = string;

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** The day as ISO text, or null where no such day exists (31/02). Years 1000 to 9999. */
export function toIsoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Year, month (1 to 12), day of an ISO date. */
export function partsOf(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days in a month (1 to 12) of a year in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** First day of a month. */
export function monthStart(year: number, month: number): IsoDate {
  return `${year}-${pad(month)}-01`;
}

/** Last day of a month. */
export function monthEnd(year: number, month: number): IsoDate {
  return `${year}-${pad(month)}-${pad(daysInMonth(year, month))}`;
}

/** `05/12/2021`, months 3 to 9 without leading zero, as Nghị định 30/2020/NĐ-CP writes dates. */
export function formatVietnamese(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${pad(day)}/${month < 3 ? pad(month) : month}/${year}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const before = year - 1;
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leaps + (daysBefore[month - 1] ?? 0) + leapDay + day;
}

function fromDayNumber(number: number): IsoDate {
  let year = Math.floor(number / 365.2425) + 1;
  while (dayNumber(`${year}-01-01`) > number) year--;
  while (dayNumber(`${year + 1}-01-01`) <= number) year++;
  let month = 12;
  while (dayNumber(monthStart(year, month)) > number) month--;
  return `${year}-${pad(month)}-${pad(number - dayNumber(monthStart(year, month)) + 1)}`;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
