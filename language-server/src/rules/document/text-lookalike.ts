import { defineRule, type Fix, type TextEdit } from '../define-rule.ts';
import { findInvisible, findLookalikes } from './lookalikes.ts';

export default defineRule({
  code: 'text-lookalike',
  category: 'document',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: {
    vi: 'Chữ của bảng chữ khác hoặc ký tự không nhìn thấy',
    en: 'Letters of another script, or invisible characters',
  },
  why: {
    vi: 'Chữ “о” của tiếng Nga nhìn giống chữ “o” nhưng máy coi là chữ khác; ký tự có độ rộng bằng không thì không ai thấy. Tìm kiếm, đối chiếu tên đơn vị và ký hiệu đều sai.',
    en: 'A Russian “о” looks like an “o” and is another letter for a computer; characters without width are seen by nobody. Searches and the names of units miss them.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
B\u0430n Biên tập theo dõi việc thực hiện./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. TỔ CHỨC THỰC HIỆN
Ban Biên tập theo dõi việc thực hiện./.
`,
  },
  target: 'text',
  check({ text, report }) {
    for (const edit of findLookalikes(text)) {
      const written = text.slice(edit.span.start, edit.span.end);
      report({
        span: edit.span,
        message: {
          vi: `“${shorten(written)}” có chữ của bảng chữ cái khác.`,
          en: `“${shorten(written)}” holds letters of another alphabet.`,
        },
        hint: { vi: `Gõ lại thành “${shorten(edit.newText)}”.`, en: `Type it again: “${shorten(edit.newText)}”.` },
        fixes: [replacing(edit)],
      });
    }
    for (const edit of findInvisible(text)) {
      const code = (text.codePointAt(edit.span.start) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      report({
        span: edit.span,
        message: { vi: `Có ký tự không nhìn thấy (U+${code}).`, en: `There is an invisible character (U+${code}).` },
        hint: { vi: 'Xóa ký tự này.', en: 'Delete it.' },
        fixes: [replacing(edit)],
      });
    }
  },
});

function replacing(edit: TextEdit): Fix {
  return {
    title:
      edit.newText === ''
        ? { vi: 'Xóa ký tự không nhìn thấy', en: 'Delete the invisible character' }
        : { vi: `Viết “${shorten(edit.newText)}”`, en: `Write “${shorten(edit.newText)}”` },
    edits: [edit],
    isSafe: true,
  };
}

function shorten(word: string): string {
  return word.length > 30 ? `${word.slice(0, 29)}…` : word;
}
