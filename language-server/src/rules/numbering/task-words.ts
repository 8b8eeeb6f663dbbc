import { fold } from '../../text/fold.ts';

/** A word of a task's text. */
interface Word {
  /** Equal for all spellings that fold alike. */
  readonly id: number;
  /** Function words (`và`, `của`): tasks that differ in them alone say the same. */
  readonly isFunctionWord: boolean;
  /** Numbers, also roman ones in capitals: `02`, `2021`, `IV`. */
  readonly isNumber: boolean;
  /** Begins with a capital, as names do. */
  readonly isCapital: boolean;
}

/** A task's text as it is compared. */
export interface TaskWords {
  /** The words in the order of the text, numbers among them. */
  readonly ids: readonly number[];
  /** Equal for tasks with the same numbers and the same names in quotation marks. */
  readonly facts: string;
}

const functionWords = new Set(
  'và với của các những theo tại trong về việc cho để bằng đến trên ở là đã sẽ cùng này đó nhằm hoặc thì gồm'.split(
    ' ',
  ),
);
const quoted = /[“"«][^”"»]{1,200}[”"»]/gu;

/** Cuts the texts of one plan into words; each distinct word is folded once. */
export class TaskWordReader {
  readonly #words = new Map<string, Word>();
  readonly #ids = new Map<string, number>();
  readonly #byId: Word[] = [];

  read(text: string): TaskWords {
    const ids: number[] = [];
    let facts = '';
    for (const written of text.match(/[\p{L}\p{M}\d]+/gu) ?? []) {
      const word = this.#word(written);
      ids.push(word.id);
      if (word.isNumber) facts += ` ${word.id}`;
    }
    if (/[“"«]/.test(text)) facts += (text.match(quoted) ?? []).map(fold).join();
    return { ids, facts };
  }

  isFunctionWord(id: number): boolean {
    return this.#byId[id]?.isFunctionWord === true;
  }

  /** True where the word was first met with a capital. */
  isCapital(id: number): boolean {
    return this.#byId[id]?.isCapital === true;
  }

  #word(written: string): Word {
    const known = this.#words.get(written);
    if (known) return known;
    const isRoman = /^[IVX]{1,5}$/.test(written);
    const isNumber = isRoman || /\d/.test(written);
    const form = isRoman ? written : fold(written);
    const id = this.#ids.get(form) ?? this.#ids.size;
    this.#ids.set(form, id);
    const word = { id, isNumber, isFunctionWord: functionWords.has(form), isCapital: /^\p{Lu}/u.test(written) };
    this.#words.set(written, word);
    this.#byId[id] ??= word;
    return word;
  }
}
