/** The steps of `analyze`, in the order in which they run. */
export const stageNames = ['lex', 'parse', 'link', 'model', 'rules'] as const;

export type StageName = (typeof stageNames)[number];

/** What reading and checking one size took inside a warm process. Times in milliseconds, medians. */
export interface StageFigures {
  readonly size: string;
  readonly tasks: number;
  readonly bytes: number;
  readonly runs: number;
  readonly stages: Readonly<Record<StageName, number>>;
  /** `analyze` as a whole, measured by itself: the stages and what lies between them. */
  readonly total: number;
  readonly findings: number;
  /** Time of each rule, dearest first. */
  readonly rules: readonly { readonly code: string; readonly milliseconds: number }[];
}
