import { createHash } from 'node:crypto';

/** SHA-256 of a text, its first 32 hexadecimal digits. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
}
