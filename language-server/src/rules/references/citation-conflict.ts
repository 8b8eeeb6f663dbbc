import { formatVietnamese } from '../../plan/calendar-date.ts';
import { symbolKey } from '../../plan/cited-documents.ts';
import type { Citation, CitedDocument, Span } from '../../plan/types.ts';
import { defineRule, type PlanContext, type RelatedPlace } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { firstMention, nameOf } from './citation-name.ts';
import { areOtherTitles, isSameTitle, mayBeOneBody } from './same-words.ts';

/** Documents of one day that are compared with each other. */
const mostADay = 50;

/** One document is cited with two dates, two issuers, two titles or two numbers, here or against the list of documents. */
export default defineRule({
  code: 'citation-conflict',
  category: 'references',
  target: 'plan',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Một văn bản được dẫn mỗi nơi một khác', en: 'One document is cited in two ways' },
  why: {
    vi: 'Cùng một số mà hai ngày, hai cơ quan hay hai trích yếu thì ít nhất một chỗ sai; người đọc không biết tra theo chỗ nào.',
    en: 'With two dates, issuers or titles for one number at least one is wrong, and readers cannot tell which.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Căn cứ: Quyết định số 908/QĐ-UBND ngày 29/10/2018 của UBND tỉnh

1. Đo mức độ hài lòng theo Quyết định số 908/QĐ-UBND ngày 29/10/2019.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Căn cứ: Quyết định số 908/QĐ-UBND ngày 29/10/2018 của UBND tỉnh

1. Đo mức độ hài lòng theo Quyết định số 908/QĐ-UBND ngày 29/10/2018.
`,
  },
  check(context) {
    for (const document of context.plan.citedDocuments) checkDocument(context, document);
    checkNumbers(context);
  },
});

/** What is said elsewhere of the same document. */
interface Said {
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly place: RelatedPlace;
}

function checkDocument(context: PlanContext, { mentions }: CitedDocument): void {
  const cited = mentions.map((at) => context.plan.citations[at]).filter((citation) => citation !== undefined);
  const [first] = cited;
  if (!first) return;
  const listed = listedAs(context, first);
  const said: Said[] = listed ? [listed] : [];
  for (const citation of cited) {
    compare(context, citation, said);
    const isNew = citation.date !== null || citation.issuer !== null || citation.subject !== null;
    if (isNew && said.length < 8) said.push({ ...citation, place: firstMention(citation) });
  }
}

function listedAs({ documents }: PlanContext, { symbol }: Citation): Said | null {
  const found = documents.find(symbol);
  if (!found) return null;
  const message = { vi: 'Danh mục văn bản ghi ở đây.', en: 'The list of documents says so here.' };
  return { ...found.document, place: { file: found.file, span: found.document.name.span, message } };
}

/** Reports what differs from the first that says otherwise. */
function compare(context: PlanContext, citation: Citation, said: readonly Said[]): void {
  const { date, issuer, subject, when, issuerSpan, span } = citation;
  const otherDate = said.find((one) => one.date !== null);
  if (date !== null && when && otherDate && otherDate.date !== date) {
    report(context, { citation, span: when.span, other: otherDate, ...dates(date, otherDate.date ?? date) });
    return;
  }
  const otherIssuer = said.find((one) => one.issuer !== null);
  if (issuer !== null && otherIssuer?.issuer && !mayBeOneBody(issuer, otherIssuer.issuer)) {
    const vi = `của ${quote(issuer, 40)}, chỗ khác ghi của ${quote(otherIssuer.issuer, 40)}`;
    const en = `is by ${quote(issuer, 40)} here and by ${quote(otherIssuer.issuer, 40)} elsewhere`;
    report(context, { citation, span: issuerSpan ?? span, other: otherIssuer, vi, en });
    return;
  }
  const otherTitle = said.find((one) => one.subject !== null);
  if (subject !== null && otherTitle?.subject && areOtherTitles(subject, otherTitle.subject)) {
    const vi = `có hai trích yếu; chỗ khác ghi ${quote(otherTitle.subject, 60)}`;
    const en = `has two titles; elsewhere it is ${quote(otherTitle.subject, 60)}`;
    report(context, { citation, span, other: otherTitle, vi, en });
  }
}

function dates(here: string, elsewhere: string): { readonly vi: string; readonly en: string } {
  return {
    vi: `ghi ngày ${formatVietnamese(here)}, chỗ khác ghi ngày ${formatVietnamese(elsewhere)}`,
    en: `is of ${here} here and of ${elsewhere} elsewhere`,
  };
}

interface Conflict {
  readonly citation: Citation;
  readonly span: Span;
  readonly other: Said;
  readonly vi: string;
  readonly en: string;
}

function report(context: PlanContext, { citation, span, other, vi, en }: Conflict): void {
  context.report({
    span,
    message: { vi: `${quote(nameOf(citation), 40)} ${vi}.`, en: `${quote(nameOf(citation), 40)} ${en}.` },
    hint: {
      vi: 'Đối chiếu với bản gốc rồi sửa cho thống nhất; nếu là hai văn bản khác nhau thì một số bị ghi nhầm.',
      en: 'Check the document itself and make them agree; if two documents are meant, one number is wrong.',
    },
    related: [other.place],
  });
}

/** One day and one title under two numbers: one of the numbers is a slip. */
function checkNumbers(context: PlanContext): void {
  const byDay = new Map<string, Citation[]>();
  for (const citation of context.plan.citations) {
    if (citation.date === null || citation.subject === null) continue;
    const day = byDay.get(citation.date) ?? [];
    byDay.set(citation.date, day);
    const twin = day.find((other) => isSameTitle(other.subject ?? '', citation.subject ?? ''));
    if (!twin && day.length < mostADay) day.push(citation);
    if (!twin) continue;
    if (symbolKey(twin.symbol) !== symbolKey(citation.symbol)) {
      const vi = `cùng ngày, cùng trích yếu với ${quote(nameOf(twin), 40)}`;
      const en = `has date and title of ${quote(nameOf(twin), 40)}`;
      report(context, { citation, span: citation.symbolSpan, other: { ...twin, place: firstMention(twin) }, vi, en });
    }
  }
}
