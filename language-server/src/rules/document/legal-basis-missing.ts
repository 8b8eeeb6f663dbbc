import type { Plan } from '../../plan/types.ts';
import { foldPlain } from '../../text/fold.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** Kinds that rest on other documents; a conclusion, notice or report rests on a meeting or on facts. */
const restingKinds = ['KẾ HOẠCH', 'CHƯƠNG TRÌNH', 'QUYẾT ĐỊNH', 'NGHỊ QUYẾT', 'PHƯƠNG ÁN', 'ĐỀ ÁN', 'CHỈ THỊ'];
const leadIn = /(?:căn cứ|thực hiện|theo|triển khai|trên cơ sở) /gi;
const documentWord =
  /(?:luật|pháp lệnh|nghị|quyết định|chỉ thị|thông|kế hoạch|kết luận|chương trình|công văn|công điện|đề án|hướng dẫn|điều \d|chỉ đạo|văn bản)/i;
/** How far behind the words that lead in the name of the document may stand. */
const longestLeadIn = 80;
/** A preamble is a page at most. */
const longestPreamble = 2000;
const basisHeading = /^(?:can cu|co so phap ly|nhung can cu|cac can cu)/;

export default defineRule({
  code: 'legal-basis-missing',
  category: 'document',
  severity: 'info',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Văn bản chưa nêu căn cứ ban hành', en: 'The document names nothing on which it rests' },
  why: {
    vi: 'Người nhận cần biết văn bản thực hiện nhiệm vụ nào của cấp trên. Nghị định 30/2020/NĐ-CP, Phụ lục I quy định cách ghi căn cứ ban hành.',
    en: 'Recipients need to know what the document carries out. Nghị định 30/2020/NĐ-CP, Phụ lục I says how the basis is written.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

Sở Mẫu ban hành Kế hoạch cải cách hành chính năm 2021 như sau:

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Căn cứ: Quyết định số 125/QĐ-UBND ngày 02/11/2020 của UBND tỉnh

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  target: 'plan',
  check({ plan, profile, text, report }) {
    const { kind, kindSpan, header } = plan;
    if (plan.isPartyForm || kind === null || !restingKinds.includes(kind) || text.trim() === '') return;
    // What is issued with a decision rests on what the decision names.
    if (header.attachedTo !== null || header.legalBases.length > 0 || namesOneInText(plan)) return;
    report({
      span: kindSpan ?? { start: 0, end: 0 },
      path: null,
      ...(profile === 'issue' ? { severity: 'warning' as const } : {}),
      message: {
        vi: `${quote(kind)} chưa nêu căn cứ ban hành.`,
        en: `${quote(kind)} names nothing on which it rests.`,
      },
      hint: {
        vi: 'Ghi dòng “Căn cứ: …” dưới dòng đầu, hoặc nêu văn bản được thực hiện ở đoạn mở đầu.',
        en: 'Write a line “Căn cứ: …” under the first line, or name the document in the opening paragraph.',
      },
    });
  },
});

/** An opening paragraph that cites or names a document, or a chapter of legal bases. */
function namesOneInText({ preamble, citations, nodes }: Plan): boolean {
  const last = preamble[preamble.length - 1];
  if (last && citations.some(({ span }) => span.start >= (preamble[0]?.span.start ?? 0) && span.end <= last.span.end)) {
    return true;
  }
  if (preamble.some(({ text }) => namesBasis(text.slice(0, longestPreamble)))) return true;
  return nodes.some(
    ({ level, text }) => (level === 'chapter' || level === 'item') && basisHeading.test(foldPlain(text.slice(0, 40))),
  );
}

function namesBasis(text: string): boolean {
  return [...text.matchAll(leadIn)].some(({ 0: words, index }) => {
    const rest = text.slice(index + words.length, index + words.length + longestLeadIn);
    return documentWord.test(rest.split(/[.;]/, 1)[0] ?? '');
  });
}
