import { defineRule } from '../define-rule.ts';

export default defineRule({
  code: 'label-unknown',
  category: 'numbering',
  severity: 'hint',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Dòng trông như một nhãn nhưng không phải nhãn nào', en: 'A line that looks like a label and is none' },
  why: {
    vi: 'Một nhãn gõ sai (“Thời gan thực hiện:”) chỉ là lời văn: thời gian, đơn vị ghi sau nó không được tính cho nhiệm vụ.',
    en: 'A misspelt label (“Thời gan thực hiện:”) is mere prose: the deadline or unit behind it does not count for the task.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Rà soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Báo cáo rà soát
- Thời gan thực hiện: Quý I/2021
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Rà soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Báo cáo rà soát
- Thời gian thực hiện: Quý I/2021
`,
  },
  target: 'plan',
  check({ plan, node, report }) {
    for (const { written, nearest, span, node: index } of plan.nearLabels) {
      report({
        span,
        path: index < 0 ? null : node(index).path,
        message: {
          vi: `“${shorten(written)}” không phải là nhãn nào đã biết.`,
          en: `“${shorten(written)}” is no known label.`,
        },
        hint: {
          vi: `Có phải ý bạn là “${nearest}”? Nếu là lời văn thì để nguyên.`,
          en: `Did you mean “${nearest}”? Leave it if it is prose.`,
        },
        fixes: [
          {
            title: { vi: `Sửa thành “${nearest}”`, en: `Change to “${nearest}”` },
            edits: [{ span, newText: nearest }],
            isSafe: false,
          },
        ],
      });
    }
  },
});

function shorten(text: string): string {
  return text.length > 50 ? `${text.slice(0, 49)}…` : text;
}
