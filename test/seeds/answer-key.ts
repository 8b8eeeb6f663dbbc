import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface KeyName {
  readonly name: string;
  readonly origin: string;
  readonly person?: string;
}

interface KeyDeadline {
  readonly kind: string;
  readonly alt?: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly also?: string;
}

export interface KeyTask {
  readonly path: string;
  readonly line: number;
  readonly style: string;
  readonly leads: readonly KeyName[];
  readonly supports: readonly KeyName[];
  readonly productCount: number;
  readonly deadlines: readonly KeyDeadline[];
}

interface KeyFault {
  readonly code: string;
  readonly severity?: string;
  readonly path: string | null;
  readonly line: number | null;
}

/** What a careful reader finds in one document; see README.md beside. */
export interface AnswerKey {
  readonly kind: string | null;
  readonly symbol: string | null;
  readonly symbolAsWritten?: string;
  readonly date: string | null;
  readonly period: { readonly start: string; readonly end: string | null } | null;
  readonly recipients: readonly string[];
  readonly signatory: { readonly post: string; readonly name: string } | null;
  readonly outline: readonly { readonly path: string; readonly line: number; readonly starts: string }[];
  readonly tasks: readonly KeyTask[];
  readonly reportDates: readonly { readonly name: string; readonly date: string }[];
  readonly faults: readonly KeyFault[];
  readonly doubtful: readonly KeyFault[];
  readonly notFaults: readonly KeyFault[];
}

export function readKey(digits: string): AnswerKey {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${digits}.key.json`), 'utf8'));
}
