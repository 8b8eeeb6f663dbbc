import type { Severity } from '../../../language-server/src/rules/define-rule.ts';
import type { TextRange } from '../../../language-server/src/text/positions.ts';
import { type Diagnostic, type DiagnosticFix, severities } from '../reporters/reporter.ts';
import type { CheckedFile, CheckResult } from './result.ts';
import { isShape, list, oneOf, type Shape, ShapeError, shape, shardOf, text, textOrNull, whole } from './shapes.ts';

const levels = ['error', 'warning', 'note', 'none'] as const;
/** Length of the digest in a fingerprint; a count that tells equal ones apart may follow it. */
const digestLength = 32;

/** Reads what `cchc check --format sarif` wrote. Throws `ShapeError`, also for the SARIF of other programs. */
export function readSarif(data: Shape): CheckResult {
  const [first, ...others] = list(data.runs, shape);
  if (first === undefined || others.length > 0) throw new ShapeError('one run is expected');
  const driver = shape(shape(first.tool).driver);
  if (driver.name !== 'cchc') throw new ShapeError('another program wrote this');
  const files = new Map<string, Diagnostic[]>();
  for (const file of list(first.artifacts, (each) => pathOf(shape(shape(each).location)))) files.set(file, []);
  for (const each of list(first.results, shape)) {
    const { file, found } = result(each);
    const known = files.get(file);
    if (known === undefined) files.set(file, [found]);
    else known.push(found);
  }
  return {
    kind: 'sarif',
    version: text(driver.semanticVersion),
    today: null,
    shard: isShape(first.properties) ? shardOf(first.properties.shard) : null,
    files: [...files].map(([file, diagnostics]): CheckedFile => ({ file, diagnostics })),
    problems: list(first.invocations, shape).flatMap((invocation) =>
      list(invocation.toolExecutionNotifications, problem),
    ),
  };
}

function result(data: Shape): { readonly file: string; readonly found: Diagnostic } {
  const location = firstOf(data.locations);
  const place = shape(location.physicalLocation);
  const file = pathOf(shape(place.artifactLocation));
  const code = text(data.ruleId);
  const fingerprint = text(shape(data.partialFingerprints)['cchc/v1']).slice(0, digestLength);
  const message = messageOf(data);
  const path = location.logicalLocations === undefined ? null : firstOf(location.logicalLocations).fullyQualifiedName;
  const found: Diagnostic = {
    code,
    severity: severityOf(data),
    message,
    hint: null,
    path: textOrNull(path),
    range: rangeOf(place.region),
    related: list(data.relatedLocations, related),
    fixes: list(data.fixes, fix),
    identity: [file, code, fingerprint].join('\u0000'),
    fingerprint,
  };
  return { file, found };
}

function severityOf(data: Shape): Severity {
  if (isShape(data.properties) && data.properties.severity !== undefined) {
    return oneOf(data.properties.severity, severities);
  }
  const level = oneOf(data.level, levels);
  return level === 'error' || level === 'warning' ? level : 'info';
}

function related(value: unknown): Diagnostic['related'][number] {
  const data = shape(value);
  const place = shape(data.physicalLocation);
  return { file: pathOf(shape(place.artifactLocation)), range: rangeOf(place.region), message: messageOf(data) };
}

function fix(value: unknown): DiagnosticFix {
  const data = shape(value);
  const edits = list(data.artifactChanges, shape).flatMap((change) =>
    list(change.replacements, (each) => {
      const replacement = shape(each);
      const newText = text(shape(replacement.insertedContent).text);
      return { range: rangeOf(replacement.deletedRegion), newText };
    }),
  );
  return { title: text(shape(data.description).text), isSafe: false, edits };
}

function problem(value: unknown): CheckResult['problems'][number] {
  const data = shape(value);
  const [location] = list(data.locations, shape);
  const file = location === undefined ? null : pathOf(shape(shape(location.physicalLocation).artifactLocation));
  return { file, text: messageOf(data) };
}

function firstOf(value: unknown): Shape {
  const [first] = list(value, shape);
  if (first === undefined) throw new ShapeError('a list is empty');
  return first;
}

function messageOf(data: Shape): string {
  return text(shape(data.message).text);
}

function rangeOf(value: unknown): TextRange {
  const data = shape(value);
  return {
    start: { line: whole(data.startLine, 1) - 1, character: whole(data.startColumn, 1) - 1 },
    end: { line: whole(data.endLine, 1) - 1, character: whole(data.endColumn, 1) - 1 },
  };
}

/** The path that the reporter made a URI of. */
function pathOf(location: Shape): string {
  const path = text(location.uri).replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    throw new ShapeError('an address is malformed');
  }
}
