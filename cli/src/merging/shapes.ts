import type { Shard } from '../checking/shard.ts';

/** Readers of parsed JSON. Each throws `ShapeError` where the data has another shape. */

/** The data are not what was expected. */
export class ShapeError extends Error {}

export type Shape = Readonly<Record<string, unknown>>;

/** Whether a value is an object with names. */
export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function shape(value: unknown): Shape {
  if (!isShape(value)) throw new ShapeError('an object is missing');
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new ShapeError('a text is missing');
  return value;
}

export function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : text(value);
}

/** A whole number from `least`. */
export function whole(value: unknown, least: number): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) {
    throw new ShapeError('a number is missing');
  }
  return value;
}

/** The items of a list, each read; an absent list is empty. */
export function list<Item>(value: unknown, read: (item: unknown) => Item): readonly Item[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new ShapeError('a list is missing');
  return value.map(read);
}

/** One of the given words. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new ShapeError('a word is missing');
  return found;
}

/** The part of the files that a result covers; null where it does not say. */
export function shardOf(value: unknown): Shard | null {
  if (value === undefined || value === null) return null;
  const data = shape(value);
  const count = whole(data.count, 1);
  const index = whole(data.index, 1);
  if (index > count) throw new ShapeError('a part beyond the last');
  return { index, count };
}
