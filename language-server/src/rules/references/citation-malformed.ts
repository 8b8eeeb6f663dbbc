import { partsOf } from '../../plan/calendar-date.ts';
import { readSymbol } from '../../plan/cited-documents.ts';
import type { Citation, Span } from '../../plan/types.ts';
import { defineRule, type Localised } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** Documents bear numbers with the year of issue since 1945; later than this is a slip of the pen. */
const firstYear = 1945;
const lastYear = 2100;

/** A number, symbol or date that no document can bear (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3). */
export default defineRule({
  code: 'citation-malformed',
  category: 'references',
  target: 'plan',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  title: {
    vi: 'Số, ký hiệu hoặc ngày của văn bản dẫn bị sai',
    en: 'A number, symbol or date that no document can bear',
  },
  why: {
    vi: 'Số và ký hiệu viết liền, “/” giữa số và ký hiệu, “-” giữa các chữ viết tắt; năm trong số là năm ban hành. Viết sai thì không tra được văn bản.',
    en: 'Number and symbol are written without blanks, “/” between them, “-” between abbreviations; the year in the number is that of issue. Otherwise nobody finds the document.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Căn cứ: Nghị định số 107/2020/NĐ-CP ngày 14/9/2019 của Chính phủ
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Căn cứ: Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ
`,
  },
  check({ plan, report }) {
    for (const citation of plan.citations) {
      for (const fault of [faultOfNumber(citation), faultOfDay(citation)]) {
        if (!fault) continue;
        const hint = { vi: 'Đối chiếu với bản gốc của văn bản được dẫn.', en: 'Check it against the document itself.' };
        report({ ...fault, hint });
      }
    }
  },
});

interface Fault {
  readonly span: Span;
  readonly message: Localised;
}

function faultOfDay({ date, when }: Citation): Fault | null {
  if (!when || date !== null) return null;
  const message = { vi: `Không có ngày ${quote(when.text)}.`, en: `There is no day ${quote(when.text)}.` };
  return { span: when.span, message };
}

function faultOfNumber({ symbol, symbolSpan, date }: Citation): Fault | null {
  const at = (vi: string, en: string): Fault => ({
    span: symbolSpan,
    message: { vi: `Số ${quote(symbol)} ${vi}.`, en: `The number ${quote(symbol)} ${en}.` },
  });
  if (/\s/.test(symbol)) return at('không được có dấu cách', 'must not hold blanks');
  if (isWronglySeparated(symbol)) {
    return at(
      'phải có “/” trước ký hiệu và “-” giữa các chữ viết tắt',
      'needs “/” before the symbol and “-” between abbreviations',
    );
  }
  const parts = readSymbol(symbol);
  if (!parts) return null;
  if (parts.number === 0) return at('bằng 0, không văn bản nào mang số này', 'is zero: no document bears it');
  if (parts.year === null) return null;
  if (parts.year < firstYear || parts.year > lastYear) return at(`có năm ${parts.year}`, `has the year ${parts.year}`);
  const issued = date === null ? parts.year : partsOf(date).year;
  if (issued === parts.year) return null;
  return at(`ghi năm ${parts.year} nhưng ngày ban hành là năm ${issued}`, `says ${parts.year}, its date ${issued}`);
}

/** `908-QĐ-UBND`, `908/QĐ/UBND`, `107/2020-NĐ-CP`; the Party's `31-CT/TU` is right. */
function isWronglySeparated(symbol: string): boolean {
  if (/[\\_]/.test(symbol)) return true;
  if (/^\d+-[A-ZĐ][A-Za-z]{1,3}\/(?!UBND|HĐND|CP|TTg)[A-ZĐ]{2,8}$/.test(symbol)) return false;
  return !/^\d+\/(?:\d{4}\/)?[^/]+$/.test(symbol);
}
