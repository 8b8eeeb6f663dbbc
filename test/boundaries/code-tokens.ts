/** A small scanner of TypeScript: enough to tell names, strings, regular expressions and comments apart. */

export interface CodeToken {
  readonly kind: 'name' | 'number' | 'string' | 'template' | 'regex' | 'sign';
  readonly text: string;
  /** Line (from 1) on which it starts. */
  readonly line: number;
}

const patterns: readonly (readonly [CodeToken['kind'] | 'gap', RegExp])[] = [
  ['gap', /\s+|\/\/.*|\/\*[\s\S]*?\*\//y],
  ['name', /[\p{L}_$#][\p{L}\p{N}\p{M}_$]*/uy],
  ['number', /\d[\w.]*/y],
  ['string', /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y],
  ['regex', /\/(?![/*])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y],
  ['sign', /=>|\+\+|--|\.\.\.|[\s\S]/y],
];

/** Words behind which a slash starts a regular expression and divides nothing. */
const beforeValue = new Set(['return', 'case', 'typeof', 'of', 'in', 'void', 'else', 'await', 'yield', 'default']);

/** The tokens of a source without its comments; what stands inside `${…}` counts as code. */
export function codeTokens(source: string): readonly CodeToken[] {
  const scanner = new Scanner(source);
  scanner.scan('');
  return scanner.tokens;
}

class Scanner {
  readonly tokens: CodeToken[] = [];
  readonly #source: string;
  #at = 0;
  #line = 1;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads up to the closing brace that belongs to no opening one, or to the end. */
  scan(closing: '}' | ''): void {
    let depth = 0;
    while (this.#at < this.#source.length) {
      if (this.#source[this.#at] === '`') {
        this.#scanTemplate();
        continue;
      }
      const token = this.#next();
      if (token === '{') depth++;
      else if (token === '}' && depth-- === 0 && closing === '}') return;
    }
  }

  /** Text of the next token; empty for blanks and comments. */
  #next(): string {
    for (const [kind, pattern] of patterns) {
      if (kind === 'regex' && !this.#expectsValue()) continue;
      pattern.lastIndex = this.#at;
      const text = pattern.exec(this.#source)?.[0];
      if (text === undefined) continue;
      this.#push(kind, text);
      return kind === 'gap' ? '' : text;
    }
    throw new Error(`nothing fits on line ${this.#line}`);
  }

  #scanTemplate(): void {
    let text = '`';
    const { length } = this.#source;
    for (this.#at++; this.#at < length && this.#source[this.#at] !== '`'; ) {
      if (this.#source[this.#at] === '$' && this.#source[this.#at + 1] === '{') {
        this.#at += 2;
        this.scan('}');
        text += '\0';
        continue;
      }
      const size = this.#source[this.#at] === '\\' ? 2 : 1;
      text += this.#source.slice(this.#at, this.#at + size);
      this.#at += size;
    }
    this.#at++;
    this.tokens.push({ kind: 'template', text: `${text}\``, line: this.#line });
    this.#line += text.split('\n').length - 1;
  }

  #push(kind: CodeToken['kind'] | 'gap', text: string): void {
    if (kind !== 'gap') this.tokens.push({ kind, text, line: this.#line });
    this.#at += text.length;
    this.#line += text.split('\n').length - 1;
  }

  #expectsValue(): boolean {
    const last = this.tokens[this.tokens.length - 1];
    if (!last) return true;
    if (last.kind === 'name') return beforeValue.has(last.text);
    return last.kind === 'sign' && !')]}'.includes(last.text);
  }
}
