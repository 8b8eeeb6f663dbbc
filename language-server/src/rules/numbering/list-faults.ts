import type { Entry, Sequence } from './sequences.ts';

/** What is wrong with one line of a numbered list. `at` is its place in the list. */
export type ListFault =
  | { readonly kind: 'duplicate'; readonly at: number; readonly first: Entry }
  | { readonly kind: 'order'; readonly at: number; readonly after: Entry; readonly restart: number }
  | { readonly kind: 'gap'; readonly at: number; readonly missing: readonly number[] }
  | { readonly kind: 'letter'; readonly at: number };

/**
 * The faults of a list, in the order of its lines and at most one a line. A value counts as left out only where it stands
 * nowhere in the list; a letter that Vietnamese lettering does not have takes the place of one that it has.
 */
function faultsOf(sequence: Sequence): readonly ListFault[] {
  const faults: ListFault[] = [];
  const firsts = new Map<number, Entry>();
  const present = new Set(sequence.entries.map((entry) => entry.value));
  let highest = sequence.start - 1;
  let last: Entry | undefined;
  let foreign = 0;
  for (const [at, entry] of sequence.entries.entries()) {
    const { value } = entry;
    if (value === null) {
      foreign++;
      if (sequence.counting === 'letter') faults.push({ kind: 'letter', at });
      continue;
    }
    const first = firsts.get(value);
    if (first) {
      faults.push({ kind: 'duplicate', at, first });
      continue;
    }
    firsts.set(value, entry);
    if (last && value < (last.value ?? 0))
      faults.push({ kind: 'order', at, after: last, restart: restartOf(sequence, value) });
    last = entry;
    if (value <= highest) continue;
    const missing = leftOut(present, highest + 1 + foreign, value - 1);
    if (missing.length > 0) faults.push({ kind: 'gap', at, missing });
    highest = value;
    foreign = 0;
  }
  return faults;
}

/** The first line whose number is larger: renumbering has to begin there. */
function restartOf(sequence: Sequence, value: number): number {
  return sequence.entries.findIndex((entry) => entry.value !== null && entry.value > value);
}

/** The values from one to another that stand nowhere in the list. */
function leftOut(present: ReadonlySet<number | null>, low: number, high: number): readonly number[] {
  const missing: number[] = [];
  for (let value = low; value <= high; value++) if (!present.has(value)) missing.push(value);
  return missing;
}

/** The lists of a plan with their faults of one kind, and how many faults of that kind come before each in its list. */
export function* faultsOfKind<Kind extends ListFault['kind']>(
  sequences: readonly Sequence[],
  kind: Kind,
): Generator<{
  readonly sequence: Sequence;
  readonly fault: ListFault & { kind: Kind };
  readonly entry: Entry;
  readonly rank: number;
}> {
  for (const sequence of sequences) {
    let rank = 0;
    for (const fault of faultsOf(sequence)) {
      const entry = sequence.entries[fault.at];
      if (!entry || !isOfKind(fault, kind)) continue;
      yield { sequence, fault, entry, rank };
      rank++;
    }
  }
}

function isOfKind<Kind extends ListFault['kind']>(fault: ListFault, kind: Kind): fault is ListFault & { kind: Kind } {
  return fault.kind === kind;
}
