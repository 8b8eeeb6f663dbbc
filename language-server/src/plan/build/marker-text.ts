import { dropTail } from '../../text/drop-tail.ts';
import type { Level } from '../types.ts';
import type { DraftNode } from './draft.ts';

const plain = /^(?:[-+@]|[IVXa-zđ\d.]{1,9}[.)])$/;

const bullet = /^[\u2010-\u2015\u2212\u2022\u00b7\u25aa\u25cf\u25cb\u2043\u2219\uf0b7\uf02d]$/;

/** A marker without markup: `## **I.` is `I.`, `•` is `-`. */
export function cleanMarker(written: string): string {
  if (plain.test(written)) return written;
  const bare = written
    .replace(/[#>*_\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
  const isStar = bare === '' && written.includes('*');
  return isStar || bullet.test(bare) ? '-' : bare;
}

/** The counting part of a marker: `II`, `1`, `6.2`, `a`, `Điều 3`; empty for dashes. */
export function markerKey(marker: string, level: Level): string {
  if (level === 'dash' || level === 'plus') return '';
  return dropTail(marker, '.):');
}

interface Place {
  readonly level: Level;
  readonly key: string;
  readonly parent: DraftNode | null;
  /** How many siblings of the same level and key stand before it. */
  readonly before: number;
}

/**
 * The path of a node that is about to join its siblings. A decimal already contains its item's number, so its segment
 * replaces the item's; the second of two equal markers gets `#2`; dashes count by position.
 */
export function segmentOf({ level, key, parent, before }: Place): string {
  const base = level === 'decimal' ? pathAboveItem(parent) : (parent?.path ?? '');
  if (level === 'dash' || level === 'plus') return join(base, `-${before + 1}`);
  return join(base, before > 0 ? `${key}#${before + 1}` : key);
}

/** The path of the nearest node above that is neither item nor decimal. */
function pathAboveItem(parent: DraftNode | null): string {
  if (!parent) return '';
  if (parent.level !== 'item' && parent.level !== 'decimal') return parent.path;
  return parent.path.includes('.')
    ? parent.path.slice(0, parent.path.length - ownSegment(parent).length).replace(/\.$/, '')
    : '';
}

function ownSegment(node: DraftNode): string {
  const repeated = /#\d+$/.exec(node.path)?.[0] ?? '';
  return node.key + repeated;
}

function join(base: string, segment: string): string {
  return base === '' ? segment : `${base}.${segment}`;
}
