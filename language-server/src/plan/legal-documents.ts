import { type EntryFile, partsOfField, textOfField, trimmedPiece } from './entries.ts';
import type { DocumentListing } from './reference-types.ts';
import { readValidity } from './validity.ts';

/** Reads a list of legal documents. What a name says (number, day, issuer) is for the reader of citations. */
export function buildDocumentListing(entries: EntryFile): DocumentListing {
  return {
    file: entries.file,
    title: entries.title.text,
    documents: entries.entries.flatMap(({ name, fields }) => {
      if (name === null || name.text.trim() === '') return [];
      const validity = readValidity(textOfField(fields, 'validity')?.text ?? '');
      return [
        {
          name: trimmedPiece(name, 0, name.text.length),
          subject: textOfField(fields, 'subject')?.text ?? null,
          validFrom: validity?.from ?? null,
          validTo: validity?.to ?? null,
          successors: partsOfField(fields, 'successor'),
        },
      ];
    }),
    unread: [...entries.stray, ...entries.entries.flatMap((entry) => entry.stray)],
  };
}
