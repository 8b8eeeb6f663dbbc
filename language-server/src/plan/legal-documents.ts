import { MappedText } from '../text/mapped-text.ts';
import type { IsoDate } from './calendar-date.ts';
import { readCitations } from './citations.ts';
import { symbolKey } from './cited-documents.ts';
import { type EntryFile, type EntryLine, partsOfField, textOfField, trimmedPiece } from './entries.ts';
import type {
  DocumentListing,
  DocumentName,
  DocumentRegistry,
  FoundDocument,
  ListedDocument,
} from './reference-types.ts';
import type { Citation } from './types.ts';
import { holdsOn, readValidity } from './validity.ts';

/** Reads a list of legal documents. A validity that ends before it begins counts as not said. */
export function buildDocumentListing(entries: EntryFile): DocumentListing {
  return {
    file: entries.file,
    title: entries.title.text,
    documents: entries.entries.flatMap((entry) => readDocument(entry) ?? []),
    unread: [...entries.stray, ...entries.entries.flatMap((entry) => entry.stray)],
  };
}

function readDocument({ name: written, fields }: EntryLine): ListedDocument | null {
  if (written === null || written.text.trim() === '') return null;
  const name = trimmedPiece(written, 0, written.text.length);
  const citation = citationIn(name.text);
  const own = citation && symbolKey(citation.symbol);
  const validity = readValidity(textOfField(fields, 'validity')?.text ?? '');
  return {
    name,
    symbol: citation?.symbol ?? null,
    date: citation?.date ?? null,
    issuer: citation?.issuer ?? null,
    subject: textOfField(fields, 'subject')?.text ?? null,
    validFrom: validity?.from ?? null,
    validTo: validity?.to ?? null,
    successors: partsOfField(fields, 'successor').filter(({ text }) => {
      const successor = citationIn(text);
      return successor === null || symbolKey(successor.symbol) !== own;
    }),
  };
}

function citationIn(name: string): Citation | null {
  return readCitations(MappedText.read(name, 0, name.length))[0] ?? null;
}

/** The registry of the documents of all lists. */
export function buildDocumentRegistry(listings: readonly DocumentListing[]): DocumentRegistry {
  const bySymbol = new Map<string, FoundDocument>();
  for (const { file, documents } of listings) {
    for (const document of documents) {
      const key = document.symbol === null ? null : symbolKey(document.symbol);
      if (key !== null && !bySymbol.has(key)) bySymbol.set(key, { file, document });
    }
  }
  const find = (symbol: string): FoundDocument | undefined => bySymbol.get(symbolKey(symbol));
  return { listings, find, successorsOf: (document, on) => successorsOf(document, on, find) };
}

function successorsOf(document: ListedDocument, on: IsoDate, find: DocumentRegistry['find']): DocumentName[] {
  const seen = new Set([document]);
  const following: DocumentName[] = [];
  const queue = [...document.successors];
  for (let at = 0; at < queue.length; at++) {
    const name = queue[at]?.text ?? '';
    const citation = citationIn(name);
    const symbol = citation?.symbol ?? null;
    const listed = symbol === null ? undefined : find(symbol)?.document;
    if (listed && seen.has(listed)) continue;
    if (listed) seen.add(listed);
    const isOver = listed !== undefined && !holdsOn(null, listed.validTo, on) && listed.successors.length > 0;
    if (isOver) queue.push(...listed.successors);
    else {
      const from = listed?.validFrom ?? listed?.date ?? citation?.date ?? null;
      following.push({ name: listed?.name.text ?? name, symbol, from });
    }
  }
  return following;
}
