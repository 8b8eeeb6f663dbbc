import { kinds } from '@cchc/grammar/vocabulary/kinds';
import type { OutlineNode, Plan, Reference } from '../../plan/types.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { defineRule, type PlanContext } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** Words around "phụ lục" that announce one, rather than speak of annexes in general. */
const announced = /(?:chi tiết|theo|tại|có|xem|nêu ở|ở|trong) (?:các |những )?$|(?:\(|^)(?:các |có )?$/i;
const followed = /^(?: [^\s;.()]+){0,14}? (?:kèm theo|đính kèm|gửi kèm|dưới đây|sau đây)/i;
const attachedTo = /kèm(?:\s{1,4}theo)?\s{1,4}([A-ZĐ]\S{1,6}(?:\s{1,4}\S{2,7})?)\s{1,4}này/g;
const decomposed = /[\u0300-\u036f]/;
const headingLine = /^[#*>_ \t]{0,20}(?:PHỤ LỤC|Phụ lục)[ \t\dIVXLC*_:.]{0,20}$/m;
const around = 120;

/** An annex is announced and not there, or there and not announced; an attachment names another kind of document. */
export default defineRule({
  code: 'annex-missing',
  category: 'references',
  target: 'plan',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Phụ lục và lời dẫn không khớp', en: 'Annexes and what is said of them do not agree' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP: phụ lục phải được dẫn trong văn bản và ghi rõ kèm theo văn bản nào. “Kèm theo Công văn này” trong một kế hoạch là dấu vết chép từ văn bản khác.',
    en: 'Nghị định 30/2020/NĐ-CP: the text announces its annexes, and they name the document they belong to. “Kèm theo Công văn này” in a plan is a trace of another document.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Phân công cụ thể cho từng phòng theo Phụ lục I.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Phân công cụ thể cho từng phòng theo Phụ lục I.

PHỤ LỤC I. PHÂN CÔNG
1. Văn phòng Sở tổng hợp báo cáo.
`,
  },
  check(context) {
    const references = context.plan.references.filter(({ place }) => place.names === 'annex');
    const annexes = context.plan.nodes.filter(isAnnex);
    reportAbsent(context, references);
    reportUnannounced(context, { references, annexes });
    reportOtherKind(context);
  },
});

function isAnnex({ level, key }: OutlineNode): boolean {
  return level === 'part' && /^phụ lục /i.test(key);
}

/** Each annex announced that is not there, once. */
function reportAbsent({ plan, text, report }: PlanContext, references: readonly Reference[]): void {
  const seen = new Set<string>();
  for (const reference of references) {
    const { place, missing, targets, span } = reference;
    const numbers = missing.filter(({ level }) => level === 'annexes').map(({ key }) => key);
    const isNumbered = place.annexes.length > 0;
    const name = isNumbered ? numbers.join(', ') : '';
    if (isNumbered ? numbers.length === 0 : targets !== null || !isAnnouncement(text, reference)) continue;
    if (seen.has(name) || (!isNumbered && hasLooseAnnex(plan, text))) continue;
    seen.add(name);
    const words = isNumbered ? `Phụ lục ${name}` : 'phụ lục';
    report({
      span,
      path: plan.nodes[reference.node]?.path ?? null,
      message: {
        vi: `Có dẫn ${quote(words)} nhưng văn bản không có phụ lục đó.`,
        en: `${quote(words)} is announced, but the document has no such annex.`,
      },
      hint: {
        vi: 'Đưa phụ lục vào cuối văn bản, dòng đầu ghi “PHỤ LỤC …”; hoặc bỏ lời dẫn.',
        en: 'Add the annex at the end under a line “PHỤ LỤC …”, or drop the words.',
      },
    });
  }
}

/** "phụ lục" alone speaks of one that goes with the text where the words around say so. */
function isAnnouncement(text: string, { span }: Reference): boolean {
  const before = text
    .slice(Math.max(0, span.start - around), span.start)
    .normalize('NFC')
    .replace(/\s+/g, ' ');
  const after = text
    .slice(span.end, span.end + around)
    .normalize('NFC')
    .replace(/\s+/g, ' ');
  return followed.test(after) || (announced.test(before) && /^[).,; ]/.test(after) && !/^ [a-zà-ỹ]/.test(after));
}

/** A heading without a number, or a table at the end, is the annex. */
function hasLooseAnnex(plan: Plan, text: string): boolean {
  return headingLine.test(text.normalize('NFC')) || plan.nodes.some(isAnnex);
}

interface Annexes {
  readonly references: readonly Reference[];
  readonly annexes: readonly OutlineNode[];
}

/** Annexes to which nothing outside them refers. */
function reportUnannounced({ report }: PlanContext, { references, annexes }: Annexes): void {
  const named = new Set(references.flatMap(({ targets }) => targets ?? []));
  for (const annex of annexes) {
    if (named.has(annex.index)) continue;
    report({
      span: annex.markerSpan,
      path: annex.path,
      message: {
        vi: `${quote(annex.marker)} không được nhắc đến trong văn bản.`,
        en: `${quote(annex.marker)} is not mentioned in the document.`,
      },
      hint: {
        vi: 'Dẫn phụ lục ở chỗ cần dùng: “… (theo Phụ lục …)”.',
        en: 'Refer to it where it is needed: “… (theo Phụ lục …)”.',
      },
    });
  }
}

/** "kèm theo Công văn này" in a document that is none. */
function reportOtherKind({ plan, text, report }: PlanContext): void {
  if (plan.kind === null) return;
  const allowed = [plan.kind, (plan.header.attachedTo?.text ?? '').split(' số')[0]?.trim() ?? ''].map(upper);
  const mapped = decomposed.test(text) ? MappedText.read(text, 0, text.length) : null;
  for (const match of (mapped?.text ?? text).matchAll(attachedTo)) {
    const named = match[1] ?? '';
    const kind = kinds.find(({ file, name }) => file === 'plan' && name === upper(named))?.name;
    if (!kind || allowed.includes(kind)) continue;
    const end = match.index + match[0].length;
    const start = match.index + match[0].indexOf(named);
    const span = mapped ? mapped.span(start, end) : { start, end };
    if (isComment(text, span.start)) continue;
    report({
      span,
      message: {
        vi: `Ghi ${quote(`${named} này`)} nhưng văn bản này là ${plan.kind.toLowerCase()}.`,
        en: `${quote(`${named} này`)}, but this document is a ${plan.kind.toLowerCase()}.`,
      },
      hint: {
        vi: `Sửa thành “${capitalised(plan.kind)} này”.`,
        en: `Write “${capitalised(plan.kind)} này”.`,
      },
    });
  }
}

function isComment(text: string, at: number): boolean {
  return text.startsWith('//', text.lastIndexOf('\n', at) + 1);
}

function upper(name: string): string {
  return name.replace(/\s+/g, ' ').toUpperCase();
}

function capitalised(kind: string): string {
  return kind.slice(0, 1) + kind.slice(1).toLowerCase();
}
