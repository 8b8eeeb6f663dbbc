import type { Position, TextRange } from '../../../language-server/src/text/positions.ts';
import { type Diagnostic, severities } from '../reporters/reporter.ts';
import type { CheckedFile, CheckResult } from './result.ts';
import { list, oneOf, type Shape, shape, shardOf, text, textOrNull, whole } from './shapes.ts';

/** Reads the published JSON of `cchc check`, version 1. Throws `ShapeError`. */
export function readJson(data: Shape): CheckResult {
  const files = list(data.files, checkedFile);
  return { kind: 'json', version: null, today: text(data.today), shard: shardOf(data.shard), files, problems: [] };
}

function checkedFile(value: unknown): CheckedFile {
  const data = shape(value);
  const file = text(data.file);
  return { file, diagnostics: list(data.diagnostics, (each) => diagnostic(file, shape(each))) };
}

function diagnostic(file: string, data: Shape): Diagnostic {
  const code = text(data.code);
  const message = text(data.message);
  const path = textOrNull(data.path);
  return {
    code,
    severity: oneOf(data.severity, severities),
    message,
    hint: null,
    path,
    range: range(data.range),
    related: list(data.related, related),
    // The result says only that there is a fix.
    fixes: data.fixable === true ? [{ title: '', isSafe: false, edits: [] }] : [],
    identity: [file, code, path ?? '', message].join('\u0000'),
  };
}

function related(value: unknown): Diagnostic['related'][number] {
  const data = shape(value);
  return { file: text(data.file), range: range(data.range), message: text(data.message) };
}

function range(value: unknown): TextRange {
  const data = shape(value);
  return { start: position(data.start), end: position(data.end) };
}

function position(value: unknown): Position {
  const data = shape(value);
  return { line: whole(data.line, 0), character: whole(data.character, 0) };
}
