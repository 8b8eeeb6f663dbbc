import { fold } from '../text/fold.ts';
import type { Citation, CitedDocument } from './types.ts';

/** What a symbol says: `107/2020/NĐ-CP` is number 107 of the year 2020 with the code `nđ-cp`. */
export interface SymbolParts {
  readonly number: number;
  readonly year: number | null;
  readonly code: string;
}

/** Numbers up to this one come back every year, so that another year may mean another document. */
const lowestTellingNumber = 20;
const dated = /^(\d{1,5})-(\d{4})-(.*)$/;
const undated = /^(\d{1,5})-(.*)$/;

/** The form in which symbols are equal that differ in letter case, blanks or separators: `107-2020-nđ-cp`. */
export function symbolKey(symbol: string): string {
  return fold(symbol.replace(/[\s\u200b]+/g, '').replace(/[\\/_–—]/g, '-')).replace(/^0{1,5}(?=\d)/, '');
}

/** The parts of a symbol; null where it does not begin with a number. */
export function readSymbol(symbol: string): SymbolParts | null {
  const key = symbolKey(symbol);
  const withYear = dated.exec(key);
  if (withYear) return { number: Number(withYear[1]), year: Number(withYear[2]), code: withYear[3] ?? '' };
  const plain = undated.exec(key);
  return plain ? { number: Number(plain[1]), year: null, code: plain[2] ?? '' } : null;
}

interface Group {
  symbol: string;
  kind: string | null;
  date: string | null;
  issuer: string | null;
  readonly mentions: number[];
}

/** Gathers the mentions of each document: those that bear one symbol, whatever kind the text calls it. */
export function gatherDocuments(citations: readonly Citation[]): CitedDocument[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  for (const [at, citation] of citations.entries()) {
    const key = symbolKey(citation.symbol);
    const known = byKey.get(key) ?? [];
    const group = known.find((one) => mayBeSame(one, citation)) ?? newGroup(citation, groups, known);
    byKey.set(key, known);
    group.kind ??= citation.kind;
    group.date ??= citation.date;
    group.issuer ??= citation.issuer;
    group.mentions.push(at);
  }
  return groups;
}

function newGroup({ symbol }: Citation, groups: Group[], known: Group[]): Group {
  const group: Group = { symbol, kind: null, date: null, issuer: null, mentions: [] };
  groups.push(group);
  known.unshift(group);
  return group;
}

/** Low numbers without a year in the symbol (`01/NQ-CP`) are other documents in other years. */
function mayBeSame(group: Group, { symbol, date }: Citation): boolean {
  if (group.date === null || date === null || group.date.slice(0, 4) === date.slice(0, 4)) return true;
  const parts = readSymbol(symbol);
  return parts === null || parts.year !== null || parts.number > lowestTellingNumber;
}
