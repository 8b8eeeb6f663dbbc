import type { Span } from '../../plan/types.ts';
import { bodySpan } from '../body-span.ts';
import { defineRule, type PlanContext } from '../define-rule.ts';
import { hasLostDiacritics } from '../lost-diacritics.ts';
import { quote } from '../quote.ts';
import { sparedPlaces } from '../spared-places.ts';

/** A shorter line was not cut at the margin of a page. */
const leastLine = 40;
/** From so many breaks on, where they are also this share of all blank lines, every line of the text was cut. */
const manyBreaks = 8;
const manyShare = 0.25;
const pageNumber = /^[-–—\s]{0,4}\d{1,3}[-–—\s]{0,4}$/;

export default defineRule({
  code: 'paragraph-broken',
  category: 'document',
  severity: 'info',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Đoạn văn bị cắt làm đôi', en: 'A paragraph that was cut in two' },
  why: {
    vi: 'Khi chép từ PDF hay bản quét, chỗ sang trang và số trang cắt đôi câu: phần sau đứng riêng thành một đoạn, dễ bị hiểu là ý khác.',
    en: 'Text copied from a PDF or a scan is cut at page ends and page numbers: the second half looks like a paragraph of its own.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này của

các phòng, đơn vị thuộc Sở./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này của
các phòng, đơn vị thuộc Sở./.
`,
  },
  target: 'plan',
  check(context) {
    const { plan, text } = context;
    if (plan.isPartyForm || hasLostDiacritics(text)) return;
    const { breaks, gaps } = findBreaks(context);
    if (breaks.length >= manyBreaks && breaks.length >= gaps * manyShare) reportAll(context, breaks);
    else for (const gap of breaks) reportOne(context, gap);
  },
});

/** A gap in the middle of a sentence, from the last word before to the first behind it. */
interface Gap extends Span {
  readonly hasPageNumber: boolean;
}

/** One pass over the lines of the body; `gaps` counts all blank lines between two lines of text. */
function findBreaks({ plan, text }: PlanContext): { readonly breaks: readonly Gap[]; readonly gaps: number } {
  const body = bodySpan(plan, text);
  const places = sparedPlaces(plan, text);
  const breaks: Gap[] = [];
  let gaps = 0;
  let above: Span | null = null;
  let isGap = false;
  let hasPageNumber = false;
  for (let at = body.start, next = at; at < body.end; at = next) {
    next = text.indexOf('\n', at) + 1;
    if (next === 0 || next > body.end) next = body.end;
    const line = trimmed(text, at, next);
    if (line.start === line.end) {
      isGap = true;
      continue;
    }
    if (isGap && line.end - line.start < 12 && pageNumber.test(text.slice(line.start, line.end))) {
      hasPageNumber = true;
      continue;
    }
    if (isGap && above) {
      gaps++;
      const isOpen = above.end - above.start >= leastLine && endsOpen(text, above.end) && startsLower(text, line);
      if (isOpen && !places.isOnSparedLine(above.start) && !places.isOnSparedLine(line.start)) {
        breaks.push({ start: above.end, end: line.start, hasPageNumber });
      }
    }
    above = line;
    isGap = false;
    hasPageNumber = false;
  }
  return { breaks, gaps };
}

function reportOne({ text, report }: PlanContext, gap: Gap): void {
  const words = text.slice(gap.end, gap.end + 80).split(/[\r\n]/, 1)[0] ?? '';
  report({
    span: { start: gap.end, end: gap.end + Math.min(words.length, 40) },
    message: {
      vi: `Câu bị cắt đôi: ${quote(words, 40)} là phần tiếp của đoạn trên.`,
      en: `A sentence was cut in two: ${quote(words, 40)} goes on the paragraph above.`,
    },
    hint: {
      vi: 'Nối lại với đoạn trên; số trang nằm giữa thì xóa.',
      en: 'Join it with the paragraph above; delete a page number in between.',
    },
    fixes: [
      {
        title: { vi: 'Nối với đoạn trên', en: 'Join with the paragraph above' },
        edits: [{ span: { start: gap.start, end: gap.end }, newText: ' ' }],
        isSafe: !gap.hasPageNumber,
      },
    ],
  });
}

/** A text with a blank line behind every line: one finding, not hundreds. */
function reportAll({ report }: PlanContext, gaps: readonly Gap[]): void {
  const first = gaps[0];
  if (!first) return;
  report({
    span: { start: first.start, end: first.end },
    message: {
      vi: `Văn bản bị ngắt dòng giữa câu ở ${gaps.length} chỗ.`,
      en: `The text is cut in the middle of sentences in ${gaps.length} places.`,
    },
    hint: {
      vi: 'Thường do chép từ PDF; nối lại các dòng rồi kiểm tra lần nữa.',
      en: 'It usually comes from a PDF; join the lines and check again.',
    },
    fixes: [
      {
        title: { vi: 'Nối tất cả các dòng bị ngắt', en: 'Join all the lines that were cut' },
        edits: gaps.map(({ start, end }) => ({ span: { start, end }, newText: ' ' })),
        isSafe: false,
      },
    ],
  });
}

function trimmed(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Blanks of any kind. */
function isEdge(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x2028;
}

/** A line that ends with a word or a comma: no sentence ends there. */
function endsOpen(text: string, end: number): boolean {
  return !/[.;:!?…*_|]/.test(text[end - 1] ?? '.');
}

/** A small letter that is no marker of a point. */
function startsLower(text: string, { start }: Span): boolean {
  const first = text[start] ?? ' ';
  return first !== first.toUpperCase() && !/[.)*]/.test(text[start + 1] ?? ' ');
}
