import type { UnitRegistry } from '../../plan/reference-types.ts';
import type { Recipient, Span } from '../../plan/types.ts';
import { fold } from '../../text/fold.ts';
import { defineRule, type Fix, type Localised, type PlanContext } from '../define-rule.ts';
import { hasLostDiacritics } from '../lost-diacritics.ts';
import { quote } from '../quote.ts';

/** `GD`, `PGD` for the director and deputies; not `Phòng GD`, `GD&ĐT`, where they mean education. */
const directors = /(^|(?:^|, |; )các |, |; )(P?)GD(?=$|,| Sở| và|\.)/gi;
const archiveForm = /^(lưu)\s?:\s?(.*)$/i;

export default defineRule({
  code: 'recipients-form',
  category: 'document',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Nơi nhận chưa đúng thể thức', en: 'The recipients are not in the prescribed form' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: mỗi nơi nhận một dòng, cuối dòng có dấu chấm phẩy; dòng cuối là “Lưu: VT, đơn vị soạn thảo.”, kết thúc bằng dấu chấm.',
    en: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: one recipient a line, each with a semicolon; the last is “Lưu: VT, unit.” with a full stop.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Nơi nhận: Lưu: VT, VP; GD, các PGD Sở

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Nơi nhận: GĐ, các PGĐ Sở; Lưu: VT, VP

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  target: 'plan',
  check(context) {
    const { plan, text } = context;
    const { recipients } = plan.header;
    if (plan.isPartyForm || recipients.length === 0 || hasLostDiacritics(text)) return;
    checkArchive(context, recipients);
    recipients.forEach((recipient, at) => {
      checkDirectors(context, recipient);
      if (recipient.span.start > plan.header.span.end) checkLineEnd(context, recipient, at === recipients.length - 1);
    });
  },
});

function checkArchive(context: PlanContext, recipients: readonly Recipient[]): void {
  const at = recipients.findIndex(({ isArchive }) => isArchive);
  const archive = recipients[at];
  const last = recipients[recipients.length - 1];
  if (!last) return;
  if (!archive) {
    say(context, last.span, {
      vi: 'Nơi nhận chưa có dòng “Lưu: VT, …”.',
      en: 'The recipients lack the line “Lưu: VT, …”.',
    });
  } else if (at < recipients.length - 1) {
    say(context, archive.span, {
      vi: 'Dòng “Lưu: …” phải đứng cuối Nơi nhận.',
      en: 'The line “Lưu: …” must be the last of the recipients.',
    });
  }
  if (archive) checkArchiveForm(context, archive);
}

function checkArchiveForm(context: PlanContext, { name, span }: Recipient): void {
  const places = archiveForm.exec(name)?.[2] ?? '';
  const codes = places.split(/[,;]/).map((code) => code.replace(/[\s.]{0,4}\(.{0,20}$/, '').trim());
  if (!codes.includes('VT')) {
    const at = context.text.indexOf(places, span.start);
    const fix = places !== '' && at >= 0 && at < span.end ? [insertion(at, 'VT, ')] : [];
    say(
      context,
      span,
      { vi: `${quote(name)} thiếu “VT” (văn thư).`, en: `${quote(name)} lacks “VT” (registry).` },
      fix,
    );
  }
  const known = knownCodes(context.registry);
  if (known.size === 0) return;
  for (const code of codes) {
    if (code === 'VT' || !/^[A-ZĐƯ&-]{2,8}$/.test(code) || known.has(fold(code))) continue;
    say(context, span, {
      vi: `Mã đơn vị ${quote(code)} ở dòng “Lưu” không có trong danh mục đơn vị.`,
      en: `No unit of the catalogue bears the code ${quote(code)} of the line “Lưu”.`,
    });
  }
}

/** Codes and abbreviations of the units; empty where no unit bears a code, so that nothing can be said. */
function knownCodes({ units }: UnitRegistry): ReadonlySet<string> {
  if (!units.some(({ code }) => code !== null)) return new Set();
  return new Set(
    units.flatMap(({ code, abbreviations }) =>
      [...(code === null ? [] : [code]), ...abbreviations.map(({ text }) => text)].map(fold),
    ),
  );
}

function checkDirectors(context: PlanContext, { span }: Recipient): void {
  const written = context.text.slice(span.start, span.end);
  const edits = [...written.matchAll(directors)].map(({ 1: before = '', 2: deputy = '', index }) => {
    const at = span.start + index + before.length + deputy.length;
    return { span: { start: at, end: at + 2 }, newText: 'GĐ' };
  });
  if (edits.length === 0) return;
  const title = { vi: 'Sửa thành GĐ, PGĐ', en: 'Change to GĐ, PGĐ' };
  say(
    context,
    span,
    {
      vi: `${quote(written)}: giám đốc viết tắt là GĐ, phó giám đốc là PGĐ.`,
      en: `${quote(written)}: the right abbreviations are GĐ and PGĐ.`,
    },
    [{ title, edits, isSafe: true }],
  );
}

/** At the foot: `;` behind each line, `.` behind the last. */
function checkLineEnd(context: PlanContext, { span }: Recipient, isLast: boolean): void {
  const { text } = context;
  const line = text.slice(span.end, span.end + 40).split(/[\r\n]/, 1)[0] ?? '';
  const wanted = isLast ? '.' : ';';
  const found = /^[\s*_]{0,20}([;,.]?)/.exec(line);
  if (!found || found[1] === wanted || /^[\s*_]{0,20}[^;,.\s*_]/.test(line)) return;
  const end = span.end + found[0].length;
  const start = found[1] === '' ? span.end : end - 1;
  const written = text.slice(span.start, span.end);
  say(
    context,
    span,
    isLast
      ? {
          vi: `Dòng cuối của Nơi nhận phải kết thúc bằng dấu chấm: ${quote(written)}.`,
          en: `The last recipient must end with a full stop: ${quote(written)}.`,
        }
      : {
          vi: `Cuối dòng nơi nhận phải có dấu chấm phẩy: ${quote(written)}.`,
          en: `A recipient must end with a semicolon: ${quote(written)}.`,
        },
    [
      {
        title: { vi: `Kết thúc dòng bằng “${wanted}”`, en: `End the line with “${wanted}”` },
        edits: [{ span: { start, end: found[1] === '' ? start : end }, newText: wanted }],
        isSafe: true,
      },
    ],
  );
}

function insertion(at: number, words: string): Fix {
  return {
    title: { vi: `Thêm “${words.trim()}”`, en: `Add “${words.trim()}”` },
    edits: [{ span: { start: at, end: at }, newText: words }],
    isSafe: false,
  };
}

function say({ report }: PlanContext, span: Span, message: Localised, fixes: readonly Fix[] = []): void {
  report({
    span,
    path: null,
    message,
    hint: {
      vi: 'Dòng cuối viết theo mẫu “Lưu: VT, <mã đơn vị soạn thảo>.”; các dòng trên kết thúc bằng dấu chấm phẩy.',
      en: 'The last line reads “Lưu: VT, <code of the unit>.”; those above end with a semicolon.',
    },
    fixes,
  });
}
