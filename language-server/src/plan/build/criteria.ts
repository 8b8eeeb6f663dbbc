import { fold } from '../../text/fold.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Criterion, ScoreIndex } from '../reference-types.ts';
import type { CriterionReference, Located } from '../types.ts';

/** The indices in sight, by folded code, with the numbers of their criteria. */
export type CriterionNumbers = ReadonlyMap<string, { readonly code: string; readonly numbers: ReadonlySet<string> }>;

export interface CriterionSetting {
  readonly criteria: CriterionNumbers;
  /** Codes that the plan's header names. */
  readonly indices: readonly string[];
}

const written = /^(?:(.{1,40}) )?(\d{1,3}(?:\.\d{1,3}){0,5})\.?$/u;

/** The numbers of every index, made once for a workspace. */
export function numbersOfIndices(indices: readonly ScoreIndex[]): CriterionNumbers {
  const found = new Map<string, { code: string; numbers: Set<string> }>();
  for (const index of indices) {
    if (index.code === null) continue;
    const entry = found.get(fold(index.code)) ?? { code: index.code, numbers: new Set<string>() };
    for (const criterion of index.criteria) addNumbers(criterion, entry.numbers);
    found.set(fold(index.code), entry);
  }
  return found;
}

/** Reads `PAR-S 2.3; PAR-S 2.4`; a number alone (`2.4`, also behind a comma) is of the index named last or in the header. */
export function readCriteria(value: MappedText, setting: CriterionSetting): CriterionReference[] {
  let index: string | null = setting.indices[0] ?? null;
  return value.parts().flatMap((part) => {
    const pieces = /\d ?, ?(?:[^\s,]{1,40} )?\d/.test(part.text) ? splitAtCommas(part) : [part];
    return pieces.map((piece) => {
      const match = written.exec(piece.text);
      if (match?.[1] !== undefined) index = match[1];
      return { ...refer(index, match?.[2] ?? null, setting), text: piece.text, origin: 'own', span: piece.span };
    });
  });
}

function refer(
  code: string | null,
  number: string | null,
  setting: CriterionSetting,
): Pick<CriterionReference, 'index' | 'number' | 'state'> {
  const known = code === null ? undefined : setting.criteria.get(fold(code));
  if (!known)
    return { index: code, number, state: number === null && setting.criteria.size > 0 ? 'unknown' : 'uncatalogued' };
  return { index: known.code, number, state: number !== null && known.numbers.has(number) ? 'known' : 'unknown' };
}

function splitAtCommas(part: Located): Located[] {
  const pieces: Located[] = [];
  let at = 0;
  for (const piece of part.text.split(',')) {
    const start = at + (piece.length - piece.trimStart().length);
    const text = piece.trim();
    if (text !== '')
      pieces.push({ text, span: { start: part.span.start + start, end: part.span.start + start + text.length } });
    at += piece.length + 1;
  }
  return pieces;
}

function addNumbers(criterion: Criterion, numbers: Set<string>): void {
  numbers.add(criterion.number);
  for (const child of criterion.children) addNumbers(child, numbers);
}
