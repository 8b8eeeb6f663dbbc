/** JSON with places: every value and key knows the offset at which it stands. */
export type JsonNode =
  | { readonly type: 'object'; readonly at: number; readonly members: readonly JsonMember[] }
  | { readonly type: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly type: 'string'; readonly at: number; readonly value: string }
  | { readonly type: 'other'; readonly at: number; readonly value: number | boolean | null };

export interface JsonMember {
  readonly key: string;
  /** Offset of the key. */
  readonly at: number;
  readonly value: JsonNode;
}

/** Where a text stops being JSON. */
export class JsonFault extends Error {
  /** UTF-16 offset. */
  readonly at: number;

  constructor(at: number) {
    super(`no JSON at ${at}`);
    this.at = at;
  }
}

const blank = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const other = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const deepest = 100;

/** Reads JSON (RFC 8259). Throws `JsonFault`. */
export function parseJson(text: string): JsonNode {
  const reader = new JsonReader(text);
  const node = reader.value(0);
  reader.end();
  return node;
}

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): JsonNode {
    this.#take(blank);
    const at = this.#at;
    if (depth > deepest) throw new JsonFault(at);
    const first = this.#text[at];
    if (first === '{') return { type: 'object', at, members: this.#list('}', () => this.#member(depth)) };
    if (first === '[') return { type: 'array', at, items: this.#list(']', () => this.value(depth + 1)) };
    if (first === '"') return { type: 'string', at, value: this.#string() };
    const word = this.#take(other);
    if (word === '') throw new JsonFault(at);
    return { type: 'other', at, value: JSON.parse(word) as number | boolean | null };
  }

  end(): void {
    this.#take(blank);
    if (this.#at < this.#text.length) throw new JsonFault(this.#at);
  }

  #member(depth: number): JsonMember {
    this.#take(blank);
    const at = this.#at;
    const key = this.#string();
    this.#take(blank);
    this.#expect(':');
    return { key, at, value: this.value(depth + 1) };
  }

  /** What stands between an opening sign and its closing sign, parted by commas. */
  #list<Item>(close: string, item: () => Item): readonly Item[] {
    const items: Item[] = [];
    this.#at++;
    this.#take(blank);
    if (this.#text[this.#at] === close) {
      this.#at++;
      return items;
    }
    for (;;) {
      items.push(item());
      this.#take(blank);
      if (this.#text[this.#at] === close) break;
      this.#expect(',');
    }
    this.#at++;
    return items;
  }

  #string(): string {
    const at = this.#at;
    const written = this.#take(string);
    if (written === '') throw new JsonFault(at);
    return JSON.parse(written) as string;
  }

  #expect(sign: string): void {
    if (this.#text[this.#at] !== sign) throw new JsonFault(this.#at);
    this.#at++;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}
