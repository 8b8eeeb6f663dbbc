/** What a text says of time, one mention each. */
export interface Time {
  /** `day` is a date without a year; `standard` the year in the name of a technical standard. */
  readonly kind: 'date' | 'day' | 'year' | 'period' | 'standard';
  readonly words: string;
  /** The year named, of a period the first; null for a day without one. */
  readonly year: number | null;
  /** The last year of a period, else `year`. */
  readonly lastYear: number | null;
}

const year = '(?:19[5-9]\\d|20\\d\\d)(?!\\d|[.,/:-]\\d)';
const separator = ' ?[-\\u2010-\\u2015] ?';
const time = new RegExp(
  '(?<![\\d/.,:])(?:' +
    [
      '(?<standard>(?:TCVN|QCVN|ISO|IEC)[A-Z/ ]{0,10} ?\\d{3,5}(?:-\\d{1,2})?:\\d{4}(?!\\d))',
      '(?<date>(?:ngày )?\\d{1,2}(?: tháng \\d{1,2} năm |/\\d{1,2}/|\\.\\d{1,2}\\.|-\\d{1,2}-)\\d{4}(?!\\d))',
      `(?<period>(?:giai đoạn )?(?:năm )?(?:19|20)\\d\\d${separator}${year})`,
      `(?<part>(?:quý (?:[IVX]{1,4}|\\d)(?:(?:${separator}|, ?| và )(?:quý )?(?:[IVX]{1,4}|\\d)){0,3}|tháng \\d{1,2}(?:(?:${separator}|, ?| và )\\d{1,2}){0,3})(?:/| ?năm )${year}|\\d{1,2}/${year})`,
      `(?<year>(?:năm )?${year})`,
      '(?<day>(?:ngày|trước|đến|từ) \\d{1,2}[/-]\\d{1,2}(?![\\d/]))',
    ].join('|') +
    ')',
  'giu',
);

/** The years and dates of a text that is in NFC, in their order. */
export function findTimes(text: string): readonly Time[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(time)].map(({ 0: words, groups = {} }) => {
    const years = (words.match(/\d{4}/g) ?? []).map(Number);
    const last = years[years.length - 1] ?? null;
    if (groups.period !== undefined) return { kind: 'period', words, year: years[0] ?? null, lastYear: last };
    const kind = groups.standard ? 'standard' : groups.date ? 'date' : groups.day ? 'day' : 'year';
    return { kind, words, year: last, lastYear: last };
  });
}
