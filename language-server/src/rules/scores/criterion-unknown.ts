import { indexByCode, nearestNumbers } from '../../plan/criterion-lookup.ts';
import type { ScoreIndex } from '../../plan/reference-types.ts';
import type { CriterionReference } from '../../plan/types.ts';
import { defineRule, type Fix, type Report } from '../define-rule.ts';
import { quote } from '../quote.ts';

const index = `BỘ CHỈ SỐ: Chỉ số mẫu
Mã: CS
Thang điểm: 10

1. Chỉ đạo, điều hành: 10 điểm
1.1. Kế hoạch: 4 điểm
1.2. Báo cáo: 6 điểm
`;

/** A task refers to a criterion that its index does not have. */
export default defineRule({
  code: 'criterion-unknown',
  category: 'scores',
  severity: 'error',
  isFixable: true,
  since: '0.1.0',
  target: 'plan',
  title: { vi: 'Tiêu chí không có trong bộ chỉ số', en: 'No such criterion in the index' },
  why: {
    vi: 'Nhiệm vụ gắn với một số thứ tự không tồn tại thì không được tính cho tiêu chí nào: bảng đối chiếu điểm sẽ báo thiếu ở chỗ khác, và khi tự chấm không ai tìm được tài liệu kiểm chứng.',
    en: 'A task tied to a number that does not exist serves no criterion: the coverage looks worse than it is, and nobody finds the evidence when the points are claimed.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Năm: 2021
Bộ chỉ số: CS

I. NHIỆM VỤ
1. Ban hành kế hoạch cải cách hành chính
- Chủ trì: Văn phòng Sở
- Sản phẩm: Kế hoạch của Sở
- Thời gian: Quý I/2021
@ Tiêu chí: CS 1.3
`,
    index,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Năm: 2021
Bộ chỉ số: CS

I. NHIỆM VỤ
1. Ban hành kế hoạch cải cách hành chính
- Chủ trì: Văn phòng Sở
- Sản phẩm: Kế hoạch của Sở
- Thời gian: Quý I/2021
@ Tiêu chí: CS 1.1
`,
    index,
  },
  check({ plan, indices, report }) {
    const seen = new Set<number>();
    for (const reference of plan.tasks.flatMap((task) => task.criteria)) {
      if (reference.state !== 'unknown' || seen.has(reference.span.start)) continue;
      seen.add(reference.span.start);
      const named = reference.index === null ? null : indexByCode(indices, reference.index);
      report(
        reference.number === null || named === null ? unread(reference) : unknown(reference, reference.number, named),
      );
    }
  },
});

function unknown(reference: CriterionReference, number: string, named: ScoreIndex): Report {
  const code = named.code ?? named.title;
  const near = nearestNumbers(named, number);
  return {
    span: reference.span,
    message: {
      vi: `Bộ chỉ số ${quote(code)} không có tiêu chí ${number}.`,
      en: `The index ${quote(code)} has no criterion ${number}.`,
    },
    hint:
      near.length === 0
        ? { vi: 'Bộ chỉ số này chưa có tiêu chí nào.', en: 'This index has no criteria yet.' }
        : {
            vi: `Xem lại số thứ tự; gần nhất có ${near.join(', ')}.`,
            en: `Check the number; the nearest are ${near.join(', ')}.`,
          },
    fixes: near.map((other) => replaceNumber(reference, number, other)),
  };
}

function unread(reference: CriterionReference): Report {
  return {
    span: reference.span,
    message: {
      vi: `Không đọc được tiêu chí ${quote(reference.text)}.`,
      en: `The criterion ${quote(reference.text)} cannot be read.`,
    },
    hint: {
      vi: 'Ghi mã bộ chỉ số rồi đến số thứ tự, ví dụ: PAR-S 2.3.',
      en: 'Write the code of the index and the number, for instance PAR-S 2.3.',
    },
  };
}

function replaceNumber(reference: CriterionReference, number: string, other: string): Fix {
  const at = reference.text.lastIndexOf(number);
  const newText = at < 0 ? other : reference.text.slice(0, at) + other + reference.text.slice(at + number.length);
  return {
    title: { vi: `Đổi thành ${quote(newText)}`, en: `Change to ${quote(newText)}` },
    edits: [{ span: reference.span, newText }],
    isSafe: false,
  };
}
