import { commonAbbreviations, usualMeanings } from '@cchc/grammar/vocabulary/abbreviations';
import { kinds } from '@cchc/grammar/vocabulary/kinds';
import { fold } from '../../text/fold.ts';
import { letter } from '../../text/letters.ts';
import { bodySpan } from '../body-span.ts';
import { defineRule, type Fix, type PlanContext } from '../define-rule.ts';
import { hasLostDiacritics } from '../lost-diacritics.ts';
import { quote } from '../quote.ts';
import { sparedPlaces } from '../spared-places.ts';
import { findAbbreviations, type Use } from './abbreviations-in-text.ts';

const shortForm = /[A-ZĐƯ]{1,10}(?:[&-][A-ZĐƯ]{1,6}){0,3}/g;
/** Behind a full stop, or at the start of a line, with its marker. */
const sentenceStart = new RegExp(`(?:^|[.!?]\\s{1,3}|\\n[\\s*_#+-]{0,8}(?:[${letter}\\d]{1,3}[.)]\\s{1,3})?)$`);
const knownEverywhere: readonly string[] = [
  ...commonAbbreviations,
  ...kinds.flatMap(({ abbreviation }) => (abbreviation === null ? [] : [abbreviation])),
];

export default defineRule({
  code: 'abbreviation-undefined',
  category: 'references',
  severity: 'info',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Chữ viết tắt chưa được giải nghĩa', en: 'An abbreviation that is not explained' },
  why: {
    vi: 'Người nhận ngoài ngành không đoán được chữ viết tắt. Lần đầu dùng phải viết đủ rồi mới ghi chữ tắt trong ngoặc: “cải cách hành chính (CCHC)”.',
    en: 'Readers outside the field cannot guess abbreviations. The first use is spelt out with the short form in brackets: “cải cách hành chính (CCHC)”.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. NHIỆM VỤ
Công khai TTHC tại nơi tiếp nhận hồ sơ./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. NHIỆM VỤ
Công khai thủ tục hành chính (TTHC) tại nơi tiếp nhận hồ sơ; rút ngắn thời gian giải quyết TTHC./.
`,
  },
  target: 'plan',
  check(context) {
    const { plan, text } = context;
    if (hasLostDiacritics(text)) return;
    const known = knownHere(context);
    const firsts = new Map<string, Use>();
    for (const use of findAbbreviations(text, bodySpan(plan, text), sparedPlaces(plan, text))) {
      const first = firsts.get(use.token);
      if (!first) {
        firsts.set(use.token, use);
      } else if (first.isDefinition && differs(first, use)) reportSecond(context, use, first);
      else if (!first.isDefinition && use.isDefinition && !isKnown(use.token, known)) {
        firsts.set(use.token, use);
        reportFirst(context, first, use);
      }
    }
    for (const use of firsts.values()) {
      if (!use.isDefinition && !isKnown(use.token, known)) reportFirst(context, use, null);
    }
  },
});

/** What the catalogues and indices in sight know, with the titles of the plan itself. */
function knownHere({ plan, registry, indices }: PlanContext): ReadonlySet<string> {
  const known = new Set<string>(knownEverywhere);
  const add = (words: string): void => {
    for (const [written] of words.matchAll(shortForm)) known.add(written);
    known.add(words);
  };
  for (const { code } of registry.catalogues) if (code !== null) add(code);
  for (const { abbreviations, aliases, name, code } of registry.units) {
    for (const { text } of [...abbreviations, ...aliases]) add(text);
    add(name);
    if (code !== null) add(code);
  }
  for (const { right, wrong } of registry.terms) for (const form of [right, ...wrong]) add(form);
  for (const { code } of indices) if (code !== null) add(code);
  for (const { text } of plan.header.indices) add(text);
  return known;
}

function isKnown(token: string, known: ReadonlySet<string>): boolean {
  return (
    known.has(token) || (/[&-]/.test(token) && token.split(/[&-]/).every((part) => part.length > 1 && known.has(part)))
  );
}

/** Both give words whose initials fit, and the words are not the same. */
function differs(first: Use, second: Use): boolean {
  return first.meaning !== '' && second.meaning !== '' && fold(first.meaning) !== fold(second.meaning);
}

/** `later` is the place that spells it out too late, null where none does. */
function reportFirst({ text, report }: PlanContext, { token, span }: Use, later: Use | null): void {
  const meaning = later?.meaning || usualMeanings[token];
  report({
    span,
    message: later
      ? { vi: `“${token}” được dùng trước khi giải nghĩa.`, en: `“${token}” is used before it is explained.` }
      : { vi: `“${token}” chưa được giải nghĩa.`, en: `“${token}” is not explained.` },
    hint: {
      vi: `Lần đầu viết đủ rồi ghi (${token}) phía sau, hoặc khai báo trong danh mục đơn vị.`,
      en: `Spell it out at first use with (${token}) behind it, or declare it in the unit catalogue.`,
    },
    related: later
      ? [{ file: null, span: later.span, message: { vi: 'Được giải nghĩa ở đây', en: 'It is explained here' } }]
      : [],
    fixes: meaning ? [spellingOut(text, { token, span, meaning })] : [],
  });
}

function reportSecond({ report }: PlanContext, second: Use, first: Use): void {
  report({
    span: second.span,
    message: {
      vi: `“${second.token}” được giải nghĩa hai cách: ${quote(first.meaning, 30)} và ${quote(second.meaning, 30)}.`,
      en: `“${second.token}” is explained in two ways: ${quote(first.meaning, 30)} and ${quote(second.meaning, 30)}.`,
    },
    hint: { vi: 'Mỗi chữ viết tắt chỉ dùng cho một nghĩa.', en: 'One abbreviation stands for one thing.' },
    related: [
      { file: null, span: first.span, message: { vi: 'Giải nghĩa lần đầu ở đây', en: 'First explained here' } },
    ],
  });
}

function spellingOut(text: string, { token, span, meaning }: Pick<Use, 'token' | 'span' | 'meaning'>): Fix {
  const opens = sentenceStart.test(text.slice(Math.max(0, span.start - 16), span.start));
  const words = opens ? meaning.charAt(0).toUpperCase() + meaning.slice(1) : meaning;
  return {
    title: { vi: `Viết đủ: “${words} (${token})”`, en: `Spell it out: “${words} (${token})”` },
    edits: [{ span, newText: `${words} (${token})` }],
    isSafe: false,
  };
}
