import { kinds } from '@cchc/grammar/vocabulary/kinds';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

export default defineRule({
  code: 'kind-unusual',
  category: 'document',
  severity: 'info',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Tên loại văn bản không có trong Nghị định 30', en: 'A kind that Nghị định 30 does not list' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Điều 7 liệt kê 29 loại văn bản hành chính, không có “Kết luận”. Cơ quan nhà nước thường ban hành THÔNG BÁO với trích yếu “Kết luận của …”.',
    en: 'Nghị định 30/2020/NĐ-CP, Điều 7 lists 29 kinds; “Kết luận” is none of them. State bodies usually issue a THÔNG BÁO on “Kết luận của …”.',
  },
  bad: {
    text: `KẾT LUẬN: Của Giám đốc Sở tại cuộc họp ngày 12/8/2021
Số: 12/KL-SM

1. Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.
`,
  },
  good: {
    text: `THÔNG BÁO: Kết luận của Giám đốc Sở tại cuộc họp ngày 12/8/2021
Số: 12/TB-SM

1. Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.
`,
  },
  target: 'plan',
  check({ plan, report }) {
    const { kind, kindSpan, title } = plan;
    const row = kinds.find(({ name }) => name === kind);
    if (plan.isPartyForm || !row || row.isListed || kindSpan === null) return;
    // Conclusions of an inspection are a kind of their own under the law on inspection.
    if (/^(?:thanh tra|kiểm tra)/i.test(title?.text ?? '')) return;
    report({
      span: kindSpan,
      path: null,
      message: {
        vi: `Nghị định 30/2020/NĐ-CP không có loại văn bản ${quote(row.name)}.`,
        en: `Nghị định 30/2020/NĐ-CP has no kind ${quote(row.name)}.`,
      },
      hint: {
        vi: 'Thường dùng THÔNG BÁO với trích yếu “Kết luận của …”; nếu cơ quan quen dùng KẾT LUẬN thì có thể để nguyên.',
        en: 'Usually a THÔNG BÁO on “Kết luận của …”; it may stay where the office is used to it.',
      },
    });
  },
});
