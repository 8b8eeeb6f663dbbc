import { detectLegacy } from '../../text/detect-legacy.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

const names = { TCVN3: 'TCVN3 (ABC)', VNI: 'VNI' } as const;

export default defineRule({
  code: 'text-legacy-encoding',
  category: 'document',
  severity: 'error',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Văn bản gõ bằng bảng mã cũ', en: 'Text in an encoding from before Unicode' },
  why: {
    vi: 'Chữ gõ bằng bảng mã TCVN3 (phông .VnTime) hay VNI chỉ đọc được với đúng phông chữ đó; máy đọc ra chữ vô nghĩa nên không kiểm tra được gì. Nghị định 30/2020/NĐ-CP quy định dùng Unicode (TCVN 6909:2001).',
    en: 'Text in TCVN3 (.VnTime fonts) or VNI is readable in those fonts only; a computer sees nonsense and can check nothing. Nghị định 30/2020/NĐ-CP asks for Unicode (TCVN 6909:2001).',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
V¨n phßng Së theo dâi viÖc thùc hiÖn KÕ ho¹ch nµy./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
Văn phòng Sở theo dõi việc thực hiện Kế hoạch này./.
`,
  },
  target: 'text',
  check({ text, report }) {
    const found = detectLegacy(text);
    const first = found?.lines[0];
    if (!found || !first) return;
    const name = names[found.encoding];
    report({
      span: { start: first.start, end: first.end },
      path: null,
      message: {
        vi: `Văn bản gõ bằng bảng mã ${name}, không phải Unicode.`,
        en: `The text is in the encoding ${name}, not in Unicode.`,
      },
      hint: {
        vi: `Chuyển sang Unicode ${found.lines.length} dòng; dòng này đọc là ${quote(first.converted)}.`,
        en: `Convert ${found.lines.length} lines to Unicode; this one reads ${quote(first.converted)}.`,
      },
      fixes: [
        {
          title: { vi: `Chuyển từ ${name} sang Unicode`, en: `Convert from ${name} to Unicode` },
          edits: found.lines.map(({ start, end, converted }) => ({ span: { start, end }, newText: converted })),
          isSafe: true,
        },
      ],
    });
  },
});
