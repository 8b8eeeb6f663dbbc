/** What catalogues and indices say: plain data beside the plan model. */
import type { IsoDate } from './calendar-date.ts';
import type { Located, Resolution, Span } from './types.ts';

/** An entry of a unit catalogue. */
export interface Unit {
  /** Unique over all catalogues: file and position. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  /** Where the name stands in its file. */
  readonly span: Span;
  readonly abbreviations: readonly Located[];
  readonly aliases: readonly Located[];
  /** `inside` and `outside` the office, `post` for an office held by a person, `group` for several units. */
  readonly kind: 'inside' | 'outside' | 'post' | 'group';
  /** Outside the office; a group or a post may be that too (`Loại: ngoài`). */
  readonly isOutside: boolean;
  /** A group that names nobody in particular ("có liên quan"). */
  readonly isOpen: boolean;
  /** Names of a group's members, as written. */
  readonly members: readonly Located[];
  /** Name of the unit above, as written or by indentation. */
  readonly parent: string | null;
  /** The unit to which a post belongs. */
  readonly unit: string | null;
  /** The post that heads the unit: `Chi cục trưởng`. */
  readonly head: Located | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly successors: readonly Located[];
  /** Code in document symbols and in "Lưu: VT, …". */
  readonly code: string | null;
}

/** A term's right form and wrong forms seen. */
export interface Term {
  readonly right: string;
  readonly wrong: readonly string[];
  readonly span: Span;
}

/** One unit catalogue file. */
export interface Catalogue {
  readonly file: string;
  readonly title: string;
  /** Code of the issuing office in document symbols (`SKHCN`). */
  readonly code: string | null;
  readonly units: readonly Unit[];
  readonly terms: readonly Term[];
  /** Lines that are no entry, field or comment. */
  readonly unread: readonly Located[];
}

/** The units of all catalogues in sight, found by any of their names. */
export interface UnitRegistry {
  /** False where no catalogue is in sight: then nothing can be called unknown. */
  readonly hasCatalogue: boolean;
  readonly units: readonly Unit[];
  readonly terms: readonly Term[];
  readonly catalogues: readonly Catalogue[];
  byId(id: string): Unit | undefined;
  /** What a name (any spelling that folds alike) means. */
  resolve(name: string): Resolution;
  /** Official names nearest to a name, best first. */
  nearest(name: string, most?: number): readonly string[];
  /** Members of a group, through groups in groups; empty for open groups and single units. */
  membersOf(unit: Unit): readonly Unit[];
  /** Units above, the nearest first; for a post, its unit comes first. */
  ancestorsOf(unit: Unit): readonly Unit[];
  /**
   * The units that follow one: the direct successors, or, with a day, those in force on it, through successors that are
   * themselves no longer in force.
   */
  successorsOf(unit: Unit, on?: IsoDate | null): readonly Unit[];
}

/** One criterion, sub-criterion or indicator of an index. */
export interface Criterion {
  /** `1.1.1`, without final stop. */
  readonly number: string;
  readonly name: string;
  /** Maximum points; null for an indicator without points. */
  readonly max: number | null;
  readonly achieved: number | null;
  readonly selfAssessed: number | null;
  /** False where `không áp dụng` takes it out of the sums. */
  readonly isApplicable: boolean;
  readonly isBonus: boolean;
  /** Units that answer for it, as written. */
  readonly owners: readonly Located[];
  readonly evidence: readonly Located[];
  readonly method: string | null;
  /** For indicators: value at the start, as written (`44%`). */
  readonly baseline: string | null;
  readonly targets: readonly { readonly year: number; readonly value: string }[];
  readonly span: Span;
  readonly numberSpan: Span;
  readonly maxSpan: Span | null;
  readonly achievedSpan: Span | null;
  readonly selfAssessedSpan: Span | null;
  readonly children: readonly Criterion[];
}

/** One score index file. */
export interface ScoreIndex {
  readonly file: string;
  readonly title: string;
  readonly code: string | null;
  readonly codeSpan: Span | null;
  readonly scale: number | null;
  readonly scaleSpan: Span | null;
  readonly statedTotal: number | null;
  readonly statedTotalSpan: Span | null;
  /** Bonus points stated for the whole index (`Điểm thưởng: 2`), on top of the criteria. */
  readonly bonus: number | null;
  readonly year: number | null;
  /** Fields at the top, their criteria below. */
  readonly criteria: readonly Criterion[];
  /** Lines that could not be read as a criterion or a field. */
  readonly unread: readonly Located[];
  readonly span: Span;
}

/** One document of a list of legal documents. */
export interface ListedDocument {
  /** `Nghị định số 130/2005/NĐ-CP ngày 17/10/2005 của Chính phủ`. */
  readonly name: Located;
  /** `130/2005/NĐ-CP`; null where the name bears no number (`Luật …`). */
  readonly symbol: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  /** Names of the documents that replace it, as written. */
  readonly successors: readonly Located[];
}

/** The documents of all lists in sight, found by number. */
export interface DocumentRegistry {
  readonly listings: readonly DocumentListing[];
  /** The entry that bears a symbol, whatever its writing; the first of several. */
  find(symbol: string): FoundDocument | undefined;
  /**
   * The entries and names that follow a document on a day: through successors that are themselves listed and no longer in
   * force. Names that no list has stand for themselves.
   */
  successorsOf(document: ListedDocument, on: IsoDate): readonly DocumentName[];
}

/** A listed document with the file of its list. */
export interface FoundDocument {
  readonly file: string;
  readonly document: ListedDocument;
}

/** A document by name and, where the name bears one, number. */
export interface DocumentName {
  readonly name: string;
  readonly symbol: string | null;
  /** The first day on which it may be in force, as far as its list or its name says. */
  readonly from: IsoDate | null;
}

/** One list of legal documents. */
export interface DocumentListing {
  readonly file: string;
  readonly title: string;
  readonly documents: readonly ListedDocument[];
  readonly unread: readonly Located[];
}
