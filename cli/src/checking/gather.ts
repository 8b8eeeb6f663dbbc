import type { Analysis, SourceFile, Workspace } from '../../../language-server/src/pipeline/workspace.ts';
import type { Call, Context, Problem } from '../context.ts';
import type { Checker } from '../core.ts';
import { discover, type FoundFile } from '../files/discover.ts';
import { isSource, readSource, type Source } from '../files/read-source.ts';
import { wantsProgress } from '../terminal/colour.ts';
import { type Progress, startProgress } from '../terminal/progress.ts';
import { itemsOfShard, readShard } from './shard.ts';

/** A file that the call asks for and that could be read. */
export interface Target {
  readonly file: FoundFile;
  readonly kind: Analysis['kind'];
  /** What was read; null for plans beyond the memory set aside, which are read again when their turn comes. */
  readonly source: Source | null;
  /** UTF-16 code units of its text. */
  readonly length: number;
}

/** A catalogue, index or list of documents as read. */
export interface ReferenceFile extends SourceFile {
  readonly hasByteOrderMark: boolean;
}

/** What a call works on. */
export interface Gathered {
  /** In the order of their paths; with `--shard` only those of the shard. */
  readonly targets: readonly Target[];
  /** Every catalogue, index and list of documents in sight, those among the targets and of other shards included. */
  readonly references: readonly ReferenceFile[];
  readonly workspace: Workspace;
  readonly problems: readonly Problem[];
}

/** UTF-16 code units of plans that are kept between finding out what they are and checking them. */
const keptLength = 8_000_000;

/**
 * Finds and reads the files of a call (its paths, else the current folder), those of `--with` and of the config file,
 * and builds from the catalogues and indices among them what plans are checked against.
 */
export async function gather(call: Call, context: Context, checker: Checker): Promise<Gathered> {
  const { cwd } = context;
  const asked = await discover(call.operands.length === 0 ? ['.'] : call.operands, cwd);
  const beside = await discover(call.options.texts('with'), cwd);
  const configured = await discover([...new Set([...call.config.catalogues, ...call.config.indices])], cwd);
  const progress = progressFor(asked.files.length, call, context);
  const reading = new Reading(checker);
  for (const [done, file] of asked.files.entries()) {
    await reading.target(file);
    progress.step(done);
  }
  progress.clear();
  for (const file of beside.files) await reading.reference(file, file.isNamed);
  for (const file of configured.files) await reading.reference(file, false);
  const shard = readShard(call.options.text('shard') ?? '');
  return {
    targets: shard === null ? reading.targets : itemsOfShard(reading.targets, shard),
    references: reading.references,
    workspace: checker.readWorkspace(reading.references),
    problems: [...asked.problems, ...beside.problems, ...reading.problems],
  };
}

/** Shows how far the work on many files has come, where somebody watches. */
export function progressFor(total: number, call: Call, context: Context): Progress {
  return startProgress(total, wantsProgress(context.stderr.isTerminal, context.env), context.stderr, call.say);
}

class Reading {
  readonly targets: Target[] = [];
  readonly references: ReferenceFile[] = [];
  readonly problems: Problem[] = [];
  readonly #checker: Checker;
  readonly #seen = new Set<string>();
  #kept = 0;

  constructor(checker: Checker) {
    this.#checker = checker;
  }

  async target(file: FoundFile): Promise<void> {
    this.#seen.add(file.absolute);
    const source = await readSource(file);
    if (!isSource(source)) {
      this.problems.push(source);
      return;
    }
    const kind = this.#checker.detectKind(source.text);
    if (kind !== 'plan') this.references.push({ path: file.path, ...source });
    else this.#kept += source.text.length;
    const isKept = kind !== 'plan' || this.#kept <= keptLength;
    this.targets.push({ file, kind, source: isKept ? source : null, length: source.text.length });
  }

  /** Reads a file for what it says about units and criteria; plans are passed over. */
  async reference(file: FoundFile, isAskedFor: boolean): Promise<void> {
    if (this.#seen.has(file.absolute)) return;
    this.#seen.add(file.absolute);
    const source = await readSource(file);
    if (!isSource(source)) this.problems.push(source);
    else if (this.#checker.detectKind(source.text) !== 'plan') {
      this.references.push({ path: file.path, ...source });
    } else if (isAskedFor) this.problems.push({ key: 'withIsPlan', file: file.path });
  }
}

/** The text of a target, read again where it was not kept. */
export async function sourceOf(target: Target): Promise<Source | Problem> {
  return target.source ?? readSource(target.file);
}
