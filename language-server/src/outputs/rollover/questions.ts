import { toIsoDate } from '../../plan/calendar-date.ts';
import { readCitations } from '../../plan/citations.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { PlaceKind } from './places.ts';
import { findTimes, type Time } from './times.ts';

/** From which year to which a plan is carried over; `from` is null where the plan names none. */
export interface Years {
  readonly from: number | null;
  readonly to: number;
}

/** What must be confirmed of the words of a place, in their order. The words are quoted as they stand. */
export function questionsOf(mapped: MappedText, kind: PlaceKind, years: Years): readonly string[] {
  const { text } = mapped;
  if (kind === 'progress') return [`đây là việc đã làm${ofYear(years.from)}, xóa hay ghi lại?`];
  if (kind === 'number') return /\d/.test(text) ? [`số ${text}: số mới là bao nhiêu?`] : [];
  const found: { readonly at: number; readonly question: string }[] = [];
  let rest = text;
  let from = 0;
  for (const citation of readCitations(mapped)) {
    const at = text.indexOf(citation.text, from);
    if (at < 0) continue;
    from = at + citation.text.length;
    rest = rest.slice(0, at) + ' '.repeat(citation.text.length) + rest.slice(from);
    found.push({ at, question: citationQuestion(citation.text, kind) });
  }
  if (kind === 'basis' && found.length === 0 && text !== '')
    found.push({ at: 0, question: 'căn cứ này còn hiệu lực?' });
  let searched = 0;
  for (const time of findTimes(rest)) {
    const at = rest.indexOf(time.words, searched);
    searched = at + time.words.length;
    found.push({ at, question: timeQuestion(time, kind, years) });
  }
  return found.sort((a, b) => a.at - b.at).map(({ question }) => question);
}

function citationQuestion(words: string, kind: PlaceKind): string {
  return kind === 'attached' ? `${words}: số và ngày mới?` : `${words} còn hiệu lực?`;
}

function timeQuestion(time: Time, kind: PlaceKind, years: Years): string {
  const { words } = time;
  if (kind === 'date') return `${words}: ngày ban hành mới?`;
  if (time.kind === 'standard') return `${words} còn là bản đang dùng?`;
  if (time.kind === 'day') return `${words} giữ cho năm ${years.to}?`;
  if (time.kind === 'period') return `${words} ${covers(time, years.to) ? 'vẫn đúng' : 'giữ hay đổi'}?`;
  const moved = movedWords(time, years);
  return moved === null ? `${words} giữ hay đổi?` : `${words} đổi thành ${moved}?`;
}

function covers({ year, lastYear }: Time, wanted: number): boolean {
  return year !== null && lastYear !== null && year <= wanted && wanted <= lastYear;
}

/** The words with their year moved as far as the plan's; null for years that are not the plan's or beside it. */
function movedWords({ words, year, kind }: Time, { from, to }: Years): string | null {
  if (from === null || year === null || from === to || Math.abs(year - from) > 1) return null;
  const moved = `${words.slice(0, -4)}${year + to - from}`;
  if (kind !== 'date') return moved;
  const [day = 0, month = 0, movedYear = 0] = (moved.match(/\d+/g) ?? []).map(Number);
  return toIsoDate(movedYear, month, day) === null ? null : moved;
}

function ofYear(year: number | null): string {
  return year === null ? ' năm trước' : ` năm ${year}`;
}
