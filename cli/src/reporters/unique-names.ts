/** Tells equal names apart by a count: `a`, `a-2`, `a-3`. */
export class UniqueNames {
  readonly #counts = new Map<string, number>();

  /** The name, with its count from the second time on. */
  take(name: string): string {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  }
}
