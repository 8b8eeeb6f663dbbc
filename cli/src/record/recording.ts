import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReferenceFile } from '../checking/gather.ts';
import type { CheckSettings } from '../checking/settings.ts';
import type { Call, Context, ExitCode, Problem } from '../context.ts';
import { displayPath } from '../files/display-path.ts';
import type { Source } from '../files/read-source.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { writeProblem } from '../files/write-problem.ts';
import type { Diagnostic, Totals } from '../reporters/reporter.ts';
import {
  type CheckRecord,
  type RecordedBaseline,
  type RecordedFile,
  type RecordedFinding,
  type RecordedRules,
  recordGenerator,
} from './check-record.ts';
import { identityOf, sha256 } from './file-identity.ts';
import type { RecordPlace } from './open-record.ts';
import { recordPage } from './record-page.ts';

/** What became of one file. */
export interface CheckedFile {
  readonly file: string;
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly { readonly diagnostic: Diagnostic; readonly reason: string | null }[];
  /** Number of findings that the baseline holds. */
  readonly known: number;
}

/** How a check ended. */
export interface Outcome {
  readonly totals: Totals;
  readonly problems: readonly Problem[];
  readonly status: ExitCode;
  readonly references: readonly ReferenceFile[];
}

const results = ['passed', 'failed', 'incomplete'] as const;

/** The record of one check in the making. */
export class Recording {
  readonly #call: Call;
  readonly #context: Context;
  readonly #settings: CheckSettings;
  readonly #files: RecordedFile[] = [];

  constructor(call: Call, context: Context, settings: CheckSettings) {
    this.#call = call;
    this.#context = context;
    this.#settings = settings;
  }

  add({ file, source, diagnostics, suppressed, known }: CheckedFile): void {
    this.#files.push({
      ...identityOf(file, source),
      findings: diagnostics.map(findingData),
      suppressed: suppressed.map(({ diagnostic, reason }) => ({ ...findingData(diagnostic), reason })),
      known,
    });
  }

  /** Writes the record and says so; gives back what stood in the way. */
  async save({ absolute, shown, form }: RecordPlace, outcome: Outcome): Promise<readonly Problem[]> {
    const { say } = this.#call;
    try {
      const record = await this.#data(outcome);
      writeAtomically(absolute, form === 'json' ? `${JSON.stringify(record, null, 2)}\n` : recordPage(record, say));
    } catch (error) {
      return [writeProblem(shown, error)];
    }
    this.#context.stderr.write(`cchc: ${shown}: ${say('recordWritten')}\n`);
    return [];
  }

  async #data({ totals, problems, status, references }: Outcome): Promise<CheckRecord> {
    const { language, say } = this.#call;
    const { check, report, maxWarnings } = this.#settings;
    const { files, errors, warnings, infos, hints } = totals;
    const suppressed = this.#files.reduce((sum, file) => sum + file.suppressed.length, 0);
    const known = this.#files.reduce((sum, file) => sum + file.known, 0);
    return {
      version: 1,
      generator: recordGenerator,
      tool: { name: 'cchc', version: report.version },
      today: check.today,
      profile: check.profile,
      language,
      result: results[status],
      limits: { failOn: report.failOn, maxWarnings },
      summary: { files, errors, warnings, infos, hints, suppressed, known },
      shard: report.shard,
      baseline: this.#baseline(),
      ruleSet: await this.#rules(),
      files: this.#files,
      references: references.map((reference) => identityOf(reference.path, reference)),
      problems: problems.map(({ key, values, file }) => ({ file, message: say(key, values) })),
    };
  }

  #baseline(): RecordedBaseline | null {
    const { options } = this.#call;
    const { cwd } = this.#context;
    const name = options.text('update-baseline') ?? options.text('baseline');
    if (name === null) return null;
    const path = resolve(cwd, name);
    return { file: displayPath(path, cwd), sha256: sha256(readFileSync(path)) };
  }

  async #rules(): Promise<RecordedRules> {
    const { severities } = this.#settings.check;
    const all = await this.#context.core.loadRules();
    const rules = all.map(({ code, severity }) => ({ code, severity: severities?.[code] ?? severity }));
    return { sha256: sha256(JSON.stringify(rules)), rules };
  }
}

function findingData({ code, severity, range, path, message }: Diagnostic): RecordedFinding {
  return { code, severity, line: range.start.line + 1, path, message };
}
