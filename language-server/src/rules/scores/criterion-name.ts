import type { CriterionCoverage, IndexCoverage } from '../../plan/coverage.ts';
import type { Localised, RelatedPlace } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** `tiêu chí 2.3 “Theo dõi thi hành pháp luật”`; what stands at the top of an index is a field (`lĩnh vực`). */
export function criterionName({ number, name }: { readonly number: string; readonly name: string }): Localised {
  const quoted = name === '' ? '' : ` ${quote(name, 36)}`;
  const isField = !number.includes('.');
  return {
    vi: `${isField ? 'lĩnh vực' : 'tiêu chí'} ${number}${quoted}`,
    en: `${isField ? 'field' : 'criterion'} ${number}${quoted}`,
  };
}

/** The criterion's place in its index, to be shown beside a finding. */
export function placeInIndex(coverage: IndexCoverage, { number, span }: CriterionCoverage): RelatedPlace {
  return {
    file: coverage.file,
    span,
    message: { vi: `${number} trong bộ chỉ số`, en: `${number} in the index` },
  };
}

/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
