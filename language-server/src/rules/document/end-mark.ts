import type { Plan, Span } from '../../plan/types.ts';
import { bodySpan } from '../body-span.ts';
import { defineRule, type Fix, type PlanContext } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { sparedPlaces } from '../spared-places.ts';

const endMark = './.';
const oddMark = /(?:\. ?\/ ?\.|\.\/|\/\.|\. ?\/ ?)$/;

export default defineRule({
  code: 'end-mark',
  category: 'document',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Thiếu dấu “./.” kết thúc nội dung', en: 'The end mark “./.” is missing or not at the end' },
  why: {
    vi: 'Các mẫu của Nghị định 30/2020/NĐ-CP, Phụ lục III đều kết thúc nội dung bằng “./.”, để người đọc biết văn bản hết ở đó và không ai chèn thêm được.',
    en: 'Every template of Nghị định 30/2020/NĐ-CP, Phụ lục III ends the body with “./.”: the reader sees that nothing is missing and nothing can be added.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
Văn phòng Sở theo dõi, đôn đốc việc thực hiện.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.
`,
  },
  target: 'plan',
  check(context) {
    const { plan, text } = context;
    if (plan.isPartyForm) return;
    const body = bodySpan(plan, text);
    const last = lastLine(text, body);
    if (last === null) return;
    const marks = endMarks(context, body);
    const isEnded = text.startsWith(endMark, last.end - endMark.length);
    const early = isEnded ? marks.slice(0, -1) : marks;
    for (const mark of early) reportEarly(context, mark, isEnded ? null : last);
    if (!isEnded && early.length === 0) reportMissing(context, last);
  },
});

function reportMissing({ plan, text, report }: PlanContext, last: Span): void {
  const odd = oddMark.exec(text.slice(Math.max(last.start, last.end - 5), last.end))?.[0];
  const end = last.end - (odd?.length ?? (/[.;,]/.test(text[last.end - 1] ?? '') ? 1 : 0));
  const fix: Fix = {
    title: { vi: 'Kết thúc bằng “./.”', en: 'End with “./.”' },
    edits: [{ span: { start: end, end: last.end }, newText: endMark }],
    isSafe: isSentence(plan, last.end - 1),
  };
  report({
    span: { start: Math.max(last.start, last.end - 40), end: last.end },
    message: odd
      ? {
          vi: `Dấu kết thúc nội dung viết là “./.”, ở đây là ${quote(odd.trim())}.`,
          en: `The end mark is written “./.”, not ${quote(odd.trim())}.`,
        }
      : { vi: 'Nội dung chưa kết thúc bằng dấu “./.”.', en: 'The body does not end with “./.”.' },
    hint: {
      vi: 'Ghi “./.” ngay sau chữ cuối cùng của nội dung, trước Nơi nhận và chữ ký.',
      en: 'Put “./.” right behind the last word of the body, before recipients and signature.',
    },
    fixes: text.slice(last.start, last.end).includes('|') ? [] : [fix],
  });
}

/** A mark in the middle; `last` is the end of the body that lacks it, null where that bears one. */
function reportEarly({ text, report }: PlanContext, mark: Span, last: Span | null): void {
  const edits = [{ span: mark, newText: '.' }];
  if (last) {
    const end = last.end - (/[.;,]/.test(text[last.end - 1] ?? '') ? 1 : 0);
    edits.push({ span: { start: end, end: last.end }, newText: endMark });
  }
  report({
    span: mark,
    message: {
      vi: 'Sau dấu “./.” vẫn còn nội dung.',
      en: 'The body goes on behind the end mark “./.”.',
    },
    hint: {
      vi: 'Dấu “./.” chỉ ghi một lần, ở cuối nội dung; phần sau nó nếu là phụ lục thì ghi “PHỤ LỤC” phía trên.',
      en: 'The mark stands once, at the very end; what follows as an annex needs the heading “PHỤ LỤC”.',
    },
    fixes: [{ title: { vi: 'Chuyển “./.” về cuối', en: 'Move “./.” to the end' }, edits, isSafe: false }],
  });
}

function endMarks({ plan, text }: PlanContext, body: Span): readonly Span[] {
  const places = sparedPlaces(plan, text);
  const marks: Span[] = [];
  for (let at = text.indexOf(endMark, body.start); at >= 0 && at < body.end; at = text.indexOf(endMark, at + 3)) {
    const span = { start: at, end: at + endMark.length };
    if (!places.isOnSparedLine(at) && !places.isQuoted(at) && !/[./]/.test(text[at - 1] ?? '')) marks.push(span);
  }
  return marks;
}

/** The last line of the body with words in it, closing markup left out. */
function lastLine(text: string, body: Span): Span | null {
  let end = body.end;
  while (end > body.start) {
    const start = Math.max(body.start, text.lastIndexOf('\n', end - 1) + 1);
    const line = text.slice(start, end).trim();
    if (!/^(?:\/\/|@|$)/.test(line) && /[^\s*_#>|\\–—-]/.test(line)) {
      return { start, end: start + text.slice(start, end).replace(/[\s*_\\]{1,20}$/, '').length };
    }
    end = start - 1;
  }
  return null;
}

/** True in a paragraph or a numbered line, false in the value of a label. */
function isSentence({ nodes }: Plan, at: number): boolean {
  return !nodes.some(({ labels }) => labels.some(({ span }) => span.start <= at && at < span.end));
}
