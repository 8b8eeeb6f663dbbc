import { formatVietnamese } from '../../plan/calendar-date.ts';
import type { Citation } from '../../plan/types.ts';
import type { Localised, RelatedPlace } from '../define-rule.ts';

/** `Nghị định số 107/2020/NĐ-CP`; `Văn bản số …` where no kind is named. */
export function nameOf({ kind, symbol }: Citation): string {
  return `${kind ?? 'Văn bản'} số ${symbol}`;
}

/** The name with its day, where the text gives one that exists. */
export function datedNameOf(citation: Citation): string {
  return citation.date === null ? nameOf(citation) : `${nameOf(citation)} ngày ${formatVietnamese(citation.date)}`;
}

/** The first mention as a related place. */
export function firstMention(citation: Citation): RelatedPlace {
  const message: Localised = { vi: 'Nhắc đến lần đầu ở đây.', en: 'First named here.' };
  return { file: null, span: citation.span, message };
}
