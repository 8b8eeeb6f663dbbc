import { defineRule } from '../define-rule.ts';

export default defineRule({
  code: 'suppression-unused',
  category: 'document',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: {
    vi: 'Dòng “Bỏ qua” không cần thiết hoặc thiếu lý do',
    en: 'A suppression that is not needed or gives no reason',
  },
  why: {
    vi: 'Dòng “@ Bỏ qua” còn sót lại sau khi lỗi đã sửa sẽ che những lỗi sau này. Thiếu lý do thì người sau không biết có được bỏ đi không.',
    en: 'A suppression that outlives its fault hides later ones. Without a reason nobody knows whether it may be removed.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Rà soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Báo cáo rà soát
- Thời gian: Quý I/2021
@ Bỏ qua support-missing: Văn phòng Sở tự làm
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Rà soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Sản phẩm: Báo cáo rà soát
- Thời gian: Quý I/2021
@ Bỏ qua support-missing: Văn phòng Sở tự làm
`,
  },
  target: 'plan',
  // What is suppressed is known only when all rules have run: `applySuppressions` reports under this code.
  check() {},
});
