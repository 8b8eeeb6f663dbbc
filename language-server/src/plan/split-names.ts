import { unitHeads } from '@cchc/grammar/vocabulary/unit-heads';
import { fold } from '../text/fold.ts';
import { isBlank } from './entries.ts';
import type { UnitRegistry } from './reference-types.ts';

/** One name of a list, with its place in the piece of text that was cut. */
export interface NamePiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The comma or word that joins it to the name before; null for the first. */
  readonly joinedBy: { readonly start: number; readonly end: number; readonly text: string } | null;
}

interface Joint {
  readonly start: number;
  readonly end: number;
}

/** Longer pieces are prose: they are not cut. */
const longestPiece = 4000;
const mostJoints = 60;
const longestHead = 60;

/** `,` and the words `và`, `cùng`, composed or decomposed, in any case. */
const joint = /,|v(?:\u00E0|a\u0300)|c(?:\u00F9|u\u0300)ng/giu;
const withWord = /^[ \t\u00A0]{1,20}v(?:\u1EDB|\u01A1\u0301|o\u031B\u0301)i(?=[ \t\u00A0])/iu;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const letter = /\p{L}/u;
const capital = /\p{Lu}/u;

interface Head {
  readonly key: string;
  readonly isCapital: boolean;
  readonly needsMore: boolean;
  readonly after: readonly string[];
  readonly under: readonly string[];
}

let headsByFirstWord: ReadonlyMap<string, readonly Head[]> | undefined;

/** The rows of the table by their first word, made ready at first use. */
function headsOf(firstWord: string): readonly Head[] {
  headsByFirstWord ??= groupHeads();
  return headsByFirstWord.get(firstWord) ?? [];
}

function groupHeads(): ReadonlyMap<string, readonly Head[]> {
  const groups = new Map<string, Head[]>();
  for (const row of unitHeads) {
    const key = fold(row.words);
    const head = {
      key,
      isCapital: row.isCapital === true,
      needsMore: row.needsMore === true,
      after: (row.notAfter ?? []).map(fold),
      under: (row.notUnder ?? []).map(fold),
    };
    const word = key.split(' ', 1)[0] ?? '';
    groups.set(word, [...(groups.get(word) ?? []), head]);
  }
  return groups;
}

/**
 * Cuts a piece of a unit list at `,` and `và` into names that the catalogues all know, as few as possible; the piece itself
 * where it is known as a whole; null where no such cut exists.
 */
export function splitKnown(piece: string, registry: UnitRegistry): readonly NamePiece[] | null {
  if (piece.length > longestPiece) return null;
  const isKnown = (text: string): boolean => {
    const { state } = registry.resolve(text);
    return state === 'known' || state === 'ambiguous';
  };
  const whole = nameBetween(piece, { start: 0, end: piece.length }, null);
  if (isKnown(whole.text)) return [whole];
  const joints = jointsOf(piece).filter(({ start }) => piece[start]?.toLowerCase() !== 'c');
  if (joints.length === 0 || joints.length > mostJoints) return null;
  const ends = fewestParts(piece, joints, isKnown);
  return ends === null ? null : cutAt(piece, ends);
}

/**
 * Cuts a piece of a unit list at `,`, `và`, `cùng` wherever the beginning of another name follows ("Văn phòng Sở và các phòng,
 * đơn vị liên quan" is two names): for names that no catalogue knows. One piece at least.
 */
export function splitByHeads(piece: string): readonly NamePiece[] {
  if (piece.length > longestPiece) return cutAt(piece, []);
  const cuts: Joint[] = [];
  for (const candidate of jointsOf(piece)) {
    const from = cuts[cuts.length - 1]?.end ?? 0;
    if (isBlankBetween(piece, from, candidate.start)) continue;
    const following = piece.slice(candidate.end, candidate.end + longestHead);
    if (startsName(following, () => fold(piece.slice(from, candidate.start)))) cuts.push(candidate);
  }
  return cutAt(piece, cuts);
}

/** The separators, those with nothing between them as one (`, và`, `cùng với`). */
function jointsOf(piece: string): Joint[] {
  const joints: Joint[] = [];
  for (const match of piece.matchAll(joint)) {
    const start = match.index;
    const written = start + match[0].length;
    if (match[0] !== ',' && !standsAlone(piece, start, written)) continue;
    const isTogether = match[0].length > 2 && match[0].toLowerCase().startsWith('c');
    const tail = isTogether ? (withWord.exec(piece.slice(written, written + longestHead))?.[0].length ?? 0) : 0;
    const last = joints[joints.length - 1];
    if (last !== undefined && isBlankBetween(piece, last.end, start)) {
      joints[joints.length - 1] = { start: last.start, end: written + tail };
    } else joints.push({ start, end: written + tail });
  }
  return joints;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !wordCharacter.test(text[start - 1] ?? ' ') && !wordCharacter.test(text[end] ?? ' ');
}

function isBlankBetween(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

/** Whether a text begins like the name of a unit, with regard to the name before it. */
function startsName(text: string, before: () => string): boolean {
  const isCapital = capital.test(letter.exec(text)?.[0] ?? '');
  const key = fold(text);
  const candidates = headsOf(/^[^ ,;.:()-]*/.exec(key)?.[0] ?? '');
  const head = candidates.find((row) => (isCapital || !row.isCapital) && beginsWith(key, row));
  if (head === undefined || (head.after.length === 0 && head.under.length === 0)) return head !== undefined;
  const name = before();
  return !head.after.some((words) => name.endsWith(words)) && !head.under.some((words) => name.startsWith(words));
}

function beginsWith(key: string, head: Head): boolean {
  if (!key.startsWith(head.key)) return false;
  const next = key[head.key.length] ?? '';
  if (wordCharacter.test(next)) return false;
  return !head.needsMore || (next === ' ' && wordCharacter.test(key[head.key.length + 1] ?? ''));
}

/** The separators at which to cut so that every part is known; the fewest, the longest first part among equals. */
function fewestParts(piece: string, joints: readonly Joint[], isKnown: (text: string) => boolean): Joint[] | null {
  const bounds = [{ start: 0, end: 0 }, ...joints, { start: piece.length, end: piece.length }];
  const last = bounds.length - 1;
  const textOf = (from: number, to: number): string =>
    piece.slice(bounds[from]?.end ?? 0, bounds[to]?.start ?? piece.length).trim();
  const best: { readonly parts: number; readonly next: number }[] = [];
  best[last] = { parts: 0, next: last };
  for (let from = last - 1; from >= 0; from--) {
    for (let to = last; to > from; to--) {
      const rest = best[to];
      if (rest === undefined || rest.parts + 1 >= (best[from]?.parts ?? Number.POSITIVE_INFINITY)) continue;
      const text = textOf(from, to);
      const isOuterBlank = text === '' && (from === 0 || to === last);
      if (isOuterBlank) best[from] = { parts: rest.parts, next: to };
      else if (isKnown(text)) best[from] = { parts: rest.parts + 1, next: to };
    }
  }
  if (best[0] === undefined || best[0].parts === 0) return null;
  const cuts: Joint[] = [];
  for (let at = best[0].next; at < last; at = best[at]?.next ?? last) cuts.push(bounds[at] ?? { start: 0, end: 0 });
  return cuts;
}

function cutAt(piece: string, cuts: readonly Joint[]): NamePiece[] {
  const pieces: NamePiece[] = [];
  let from = 0;
  let joinedBy: NamePiece['joinedBy'] = null;
  for (const cut of [...cuts, null]) {
    const name = nameBetween(piece, { start: from, end: cut?.start ?? piece.length }, joinedBy);
    if (name.text !== '' || (cut === null && pieces.length === 0)) pieces.push(name);
    if (cut === null) break;
    joinedBy = pieces.length === 0 ? null : { ...cut, text: piece.slice(cut.start, cut.end) };
    from = cut.end;
  }
  return pieces;
}

function nameBetween(piece: string, { start, end }: Joint, joinedBy: NamePiece['joinedBy']): NamePiece {
  let from = start;
  let to = end;
  while (from < to && isBlank(piece.charCodeAt(from))) from++;
  while (to > from && isBlank(piece.charCodeAt(to - 1))) to--;
  return { text: piece.slice(from, to), start: from, end: to, joinedBy };
}
