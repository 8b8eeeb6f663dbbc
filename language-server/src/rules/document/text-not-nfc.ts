import { LineIndex } from '../../text/positions.ts';
import { defineRule, type Localised, type Report } from '../define-rule.ts';
import { findSpellingIssues, type SpellingIssue } from './spelling-issues.ts';

export default defineRule({
  code: 'text-not-nfc',
  category: 'document',
  severity: 'hint',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Chữ và dấu cách viết không thống nhất', en: 'Letters and blanks not in one form' },
  why: {
    vi: 'Chữ có dấu viết rời, “hoá” lẫn với “hóa”, dấu cách không ngắt nhìn thì giống nhưng máy coi là khác: tìm kiếm, so sánh và thay thế sẽ sót.',
    en: 'Decomposed letters, “hoá” beside “hóa” and no-break spaces look alike but differ for a computer: searching, comparing and replacing miss them.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Đơn giản hóa thủ tục; số hóa hồ sơ.
2. Hiện đại hoá  nền hành chính.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

1. Đơn giản hóa thủ tục; số hóa hồ sơ.
2. Hiện đại hóa nền hành chính.
`,
  },
  target: 'text',
  check({ text, report }) {
    const issues = findSpellingIssues(text);
    if (issues.length === 0) return;
    const lines = new LineIndex(text);
    let line: SpellingIssue[] = [];
    let number = -1;
    for (const issue of issues) {
      const own = lines.lineAt(issue.span.start);
      if (own !== number && line.length > 0) report(lineReport(line));
      if (own !== number) line = [];
      number = own;
      line.push(issue);
    }
    report(lineReport(line));
  },
});

function lineReport(issues: readonly SpellingIssue[]): Report {
  const start = issues[0]?.span.start ?? 0;
  const end = issues[issues.length - 1]?.span.end ?? start;
  return {
    span: { start, end },
    message: {
      vi: `Dòng này có ${summary(issues, 'vi')}.`,
      en: `This line has ${summary(issues, 'en')}.`,
    },
    hint: {
      vi: 'Viết thống nhất một cách; có thể sửa tự động.',
      en: 'Write it in one way; it can be corrected automatically.',
    },
    fixes: [
      {
        title: { vi: 'Viết lại cho thống nhất', en: 'Write it in one form' },
        edits: issues.map(({ span, newText }) => ({ span, newText })),
        isSafe: true,
      },
    ],
  };
}

/** The first issue of each kind, of two kinds at most; a line that came out of a PDF can hold dozens. */
function summary(issues: readonly SpellingIssue[], language: keyof Localised): string {
  const firsts = issues.filter((issue, at) => issues.findIndex(({ kind }) => kind === issue.kind) === at);
  const shown = firsts.slice(0, 2).map(({ what }) => what[language]);
  return shown.join('; ') + (firsts.length > shown.length ? '; …' : '');
}
