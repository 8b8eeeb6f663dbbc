import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** Something that was to be confirmed before issuing and still stands there. */
export default defineRule({
  code: 'confirm-open',
  category: 'document',
  target: 'plan',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Còn dòng “@ Xác nhận” chưa xử lý', en: 'An open “@ Xác nhận” line' },
  why: {
    vi: 'Kế hoạch lập từ bản năm trước còn năm, ngày, số văn bản, tên đơn vị và căn cứ cũ. Mỗi dòng “@ Xác nhận” là một chỗ phải có người xem lại; văn bản chưa ban hành được khi còn dòng nào.',
    en: 'A plan made from the one of the year before still has its years, dates, numbers, units and legal bases. Each “@ Xác nhận” line is a place that somebody must look at; the document cannot be issued before.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2022

1. Rà soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Báo cáo rà soát
- Thời gian: Quý I/2021
@ Xác nhận: Quý I/2021 đổi thành Quý I/2022?
`,
    today: '2020-11-17',
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2022

1. Rà soát thủ tục hành chính
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Báo cáo rà soát
- Thời gian: Quý I/2022
`,
    today: '2020-11-17',
  },
  check({ plan, profile, report }) {
    for (const { key, text, span } of plan.directives) {
      if (key !== 'confirm') continue;
      report({
        span,
        severity: profile === 'issue' ? 'error' : 'warning',
        message:
          text === ''
            ? { vi: 'Còn một chỗ phải xác nhận.', en: 'Something is still to be confirmed.' }
            : { vi: `Còn phải xác nhận: ${quote(text)}.`, en: `Still to be confirmed: ${quote(text)}.` },
        hint: {
          vi: 'Xem lại dòng phía trên, sửa nếu cần, rồi xóa dòng “@ Xác nhận”.',
          en: 'Look at the line above, mend it where needed, then remove the “@ Xác nhận” line.',
        },
      });
    }
  },
});
