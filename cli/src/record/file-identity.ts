import { createHash } from 'node:crypto';
import type { Source } from '../files/read-source.ts';
import type { FileIdentity } from './check-record.ts';

const byteOrderMark = '\uFEFF';

/** Digest and size of the bytes that a text was read from: valid UTF-8 is written back as it was. */
export function identityOf(file: string, { text, hasByteOrderMark }: Source): FileIdentity {
  const bytes = Buffer.from(hasByteOrderMark ? `${byteOrderMark}${text}` : text, 'utf8');
  return { file, sha256: sha256(bytes), size: bytes.length };
}

/** SHA-256 in hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
