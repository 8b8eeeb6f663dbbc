import { defineRule } from '../define-rule.ts';
import { listOf, nameOf } from './level-names.ts';
import { faultsOfKind } from './list-faults.ts';
import { renumberFrom } from './renumber.ts';
import { sequencesOf } from './sequences.ts';

export default defineRule({
  code: 'number-duplicate',
  category: 'numbering',
  severity: 'error',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Hai dòng cùng cấp mang một số', en: 'Two siblings bear one number' },
  why: {
    vi: 'Khi giao việc, báo cáo hay viện dẫn, người ta gọi tên “điểm b khoản 7 Mục II”. Hai điểm b thì không ai biết là điểm nào.',
    en: 'Assignments, reports and references name “point b of item 7”. With two points b nobody knows which one is meant.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. MỤC ĐÍCH
1. Nâng cao trách nhiệm của người đứng đầu.
2. Bảo đảm đúng tiến độ.
2. Cải thiện chỉ số cải cách hành chính.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. MỤC ĐÍCH
1. Nâng cao trách nhiệm của người đứng đầu.
2. Bảo đảm đúng tiến độ.
3. Cải thiện chỉ số cải cách hành chính.
`,
  },
  target: 'plan',
  check(context) {
    const { plan, report } = context;
    for (const { sequence, fault, entry, rank } of faultsOfKind(sequencesOf(plan), 'duplicate')) {
      const { node } = entry;
      const name = nameOf(node);
      const list = listOf(plan.nodes[node.parent]);
      report({
        span: node.markerSpan,
        path: node.path,
        message: {
          vi: `Trùng “${node.marker}”: ${list.vi} đã có ${name.vi} ở trên.`,
          en: `“${node.marker}” twice: there is already ${name.en} above ${list.en}.`,
        },
        hint: {
          vi: 'Đánh số lại từ dòng này, hoặc gộp hai dòng làm một.',
          en: 'Renumber from this line on, or merge the two lines.',
        },
        related: [
          {
            file: null,
            span: fault.first.node.markerSpan,
            message: { vi: `${name.vi} thứ nhất`, en: `the first ${name.en}` },
          },
        ],
        fixes: renumberFrom(context, sequence, { at: fault.at, rank }),
      });
    }
  },
});
