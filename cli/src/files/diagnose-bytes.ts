import type { Problem } from '../context.ts';
import { guessEncoding } from './legacy-encodings.ts';

type Diagnosis = Omit<Problem, 'file'>;

/** Bytes by which files of other programs begin. */
const signatures: readonly { readonly bytes: readonly number[]; readonly key: Problem['key'] }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], key: 'fileIsWord' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], key: 'fileIsWord' },
  { bytes: [0x25, 0x50, 0x44, 0x46], key: 'fileIsPdf' },
];

/** Why bytes are no UTF-8 text: the first place that shows it, and what the file is instead as far as it can be told. */
export function diagnoseBytes(bytes: Buffer): Diagnosis {
  const signature = signatures.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  if (signature !== undefined) return { key: signature.key };
  if (isUtf16(bytes)) return { key: 'fileIsUtf16' };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { key: 'fileIsBinary', values: { byte: zero + 1 } };
  const offset = firstInvalid(bytes);
  const place = placeOf(bytes, offset);
  const values = { byte: place.byte, value: `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}` };
  const encoding = guessEncoding(bytes);
  if (encoding === null) return { key: 'fileNotUtf8', values, line: place.line };
  return { key: 'fileIsLegacy', values: { ...values, encoding }, line: place.line };
}

/** UTF-16 by its byte order mark, or by zeros that stand in one half of the byte pairs only. */
function isUtf16(bytes: Buffer): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const length = Math.min(bytes.length, 4096) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return (even === 0) !== (odd === 0) && even + odd >= 2 && (even + odd) * 4 >= length;
}

/** Offset of the first byte that no UTF-8 text can have there (RFC 3629); the length where there is none. */
export function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Bytes of the well-formed sequence that begins here, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf5 ? 0 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const isOverlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const isOutside = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  return isOverlong || isOutside ? 0 : length;
}

/** Line of an offset and the byte in that line, both from 1. */
function placeOf(bytes: Buffer, offset: number): { readonly line: number; readonly byte: number } {
  let line = 1;
  let start = 0;
  for (let next = bytes.indexOf(10); next >= 0 && next < offset; next = bytes.indexOf(10, start)) {
    line++;
    start = next + 1;
  }
  return { line, byte: offset - start + 1 };
}
