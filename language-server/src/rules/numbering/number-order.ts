import { defineRule } from '../define-rule.ts';
import { listOf } from './level-names.ts';
import { faultsOfKind } from './list-faults.ts';
import { renumberFrom } from './renumber.ts';
import { sequencesOf } from './sequences.ts';

export default defineRule({
  code: 'number-order',
  category: 'numbering',
  severity: 'error',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Số đứng sau một số lớn hơn', en: 'A number comes after a larger one' },
  why: {
    vi: 'Các dòng cùng cấp phải theo thứ tự tăng dần thì mới tra cứu và viện dẫn được. Số đảo lộn thường do cắt dán.',
    en: 'Siblings must count upwards so that they can be found and referred to. Numbers out of order usually come from cut and paste.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Cải cách thể chế
3. Cải cách tài chính công
2. Cải cách thủ tục hành chính
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Cải cách thể chế
2. Cải cách thủ tục hành chính
3. Cải cách tài chính công
`,
  },
  target: 'plan',
  check(context) {
    const { plan, report } = context;
    for (const { sequence, fault, entry, rank } of faultsOfKind(sequencesOf(plan), 'order')) {
      const { node } = entry;
      const list = listOf(plan.nodes[node.parent]);
      report({
        span: node.markerSpan,
        path: node.path,
        message: {
          vi: `Sai thứ tự ${list.vi}: “${node.marker}” đứng sau “${fault.after.node.marker}”.`,
          en: `Out of order ${list.en}: “${node.marker}” comes after “${fault.after.node.marker}”.`,
        },
        hint: {
          vi: 'Chuyển dòng về đúng chỗ, hoặc đánh số lại.',
          en: 'Move the line to its place, or renumber.',
        },
        related: [
          {
            file: null,
            span: fault.after.node.markerSpan,
            message: { vi: 'số lớn hơn đứng trước', en: 'the larger number before it' },
          },
        ],
        fixes: renumberFrom(context, sequence, { at: fault.restart, rank }),
      });
    }
  },
});
