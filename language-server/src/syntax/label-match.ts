import { assignmentHeadings, type LabelKey, labels } from '@cchc/grammar/vocabulary/labels';
import { fold } from '../text/fold.ts';
import { dropClosingMarkup, skipMarkup } from './markers.ts';

/** A label found at the start of a text. Offsets in the file. */
export interface LabelMatch {
  readonly key: LabelKey;
  /** Behind the label's words and, where nothing is named in between, its colon. */
  readonly labelEnd: number;
  /** `điểm a, b` of `Chủ trì điểm a, b: …`, colon included. */
  readonly target: { readonly start: number; readonly end: number } | null;
  readonly valueStart: number;
}

const longestLabel = 110;
const byName = new Map<string, LabelKey>();
for (const row of labels) {
  if (row.place === 'machine' && row.value === 'text' && row.key !== 'evidence') continue;
  for (const name of [row.canonical, ...row.spellings]) byName.set(fold(name), row.key);
}
let prefixes: ReadonlySet<string> | undefined;
const machineOnly = new Map<string, LabelKey>(
  labels
    .filter((row) => row.place === 'machine')
    .flatMap((row) => [row.canonical, ...row.spellings].map((name): [string, LabelKey] => [fold(name), row.key])),
);
const bareMachine = new Set<LabelKey>(['content', 'task', 'suppress', 'confirm']);
const targeted = [...byName].filter(([, key]) => key === 'lead' || key === 'support').map(([name]) => name);
const reference = /^(?:(?:các |thực hiện )*(?:nội dung |nhiệm vụ )?(?:tại |nêu tại )?)?(?:các )?(?:điểm|khoản|mục|ý) /;
const schedule =
  /^báo cáo (?:định kỳ )?(?:(?:hằng |hàng )?(?:quý|tháng|năm)|sơ kết|tổng kết|\d{1,2} tháng)(?: [^ :;.]{1,12}){0,4}$/;
const headingNames = new Set(assignmentHeadings.map((name) => fold(name)));

/** The label with which the text between two offsets starts, in any spelling; null where there is none. */
export function matchLabel(text: string, from: number, to: number, isMachineLine: boolean): LabelMatch | null {
  const colon = findColon(text, from, Math.min(to, from + longestLabel));
  if (isMachineLine) {
    const machine = matchMachine(text, from, to, colon);
    if (machine) return machine;
  }
  if (colon < 0) return null;
  const name = fold(text.slice(from, dropClosingMarkup(text, from, colon)));
  const key = byName.get(name) ?? (name.startsWith('báo cáo ') && schedule.test(name) ? 'report' : undefined);
  if (key) return { key, labelEnd: colon + 1, target: null, valueStart: skipMarkup(text, colon + 1, to) };
  return matchTarget(text, from, to, colon, name);
}

/** The label that the whole text is, without a colon (`a) Đơn vị chủ trì tham mưu`). */
export function matchWholeLabel(text: string, from: number, to: number): LabelKey | null {
  if (to - from > longestLabel) return null;
  const key = byName.get(fold(text.slice(from, to)));
  return key === 'lead' || key === 'support' ? key : null;
}

/** True where a text may be the first half of a label that was broken over two lines. */
export function isLabelStart(text: string, from: number, to: number): boolean {
  if (to - from >= longestLabel) return false;
  prefixes ??= firstWords(byName.keys());
  return prefixes.has(fold(text.slice(from, to)));
}

/** Every beginning of two words or more that is not the whole. */
function firstWords(names: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    const words = name.split(' ');
    for (let count = 2; count < words.length; count++) found.add(words.slice(0, count).join(' '));
  }
  return found;
}

/** True for "Phân công nhiệm vụ" and its like: an item that hands out the work of the one before it. */
export function isAssignmentHeading(name: string): boolean {
  return name.length < 60 && headingNames.has(fold(name.replace(/:\s{0,4}$/, '')));
}

function matchMachine(text: string, from: number, to: number, colon: number): LabelMatch | null {
  const words = fold(text.slice(from, Math.min(to, from + 40)));
  for (const [name, key] of machineOnly) {
    if (!words.startsWith(name)) continue;
    if (bareMachine.has(key)) {
      const end = endOfWords(text, from, to, name.split(' ').length);
      const colonHere = skipMarkup(text, end, to);
      const labelEnd = text.charCodeAt(colonHere) === 58 ? colonHere + 1 : end;
      return { key, labelEnd, target: null, valueStart: skipMarkup(text, labelEnd, to) };
    }
    if (colon >= 0 && fold(text.slice(from, colon)) === name) {
      return { key, labelEnd: colon + 1, target: null, valueStart: skipMarkup(text, colon + 1, to) };
    }
  }
  return null;
}

function matchTarget(text: string, from: number, to: number, colon: number, name: string): LabelMatch | null {
  for (const label of targeted) {
    if (!name.startsWith(`${label} `) || !reference.test(`${name.slice(label.length + 1)} `)) continue;
    const labelEnd = endOfWords(text, from, colon, label.split(' ').length);
    const key = byName.get(label) ?? 'lead';
    const start = skipMarkup(text, labelEnd, colon);
    return { key, labelEnd, target: { start, end: colon + 1 }, valueStart: skipMarkup(text, colon + 1, to) };
  }
  return null;
}

/** Offset behind the nth word. */
function endOfWords(text: string, from: number, to: number, count: number): number {
  let at = from;
  for (let word = 0; word < count; word++) {
    while (at < to && /\s/.test(text[at] ?? '')) at++;
    while (at < to && !/[\s:]/.test(text[at] ?? '')) at++;
  }
  return at;
}

function findColon(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 58) return at;
  return -1;
}
