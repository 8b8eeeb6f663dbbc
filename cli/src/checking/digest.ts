import { createRequire } from 'node:module';

/** Loading the hash functions costs milliseconds at every start; few calls need them. */
const load = createRequire(process.execPath);

/** SHA-256 of a text, its first 32 hexadecimal digits. */
export function digest(text: string): string {
  const { createHash } = load('node:crypto') as typeof import('node:crypto');
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
}
