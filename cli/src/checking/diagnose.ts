import type { Finding, Fix, RelatedPlace } from '../../../language-server/src/rules/define-rule.ts';
import { LineIndex, type TextRange } from '../../../language-server/src/text/positions.ts';
import type { Diagnostic, DiagnosticFix } from '../reporters/reporter.ts';
import type { Language } from '../speak.ts';

/** Turns findings of the core into what reporters print. */
export class Diagnoser {
  readonly #language: Language;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, LineIndex>();

  /** `texts`: the files beside the one being checked to which findings may point, by path. */
  constructor(language: Language, texts: ReadonlyMap<string, string>) {
    this.#language = language;
    this.#texts = texts;
  }

  diagnose(file: string, finding: Finding, lines: LineIndex): Diagnostic {
    const { code, severity, path } = finding;
    return {
      code,
      severity,
      message: finding.message[this.#language],
      hint: finding.hint?.[this.#language] ?? null,
      path,
      range: lines.rangeOf(finding.span),
      related: finding.related.map((place) => this.#related(file, place, lines)),
      fixes: finding.fixes.map((fix) => this.#fix(fix, lines)),
      identity: [file, code, path ?? '', finding.message.vi].join('\u0000'),
    };
  }

  #related(file: string, place: RelatedPlace, lines: LineIndex): Diagnostic['related'][number] {
    const other = place.file === null || place.file === file ? lines : this.#linesOf(place.file);
    return {
      file: place.file ?? file,
      range: other?.rangeOf(place.span) ?? unknownRange,
      message: place.message[this.#language],
    };
  }

  #linesOf(file: string): LineIndex | null {
    const text = this.#texts.get(file);
    if (text === undefined) return null;
    const lines = this.#lines.get(file) ?? new LineIndex(text);
    this.#lines.set(file, lines);
    return lines;
  }

  #fix(fix: Fix, lines: LineIndex): DiagnosticFix {
    const edits = fix.edits.map(({ span, newText }) => ({ range: lines.rangeOf(span), newText }));
    return { title: fix.title[this.#language], isSafe: fix.isSafe, edits };
  }
}

const unknownRange: TextRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
