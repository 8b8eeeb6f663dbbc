import { defineRule } from '../define-rule.ts';

export default defineRule({
  code: 'task-none',
  category: 'numbering',
  severity: 'info',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Văn bản không có nhiệm vụ nào được đánh dấu', en: 'No task is marked in the document' },
  why: {
    vi: 'Công cụ chỉ coi là nhiệm vụ những dòng có nhãn như “Chủ trì:”, “Thời gian:”. Với văn bản chỉ có lời văn, không thể kiểm tra ai làm, bao giờ xong; công cụ không tự đoán.',
    en: 'Only lines with labels such as “Chủ trì:” or “Thời gian:” count as tasks. In prose nobody can check who does what by when; the tool does not guess.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. NHIỆM VỤ
1. Văn phòng Sở rà soát thủ tục hành chính trong quý I.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. NHIỆM VỤ
1. Rà soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Báo cáo rà soát
- Thời gian: Quý I/2021
`,
  },
  target: 'plan',
  check({ plan, text, report }) {
    if (plan.tasks.length > 0 || text.trim() === '') return;
    report({
      span: plan.kindSpan ?? { start: 0, end: 0 },
      path: null,
      message: {
        vi: 'Chưa có nhiệm vụ nào được đánh dấu nên chưa kiểm tra được việc phân công.',
        en: 'No task is marked, so assignments cannot be checked.',
      },
      hint: {
        vi: 'Dưới mỗi nhiệm vụ, thêm các dòng “- Chủ trì: …”, “- Sản phẩm: …”, “- Thời gian: …”; hoặc ghi “@ Nhiệm vụ” dưới dòng là nhiệm vụ.',
        en: 'Under each task add lines such as “- Chủ trì: …”, “- Sản phẩm: …”, “- Thời gian: …”, or write “@ Nhiệm vụ” below a line that is a task.',
      },
    });
  },
});
