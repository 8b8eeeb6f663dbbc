/** One part of the files of a check, for CI jobs that run side by side. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** Reads `2/5`; null where the text is no part of a whole. */
export function readShard(text: string): Shard | null {
  const parts = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  if (parts === null) return null;
  const shard = { index: Number(parts[1]), count: Number(parts[2]) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : null;
}

/**
 * The items of a shard: a run of them in their order, so that all shards together are all items, each once. Cuts where
 * the sums of `length` are most even; equal items give equal cuts on every machine.
 */
export function itemsOfShard<Item extends { readonly length: number }>(
  items: readonly Item[],
  { index, count }: Shard,
): readonly Item[] {
  const total = items.reduce((sum, { length }) => sum + length, 0);
  let before = 0;
  return items.filter(({ length }) => {
    const middle = before + length / 2;
    before += length;
    const part = total === 0 ? 0 : Math.min(count - 1, Math.floor((middle * count) / total));
    return part === index - 1;
  });
}
