import { type StatusState, statuses } from '@cchc/grammar/vocabulary/statuses';
import { fold, foldPlain } from '../text/fold.ts';
import { readDayDone } from './deadlines/read-date.ts';
import type { Located, Status } from './types.ts';

/** The words of the table in one form of writing. */
interface Spellings {
  readonly any: RegExp;
  readonly late: RegExp;
  readonly states: ReadonlyMap<string, StatusState>;
}

const longestStatus = 2000;
const late = ['quá hạn', 'trễ hạn', 'chậm', 'muộn'];
const withMarks = spellingsIn(fold);
const withoutMarks = spellingsIn(foldPlain);
const ascii = /^[ -~]*$/;
const reason = /(?:^|[\s,;:.(])(?:lý do|lí do|nguyên nhân|do|vì)(?:\s?:|,|\slà)?\s/iu;
const share = /^ ?[\p{L} ]{0,16}(\d{1,3})(?:[.,]\d{1,2})? ?%/u;

/** Reads `hoàn thành 15/3/2021`, `đang thực hiện`, `chậm, lý do …`; `unknown` for words that say no state. */
export function readStatus(value: Located, year: number | null): Status {
  const text = value.text.slice(0, longestStatus).normalize('NFC');
  const because = reason.exec(text);
  const said = because ? text.slice(0, because.index) : text;
  const state = readState(fold(said));
  const isDone = state === 'done' || state === 'done-late';
  return {
    state,
    text: value.text,
    date: isDone ? (readDayDone(said, year)?.date ?? null) : null,
    reason: because ? cleaned(text.slice(because.index + because[0].length)) : null,
    span: value.span,
  };
}

/** The first state named; `hoàn thành 80%` is under way, `hoàn thành, quá hạn 5 ngày` is done late. */
function readState(folded: string): Status['state'] {
  const spellings = ascii.test(folded) ? withoutMarks : withMarks;
  const found = spellings.any.exec(folded);
  const state = found ? spellings.states.get(found[0]) : undefined;
  if (!found || state === undefined) return 'unknown';
  const behind = folded.slice(found.index + found[0].length);
  const isLate = spellings.late.test(behind);
  const percent = share.exec(behind);
  if (state === 'done' && percent && Number(percent[1]) < 100) return isLate ? 'late' : 'in-progress';
  if (!isLate || state === 'late') return state;
  return state === 'done' || state === 'done-late' ? 'done-late' : 'late';
}

function spellingsIn(form: (words: string) => string): Spellings {
  const states = new Map<string, StatusState>();
  for (const row of statuses) for (const words of row.spellings) states.set(form(words), row.state);
  const longestFirst = [...states.keys()].sort((a, b) => b.length - a.length);
  return {
    any: new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'u'),
    late: new RegExp(`(?<!${form('không')} )(?<![\\p{L}\\d])(?:${late.map(form).join('|')})(?![\\p{L}\\d])`, 'u'),
    states,
  };
}

function cleaned(words: string): string | null {
  const given = words.replace(/[\s.;)]{1,20}$/u, '').trim();
  return given === '' ? null : given;
}
