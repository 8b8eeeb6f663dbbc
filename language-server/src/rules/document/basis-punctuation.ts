import type { PlanContext } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

const opener = /^[\s*_>]{0,10}(?:Căn cứ |Thực hiện |Theo đề nghị |Xét đề nghị |Theo )/;
const strictOpener = /^[\s*_>]{0,10}Căn cứ /;

export default defineRule({
  code: 'basis-punctuation',
  category: 'document',
  severity: 'info',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Dấu cuối dòng căn cứ chưa đúng', en: 'The lines of the legal bases end otherwise than prescribed' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.',
    en: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: one basis a line, each ends with a semicolon, the last with a full stop.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

Căn cứ Quyết định số 125/QĐ-UBND ngày 02/11/2020 của UBND tỉnh.
Căn cứ chức năng, nhiệm vụ được giao.

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

Căn cứ Quyết định số 125/QĐ-UBND ngày 02/11/2020 của UBND tỉnh;
Căn cứ chức năng, nhiệm vụ được giao.

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  target: 'plan',
  check(context) {
    if (context.plan.isPartyForm) return;
    const bases = findBases(context);
    bases.forEach((basis, at) => {
      checkBasis(context, basis, at === bases.length - 1);
    });
  },
});

/** One legal basis; `end` is behind its last word or mark, closing markup left out. */
interface Basis {
  readonly start: number;
  readonly end: number;
}

/** The bases of an opening that writes them as lines, two at least; those that follow the first without another line. */
function findBases({ plan, text }: PlanContext): readonly Basis[] {
  const first = plan.preamble[0]?.span.start;
  const last = plan.preamble[plan.preamble.length - 1]?.span.end;
  if (first === undefined || last === undefined) return [];
  const bases: { start: number; end: number }[] = [];
  let at = first;
  let strict = 0;
  let isClosed = false;
  for (const written of text.slice(first, Math.min(last, first + 20_000)).split('\n')) {
    const start = at;
    at += written.length + 1;
    const line = written.replace(/[\s*_]{1,20}$/, '');
    const current = bases[bases.length - 1];
    if (line.trim() === '') isClosed = true;
    else if (opener.test(line)) {
      bases.push({ start, end: start + line.length });
      isClosed = false;
      if (strictOpener.test(line)) strict++;
    } else if (current && goesOn(text.slice(current.start, current.end), line, isClosed))
      current.end = start + line.length;
    else if (current) break;
  }
  return strict >= 2 ? bases : [];
}

/** Without a mark at its end a basis goes on in the next line; over a blank line only with a small letter. */
function goesOn(basis: string, line: string, isBehindBlank: boolean): boolean {
  const first = line.trimStart().charAt(0);
  return !/[.;:]$/.test(basis) && (!isBehindBlank || first !== first.toUpperCase());
}

function checkBasis({ text, report }: PlanContext, { start, end }: Basis, isLast: boolean): void {
  const words = text.slice(start, end);
  const wanted = isLast ? '.' : ';';
  // The last basis may run on into the sentence that announces the document.
  if (words.endsWith(wanted) || (isLast && words.endsWith(':'))) return;
  const from = /[.,;:]$/.test(words) ? end - 1 : end;
  report({
    span: { start: Math.max(start, end - 30), end },
    message: isLast
      ? {
          vi: `Căn cứ cuối cùng phải kết thúc bằng dấu chấm: ${quote(words)}.`,
          en: `The last basis must end with a full stop: ${quote(words)}.`,
        }
      : {
          vi: `Sau mỗi căn cứ phải là dấu chấm phẩy: ${quote(words)}.`,
          en: `A basis must end with a semicolon: ${quote(words)}.`,
        },
    hint: {
      vi: 'Mỗi căn cứ một dòng, cuối dòng dấu chấm phẩy, dòng cuối dấu chấm.',
      en: 'One basis a line, each with a semicolon, the last with a full stop.',
    },
    fixes: [
      {
        title: { vi: `Kết thúc bằng “${wanted}”`, en: `End with “${wanted}”` },
        edits: [{ span: { start: from, end }, newText: wanted }],
        isSafe: true,
      },
    ],
  });
}
