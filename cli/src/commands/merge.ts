import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LineIndex } from '../../../language-server/src/text/positions.ts';
import { checkSettings } from '../checking/settings.ts';
import { Tally } from '../checking/tally.ts';
import { writeResult } from '../comparing/write-result.ts';
import { type Call, type Context, type ExitCode, type Problem, reportProblems } from '../context.ts';
import { type JoinedResult, joinResults } from '../merging/join-results.ts';
import { isResult, readResult } from '../merging/read-result.ts';
import type { CheckResult } from '../merging/result.ts';
import { loadReporter } from '../reporters/registry.ts';
import type { ReportSettings } from '../reporters/reporter.ts';

/** `cchc merge`: joins results of `cchc check` and prints them in any format; fails as the check would have. */
export default async function merge(call: Call, context: Context): Promise<ExitCode> {
  const { results, problems: refusals } = readResults(call, context);
  const [first] = results;
  if (refusals.length > 0 || first === undefined) {
    reportProblems(refusals, call.say, context.stderr);
    return 2;
  }
  const { format, maxWarnings, report } = checkSettings(call, context);
  const settings = { ...report, today: first.today ?? report.today, version: first.version ?? report.version };
  const joined = joinResults(results);
  const { text, tally } = await print(joined, format, settings);
  const unwritten = writeResult(text, isOwnResult, call, context);
  const problems = [...joined.problems, ...(unwritten === null ? [] : [unwritten])];
  reportProblems(problems, call.say, context.stderr);
  if (tally.hasTooManyWarnings(maxWarnings)) {
    const values = { count: tally.totals.warnings, most: maxWarnings ?? 0 };
    context.stderr.write(`cchc: ${call.say('tooManyWarnings', values)}\n`);
  }
  if (problems.length > 0) return 2;
  return tally.fails(report.failOn, maxWarnings) ? 1 : 0;
}

async function print(joined: JoinedResult, format: string, settings: ReportSettings) {
  const reporting = (await loadReporter(format)).start(settings);
  const tally = new Tally();
  const pieces: string[] = [];
  for (const { file, diagnostics } of joined.files) {
    tally.addFile(diagnostics);
    pieces.push(await reporting.file({ file, text: '', lines: new LineIndex(''), diagnostics }));
  }
  pieces.push(...(await reporting.finish(tally.totals, joined.problems)));
  return { text: pieces.join(''), tally };
}

/** Reads every file of the call; says of each why it cannot be read or does not go with the first. */
function readResults({ operands }: Call, { cwd }: Context) {
  const results: CheckResult[] = [];
  const problems: Problem[] = [];
  let first: { readonly file: string; readonly result: CheckResult } | null = null;
  for (const file of operands) {
    const read = readFile(file, cwd);
    if (!isResult(read)) {
      problems.push({ ...read, file });
      continue;
    }
    first ??= { file, result: read };
    const conflict = conflictOf(read, first.result, first.file);
    if (conflict === null) results.push(read);
    else problems.push({ ...conflict, file });
  }
  return { results, problems };
}

function readFile(file: string, cwd: string): CheckResult | Omit<Problem, 'file'> {
  try {
    return readResult(readFileSync(resolve(cwd, file), 'utf8'));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (reason === 'ENOENT') return { key: 'pathMissing' };
    return { key: 'fileUnreadable', values: { reason } };
  }
}

function conflictOf(result: CheckResult, other: CheckResult, first: string): Omit<Problem, 'file'> | null {
  const { kind, version, today } = result;
  if (kind !== other.kind) return { key: 'mergeMixedKinds', values: { kind, first, firstKind: other.kind } };
  if (version !== other.version) {
    return { key: 'mergeMixedVersions', values: { version: version ?? '', first, firstVersion: other.version ?? '' } };
  }
  if (today !== other.today) {
    return { key: 'mergeMixedDays', values: { today: today ?? '', first, firstToday: other.today ?? '' } };
  }
  return null;
}

/** Whether a text is what some format of cchc writes, and so may be replaced. */
function isOwnResult(text: string): boolean {
  if (isResult(readResult(text)) || /^<\?xml [^>]*>\n<testsuites name="cchc" /.test(text)) return true;
  return text === '[]\n' || text.startsWith('[\n  {"description":');
}
