import { defineRule } from '../define-rule.ts';
import { faultsOfKind } from './list-faults.ts';
import { pointLetters } from './number-values.ts';
import { renumberFrom } from './renumber.ts';
import { sequencesOf } from './sequences.ts';

export default defineRule({
  code: 'number-letter',
  category: 'numbering',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Chữ cái không dùng để đánh thứ tự các điểm', en: 'A letter that Vietnamese lettering does not have' },
  why: {
    vi: 'Theo Nghị định 30/2020/NĐ-CP, các điểm xếp theo thứ tự bảng chữ cái tiếng Việt: sau d là đ, sau e là g; không có f, j, w, z và không dùng ă, â, ê, ô, ơ, ư.',
    en: 'Nghị định 30/2020/NĐ-CP letters points by the Vietnamese alphabet: đ after d, g after e; there is no f, j, w, z, and ă, â, ê, ô, ơ, ư are not used.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

a) Rà soát văn bản.
b) Kiểm tra văn bản.
c) Công bố thủ tục.
d) Niêm yết thủ tục.
đ) Đối thoại với tổ chức, công dân.
e) Đo lường mức độ hài lòng.
f) Báo cáo kết quả.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

a) Rà soát văn bản.
b) Kiểm tra văn bản.
c) Công bố thủ tục.
d) Niêm yết thủ tục.
đ) Đối thoại với tổ chức, công dân.
e) Đo lường mức độ hài lòng.
g) Báo cáo kết quả.
`,
  },
  target: 'plan',
  check(context) {
    const { plan, report } = context;
    for (const { sequence, fault, entry, rank } of faultsOfKind(sequencesOf(plan), 'letter')) {
      const { node } = entry;
      report({
        span: node.markerSpan,
        path: node.path,
        message: {
          vi: `Chữ “${node.key}” không dùng để đánh thứ tự các điểm.`,
          en: `The letter “${node.key}” is not used to letter points.`,
        },
        hint: {
          vi: `Thứ tự dùng là: ${[...pointLetters].join(', ')}.`,
          en: `The order in use is: ${[...pointLetters].join(', ')}.`,
        },
        fixes: renumberFrom(context, sequence, { at: fault.at, rank }),
      });
    }
  },
});
