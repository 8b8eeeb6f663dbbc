import type { Plan } from '../../plan/types.ts';
import { defineRule, type Fix, type Localised } from '../define-rule.ts';

/** A component that a document must have (Nghị định 30/2020/NĐ-CP, Điều 8), with the header line that gives it. */
interface Component extends Localised {
  /** True where a document that is attached to a decision bears it too (Phụ lục III, Mẫu 1.3). */
  readonly isOnAttachment: boolean;
  readonly template: string | null;
  /** True where the line is there, be it filled in or not. */
  isWritten(plan: Plan): boolean;
  isFilledIn(plan: Plan): boolean;
}

const components: readonly Component[] = [
  {
    vi: 'số',
    en: 'number',
    isOnAttachment: false,
    template: 'Số: …',
    isWritten: ({ header }) => header.symbol !== null,
    isFilledIn: ({ header }) => /\d/.test(header.symbol?.text.split('/')[0] ?? ''),
  },
  {
    vi: 'ngày ban hành',
    en: 'date',
    isOnAttachment: false,
    template: 'Ngày ban hành: …',
    isWritten: ({ header }) => header.date !== null,
    isFilledIn: hasDate,
  },
  {
    vi: 'nơi ban hành',
    en: 'place',
    isOnAttachment: false,
    template: 'Nơi ban hành: …',
    isWritten: ({ header }) => header.place !== null,
    isFilledIn: ({ header }) => isFilled(header.place?.text),
  },
  {
    vi: 'cơ quan ban hành',
    en: 'issuer',
    isOnAttachment: true,
    template: 'Cơ quan ban hành: …',
    isWritten: ({ header }) => header.issuer !== null,
    isFilledIn: ({ header }) => isFilled(header.issuer?.text),
  },
  {
    vi: 'người ký',
    en: 'signatory',
    isOnAttachment: false,
    template: 'Người ký: …; …',
    isWritten: ({ header }) => header.signatory !== null,
    isFilledIn: ({ header }) => isFilled(header.signatory?.post) || isFilled(header.signatory?.name),
  },
  {
    vi: 'nơi nhận',
    en: 'recipients',
    isOnAttachment: false,
    template: 'Nơi nhận: …',
    isWritten: ({ header }) => header.recipients.length > 0,
    isFilledIn: ({ header }) => header.recipients.some((recipient) => isFilled(recipient.name)),
  },
  {
    vi: 'trích yếu',
    en: 'subject',
    isOnAttachment: true,
    template: null,
    isWritten: ({ title }) => title !== null,
    isFilledIn: ({ title }) => isFilled(title?.text),
  },
];

export default defineRule({
  code: 'header-missing',
  category: 'document',
  severity: 'info',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Văn bản thiếu thành phần thể thức', en: 'The document lacks a component that it must have' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Điều 8 quy định văn bản phải có số, ký hiệu, địa danh và thời gian ban hành, cơ quan ban hành, trích yếu, người ký, nơi nhận. Khi soạn thảo có thể còn thiếu, khi ban hành thì không.',
    en: 'Nghị định 30/2020/NĐ-CP, Điều 8 asks for number and symbol, place and date, issuer, subject, signatory and recipients. They may be lacking in a draft, not in an issued document.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Cơ quan ban hành: Sở Khoa học và Công nghệ
Số: /KH-SKHCN

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Cơ quan ban hành: Sở Khoa học và Công nghệ
Số: 335/KH-SKHCN
Nơi ban hành: Quảng Ngãi
Ngày ban hành: 17/11/2020
Người ký: GIÁM ĐỐC; Nguyễn Văn A
Nơi nhận: Các phòng, đơn vị thuộc Sở; Lưu: VT, VP

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  target: 'plan',
  check({ plan, text, profile, report }) {
    if (plan.isPartyForm || text.trim() === '') return;
    const isAttachment = plan.header.attachedTo !== null;
    const missing = components.filter(
      (component) => (component.isOnAttachment || !isAttachment) && !component.isFilledIn(plan),
    );
    if (missing.length === 0) return;
    report({
      span: plan.kindSpan ?? { start: 0, end: 0 },
      path: null,
      ...(profile === 'issue' ? { severity: 'error' as const } : {}),
      message: {
        vi: `Văn bản còn thiếu: ${missing.map(({ vi }) => vi).join(', ')}.`,
        en: `The document still lacks: ${missing.map(({ en }) => en).join(', ')}.`,
      },
      hint: {
        vi: 'Ghi các dòng này ngay dưới dòng đầu; số có thể để trống khi còn dự thảo.',
        en: 'Write these lines right under the first line; the number may stay blank in a draft.',
      },
      fixes: templateFix(plan, text, missing),
    });
  },
});

/** False for a blank and for the dots of a form that nobody has filled in. */
function isFilled(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && !/^[\s.…_;,-]*$/.test(text);
}

/** A day, month and year are there; whether the day exists is the business of other rules. */
function hasDate({ header, date }: Plan): boolean {
  return header.date !== null && (date !== null || (header.date.text.match(/\d+/g) ?? []).length >= 3);
}

function templateFix(plan: Plan, text: string, missing: readonly Component[]): readonly Fix[] {
  const lines = missing.flatMap(({ template, isWritten }) => (template === null || isWritten(plan) ? [] : [template]));
  const anchor = Math.max(plan.kindSpan?.end ?? -1, plan.title?.span.end ?? -1);
  if (lines.length === 0 || anchor < 0) return [];
  const at = lineEnd(text, anchor);
  return [
    {
      title: { vi: 'Chèn các dòng còn thiếu để điền', en: 'Insert the missing lines to fill in' },
      edits: [{ span: { start: at, end: at }, newText: lines.map((line) => `\n${line}`).join('') }],
      isSafe: false,
    },
  ];
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
