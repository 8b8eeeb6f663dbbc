import { fold } from '../../text/fold.ts';
import { capital, letter, mark } from '../../text/letters.ts';

/** A task's text as it is compared. */
export interface TaskWords {
  /** The words in the order of the text, numbers among them; equal for spellings that fold alike. */
  readonly ids: readonly number[];
  /** Equal for tasks with the same numbers and the same names in quotation marks. */
  readonly facts: string;
}

/** What a piece between blanks holds: mostly one word, several in `KH-CN`, none in `-`. */
interface Piece {
  readonly ids: readonly number[];
  readonly numbers: string;
}

const functionWords = new Set(
  'và với của các những theo tại trong về việc cho để bằng đến trên ở là đã sẽ cùng này đó nhằm hoặc thì gồm'.split(
    ' ',
  ),
);
const quoted = /[“"«][^“”"«»]{1,200}[”"»]/g;
const words = new RegExp(`[${letter}${mark}\\d]+`, 'g');
const startsCapital = new RegExp(`^[${capital}]`);

/** Cuts the texts of one plan into words; each distinct word is folded once. */
export class TaskWordReader {
  readonly #pieces = new Map<string, Piece>();
  readonly #ids = new Map<string, number>();
  readonly #isFunctionWord: boolean[] = [];
  readonly #isCapital: boolean[] = [];

  /** Number of distinct words read so far; their ids count from 0. */
  get size(): number {
    return this.#ids.size;
  }

  read(text: string): TaskWords {
    const ids: number[] = [];
    let facts = '';
    for (const written of text.split(' ')) {
      const piece = this.#piece(written);
      for (const id of piece.ids) ids.push(id);
      facts += piece.numbers;
    }
    if (/[“"«]/.test(text)) facts += (text.match(quoted) ?? []).map(fold).join();
    return { ids, facts };
  }

  /** True for words such as `và`, `của`: tasks that differ in them alone say the same. */
  isFunctionWord(id: number): boolean {
    return this.#isFunctionWord[id] === true;
  }

  /** True where the word was first met with a capital, as names have. */
  isCapital(id: number): boolean {
    return this.#isCapital[id] === true;
  }

  #piece(written: string): Piece {
    const known = this.#pieces.get(written);
    if (known) return known;
    const found = written.match(words) ?? [];
    const ids = found.map((word) => this.#id(word));
    const numbers = found.filter(isNumber).map((word) => ` ${word}`);
    const piece = { ids, numbers: numbers.join('') };
    this.#pieces.set(written, piece);
    return piece;
  }

  #id(written: string): number {
    const form = isRoman(written) ? written : fold(written);
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(form, id);
    this.#isFunctionWord[id] = functionWords.has(form);
    this.#isCapital[id] = startsCapital.test(written);
    return id;
  }
}

/** `02`, `2021`, `IV`. */
function isNumber(word: string): boolean {
  return isRoman(word) || /\d/.test(word);
}

function isRoman(word: string): boolean {
  return /^[IVX]{1,5}$/.test(word);
}
