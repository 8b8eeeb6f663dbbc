import { readSymbol, symbolKey } from '../../plan/cited-documents.ts';
import type { Citation, Plan } from '../../plan/types.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { nameOf } from './citation-name.ts';

const nameless = /^(?:bộ luật|luật|pháp lệnh|hiến pháp)$/i;
/** Documents that follow each other within so many characters may share an issuer named at the end. */
const longestList = 60;
const mostInList = 10;

/** The first mention of a document says too little (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6b). */
export default defineRule({
  code: 'citation-incomplete',
  category: 'references',
  target: 'plan',
  severity: 'info',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Dẫn văn bản lần đầu chưa đủ', en: 'The first mention of a document is not in full' },
  why: {
    vi: 'Lần đầu dẫn một văn bản phải ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu; các lần sau chỉ ghi tên loại, số và ký hiệu.',
    en: 'The first mention of a document gives kind, number, symbol, date, issuer and subject; later ones kind, number and symbol only.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Căn cứ: Quyết định số 908/QĐ-UBND của UBND tỉnh
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Căn cứ: Quyết định số 908/QĐ-UBND ngày 29/10/2018 của UBND tỉnh

1. Đo mức độ hài lòng theo Quyết định số 908/QĐ-UBND.
`,
  },
  check({ plan, report }) {
    if (plan.isPartyForm) return;
    const own = plan.symbol === null ? null : symbolKey(plan.symbol);
    for (const { mentions } of plan.citedDocuments) {
      const at = mentions[0] ?? -1;
      const citation = plan.citations[at];
      if (!citation || citation.isInTitle || citation.kind === null || nameless.test(citation.kind)) continue;
      if (symbolKey(citation.symbol) === own) continue;
      const lacks = lackOf(plan, citation, at);
      if (!lacks) continue;
      report({
        span: citation.span,
        message: {
          vi: `${quote(nameOf(citation))} dẫn lần đầu mà thiếu ${lacks.vi}.`,
          en: `${quote(nameOf(citation))} is named for the first time without ${lacks.en}.`,
        },
        hint: {
          vi: 'Lần đầu ghi đủ: tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu; các lần sau ghi gọn.',
          en: 'Give kind, number, symbol, date, issuer and subject the first time; later the number is enough.',
        },
      });
    }
  },
});

function lackOf(plan: Plan, citation: Citation, at: number): { readonly vi: string; readonly en: string } | null {
  const hasIssuer = citation.issuer !== null || citation.isIssuerImplied || isIssuerShared(plan, citation, at);
  if (citation.when === null) {
    return hasIssuer
      ? { vi: 'ngày ban hành', en: 'its date' }
      : { vi: 'ngày và cơ quan ban hành', en: 'its date and issuer' };
  }
  return hasIssuer ? null : { vi: 'cơ quan ban hành', en: 'its issuer' };
}

/** "Quyết định số 1/QĐ-UBND ngày … và số 2/QĐ-UBND ngày … của UBND tỉnh" */
function isIssuerShared(plan: Plan, citation: Citation, at: number): boolean {
  const code = readSymbol(citation.symbol)?.code;
  let { end } = citation.span;
  for (let next = at + 1; next <= at + mostInList; next++) {
    const other = plan.citations[next];
    if (!other || other.isInTitle || other.span.start - end > longestList || readSymbol(other.symbol)?.code !== code)
      return false;
    if (other.issuer !== null) return true;
    end = other.span.end;
  }
  return false;
}
