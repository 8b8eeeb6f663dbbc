import {
  type AstNode,
  type AstNodeDescription,
  AstUtils,
  DefaultScopeComputation,
  DefaultScopeProvider,
  EMPTY_SCOPE,
  type LangiumCoreServices,
  type LangiumDocument,
  MapScope,
  type ReferenceInfo,
  type Scope,
  stream,
} from 'langium';
import { fold } from '../../text/fold.ts';
import {
  type Field,
  isCriterion,
  isField,
  isScoreIndex,
  isUnit,
  type ScoreIndex,
  type Unit,
} from '../generated/ast.ts';

const nameFields = new Set<Field['keyword']>(['Viết tắt:', 'Tên khác:', 'Nhóm:', 'Mã:']);

/** Exports units under every name they bear and criteria under `CODE number`, all folded. */
export class FoldedScopeComputation extends DefaultScopeComputation {
  override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    const root = document.parseResult.value;
    const found: AstNodeDescription[] = [];
    for (const node of AstUtils.streamContents(root)) {
      const names = isUnit(node)
        ? namesOfUnit(node)
        : isCriterion(node) && isScoreIndex(root)
          ? namesOfCriterion(node, root)
          : [];
      for (const name of names) found.push(this.descriptions.createDescription(node, fold(name), document));
    }
    return found;
  }
}

/** Looks a name up among all catalogues and indices by its folded form. */
export class FoldedScopeProvider extends DefaultScopeProvider {
  constructor(services: LangiumCoreServices) {
    super(services);
  }

  override getScope(context: ReferenceInfo): Scope {
    const type = this.reflection.getReferenceType(context);
    const all = new MapScope(stream(this.indexManager.allElements(type)), EMPTY_SCOPE);
    return {
      getElement: (name) => all.getElement(fold(name)),
      getElements: (name) => all.getElements(fold(name)),
      getAllElements: () => all.getAllElements(),
    };
  }
}

function namesOfUnit(unit: Unit): string[] {
  const others = unit.lines.filter(isField).filter((field) => nameFields.has(field.keyword));
  return [unit.name ?? '', ...others.flatMap((field) => (field.value ?? '').split(';'))].filter(
    (name) => name.trim() !== '',
  );
}

function namesOfCriterion(criterion: AstNode & { readonly marker: string }, index: ScoreIndex): string[] {
  const code = index.lines.filter(isField).find((field) => field.keyword === 'Mã:')?.value;
  const number = criterion.marker.replace(/\.$/, '');
  return code === undefined ? [number] : [`${code} ${number}`];
}
