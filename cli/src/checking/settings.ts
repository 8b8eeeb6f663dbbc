import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckOptions } from '../../../language-server/src/pipeline/workspace.ts';
import type { Severity } from '../../../language-server/src/rules/define-rule.ts';
import { type Call, type Context, reportProblems } from '../context.ts';
import { writeProblem } from '../files/write-problem.ts';
import type { ReportSettings } from '../reporters/reporter.ts';
import { createPainter, wantsColour } from '../terminal/colour.ts';
import { version } from '../version.ts';
import { readShard } from './shard.ts';

/** How a call wants its files checked and reported. */
export interface CheckSettings {
  readonly format: string;
  readonly check: CheckOptions;
  readonly report: ReportSettings;
  /** More warnings than this make the check fail. */
  readonly maxWarnings: number | null;
}

/** Width of reports that go to a file or a pipe, in columns. */
const plainColumns = 120;

/** Settings from the call's options, else the config file, else what is usual. */
export function checkSettings(call: Call, context: Context): CheckSettings {
  const { options, language, say } = call;
  const { stdout, core } = context;
  const check = analysisOptions(call, context);
  return {
    format: options.text('format') ?? 'pretty',
    check,
    report: {
      today: check.today,
      version,
      language,
      say,
      paint: createPainter(wantsColour(stdout.isTerminal, context.env)),
      columns: stdout.isTerminal ? stdout.columns : plainColumns,
      hasBaseline: options.has('baseline') || options.has('update-baseline'),
      shard: readShard(options.text('shard') ?? ''),
      appendSummary: summaryOf(call, context),
      failOn: (options.text('fail-on') ?? 'error') as Severity,
      loadRules: () => core.loadRules(),
    },
    maxWarnings: options.number('max-warnings'),
  };
}

/** Where GitHub Actions takes the summary of a step from. A summary that cannot be written is told and costs nothing else. */
function summaryOf({ options, say }: Call, { env, stderr, cwd }: Context): ReportSettings['appendSummary'] {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '' || options.text('format') !== 'github') return null;
  return (markdown) => {
    try {
      appendFileSync(resolve(cwd, path), markdown);
    } catch (error) {
      reportProblems([writeProblem(path, error)], say, stderr);
    }
  };
}

/** What the core is told for any command that reads plans. */
export function analysisOptions(call: Call, context: Context): CheckOptions {
  const { options, config } = call;
  const asked = options.text('profile');
  const profile = asked === 'draft' || asked === 'issue' ? asked : (config.profile ?? 'draft');
  return { today: options.text('today') ?? context.today(), profile, severities: config.severities };
}
