import { fold } from '../text/fold.ts';
import { type EntryFile, type EntryLine, fieldOf, partsOfField, textOfField } from './entries.ts';
import { type LocatedNumber, readCriterionText, readNumber } from './points.ts';
import type { Criterion, ScoreIndex } from './reference-types.ts';
import type { Located, Span } from './types.ts';

const longestNumber = 60;
const bonusName = fold('điểm thưởng');
const negations: ReadonlySet<string> = new Set(['không', 'không có', '0'].map(fold));

/** Reads a score index. Criteria nest by their numbers: 1.1 belongs to 1; one without a criterion above stands at the top. */
export function buildScoreIndex(entries: EntryFile): ScoreIndex {
  const code = textOfField(entries.fields, 'code');
  const scale = numberOfField(entries, 'scale');
  const total = numberOfField(entries, 'total');
  const roots = nestByNumber(entries.entries);
  return {
    file: entries.file,
    title: entries.title.text,
    code: code?.text ?? null,
    codeSpan: code?.span ?? null,
    scale: scale?.value ?? null,
    scaleSpan: scale?.span ?? null,
    statedTotal: total?.value ?? null,
    statedTotalSpan: total?.span ?? null,
    bonus: numberOfField(entries, 'bonus')?.value ?? null,
    year: numberOfField(entries, 'year')?.value ?? null,
    criteria: roots.map((root) => criterionOf(root, false)),
    unread: unreadOf(entries),
    span: entries.span,
  };
}

function numberOfField(entries: EntryFile, key: 'scale' | 'total' | 'bonus' | 'year'): LocatedNumber | null {
  const field = fieldOf(entries.fields, key);
  return field === null ? null : readNumber(field.value);
}

interface Branch {
  readonly entry: EntryLine;
  readonly number: string;
  readonly children: Branch[];
}

/** Each entry below the latest entry whose number is the longest beginning of its own. */
function nestByNumber(entries: readonly EntryLine[]): Branch[] {
  const branches = entries.map((entry): Branch => ({ entry, number: numberOf(entry), children: [] }));
  const byNumber = new Map<string, Branch>();
  for (const branch of branches) if (!byNumber.has(branch.number)) byNumber.set(branch.number, branch);
  const roots: Branch[] = [];
  for (const branch of branches) {
    byNumber.set(branch.number, branch);
    const siblings = parentOf(branch.number, byNumber)?.children ?? roots;
    siblings.push(branch);
  }
  return roots;
}

function parentOf(number: string, byNumber: ReadonlyMap<string, Branch>): Branch | null {
  if (number.length > longestNumber) return null;
  for (let dot = number.lastIndexOf('.'); dot > 0; dot = number.lastIndexOf('.', dot - 1)) {
    const parent = byNumber.get(number.slice(0, dot));
    if (parent !== undefined) return parent;
  }
  return null;
}

/** `1.1` of `1.1.`. */
function numberOf(entry: EntryLine): string {
  return entry.marker.replace(/[^\p{L}\p{N}]{1,8}$/u, '');
}

function criterionOf({ entry, number, children }: Branch, isBelowBonus: boolean): Criterion {
  const text = readCriterionText(entry.name ?? emptyName(entry));
  const bonus = bonusOf(entry);
  const isBonus = isBelowBonus || text.isBonus || bonus.isBonus || fold(text.name.text).startsWith(bonusName);
  const max = text.max ?? bonus.points;
  return {
    number,
    name: text.name.text,
    max: max?.value ?? null,
    achieved: text.achieved?.value ?? null,
    selfAssessed: text.selfAssessed?.value ?? null,
    isApplicable: text.isApplicable,
    isBonus,
    owners: partsOfField(entry.fields, 'owner'),
    evidence: partsOfField(entry.fields, 'evidence'),
    method: textOfField(entry.fields, 'method')?.text ?? null,
    baseline: text.baseline,
    targets: text.targets,
    span: entry.span,
    numberSpan: numberSpan(entry, number),
    maxSpan: max?.span ?? null,
    achievedSpan: text.achieved?.span ?? null,
    selfAssessedSpan: text.selfAssessed?.span ?? null,
    children: children.map((child) => criterionOf(child, isBonus)),
  };
}

/** `Điểm thưởng: 2`, `Điểm thưởng: có` below a criterion. */
function bonusOf(entry: EntryLine): { readonly isBonus: boolean; readonly points: LocatedNumber | null } {
  const field = textOfField(entry.fields, 'bonus');
  if (field === null || negations.has(fold(field.text))) return { isBonus: false, points: null };
  return { isBonus: true, points: readNumber(field) };
}

function emptyName(entry: EntryLine): Located {
  return { text: '', span: { start: entry.markerSpan.end, end: entry.markerSpan.end } };
}

function numberSpan(entry: EntryLine, number: string): Span {
  const { start, end } = entry.markerSpan;
  return { start, end: entry.marker.length === end - start ? start + number.length : end };
}

function unreadOf(entries: EntryFile): Located[] {
  const numbers = entries.fields.filter(({ key }) => key === 'scale' || key === 'total' || key === 'year');
  return [
    ...entries.stray,
    ...numbers.filter(({ value }) => readNumber(value) === null).map(({ value }) => value),
    ...entries.entries.flatMap((entry) => entry.stray),
    ...entries.entries.flatMap((entry) => readCriterionText(entry.name ?? emptyName(entry)).unread),
  ].sort((a, b) => a.span.start - b.span.start);
}
