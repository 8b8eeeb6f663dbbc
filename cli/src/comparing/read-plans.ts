import { realpathSync } from 'node:fs';
import type { Workspace } from '../../../language-server/src/pipeline/workspace.ts';
import type { Plan } from '../../../language-server/src/plan/types.ts';
import { gather, sourceOf } from '../checking/gather.ts';
import { analysisOptions } from '../checking/settings.ts';
import type { Call, Context, Problem } from '../context.ts';
import { discover, type FoundFile } from '../files/discover.ts';
import { isSource, type Source } from '../files/read-source.ts';

/** A plan named in the call. */
export interface NamedPlan {
  readonly file: FoundFile;
  readonly source: Source;
  readonly plan: Plan;
}

/** What the call's operands gave: plans in their order, or what is wrong with them. */
export interface NamedPlans {
  readonly plans: readonly NamedPlan[];
  readonly workspace: Workspace;
  readonly problems: readonly Problem[];
}

/** Reads the operands of a call, each of which must name one plan of its own. */
export async function readNamedPlans(call: Call, context: Context): Promise<NamedPlans> {
  const checker = await context.core.loadChecker();
  const { files, problems: unnamed } = await namedFiles(call, context);
  if (unnamed.length > 0) return { plans: [], workspace: checker.readWorkspace([]), problems: unnamed };
  const gathered = await gather(call, context, checker);
  const problems: Problem[] = [...gathered.problems];
  const plans: NamedPlan[] = [];
  for (const file of files) {
    const target = gathered.targets.find((each) => each.file.absolute === file.absolute);
    if (target === undefined) continue;
    const source = await sourceOf(target);
    if (!isSource(source)) problems.push(source);
    else {
      const text = { path: file.path, text: source.text };
      const { plan } = checker.analyze(text, gathered.workspace, analysisOptions(call, context));
      if (plan === null) problems.push({ key: 'planExpected', file: file.path });
      else plans.push({ file, source, plan });
    }
  }
  return { plans, workspace: gathered.workspace, problems };
}

async function namedFiles(
  { operands }: Call,
  { cwd }: Context,
): Promise<{ readonly files: readonly FoundFile[]; readonly problems: readonly Problem[] }> {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const places = new Set<string>();
  for (const operand of operands) {
    const found = await discover([operand], cwd);
    const [file] = found.files;
    if (file?.isNamed) {
      if (places.has(realPlace(file.absolute))) problems.push({ key: 'diffSameFile', file: file.path });
      places.add(realPlace(file.absolute));
      files.push(file);
    } else if (file === undefined && found.problems[0]?.key !== 'folderEmpty') problems.push(...found.problems);
    else problems.push({ key: 'planNotOne', file: operand });
  }
  return { files, problems };
}

function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
