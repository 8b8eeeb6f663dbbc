/**
 * The plan model: plain readonly data, JSON-serialisable, built by `plan/build-plan.ts` from the syntax tree.
 * Rules, views and outputs read this and never the tree.
 *
 * Offsets are UTF-16 code units from the start of the file; spans exclude their end. Dates are ISO strings
 * (`2021-12-05`), which compare as text; `plan/calendar-date.ts` has their arithmetic. What the document does not
 * say is `null` or an empty list: no value is ever invented.
 */
import type { LabelKey } from '@cchc/grammar/vocabulary/labels';
import type { IsoDate } from './calendar-date.ts';
import type { Citation, CitedDocument, Reference } from './mention-types.ts';

export type { Citation, CitedDocument, MissingPlace, Reference, ReferencePlace } from './mention-types.ts';

/** Half-open range of UTF-16 offsets in one file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** First and last day, both included; `null` where that end is open. */
export interface Interval {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/** How a value of a task is known. `subtask`: from the dashes that divide the work of a point. */
export type Origin = 'own' | 'inherited' | 'assigned' | 'subtask';

/** A piece of text with its place. */
export interface Located {
  readonly text: string;
  readonly span: Span;
}

// ---------------------------------------------------------------------------------------------- outline

/** Nesting levels from the outermost in. `part` is Phần, Chương, Phụ lục or a capital letter; `chapter` also Điều. */
export type Level = 'part' | 'chapter' | 'item' | 'decimal' | 'point' | 'dash' | 'plus';

/** One line with a marker and what hangs below it. */
export interface OutlineNode {
  /** Position in `Plan.nodes`. */
  readonly index: number;
  /** Index of the parent in `Plan.nodes`, -1 at the top. */
  readonly parent: number;
  readonly level: Level;
  /** The marker as meant, without markup: `II.`, `1.`, `6.2.`, `a)`, `-`, `+`. */
  readonly marker: string;
  /** The marker as it counts: `II`, `1`, `6.2`, `a`; empty for dashes and pluses. */
  readonly key: string;
  /** Markers from the outermost level, e.g. `II.6.2.a`; second of two equal ones `II.7.b#2`; dashes `II.2.g.-1`. */
  readonly path: string;
  /** The line's text without marker and markup, lines joined, a final colon dropped. */
  readonly text: string;
  /** Whether the text ended with a colon. */
  readonly opensList: boolean;
  /** From the marker to the end of the line's own text. */
  readonly span: Span;
  readonly markerSpan: Span;
  readonly textSpan: Span;
  /** The whole block: the line and everything below it. */
  readonly blockSpan: Span;
  /** Source line (0-based) of the marker. */
  readonly line: number;
  readonly children: readonly OutlineNode[];
  readonly paragraphs: readonly Located[];
  readonly labels: readonly LabelLine[];
  /** `@` lines that are no labels of the task (`@ Nội dung`, `@ Bỏ qua …`) are `Plan.directives`. */
  readonly isTask: boolean;
  /** True where the numbered line itself is a label: `a) Đơn vị chủ trì tham mưu: …`. */
  readonly isLabel: boolean;
}

/** A labelled line `- Chủ trì: …`, with its value read. */
export interface LabelLine {
  readonly key: LabelKey;
  /** The label as written, without colon and markup. */
  readonly written: string;
  readonly span: Span;
  readonly labelSpan: Span;
  readonly value: Located;
  /** The value cut at `;`. */
  readonly parts: readonly Located[];
  /** Marker in front: `-`, `+`, `@`, `a)`, `2.` or empty. */
  readonly marker: string;
  readonly markerSpan: Span | null;
  /** `Chủ trì điểm a, b: …`: what the label is about. */
  readonly target: Located | null;
  /** Index of the node to which the line belongs, -1 for the header. */
  readonly node: number;
}

// ---------------------------------------------------------------------------------------------- header

/** One header value with its place; `span` covers the value. */
export interface HeaderValue extends Located {
  readonly lineSpan: Span;
}

/** The header of a plan. `null`: not said. */
export interface PlanHeader {
  readonly superior: HeaderValue | null;
  readonly issuer: HeaderValue | null;
  /** `335/KH-SKHCN`, or `/KH-SKHCN` with the number still blank. */
  readonly symbol: HeaderValue | null;
  readonly place: HeaderValue | null;
  readonly date: HeaderValue | null;
  readonly year: HeaderValue | null;
  readonly period: HeaderValue | null;
  readonly indices: readonly HeaderValue[];
  readonly legalBases: readonly HeaderValue[];
  readonly attachedTo: HeaderValue | null;
  readonly signatory: { readonly post: string | null; readonly name: string | null; readonly span: Span } | null;
  readonly recipients: readonly Recipient[];
  /** From the first line to the last header line. */
  readonly span: Span;
}

/** One line of Nơi nhận, or one piece of the header line. */
export interface Recipient {
  /** The name without remark: `UBND tỉnh` of `UBND tỉnh (báo cáo)`. */
  readonly name: string;
  readonly remark: string | null;
  /** True for `Lưu: VT, VP`. */
  readonly isArchive: boolean;
  readonly span: Span;
  readonly resolution: Resolution;
}

// ---------------------------------------------------------------------------------------------- tasks

/** What a name means to the catalogues in sight. */
export interface Resolution {
  /** `uncatalogued`: there is no catalogue, so nothing can be said. */
  readonly state: 'known' | 'unknown' | 'ambiguous' | 'uncatalogued';
  /** Ids of the catalogue entries that bear the name (several when ambiguous). */
  readonly entries: readonly string[];
  /** The form in which the name stands: official, abbreviation, other name, or misspelt form. */
  readonly form: 'official' | 'abbreviation' | 'alias' | null;
}

/** A unit, group, post or person that leads or supports. */
export interface Responsible {
  /** As written, without a final full stop, without the person's name where a post is named. */
  readonly name: string;
  /** The official name of the catalogue, where exactly one entry is meant. */
  readonly unit: string | null;
  /** A person's name behind a post: `Phó Giám đốc Sở Trần Công Hòa`. */
  readonly person: string | null;
  readonly resolution: Resolution;
  readonly origin: Origin;
  readonly span: Span;
  /** Set where names were joined by `,` or `và` instead of `;`: the place of the joining word before this name. */
  readonly joinedBy: Located | null;
}

export type DeadlineKind =
  | 'by-date'
  | 'month'
  | 'quarter'
  | 'range'
  | 'period'
  | 'continuous'
  | 'recurring'
  | 'external'
  | 'unresolved';

/** One milestone of a deadline line: a when, and the words around it that say what falls due. */
export interface Deadline {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** For `recurring`: each due day that can be computed. */
  readonly occurrences: readonly IsoDate[];
  /** Why the words give no date that exists: `31/02/2021`, `Quý V`, an end before its start. */
  readonly problem: DeadlineProblem | null;
  /** The other whens of the same milestone ("Quý IV/2020 ban hành và thực hiện thường xuyên trong năm 2021"). */
  readonly also: readonly {
    readonly kind: DeadlineKind;
    readonly start: IsoDate | null;
    readonly end: IsoDate | null;
  }[];
  /** The words of the when alone. */
  readonly when: Located | null;
  readonly origin: Origin;
  readonly span: Span;
}

export interface DeadlineProblem {
  readonly kind: 'no-such-date' | 'no-such-quarter' | 'no-such-month' | 'ends-before-start';
  readonly words: string;
}

export interface Product extends Located {
  readonly origin: Origin;
}

/** `PAR-S 2.3` as written on a criteria line. */
export interface CriterionReference {
  readonly text: string;
  /** Index code; the plan's own index when the line names none. */
  readonly index: string | null;
  readonly number: string | null;
  /** `uncatalogued`: the index is not in sight. */
  readonly state: 'known' | 'unknown' | 'uncatalogued';
  readonly origin: Origin;
  readonly span: Span;
}

/** `@ Tình trạng: …`. */
export interface Status {
  readonly state: 'not-started' | 'in-progress' | 'done' | 'done-late' | 'not-done' | 'late' | 'unknown';
  readonly text: string;
  readonly date: IsoDate | null;
  readonly reason: string | null;
  readonly span: Span;
}

export interface Task {
  /** Index of the line in `Plan.nodes`. */
  readonly node: number;
  readonly path: string;
  readonly text: string;
  readonly span: Span;
  readonly line: number;
  /** `labelled`: written with labels here or beside; `prose`: marked by `@ Nhiệm vụ` or named by an assignment. */
  readonly style: 'labelled' | 'prose';
  /** Path of the point whose work this one divides. */
  readonly subtaskOf: string | null;
  readonly leads: readonly Responsible[];
  readonly supports: readonly Responsible[];
  readonly directors: readonly Responsible[];
  readonly products: readonly Product[];
  readonly deadlines: readonly Deadline[];
  readonly criteria: readonly CriterionReference[];
  readonly status: Status | null;
  readonly evidence: readonly Located[];
  readonly results: readonly Located[];
}

/** `- Báo cáo quý I: Trước ngày 03/3/2021`: a reporting date of the whole plan. */
export interface ReportDate {
  /** `quý I`, `6 tháng`, `năm`, `tháng`, … as written. */
  readonly name: string;
  /** The period on which it reports, where the year is known. */
  readonly covers: Interval | null;
  readonly deadline: Deadline;
  readonly span: Span;
  readonly node: number;
}

/** An `@` line that steers the tool: `@ Nội dung`, `@ Nhiệm vụ`, `@ Xác nhận: …`, or one it does not know. */
export interface Directive {
  readonly key: 'content' | 'task' | 'confirm' | 'unknown';
  readonly text: string;
  readonly span: Span;
  readonly node: number;
}

/** `@ Bỏ qua CODE: lý do`. */
export interface Suppression {
  readonly code: string;
  readonly codeSpan: Span;
  readonly reason: string | null;
  readonly span: Span;
  /** Index of the node whose block it covers; -1 for the whole file. */
  readonly node: number;
}

export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly span: Span;
  readonly node: number;
}

/** A document that assigns work. Version 1. */
export interface Plan {
  readonly version: 1;
  readonly file: string;
  /** `KẾ HOẠCH`, `KẾT LUẬN`, …; null where nothing names it. */
  readonly kind: string | null;
  readonly kindSpan: Span | null;
  readonly title: Located | null;
  readonly header: PlanHeader;
  /** `335/KH-SKHCN`; null while the number is blank. */
  readonly symbol: string | null;
  /** Date of issue: its own, else that of the decision to which it is attached. */
  readonly date: IsoDate | null;
  /** The period in which the plan runs. */
  readonly period: { readonly start: IsoDate; readonly end: IsoDate } | null;
  readonly issuer: string | null;
  /** The numbered lines and dashes at the top. */
  readonly outline: readonly OutlineNode[];
  /** Every outline node in document order. */
  readonly nodes: readonly OutlineNode[];
  /** Paragraphs before the first numbered line. */
  readonly preamble: readonly Located[];
  readonly tasks: readonly Task[];
  readonly reports: readonly ReportDate[];
  /** Every mention of a document, in the order of the text. */
  readonly citations: readonly Citation[];
  /** The documents mentioned, in the order of their first mention. */
  readonly citedDocuments: readonly CitedDocument[];
  /** References to places of this document, in the order of the text. */
  readonly references: readonly Reference[];
  readonly tables: readonly Table[];
  readonly directives: readonly Directive[];
  readonly suppressions: readonly Suppression[];
  /** Lines that look like labels and are none: `- Thời gan thực hiện: …`. */
  readonly nearLabels: readonly {
    readonly written: string;
    readonly nearest: string;
    readonly span: Span;
    readonly node: number;
  }[];
  /** Party form (`Số 221-KL/TW`, `T/M`): rules of Nghị định 30 do not bind it. */
  readonly isPartyForm: boolean;
}
