import { fields } from '@cchc/grammar/vocabulary/headers';
import { fold } from '../text/fold.ts';
import { isBlank, isSpace, type SourceLine } from './lines.ts';
import { dropClosingMarkup, readMarker, skipMarkup } from './markers.ts';
import type { OpeningLine } from './opening-line.ts';
import { isComment } from './plan-lexer.ts';
import { TokenStream } from './tokens.ts';

const keywords = new Map(
  fields.flatMap((row) => [row.canonical, ...row.spellings].map((name) => [fold(name), `${row.canonical}:`])),
);
const entryTokens = { catalogue: 'ENTRY', documents: 'LEGAL_ENTRY', index: 'CRITERION_NUMBER' } as const;

/** Tokens of a catalogue, an index or a list of documents: entries, their fields, and lines that are neither. */
export class ReferenceLexer {
  readonly stream: TokenStream;
  /** One token for all comments above the opening line, which stand outside the grammar. */
  readonly above: TokenStream;
  readonly #text: string;
  readonly #lines: readonly SourceLine[];
  #at = 0;

  constructor(text: string, lines: readonly SourceLine[]) {
    this.stream = new TokenStream(lines);
    this.above = new TokenStream(lines);
    this.#text = text;
    this.#lines = lines;
  }

  lex(opening: OpeningLine): void {
    const first = this.#lines[opening.line];
    if (!first || opening.file === 'plan') return;
    this.#lexAbove(opening);
    const hasTitle = opening.textStart < first.last;
    this.#push(`${opening.name}:`, first.first, hasTitle ? opening.textStart : first.last);
    const end = this.#valueEnd(opening.line);
    if (hasTitle || end > first.last) this.#push('VALUE', hasTitle ? opening.textStart : first.end, end);
    for (this.#at = Math.max(this.#at, opening.line + 1); this.#at < this.#lines.length; ) {
      this.#lexLine(entryTokens[opening.file]);
    }
  }

  #lexAbove(opening: OpeningLine): void {
    const comments = this.#lines.slice(0, opening.line).filter((line) => !isBlank(line));
    const [first] = comments;
    const last = comments[comments.length - 1];
    if (first && last) this.above.push('COMMENT', first.first, last.last);
  }

  #lexLine(entryToken: string): void {
    const line = this.#lines[this.#at];
    if (!line || isBlank(line)) {
      this.#at++;
      return;
    }
    if (isComment(this.#text, line)) {
      this.stream.push('COMMENT', line.first, line.last);
      this.#at++;
      return;
    }
    const marker = readMarker(this.#text, line);
    const isEntry = entryToken === 'CRITERION_NUMBER' ? isNumber(marker?.kind) : isBullet(marker?.kind);
    const start = marker && isEntry ? marker.textStart : line.first;
    if (marker && isEntry) this.#push(entryToken, line.first, marker.end);
    const field = this.#field(start, line);
    if (field) this.#lexField(field, start);
    else if (isEntry) this.#lexValue('NAME', start);
    else this.#lexValue('STRAY', start);
  }

  #lexField(field: { readonly keyword: string; readonly colon: number }, start: number): void {
    this.#push(field.keyword, start, field.colon + 1);
    this.#lexValue('VALUE', field.colon + 1);
  }

  #lexValue(token: string, start: number): void {
    const first = this.#at;
    const end = this.#valueEnd(first);
    this.#push(token, start, end);
  }

  /** End of the text that starts on a line and goes on over lines without marker, label or blank between. */
  #valueEnd(index: number): number {
    let last = index;
    for (let next = index + 1; next < this.#lines.length; next++) {
      const line = this.#lines[next];
      if (!line || isBlank(line) || isComment(this.#text, line)) break;
      if (readMarker(this.#text, line) || this.#field(line.first, line)) break;
      last = next;
    }
    this.#at = last + 1;
    return this.#lines[last]?.last ?? 0;
  }

  #field(from: number, line: SourceLine): { readonly keyword: string; readonly colon: number } | null {
    const start = skipMarkup(this.#text, from, line.last);
    const colon = this.#text.slice(start, Math.min(line.last, start + 40)).indexOf(':');
    if (colon < 0) return null;
    const name = fold(this.#text.slice(start, dropClosingMarkup(this.#text, start, start + colon)));
    const keyword = keywords.get(name);
    return keyword ? { keyword, colon: start + colon } : null;
  }

  #push(token: string, from: number, to: number): void {
    let start = from;
    let end = to;
    while (start < end && isSpace(this.#text.charCodeAt(start))) start++;
    while (end > start && isSpace(this.#text.charCodeAt(end - 1))) end--;
    this.stream.push(token, start, end);
  }
}

function isNumber(kind: string | undefined): boolean {
  return kind === 'item' || kind === 'decimal';
}

function isBullet(kind: string | undefined): boolean {
  return kind === 'dash' || kind === 'plus';
}
