/** What a plan names: documents, and places of its own. Plain readonly data of the model in `plan/types.ts`. */
import type { IsoDate } from './calendar-date.ts';
import type { Located, Span } from './types.ts';

/** One mention of a document in the text; `CitedDocument` gathers the mentions of one document. */
export interface Citation {
  readonly text: string;
  /** `Nghị định`, `Quyết định`, … or null. */
  readonly kind: string | null;
  /** `107/2020/NĐ-CP`, as written. */
  readonly symbol: string;
  readonly symbolSpan: Span;
  /** Null where no day is given, or one that does not exist. */
  readonly date: IsoDate | null;
  /** The words of the day as written, `ngày` left out. */
  readonly when: Located | null;
  readonly issuer: string | null;
  readonly issuerSpan: Span | null;
  /** What it is about, as far as the words behind it say: `về …`, `quy định …`. */
  readonly subject: string | null;
  /** True where the words in front say who issued it ("UBND tỉnh phê duyệt tại Quyết định số …"), or those behind vaguely. */
  readonly isIssuerImplied: boolean;
  /** True in the title of the document named before ("… sửa đổi một số điều của Nghị định số …"). */
  readonly isInTitle: boolean;
  readonly span: Span;
}

/** A document with all its mentions. What mentions say differently stands as the first of them says it. */
export interface CitedDocument {
  readonly symbol: string;
  readonly kind: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  /** Positions in `Plan.citations`, at least one. */
  readonly mentions: readonly number[];
}

/** What a reference names, from the innermost level out. Empty lists: that level is not named. */
export interface ReferencePlace {
  readonly names: 'points' | 'items' | 'article' | 'chapter' | 'annex';
  /** Letters, ranges spelt out. */
  readonly points: readonly string[];
  /** Numbers of items (khoản, mục 1) and decimals (mục 6.2). */
  readonly items: readonly string[];
  /** Numbers of Điều. */
  readonly articles: readonly string[];
  /** Numbers of Mục and Chương. */
  readonly chapters: readonly string[];
  /** Numbers or letters of Phần. */
  readonly parts: readonly string[];
  /** Numbers of Phụ lục; none for an annex without a number. */
  readonly annexes: readonly string[];
  /** True for "khoản này", "Mục này": the level around the line. */
  readonly isHere: boolean;
}

/** A place that a reference names and that does not exist. */
export interface MissingPlace {
  readonly level: 'points' | 'items' | 'articles' | 'chapters' | 'parts' | 'annexes';
  readonly key: string;
  /** Index of the node in which it was looked for; -1 for the whole document. */
  readonly within: number;
}

/** A reference to places of this document: `điểm a khoản 2 Mục I`. */
export interface Reference extends Located {
  /** Index of the line on which it stands, -1 above the first. */
  readonly node: number;
  readonly place: ReferencePlace;
  /** Indices of the nodes meant, in the order of the text; null where none of them exists. */
  readonly targets: readonly number[] | null;
  readonly missing: readonly MissingPlace[];
}
