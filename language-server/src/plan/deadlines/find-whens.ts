import { boundWords, eachWords, restOfYearWords } from '@cchc/grammar/vocabulary/deadline-words';
import { type Phrase, phraseStarts, readDuration, readPhrase } from './phrases.ts';
import { plainWords } from './plain-text.ts';
import { type Recurrence, readRecurrence, recurrenceOfDays } from './read-recurrence.ts';
import { type Run, readRun } from './read-run.ts';

/** A when as the words give it, before the plan's year is put in. */
export type RawWhen =
  | { readonly type: 'run'; readonly run: Run; readonly from: number; readonly to: number }
  | {
      readonly type: 'yearly';
      readonly run: Run;
      readonly isSaidFirst: boolean;
      readonly from: number;
      readonly to: number;
    }
  | { readonly type: 'recurrence'; readonly recurrence: Recurrence; readonly from: number; readonly to: number }
  | {
      readonly type: 'phrase';
      readonly phrase: Phrase;
      readonly years: Run | null;
      readonly from: number;
      readonly to: number;
    };

const eachStarts = new Set(['dinh', ...eachWords.map(start)]);
const pointStarts = ['ngay', 'mung', 'mong', 'thang', 'quy', 'qui', 'nam', 'nua', 'giai'];
const runStarts = new Set([
  ...Object.values(boundWords).flatMap((words) => words.map(start)),
  ...restOfYearWords.map(start),
  ...pointStarts,
]);
const unitStarts = new Set(['thang', 'quy', 'qui', 'nam', 'mot', 'hai', 'ba', 'bon']);
const cueWords = new Set([...eachStarts, ...runStarts, ...unitStarts, ...phraseStarts]);
const cue = new RegExp(
  `\\b(?:\\d+|[tq]\\.?(?:\\d{1,2}|[ivx]{1,4})(?=[/.-])|(?:${[...cueWords].sort().join('|')})(?![a-z]))`,
  'g',
);
const numberRest = /[\d/.:-]*/y;

/** Every when of one milestone in the order of the text; they do not overlap. */
export function findWhens(text: string): RawWhen[] {
  const whens: RawWhen[] = [];
  cue.lastIndex = 0;
  for (let found = cue.exec(text); found; found = cue.exec(text)) {
    const at = found.index;
    const when = readWhen(text, at, found[0]);
    if (when && !(when.type === 'phrase' && when.phrase.row === 'unrelated')) whens.push(when);
    if (when) cue.lastIndex = when.to;
    else if (isDigit(text, at)) cue.lastIndex = endOfNumber(text, at);
  }
  return whens;
}

function readWhen(text: string, at: number, word: string): RawWhen | null {
  const phrase = readPhrase(text, at, word);
  if (phrase?.row === 'unrelated') return { type: 'phrase', phrase, years: null, from: at, to: phrase.to };
  const isNumber = isDigit(text, at) || !cueWords.has(word);
  const run = isNumber || runStarts.has(word) ? readRun(text, at) : null;
  if (run) {
    const cycle = isQuarterAlone(run) ? readRecurrence(text, at) : null;
    if (cycle && cycle.to > run.to) return recurring(cycle);
    const ofDays = recurrenceOfDays(text, run);
    return ofDays ? recurring(ofDays) : { type: 'run', run, from: run.from, to: run.to };
  }
  if (isNumber || eachStarts.has(word) || unitStarts.has(word)) {
    const recurrence = readRecurrence(text, at);
    if (recurrence) return recurring(recurrence);
  }
  const said = phrase ?? readDuration(text, at);
  return said ? { type: 'phrase', phrase: said, years: null, from: said.from, to: said.to } : null;
}

/** `Quý I` may begin `quý I, 6 tháng, quý III, năm`. */
function isQuarterAlone({ points, from }: Run): boolean {
  const [first] = points;
  return first?.unit === 'quarter' && first.from === from && first.year === null && first.yearShift === null;
}

function recurring(recurrence: Recurrence): RawWhen {
  return { type: 'recurrence', recurrence, from: recurrence.from, to: recurrence.to };
}

/** A number that was not read is passed over whole, so that no part of it is. */
function endOfNumber(text: string, at: number): number {
  numberRest.lastIndex = at;
  numberRest.test(text);
  return Math.max(numberRest.lastIndex, at + 1);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function start(words: string): string {
  return plainWords(words).split(' ')[0] ?? '';
}
