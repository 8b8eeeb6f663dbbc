import type { OutlineNode } from '../../plan/types.ts';
import { defineRule } from '../define-rule.ts';
import { listOf, nameOfKey } from './level-names.ts';
import { faultsOfKind } from './list-faults.ts';
import { writeNumber } from './number-values.ts';
import { renumberFrom } from './renumber.ts';
import { numberingOf, type Sequence, sequencesOf } from './sequences.ts';

export default defineRule({
  code: 'number-gap',
  category: 'numbering',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Bỏ sót một số hoặc chữ', en: 'A number or letter is left out' },
  why: {
    vi: 'Số bị nhảy thường là dấu vết của một dòng đã xóa hoặc dán thiếu: người đọc sẽ đi tìm nội dung không có. Các điểm xếp theo bảng chữ cái tiếng Việt: sau d là đ, sau e là g.',
    en: 'A number that is skipped is usually the trace of a line deleted or lost: readers look for what is not there. Points follow the Vietnamese alphabet: đ after d, g after e.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Cải cách thể chế
a) Rà soát văn bản.
b) Kiểm tra văn bản.
d) Theo dõi thi hành pháp luật.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Cải cách thể chế
a) Rà soát văn bản.
b) Kiểm tra văn bản.
c) Theo dõi thi hành pháp luật.
`,
  },
  target: 'plan',
  check(context) {
    const { plan, report } = context;
    for (const { sequence, fault, entry, rank } of faultsOfKind(sequencesOf(plan), 'gap')) {
      const { node } = entry;
      const list = listOf(plan.nodes[node.parent]);
      const missing = nameOfKey(node, describe(sequence, node, fault.missing));
      report({
        span: node.markerSpan,
        path: node.path,
        message: {
          vi: `Nhảy số ${list.vi}: trước “${node.marker}” thiếu ${missing.vi}.`,
          en: `Numbers skip ${list.en}: ${missing.en} is left out before “${node.marker}”.`,
        },
        hint: {
          vi: 'Bổ sung dòng còn thiếu, hoặc đánh số lại từ dòng này.',
          en: 'Add what is missing, or renumber from this line on.',
        },
        fixes: renumberFrom(context, sequence, { at: fault.at, rank }),
      });
    }
  },
});

/** The numbers left out: `c`; `2, 3`; `6.4 – 6.9`; `Điều 4`. */
function describe(sequence: Sequence, node: OutlineNode, missing: readonly number[]): string {
  const prefix = node.key.slice(0, node.key.length - numberingOf(node).written.length);
  const isDecimal = node.level === 'decimal';
  const written = missing.map((value) => (isDecimal ? prefix : '') + (writeNumber(sequence.counting, value) ?? value));
  const list = written.length > 3 ? `${written[0]} – ${written[written.length - 1]}` : written.join(', ');
  return isDecimal ? list : prefix + list;
}
