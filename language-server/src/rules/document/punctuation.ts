import type { Span } from '../../plan/types.ts';
import { defineRule, type Fix, type Localised, type PlanContext } from '../define-rule.ts';
import { hasLostDiacritics } from '../lost-diacritics.ts';
import { quote } from '../quote.ts';
import { sparedPlaces } from '../spared-places.ts';
import { blanksBeforeMarks, capitalsBehindSemicolons, emptyColons, unclosedBrackets } from './wording-marks.ts';

export default defineRule({
  code: 'punctuation',
  category: 'document',
  severity: 'info',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Dấu câu đặt chưa đúng', en: 'A mark of punctuation out of place' },
  why: {
    vi: 'Dấu câu viết liền chữ trước; ngoặc mở phải có ngoặc đóng; sau dấu hai chấm phải có nội dung; sau dấu chấm phẩy không viết hoa (Nghị định 30/2020/NĐ-CP, Phụ lục II).',
    en: 'A mark follows its word without a blank; what is opened must be closed; a colon announces something; no capital follows a semicolon (Nghị định 30/2020/NĐ-CP, Phụ lục II).',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
Văn phòng Sở theo dõi việc thực hiện ; Kiểm tra các phòng (thuộc Sở./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
Văn phòng Sở theo dõi việc thực hiện; kiểm tra các phòng (thuộc Sở)./.
`,
  },
  target: 'plan',
  check(context) {
    const { plan, text } = context;
    if (plan.isPartyForm || hasLostDiacritics(text)) return;
    const places = sparedPlaces(plan, text);
    for (const span of blanksBeforeMarks(text, places)) reportBlank(context, span);
    for (const span of capitalsBehindSemicolons(text, places)) reportCapital(context, span);
    for (const at of places.quotations.unclosed) {
      if (!places.isOnSparedLine(at)) reportUnclosed(context, at, '”');
    }
    for (const at of unclosedBrackets(text, places)) reportUnclosed(context, at, ')');
    for (const { at } of emptyColons(plan, text)) reportColon(context, at);
  },
});

function reportBlank(context: PlanContext, span: Span): void {
  const { text } = context;
  const mark = text[span.end - 1] ?? '';
  const message = {
    vi: `Thừa dấu cách trước dấu “${mark}”.`,
    en: `A blank stands before “${mark}”.`,
  };
  const fix = {
    title: { vi: 'Bỏ dấu cách', en: 'Drop the blank' },
    edits: [{ span, newText: mark }],
    isSafe: true,
  };
  const hint = { vi: 'Dấu câu viết liền chữ đứng trước.', en: 'A mark of punctuation follows its word directly.' };
  say(context, span, { message, hint, fix });
}

function reportCapital(context: PlanContext, span: Span): void {
  const words = context.text.slice(span.start, span.end);
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  const message = {
    vi: `Sau dấu chấm phẩy không viết hoa “${words}”.`,
    en: `No capital behind a semicolon: “${words}”.`,
  };
  const fix = {
    title: { vi: `Viết “${small}”`, en: `Write “${small}”` },
    edits: [{ span, newText: small }],
    isSafe: false,
  };
  const hint = {
    vi: `Viết “${small}”, hoặc thay dấu chấm phẩy bằng dấu chấm.`,
    en: `Write “${small}”, or put a full stop for the semicolon.`,
  };
  say(context, span, { message, hint, fix });
}

function reportUnclosed(context: PlanContext, at: number, closing: string): void {
  const words = context.text.slice(at, at + 60).split(/[\r\n]/, 1)[0] ?? '';
  const name = closing === ')' ? { vi: 'Ngoặc đơn', en: 'A bracket' } : { vi: 'Ngoặc kép', en: 'A quotation mark' };
  const shown = quote(words.slice(1), 30);
  const message = {
    vi: `${name.vi} mở trước ${shown} mà không đóng.`,
    en: `${name.en} is opened before ${shown} and never closed.`,
  };
  const hint = { vi: `Thêm “${closing}” vào chỗ phải đóng.`, en: `Put “${closing}” where it belongs.` };
  say(context, { start: at, end: at + 1 }, { message, hint });
}

function reportColon(context: PlanContext, at: number): void {
  const span = { start: at, end: at + 1 };
  const message = { vi: 'Sau dấu hai chấm không có nội dung gì.', en: 'Nothing comes behind the colon.' };
  const hint = {
    vi: 'Viết tiếp nội dung mà dấu hai chấm báo trước, hoặc thay bằng dấu chấm.',
    en: 'Write what the colon announces, or put a full stop.',
  };
  const fix = {
    title: { vi: 'Thay bằng dấu chấm', en: 'Put a full stop' },
    edits: [{ span, newText: '.' }],
    isSafe: false,
  };
  say(context, span, { message, hint, fix });
}

interface Said {
  readonly message: Localised;
  readonly hint: Localised;
  readonly fix?: Fix;
}

function say({ report }: PlanContext, span: Span, { message, hint, fix }: Said): void {
  report({ span, message, hint, fixes: fix ? [fix] : [] });
}
