import { defineRule } from '../define-rule.ts';

export default defineRule({
  code: 'roman-annex',
  category: 'document',
  severity: 'info',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Phụ lục không đánh số La Mã', en: 'Annexes not numbered in roman' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: văn bản có từ hai phụ lục trở lên thì các phụ lục được đánh số thứ tự bằng chữ số La Mã.',
    en: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: two annexes or more are numbered in roman figures.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu (Phụ lục 1, 2)./.

Phụ lục 1
Danh sách các phòng.

Phụ lục 2
Danh sách thủ tục.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu (Phụ lục I, II)./.

Phụ lục I
Danh sách các phòng.

Phụ lục II
Danh sách thủ tục.
`,
  },
  target: 'plan',
  check({ plan, report }) {
    const annexes = plan.nodes.filter(({ level, key }) => level === 'part' && /^phụ lục/i.test(key));
    if (plan.isPartyForm || annexes.length < 2) return;
    const wrong = annexes.filter(({ key }) => !/ [IVXLC]{1,6}$/.test(key));
    const [first, ...others] = wrong;
    if (!first) return;
    report({
      span: first.markerSpan,
      message: {
        vi: `Có ${annexes.length} phụ lục mà “${first.key}” không đánh số La Mã.`,
        en: `There are ${annexes.length} annexes and “${first.key}” bears no roman figure.`,
      },
      hint: {
        vi: 'Ghi Phụ lục I, Phụ lục II, …, và sửa theo ở những chỗ dẫn đến phụ lục.',
        en: 'Write Phụ lục I, Phụ lục II, …, and follow in the places that name them.',
      },
      related: others.map(({ key, markerSpan }) => ({
        file: null,
        span: markerSpan,
        message: { vi: `“${key}” cũng vậy`, en: `“${key}” likewise` },
      })),
    });
  },
});
