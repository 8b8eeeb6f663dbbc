import type { Workspace } from '../../../language-server/src/pipeline/workspace.ts';
import type { Finding } from '../../../language-server/src/rules/define-rule.ts';
import { LineIndex } from '../../../language-server/src/text/positions.ts';
import { type Baselines, openBaselines, saveBaseline } from '../checking/baselines.ts';
import { Diagnoser } from '../checking/diagnose.ts';
import { type Gathered, gather, progressFor, sourceOf } from '../checking/gather.ts';
import { type CheckSettings, checkSettings } from '../checking/settings.ts';
import { Tally } from '../checking/tally.ts';
import { type Call, type Context, type ExitCode, type Problem, reportProblems } from '../context.ts';
import type { Checker } from '../core.ts';
import { isSource } from '../files/read-source.ts';
import type { RecordPlace } from '../record/open-record.ts';
import type { Recording } from '../record/recording.ts';
import { loadReporter } from '../reporters/registry.ts';
import type { Reporting } from '../reporters/reporter.ts';

/** `cchc check`: reads every file, says what the rules find, and fails as `--fail-on` and `--max-warnings` ask. */
export default async function check(call: Call, context: Context): Promise<ExitCode> {
  const settings = checkSettings(call, context);
  const prepared = await prepare(call, context);
  if ('key' in prepared) {
    reportProblems([prepared], call.say, context.stderr);
    return 2;
  }
  const { baselines, place } = prepared;
  const recording = place === null ? null : await startRecording(call, context, settings);
  const run: CheckRun = { call, context, settings, baselines, recording, checker: await context.core.loadChecker() };
  const { gathered, problems } = await gatherAndFix(run);
  const reporting = (await loadReporter(settings.format)).start(settings.report);
  const tally = new Tally();
  problems.push(...(await reportFiles(run, gathered, { reporting, tally })));
  problems.push(...saveBaseline(baselines, call, context));
  for (const piece of await reporting.finish(tally.totals, problems)) context.stdout.write(piece);
  reportProblems(problems, call.say, context.stderr);
  if (tally.hasTooManyWarnings(settings.maxWarnings)) {
    const values = { count: tally.totals.warnings, most: settings.maxWarnings ?? 0 };
    context.stderr.write(`cchc: ${call.say('tooManyWarnings', values)}\n`);
  }
  const status = problems.length > 0 ? 2 : tally.fails(settings.report.failOn, settings.maxWarnings) ? 1 : 0;
  if (recording === null || place === null) return status;
  const outcome = { totals: tally.totals, problems, status, references: gathered.references } as const;
  const unwritten = await recording.save(place, outcome);
  reportProblems(unwritten, call.say, context.stderr);
  return unwritten.length > 0 ? 2 : status;
}

async function startRecording(call: Call, context: Context, settings: CheckSettings): Promise<Recording> {
  const { Recording } = await import('../record/recording.ts');
  return new Recording(call, context, settings);
}

/** What the call reads or writes beside the files to check, or why that is impossible. */
async function prepare(
  call: Call,
  context: Context,
): Promise<{ readonly baselines: Baselines; readonly place: RecordPlace | null } | Problem> {
  const { options } = call;
  // A part of the files would drop from the baseline what other parts know.
  if (options.has('shard') && options.has('update-baseline')) return { key: 'shardWithBaseline', file: null };
  const baselines = await openBaselines(call, context);
  if ('key' in baselines) return baselines;
  if (!options.has('record')) return { baselines, place: null };
  const { openRecord } = await import('../record/open-record.ts');
  const place = openRecord(call, context);
  return place !== null && 'key' in place ? place : { baselines, place };
}

interface CheckRun {
  readonly call: Call;
  readonly context: Context;
  readonly checker: Checker;
  readonly settings: CheckSettings;
  readonly baselines: Baselines;
  /** Takes down what was checked (`--record`). */
  readonly recording: Recording | null;
}

/** The files of the call; with `--fix` after repair, catalogues and indices first since plans are held against them. */
async function gatherAndFix(run: CheckRun): Promise<{ readonly gathered: Gathered; readonly problems: Problem[] }> {
  const { call, context, checker } = run;
  let gathered = await gather(call, context, checker);
  const problems: Problem[] = [];
  if (call.options.has('fix')) {
    const { fixFiles } = await import('../checking/fix-files.ts');
    for (const isPlan of [false, true]) {
      const targets = gathered.targets.filter(({ kind }) => (kind === 'plan') === isPlan);
      const references = gathered.references;
      const fixed = await fixFiles(
        targets,
        (path, text) => {
          const others = isPlan ? gathered.workspace : checker.readWorkspace(replaced(references, path, text));
          return findingsIn(run, others, path, text);
        },
        run,
      );
      problems.push(...fixed.problems);
      if (fixed.hasChanged) gathered = await gather(call, context, checker);
    }
  }
  return { gathered, problems: [...problems, ...gathered.problems] };
}

function replaced<File extends { readonly path: string; readonly text: string }>(
  files: readonly File[],
  path: string,
  text: string,
) {
  return files.map((file) => (file.path === path ? { ...file, text } : file));
}

function findingsIn(run: CheckRun, workspace: Workspace, path: string, text: string): readonly Finding[] {
  return run.checker.analyze({ path, text }, workspace, run.settings.check).findings;
}

/** Checks one file after the other and prints what the reporter makes of each; gives back what could not be served. */
async function reportFiles(
  run: CheckRun,
  gathered: Gathered,
  { reporting, tally }: { readonly reporting: Reporting; readonly tally: Tally },
): Promise<readonly Problem[]> {
  const { call, context, baselines } = run;
  const texts = new Map(gathered.references.map(({ path, text }) => [path, text]));
  const diagnoser = new Diagnoser(call.language, texts);
  const progress = progressFor(gathered.targets.length, call, context);
  const problems: Problem[] = [];
  for (const [done, target] of gathered.targets.entries()) {
    const source = await sourceOf(target);
    if (!isSource(source)) {
      problems.push(source);
      continue;
    }
    const { path, absolute } = target.file;
    const { findings: found, suppressed } = run.checker.analyze(
      { path, text: source.text },
      gathered.workspace,
      run.settings.check,
    );
    baselines.updated?.replace(absolute, found);
    const fresh = baselines.updated === null ? (baselines.known?.unknown(absolute, found) ?? found) : [];
    const lines = new LineIndex(source.text);
    const diagnostics = fresh.map((finding) => diagnoser.diagnose(path, finding, lines));
    tally.addFile(diagnostics);
    run.recording?.add({
      file: path,
      source,
      diagnostics,
      suppressed: suppressed.map((each) => ({
        diagnostic: diagnoser.diagnose(path, each, lines),
        reason: each.reason,
      })),
      known: found.length - fresh.length,
    });
    const text = await reporting.file({ file: path, text: source.text, lines, diagnostics });
    if (text !== '') progress.clear();
    context.stdout.write(text);
    progress.step(done + 1);
  }
  progress.clear();
  return problems;
}
