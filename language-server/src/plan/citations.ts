import { letter, mark } from '../text/letters.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { isIssuerImplied, kindBefore, readIssuer, readSubject, readWhen } from './citation-words.ts';
import { readDate } from './deadlines/read-date.ts';
import type { Citation, Located } from './types.ts';

const code = '[A-ZĐ][A-Za-zĐđ&]{0,12}';
/** As Nghị định 30/2020/NĐ-CP writes it, or as the Party does (`31-CT/TU`). */
const symbol = new RegExp(
  `\\d{1,5}\\/(?:\\d{4}\\/)?${code}\\d{0,2}(?:[-–]${code}\\d{0,2}){0,4}|\\d{1,5}-[A-ZĐ][A-Za-z]{1,3}\\/[A-ZĐ]{2,8}`,
  'g',
);
/** The same with blanks and other separators; read behind "số" only. */
const separator = '(?: ?[\\/\\\\] ?| ?[-–] ?|_)';
const loose = new RegExp(
  `\\d{1,5}${separator}(?:\\d{4}${separator})?(?:${code}\\d{0,2}(?![${letter}\\d]))(?:${separator}${code}\\d{0,2}(?![${letter}\\d])){0,4}`,
  'y',
);
const knownKind = /^(?:QĐ|NĐ|NQ|TT|TTLT|CT|KH|TB|BC|KL|HD|CTr|TTr|CV|PA|ĐA|QC)$/;
const numberWord = /(?:^|[ (])số:? ?(?=\d)/gi;
const partOfSymbol = new RegExp(`[${letter}${mark}\\d/.,-]`);

/** The documents that a text names, each mention by itself. Linear. */
export function readCitations(mapped: MappedText): Citation[] {
  const { text } = mapped;
  const written = new Map<number, string>();
  numberWord.lastIndex = 0;
  for (let match = numberWord.exec(text); match; match = numberWord.exec(text)) {
    const at = numberWord.lastIndex;
    const found = readLoosely(text, at);
    if (found !== null) written.set(at, found);
  }
  symbol.lastIndex = 0;
  for (let match = symbol.exec(text); match; match = symbol.exec(text)) {
    const isPart = partOfSymbol.test(text[match.index - 1] ?? ' ');
    if (!isPart && !written.has(match.index)) written.set(match.index, match[0]);
  }
  const places = [...written].sort(([a], [b]) => a - b);
  const found: Mention[] = [];
  for (const [at, words] of places) found.push(readMention(mapped, words, { at, last: found[found.length - 1] }));
  return found.map(({ citation }) => citation);
}

/** False for a text that surely names no document; saves the reading of most lines. */
export function mayCite(text: string): boolean {
  return text.includes('/') || /số:? ?\d{1,5} ?[-–_\\]/i.test(text);
}

/** A symbol in whatever form stands behind "số"; null where too little of it is there to be one. */
function readLoosely(text: string, at: number): string | null {
  loose.lastIndex = at;
  const words = loose.exec(text)?.[0];
  if (words === undefined) return null;
  symbol.lastIndex = at;
  const strict = symbol.exec(text);
  const plain = strict?.index === at ? strict[0] : null;
  if (plain !== null && (plain === words || /[-–]/.test(plain))) return plain;
  const first = words.split(/[ /\\_–-]+/).find((piece) => /^[A-ZĐ]/.test(piece)) ?? '';
  return /[/\\]/.test(words) || knownKind.test(first) ? words : null;
}

interface Place {
  readonly at: number;
  readonly last: Mention | undefined;
}

interface Mention {
  readonly citation: Citation;
  /** Where number and day end. */
  readonly end: number;
  /** Where issuer and subject end too. */
  readonly ownEnd: number;
}

function readMention(mapped: MappedText, written: string, { at, last }: Place): Mention {
  const { text } = mapped;
  const kind = kindBefore(text.slice(Math.max(last?.end ?? 0, at - 60), at));
  const start = kind ? at - kind.distance : at;
  const symbolEnd = at + written.length;
  const dated = readWhen(text, symbolEnd);
  const end = dated?.end ?? symbolEnd;
  const issuer = readIssuer(text, end);
  const subject = readSubject(text, issuer?.end ?? end);
  const when = dated && located(mapped, dated);
  const citation: Citation = {
    text: text.slice(start, end),
    kind: kind?.name ?? null,
    symbol: written,
    symbolSpan: mapped.span(at, symbolEnd),
    date: when && (readDate(`ngày ${when.text}`, null)?.date ?? null),
    when,
    issuer: issuer && text.slice(issuer.start, issuer.end),
    issuerSpan: issuer && mapped.span(issuer.start, issuer.end),
    subject: subject && text.slice(subject.start, subject.end),
    isIssuerImplied: isIssuerImplied(text, { from: last?.ownEnd ?? 0, start, end }),
    isInTitle: start < (last?.ownEnd ?? 0),
    span: mapped.span(start, end),
  };
  return { citation, end, ownEnd: Math.max(last?.ownEnd ?? 0, subject?.end ?? issuer?.end ?? end) };
}

function located(mapped: MappedText, { start, end }: { readonly start: number; readonly end: number }): Located {
  return { text: mapped.text.slice(start, end), span: mapped.span(start, end) };
}
