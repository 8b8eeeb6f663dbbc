import { formatVietnamese } from '../../plan/calendar-date.ts';
import { readSymbol, symbolKey } from '../../plan/cited-documents.ts';
import type { Citation, Plan } from '../../plan/types.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { datedNameOf } from './citation-name.ts';

/** A document is cited that was issued after the plan itself. */
export default defineRule({
  code: 'citation-after-issue',
  category: 'references',
  target: 'plan',
  severity: 'error',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Dẫn văn bản có sau văn bản này', en: 'A document is cited that is later than this one' },
  why: {
    vi: 'Không thể căn cứ vào văn bản chưa ban hành: ngày, số của văn bản dẫn hoặc ngày của chính văn bản này bị ghi nhầm.',
    en: 'Nothing can rest on a document not yet issued: its date or number, or the date of this document, is wrong.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Ngày ban hành: 17/11/2020
Căn cứ: Quyết định số 908/QĐ-UBND ngày 29/12/2020 của UBND tỉnh
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Ngày ban hành: 17/11/2020
Căn cứ: Quyết định số 908/QĐ-UBND ngày 29/10/2020 của UBND tỉnh
`,
  },
  check({ plan, report }) {
    const { date } = plan;
    if (date === null) return;
    const own = plan.symbol === null ? null : symbolKey(plan.symbol);
    for (const citation of plan.citations) {
      if (!isLater(citation, date) || symbolKey(citation.symbol) === own || isAttachment(plan, citation)) continue;
      report({
        span: citation.span,
        message: {
          vi: `${quote(datedNameOf(citation), 70)} có sau ngày ban hành văn bản này (${formatVietnamese(date)}).`,
          en: `${quote(datedNameOf(citation), 70)} is later than this document (${date}).`,
        },
        hint: {
          vi: 'Kiểm tra lại ngày và số của văn bản được dẫn, hoặc ngày ban hành của văn bản này.',
          en: 'Check date and number of the document cited, or the date of this document.',
        },
      });
    }
  },
});

/** By its day; where that is not given, by the year in its number. */
function isLater({ date, when, symbol }: Citation, issued: string): boolean {
  if (date !== null) return date > issued;
  const year = when === null ? readSymbol(symbol)?.year : null;
  return year !== null && year !== undefined && year > Number(issued.slice(0, 4));
}

/** The decision with which the document is issued may be signed a day later. */
function isAttachment({ header }: Plan, { span }: Citation): boolean {
  const attached = header.attachedTo?.span;
  return attached !== undefined && span.start >= attached.start && span.start < attached.end;
}
