import { addDays, formatVietnamese, type IsoDate } from '../../plan/calendar-date.ts';
import type { Unit, UnitRegistry } from '../../plan/reference-types.ts';
import type { Plan, Resolution, Span } from '../../plan/types.ts';
import { fold } from '../../text/fold.ts';

/** A written name with what it means. */
interface Mention {
  readonly span: Span;
  readonly resolution: Resolution;
  readonly person: string | null;
}

/** One writing of a unit, cut into folded words. */
interface Name {
  readonly words: readonly string[];
  readonly unit: Unit;
}

/** Finds the units of a text that do not exist throughout a year. */
export class GoneUnits {
  readonly #registry: UnitRegistry;
  readonly #year: number;
  readonly #mentions: readonly Mention[];
  readonly #names: ReadonlyMap<string, readonly Name[]>;
  #next = 0;

  constructor(plan: Plan, registry: UnitRegistry, year: number) {
    this.#registry = registry;
    this.#year = year;
    this.#mentions = mentionsOf(plan);
    const hasGone = registry.units.some((unit) => this.#isAbsent(unit));
    this.#names = hasGone ? namesByStart(registry) : new Map();
  }

  /** What must be confirmed of the units and persons of a place; places are asked for in the order of the text. */
  questionsAt(span: Span, text: string): readonly string[] {
    const units = new Set<Unit>(this.#named(text));
    const persons = new Set<string>();
    for (; this.#next < this.#mentions.length; this.#next++) {
      const mention = this.#mentions[this.#next];
      if (!mention || mention.span.start >= span.end) break;
      if (mention.span.start < span.start) continue;
      for (const id of mention.resolution.state === 'known' ? mention.resolution.entries : []) {
        const unit = this.#registry.byId(id);
        if (unit) units.add(unit);
      }
      if (mention.person !== null) persons.add(mention.person);
    }
    return [
      ...[...units].filter((unit) => this.#isAbsent(unit)).map((unit) => this.#question(unit)),
      ...[...persons].map((name) => `${name} còn giữ chức vụ này?`),
    ];
  }

  /** Units named in running text by a name of two words or more; of two names at one place the longer counts. */
  #named(text: string): Unit[] {
    if (this.#names.size === 0) return [];
    const found: Unit[] = [];
    const words = wordsOf(text);
    for (let at = 0; at + 1 < words.length; at++) {
      const name = this.#names.get(`${words[at]} ${words[at + 1]}`)?.find((each) => startsAt(words, at, each.words));
      if (!name) continue;
      found.push(name.unit);
      at += name.words.length - 1;
    }
    return found;
  }

  #isAbsent({ validFrom, validTo }: Unit): boolean {
    const last = `${this.#year}-12-31`;
    return (validTo !== null && validTo < last) || (validFrom !== null && validFrom > last);
  }

  #question(unit: Unit): string {
    const { name, validFrom, validTo } = unit;
    if (validTo === null) return `${name} đến ${formatVietnamese(validFrom ?? '')} mới có hiệu lực, giữ hay đổi?`;
    const end = `${name} hết hiệu lực ${formatVietnamese(validTo)}`;
    const successors = this.#registry.successorsOf(unit, laterOf(addDays(validTo, 1), `${this.#year}-01-01`));
    if (successors.length === 0) return `${end}, đơn vị nào thay?`;
    return `${end}, thay bằng ${successors.map((successor) => successor.name).join(' hay ')}?`;
  }
}

function mentionsOf({ tasks, header }: Plan): readonly Mention[] {
  const responsible = tasks.flatMap(({ leads, supports, directors }) => [...leads, ...supports, ...directors]);
  const recipients = header.recipients.map((recipient) => ({ ...recipient, person: null }));
  return [...responsible, ...recipients].sort((a, b) => a.span.start - b.span.start);
}

/** Names by their first two words, the longest first; names that mean several units are left out. */
function namesByStart(registry: UnitRegistry): ReadonlyMap<string, readonly Name[]> {
  const byStart = new Map<string, Name[]>();
  for (const unit of registry.units) {
    for (const written of [unit.name, ...unit.aliases.map(({ text }) => text)]) {
      const words = wordsOf(written);
      if (words.length < 2 || registry.resolve(written).state !== 'known') continue;
      const start = `${words[0]} ${words[1]}`;
      const others = byStart.get(start);
      if (others) others.push({ words, unit });
      else byStart.set(start, [{ words, unit }]);
    }
  }
  for (const names of byStart.values()) names.sort((a, b) => b.words.length - a.words.length);
  return byStart;
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{M}\d]+/gu) ?? [];
}

function startsAt(words: readonly string[], at: number, name: readonly string[]): boolean {
  return name.every((word, index) => words[at + index] === word);
}

function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
