import { numbersOfIndices } from '../plan/build/criteria.ts';
import { readEntries } from '../plan/build/read-entries.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { buildCatalogue } from '../plan/catalogue.ts';
import { buildDocumentListing, buildDocumentRegistry } from '../plan/legal-documents.ts';
import type { Catalogue, DocumentListing, ScoreIndex } from '../plan/reference-types.ts';
import { buildRegistry } from '../plan/registry.ts';
import { buildScoreIndex } from '../plan/score-index.ts';
import type { SuppressedFinding } from '../rules/define-rule.ts';
import { rules } from '../rules/generated/index.ts';
import { runRules } from '../rules/run-rules.ts';
import { detectKind } from '../syntax/opening-line.ts';
import { parse } from '../syntax/parse.ts';
import type { Analysis, CheckOptions, SourceFile, Workspace } from './workspace.ts';

export { detectKind };

/** Reads every catalogue, index and list of legal documents among the files; plans among them are passed over. */
export function readWorkspace(files: readonly SourceFile[]): Workspace {
  const catalogues: Catalogue[] = [];
  const indices: ScoreIndex[] = [];
  const listings: DocumentListing[] = [];
  for (const { path, text } of files) {
    const kind = detectKind(text);
    if (kind === 'plan') continue;
    const tree = parse(text);
    if (tree.type === 'Catalogue') catalogues.push(buildCatalogue(readEntries(tree, text, path)));
    else if (tree.type === 'ScoreIndex') indices.push(buildScoreIndex(readEntries(tree, text, path)));
    else if (tree.type === 'DocumentList') listings.push(buildDocumentListing(readEntries(tree, text, path)));
  }
  return {
    catalogues,
    indices,
    registry: buildRegistry(catalogues),
    criteria: numbersOfIndices(indices),
    documents: buildDocumentRegistry(listings),
  };
}

/** Reads and checks one file. Never throws on any text. */
export function analyze({ path, text }: SourceFile, workspace: Workspace, options: CheckOptions): Analysis {
  const { registry, indices, criteria, documents } = workspace;
  const suppressed: SuppressedFinding[] = [];
  const onSuppressed = (finding: SuppressedFinding): void => void suppressed.push(finding);
  const surroundings = { text, registry, indices, documents, onSuppressed, ...options };
  const tree = parse(text);
  const none = { path, text, plan: null, suppressed };
  switch (tree.type) {
    case 'Plan': {
      const plan = buildPlan(tree, text, { file: path, registry, criteria });
      const findings = runRules(rules, { ...surroundings, plan });
      suppressed.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      return { path, text, kind: 'plan', plan, findings, suppressed };
    }
    case 'Catalogue': {
      const catalogue =
        workspace.catalogues.find((known) => known.file === path) ?? buildCatalogue(readEntries(tree, text, path));
      return { ...none, kind: 'catalogue', findings: runRules(rules, { ...surroundings, catalogue }) };
    }
    case 'ScoreIndex': {
      const index = indices.find((known) => known.file === path) ?? buildScoreIndex(readEntries(tree, text, path));
      return { ...none, kind: 'index', findings: runRules(rules, { ...surroundings, index }) };
    }
    default:
      return { ...none, kind: 'documents', findings: runRules(rules, surroundings) };
  }
}
