import { visible } from '../terminal/cells.ts';

/** Longest text of the author's in a cell, in UTF-16 code units. */
const longest = 100;
const longestPath = 42;

/** Text that is no markup in HTML, in elements and in quoted attributes, and cannot turn the direction of writing. */
export function escapeHtml(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The beginning of a text that is too long for its place. */
export function clip(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** The end of a path that is too long for its place: the name of the file stands there. */
export function clipPath(path: string): string {
  return path.length > longestPath ? `…${path.slice(1 - longestPath)}` : path;
}
