import { addDays, formatVietnamese, toIsoDate } from '../../plan/calendar-date.ts';
import { readCitations } from '../../plan/citations.ts';
import type { DocumentRegistry } from '../../plan/reference-types.ts';
import type { Citation } from '../../plan/types.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { PlaceKind } from './places.ts';
import { findTimes, type Time } from './times.ts';

/** From which year to which a plan is carried over; `from` is null where the plan names none. */
export interface Years {
  readonly from: number | null;
  readonly to: number;
}

/** What the questions on a plan rest on. */
export interface QuestionSetting {
  readonly years: Years;
  readonly documents: DocumentRegistry;
}

/** What must be confirmed of the words of a place, in their order. The words are quoted as they stand. */
export function questionsOf(mapped: MappedText, kind: PlaceKind, setting: QuestionSetting): readonly string[] {
  const { years } = setting;
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
    found.push({ at, question: citationQuestion(citation, kind, setting) });
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

function citationQuestion(citation: Citation, kind: PlaceKind, { years, documents }: QuestionSetting): string {
  const { text, symbol } = citation;
  if (kind === 'attached') return `${text}: số và ngày mới?`;
  const listed = documents.find(symbol)?.document;
  const firstDay = `${years.to}-01-01`;
  if (!listed || listed.validTo === null || listed.validTo > `${years.to}-12-31`) return `${text} còn hiệu lực?`;
  const dayAfter = addDays(listed.validTo, 1);
  const successors = documents.successorsOf(listed, dayAfter > firstDay ? dayAfter : firstDay);
  const end = `${text} hết hiệu lực ${formatVietnamese(listed.validTo)}`;
  if (successors.length === 0) return `${end}, văn bản nào thay?`;
  return `${end}, thay bằng ${successors.map(({ name }) => name).join(' và ')}?`;
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
