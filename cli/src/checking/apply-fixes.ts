import type { Finding, Fix, TextEdit } from '../../../language-server/src/rules/define-rule.ts';

/** Rounds after which repairing stops: fixes that call for each other must not go on for ever. */
const mostRounds = 10;

/** A text after repair. */
export interface FixedText {
  readonly text: string;
  /** Number of fixes applied. */
  readonly count: number;
  /** False where safe fixes were left after the last round. */
  readonly isFinished: boolean;
}

/**
 * Applies safe fixes until none is left; `findingsOf` checks a text. Of fixes that touch one place only the first is
 * applied in a round, and each fix wholly or not at all.
 */
export function applyFixes(text: string, findingsOf: (text: string) => readonly Finding[]): FixedText {
  let current = text;
  let count = 0;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = compatibleFixes(findingsOf(current), current.length);
    const next = applyEdits(
      current,
      fixes.flatMap((fix) => fix.edits),
    );
    if (next === current) return { text: current, count, isFinished: true };
    current = next;
    count += fixes.length;
  }
  return { text: current, count, isFinished: compatibleFixes(findingsOf(current), current.length).length === 0 };
}

function compatibleFixes(findings: readonly Finding[], length: number): readonly Fix[] {
  const taken: TextEdit[] = [];
  const fixes: Fix[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ isSafe, edits }) => isSafe && edits.length > 0);
    if (fix === undefined || !fix.edits.every((edit) => isInside(edit, length))) continue;
    if (fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue;
    taken.push(...fix.edits);
    fixes.push(fix);
  }
  return fixes;
}

function isInside({ span }: TextEdit, length: number): boolean {
  return span.start >= 0 && span.start <= span.end && span.end <= length;
}

/** Whether two edits share a place; insertions at one place do, since their order would be arbitrary. */
function overlap({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** The text with edits applied that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, newText } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(at, span.start), newText);
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}
