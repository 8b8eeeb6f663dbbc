import type { Plan, Span, Suppression } from '../plan/types.ts';
import { nearest } from '../text/nearest.ts';
import type { Finding, Fix, Report, SuppressedFinding } from './define-rule.ts';

/** What suppressing needs to know of the run. */
export interface SuppressionSetting {
  readonly plan: Plan;
  readonly text: string;
  /** Every code that exists. */
  readonly codes: readonly string[];
  /** False for a rule that is switched off: nobody can tell whether its suppression is needed. */
  isActive(code: string): boolean;
  /** Takes what is wrong with the suppressions themselves; it joins the findings passed in. */
  report(report: Report): void;
  /** Told what is silenced, and why. */
  readonly onSuppressed?: ((finding: SuppressedFinding) => void) | undefined;
}

/** Code of what is wrong with suppressions themselves. */
export const suppressionUnused = 'suppression-unused';

/**
 * The findings without those that `@ Bỏ qua CODE: lý do` silences. What the suppressions themselves do wrong is reported
 * last, when it is known which of them were needed; a suppression without a reason still silences.
 */
export function applySuppressions(findings: Finding[], setting: SuppressionSetting): readonly Finding[] {
  const { suppressions } = setting.plan;
  if (suppressions.length === 0) return findings;
  const covered = suppressions.map((suppression) => ({
    suppression,
    span: coveredSpan(suppression, setting.plan),
    isUsed: false,
  }));
  const codes = new Set(suppressions.map((suppression) => suppression.code));
  const isSilenced = (finding: Finding): boolean => {
    if (!codes.has(finding.code)) return false;
    const covers = covered.filter(
      ({ suppression, span }) => suppression.code === finding.code && holds(span, finding.span.start),
    );
    for (const cover of covers) cover.isUsed = true;
    if (covers.length === 0) return false;
    const reason = covers.map(({ suppression }) => suppression.reason).find((each) => each !== null) ?? null;
    setting.onSuppressed?.({ ...finding, reason });
    return true;
  };
  const kept = findings.filter((finding) => !isSilenced(finding));
  const before = findings.length;
  for (const { suppression, isUsed } of covered) {
    if (suppression.code !== suppressionUnused) checkSuppression(suppression, isUsed, setting);
  }
  kept.push(...findings.slice(before).filter((finding) => !isSilenced(finding)));
  const rest = findings.length;
  for (const { suppression, isUsed } of covered) {
    if (suppression.code === suppressionUnused) checkSuppression(suppression, isUsed, setting);
  }
  return [...kept, ...findings.slice(rest)];
}

function coveredSpan(suppression: Suppression, plan: Plan): Span | null {
  return suppression.node < 0 ? null : (plan.nodes[suppression.node]?.blockSpan ?? null);
}

/** `null` covers the whole file. */
function holds(span: Span | null, offset: number): boolean {
  return span === null || (offset >= span.start && offset <= span.end);
}

function checkSuppression(suppression: Suppression, isUsed: boolean, setting: SuppressionSetting): void {
  const { code } = suppression;
  if (!setting.codes.includes(code)) reportUnknown(suppression, setting);
  else if (suppression.reason === null || suppression.reason.trim() === '') reportReasonless(suppression, setting);
  else if (!isUsed && setting.isActive(code)) reportUnused(suppression, setting);
}

function reportUnknown({ code, codeSpan, span }: Suppression, setting: SuppressionSetting): void {
  const [near] = nearest(code, setting.codes, 1);
  const fix: Fix | undefined =
    near === undefined
      ? undefined
      : {
          title: { vi: `Sửa thành “${near}”`, en: `Change to “${near}”` },
          edits: [{ span: codeSpan, newText: near }],
          isSafe: false,
        };
  setting.report({
    span: code === '' ? span : codeSpan,
    severity: 'error',
    message:
      code === ''
        ? { vi: 'Dòng “Bỏ qua” chưa ghi mã quy tắc cần bỏ qua.', en: 'The line “Bỏ qua” names no rule to silence.' }
        : {
            vi: `Không có quy tắc nào mang mã “${shorten(code)}”.`,
            en: `There is no rule with the code “${shorten(code)}”.`,
          },
    hint:
      near === undefined
        ? { vi: 'Xem mã ở cuối mỗi thông báo.', en: 'The code stands at the end of each message.' }
        : { vi: `Có phải ý bạn là “${near}”?`, en: `Did you mean “${near}”?` },
    fixes: fix ? [fix] : [],
  });
}

function reportReasonless({ code, span }: Suppression, setting: SuppressionSetting): void {
  setting.report({
    span,
    severity: 'error',
    message: { vi: `Bỏ qua “${code}” mà không nêu lý do.`, en: `“${code}” is silenced without a reason.` },
    hint: {
      vi: `Ghi lý do sau dấu hai chấm: @ Bỏ qua ${code}: lý do.`,
      en: `Write the reason behind the colon: @ Bỏ qua ${code}: reason.`,
    },
  });
}

function reportUnused({ code, span, node }: Suppression, setting: SuppressionSetting): void {
  const place = node < 0 ? { vi: 'trong tệp này', en: 'in this file' } : { vi: 'ở chỗ này', en: 'here' };
  setting.report({
    span,
    message: {
      vi: `“${code}” không phát hiện gì ${place.vi} nên không cần bỏ qua.`,
      en: `“${code}” finds nothing ${place.en}, so there is nothing to silence.`,
    },
    hint: {
      vi: 'Xóa dòng này, hoặc chuyển nó đến đúng dòng cần bỏ qua.',
      en: 'Delete the line, or move it to the line it is meant for.',
    },
    fixes: [
      {
        title: { vi: 'Xóa dòng “Bỏ qua”', en: 'Delete the suppression' },
        edits: [{ span: wholeLines(span, setting.text), newText: '' }],
        isSafe: false,
      },
    ],
  });
}

/** The span from the start of its first line to behind the line end of its last. */
function wholeLines(span: Span, text: string): Span {
  let start = span.start;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  let end = span.end;
  while (end < text.length && !isLineEnd(text, end)) end++;
  if (text.startsWith('\r\n', end)) return { start, end: end + 2 };
  return { start, end: Math.min(text.length, end + 1) };
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

function shorten(code: string): string {
  return code.length > 40 ? `${code.slice(0, 39)}…` : code;
}
