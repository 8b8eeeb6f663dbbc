import type { DocumentRegistry, UnitRegistry } from '../../plan/reference-types.ts';
import type { Plan } from '../../plan/types.ts';
import { isBlank, type SourceLine, splitLines } from '../../syntax/lines.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { LineIndex } from '../../text/positions.ts';
import { GoneUnits } from './gone-units.ts';
import { placesOf } from './places.ts';
import { type QuestionSetting, questionsOf } from './questions.ts';

/** What a plan is carried over with. */
export interface RolloverSetting {
  /** The year of the new plan. */
  readonly year: number;
  readonly registry: UnitRegistry;
  /** The lists of legal documents in sight. */
  readonly documents: DocumentRegistry;
}

/** A plan on its way into another year. */
export interface Rollover {
  /** The text as it was, with `@ Xác nhận` lines between its lines. */
  readonly text: string;
  /** Number of lines put in. */
  readonly added: number;
  /** The year of the old plan; null where it names none or runs over several. */
  readonly fromYear: number | null;
}

/**
 * Makes the draft of another year: below each line that names a year, a date, a document, a unit that is not there
 * throughout that year, a person or what was done, puts one line `@ Xác nhận: …` that lists what must be confirmed. Nothing
 * else of the text changes: without those lines it is what it was, byte for byte.
 */
export function rollOver(text: string, plan: Plan, { year, registry, documents }: RolloverSetting): Rollover {
  const fromYear = yearOf(plan);
  const questions = questionsByLine(text, plan, { registry, documents, years: { from: fromYear, to: year } });
  const lines = splitLines(text);
  const pieces: string[] = [];
  let written = 0;
  for (const [index, items] of [...questions].sort(([a], [b]) => a - b)) {
    const line = lines[index];
    if (!line) continue;
    const next = lines[index + 1];
    const lineEnd = endOfLine(text, line, next);
    const question = `${indentBelow(text, line, next)}@ Xác nhận: ${[...items].join(' ')}`;
    const at = line.end + lineEnd.length;
    pieces.push(text.slice(written, at), lineEnd === '' ? `${usualLineEnd(text)}${question}` : `${question}${lineEnd}`);
    written = at;
  }
  return { text: pieces.join('') + text.slice(written), added: questions.size, fromYear };
}

function yearOf({ period }: Plan): number | null {
  const [first, last] = [period?.start.slice(0, 4), period?.end.slice(0, 4)];
  return first !== undefined && first === last ? Number(first) : null;
}

/** What must be confirmed, by the line (from 0) below which it is asked. */
function questionsByLine(
  text: string,
  plan: Plan,
  { registry, ...setting }: QuestionSetting & { readonly registry: UnitRegistry },
): ReadonlyMap<number, ReadonlySet<string>> {
  const byLine = new Map<number, Set<string>>();
  const units = new GoneUnits(plan, registry, setting.years.to);
  const index = new LineIndex(text);
  const signatory = plan.header.signatory;
  for (const { kind, span, last } of placesOf(text)) {
    const mapped = MappedText.read(text, span.start, span.end);
    const asked = [...questionsOf(mapped, kind, setting), ...units.questionsAt(span, mapped.text)];
    const isSigned = signatory?.name != null && span.start <= signatory.span.start && signatory.span.start < span.end;
    if (isSigned) asked.push(`${signatory.name} còn giữ chức vụ này?`);
    if (asked.length === 0) continue;
    const line = index.lineAt(last);
    const known = byLine.get(line);
    if (!known) byLine.set(line, new Set(asked));
    else for (const question of asked) known.add(question);
  }
  return byLine;
}

/** As far in as the line above and, where that goes deeper, the one below, which else would be read as going on. */
function indentBelow(text: string, line: SourceLine, next: SourceLine | undefined): string {
  const deeper = next && !isBlank(next) && next.first - next.start > line.first - line.start ? next : line;
  const indent = text.slice(deeper.start, deeper.first);
  return /^[ \t]*$/.test(indent) ? indent : ' '.repeat(indent.length);
}

function endOfLine(text: string, { end }: SourceLine, next: SourceLine | undefined): string {
  return next ? text.slice(end, next.start) : '';
}

function usualLineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
