import { formatVietnamese, type IsoDate } from '../../plan/calendar-date.ts';
import type { DocumentName, FoundDocument } from '../../plan/reference-types.ts';
import type { Citation } from '../../plan/types.ts';
import { defineRule, type Fix, type Localised, type PlanContext } from '../define-rule.ts';
import { quote, quoteAll } from '../quote.ts';
import { nameOf } from './citation-name.ts';

/** A listed document is cited that is no longer in force on the plan's date, or not yet. */
export default defineRule({
  code: 'citation-not-in-force',
  category: 'references',
  target: 'plan',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Dẫn văn bản không còn hoặc chưa có hiệu lực', en: 'A document is cited that is not in force' },
  why: {
    vi: 'Căn cứ vào văn bản đã hết hiệu lực là lỗi hay gặp khi chép kế hoạch năm trước. Chỉ xét văn bản có trong danh mục văn bản; không đoán văn bản nào khác.',
    en: 'Resting on a document that has been replaced is a common slip in plans copied from last year. Only documents of the list are looked at; nothing is guessed of others.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Ngày ban hành: 17/11/2020
Căn cứ: Quyết định số 15/2015/QĐ-TM ngày 10/5/2015 của Sở Mẫu
`,
    documents: `DANH MỤC VĂN BẢN: Văn bản làm căn cứ

- Quyết định số 15/2015/QĐ-TM ngày 10/5/2015 của Sở Mẫu
  Hiệu lực: đến 31/12/2019
  Thay bằng: Quyết định số 40/2019/QĐ-TM ngày 20/12/2019 của Sở Mẫu
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Ngày ban hành: 17/11/2020
Căn cứ: Quyết định số 40/2019/QĐ-TM ngày 20/12/2019 của Sở Mẫu
`,
    documents: `DANH MỤC VĂN BẢN: Văn bản làm căn cứ

- Quyết định số 15/2015/QĐ-TM ngày 10/5/2015 của Sở Mẫu
  Hiệu lực: đến 31/12/2019
  Thay bằng: Quyết định số 40/2019/QĐ-TM ngày 20/12/2019 của Sở Mẫu
`,
  },
  check(context) {
    const on = context.plan.date ?? context.today;
    if (context.documents.listings.length === 0) return;
    for (const citation of context.plan.citations) {
      const found = citation.isInTitle ? undefined : context.documents.find(citation.symbol);
      if (!found) continue;
      const { validFrom, validTo } = found.document;
      if (validTo === null ? isReplaced(context, found, on) : validTo < on)
        reportOver(context, { citation, found, on });
      else if (validFrom !== null && validFrom > on) reportFuture(context, { citation, found, on });
    }
  },
});

/** Where no last day is given, a document is over once one that replaces it may be in force. */
function isReplaced({ documents }: PlanContext, { document }: FoundDocument, on: IsoDate): boolean {
  if (document.successors.length === 0) return false;
  return documents.successorsOf(document, on).some(({ from }) => from !== null && from <= on);
}

interface Case {
  readonly citation: Citation;
  readonly found: FoundDocument;
  readonly on: IsoDate;
}

function reportOver(context: PlanContext, { citation, found, on }: Case): void {
  const { document } = found;
  const successors = context.documents.successorsOf(document, on);
  const names = nameSuccessors(successors);
  context.report({
    span: citation.span,
    message: {
      vi: `${quote(nameOf(citation))} ${endOf(document.validTo).vi}.${names.vi}`,
      en: `${quote(nameOf(citation))} ${endOf(document.validTo).en}.${names.en}`,
    },
    hint: {
      vi: 'Dẫn văn bản thay thế, hoặc sửa “Hiệu lực” trong danh mục văn bản.',
      en: 'Cite what replaced it, or mend “Hiệu lực” in the list of documents.',
    },
    related: [declared(found)],
    fixes: successors.map((successor) => replacement(citation, successor)),
  });
}

function endOf(last: IsoDate | null): Localised {
  if (last === null) return { vi: 'đã được thay thế', en: 'has been replaced' };
  return { vi: `chỉ còn hiệu lực đến ngày ${formatVietnamese(last)}`, en: `was in force until ${last} only` };
}

function reportFuture(context: PlanContext, { citation, found }: Case): void {
  const from = found.document.validFrom ?? '';
  context.report({
    span: citation.span,
    message: {
      vi: `${quote(nameOf(citation))} đến ngày ${formatVietnamese(from)} mới có hiệu lực.`,
      en: `${quote(nameOf(citation))} comes into force on ${from} only.`,
    },
    hint: {
      vi: 'Dẫn văn bản đang có hiệu lực, hoặc sửa “Hiệu lực” trong danh mục văn bản.',
      en: 'Cite what is in force, or mend “Hiệu lực” in the list of documents.',
    },
    related: [declared(found)],
  });
}

function declared({ file, document }: FoundDocument): { file: string; span: Citation['span']; message: Localised } {
  const message = { vi: 'Hiệu lực khai báo ở đây.', en: 'Its validity is declared here.' };
  return { file, span: document.name.span, message };
}

function nameSuccessors(successors: readonly DocumentName[]): Localised {
  if (successors.length === 0) return { vi: '', en: '' };
  const names = successors.map(({ name }) => name);
  return {
    vi: ` Thay thế nó là ${quoteAll(names, 'và', 100)}.`,
    en: ` It was replaced by ${quoteAll(names, 'and', 100)}.`,
  };
}

/** A mention in full becomes the successor's name in full, a short one its kind and number. */
function replacement({ span, issuerSpan, when }: Citation, { name, symbol }: DocumentName): Fix {
  const isFull = when !== null;
  const end = isFull ? (issuerSpan?.end ?? span.end) : span.end;
  const cut = symbol === null ? -1 : name.indexOf(symbol);
  const newText = isFull || cut < 0 ? name : name.slice(0, cut + (symbol?.length ?? 0));
  return {
    title: { vi: `Đổi thành ${quote(newText, 100)}`, en: `Change to ${quote(newText, 100)}` },
    edits: [{ span: { start: span.start, end }, newText }],
    isSafe: false,
  };
}
