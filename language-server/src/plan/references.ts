import { type ReferencePhrase, readPhrases } from './reference-phrases.ts';
import type { ReferencePlace } from './types.ts';

/** Letters of points in the order of the Vietnamese alphabet as offices use it. */
export { pointLetters } from './reference-phrases.ts';

/** Whose place a phrase names: one of this document, one of another, or nothing says which. */
export type ReferenceOwner = 'own' | 'foreign' | 'unsaid';

/** A place that a text names, with what the words around it say. */
export interface ReadReference extends ReferencePhrase {
  readonly owner: ReferenceOwner;
}

const longestAssignment = 4000;
const kindNames =
  'Bộ luật|Luật|Hiến pháp|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Công văn|Công điện|Kế hoạch|Quy chế|Quy định|Quy trình|Thông báo|Kết luận|Đề án|Dự án|Chương trình|Hướng dẫn|Báo cáo|Tờ trình|Điều lệ|Hợp đồng|Văn bản|Nội quy|Bộ tiêu chí|Bộ chỉ số';
const link = '(?: (?:của|tại|trong|thuộc|ban hành|được ban hành|kèm|kèm theo|theo|nêu tại|các|một số)){0,4}';
const behind = new RegExp(`^\\)?,?${link} \\(?(${kindNames})(?: (này|nêu trên|nói trên))?`, 'i');
const isCapital = /^[A-ZĐ]/;
const otherBefore = /(?:Luật|Pháp lệnh|Hiến pháp|Nghị định|Thông tư|Điều lệ) |\d\/(?:\d{4}\/)?[A-ZĐ]|\d-[A-ZĐ]{2,4}\//;
const joint = /^\)?(?:[,;]| và| hoặc|, và|)(?: (?:tại|ở|các|của)){0,2} $/;
const step = /^\)?,? $/;
const lookedAtBefore = 200;

/** Reads the first reference to points, items or a chapter in a text; null where there is none. */
export function readPlaceReference(text: string): ReferencePlace | null {
  const words = text.slice(0, longestAssignment).normalize('NFC');
  const isOfPoints = ({ place }: ReferencePhrase): boolean => place.names === 'points' || place.names === 'items';
  const phrases = readPhrases(words).filter(({ place }) => place.names !== 'annex');
  return (phrases.find(isOfPoints) ?? phrases[0] ?? readPhrases(words.toLowerCase()).find(isOfPoints))?.place ?? null;
}

/** Every reference in a text that reads as one line, quotations left out. */
export function readReferences(text: string): readonly ReadReference[] {
  const phrases = joinSteps(readPhrases(text), text);
  if (phrases.length === 0) return [];
  const quotations = quotationsIn(text);
  const found: ReadReference[] = [];
  for (let at = phrases.length - 1; at >= 0; at--) {
    const phrase = phrases[at];
    if (!phrase) continue;
    const next = found[found.length - 1];
    const isJoined = next !== undefined && joint.test(text.slice(phrase.end, next.start));
    const stated = ownerBehind(text, phrase.end);
    const owner = stated ?? (isJoined ? next.owner : ownerBefore(text, phrase.start));
    found.push({
      ...phrase,
      place: isJoined && mayShare(phrase, next) ? withOuter(phrase.place, next.place) : phrase.place,
      owner,
    });
  }
  let next = 0;
  return found.reverse().filter(({ start }) => {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next++;
    return start < (quotations[next]?.start ?? start + 1);
  });
}

/** "Mục II, khoản 2, điểm b": the steps of one place from the outside in. */
function joinSteps(phrases: readonly ReferencePhrase[], text: string): ReferencePhrase[] {
  const joined: ReferencePhrase[] = [];
  for (const phrase of phrases) {
    const last = joined[joined.length - 1];
    if (last && phrase.outermost < last.innermost && step.test(text.slice(last.end, phrase.start))) {
      const place = { ...withOuter(phrase.place, last.place), names: phrase.place.names };
      joined.splice(-1, 1, { ...phrase, place, start: last.start, outermost: last.outermost });
    } else joined.push(phrase);
  }
  return joined;
}

/** "điểm a và điểm b khoản 2 Mục I": what stands at the end holds for both. */
function withOuter(place: ReferencePlace, next: ReferencePlace): ReferencePlace {
  if (place.isHere || place.names === 'annex' || next.names === 'annex') return place;
  const levels = ['items', 'articles', 'chapters', 'parts', 'annexes'] as const;
  const own = levels.reduce((last, level, rank) => (place[level].length > 0 ? rank : last), -1);
  const taken = { ...place };
  for (const [rank, level] of levels.entries()) if (rank > own) taken[level] = next[level];
  return { ...taken, isHere: next.isHere };
}

/** "điểm a và khoản 2 Mục I" are two places: only points take the item of points. */
function mayShare({ place }: ReferencePhrase, next: ReferencePhrase): boolean {
  return place.names !== 'points' || next.place.names === 'points';
}

/** "… Kế hoạch này" is this document, "… Nghị định số …" another; null where no document follows. */
function ownerBehind(text: string, end: number): ReferenceOwner | null {
  const match = behind.exec(text.slice(end, end + 80));
  if (!match) return null;
  if (match[2] === 'này') return 'own';
  if (match[2] !== undefined) return 'foreign';
  return isCapital.test(match[1] ?? '') ? 'foreign' : null;
}

/** A document named before in the same sentence may be meant: then nothing says whose place it is. */
function ownerBefore(text: string, start: number): ReferenceOwner {
  const before = text.slice(Math.max(0, start - lookedAtBefore), start);
  const sentence = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  return otherBefore.test(sentence) ? 'unsaid' : 'own';
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Places between quotation marks that open and close; a mark that never closes quotes nothing. */
function quotationsIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    const isStraight = char === '"';
    if (open >= 0 && (char === '”' || (isStraight && text[open] === '"'))) {
      found.push({ start: open, end: at + 1 });
      open = -1;
    } else if (char === '“' || (isStraight && open < 0)) open = at;
  }
  return found;
}
