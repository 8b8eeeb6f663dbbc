import type { Term, UnitRegistry } from '../../plan/reference-types.ts';
import type { Plan, Span } from '../../plan/types.ts';
import { letter, mark } from '../../text/letters.ts';
import { defineRule, type Fix, type PlanContext } from '../define-rule.ts';
import { hasLostDiacritics } from '../lost-diacritics.ts';
import { sparedPlaces } from '../spared-places.ts';

/** What makes a hit a part of a longer word or of a code. */
const joinedBefore = new RegExp(`[${letter}${mark}\\d/&_-]$`);
const joinedBehind = new RegExp(`^(?:[${letter}${mark}\\d_]|[/&-][${letter}\\d])`);

export default defineRule({
  code: 'term-variant',
  category: 'references',
  severity: 'info',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Thuật ngữ viết khác danh mục', en: 'A term written otherwise than in the catalogue' },
  why: {
    vi: 'Một thuật ngữ viết nhiều cách làm người đọc tưởng là nhiều thứ khác nhau, và tìm kiếm bị sót. Dòng “Thuật ngữ:” của danh mục ghi cách viết đúng.',
    en: 'One term written in several ways looks like several things and is missed by searches. The line “Thuật ngữ:” of the catalogue has the right form.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. NHIỆM VỤ
Áp dụng hệ thống theo TCVN 9001:2015./.
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu
Thuật ngữ: TCVN ISO 9001:2015; sai: TCVN 9001:2015

- Văn phòng Sở
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. NHIỆM VỤ
Áp dụng hệ thống theo TCVN ISO 9001:2015./.
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu
Thuật ngữ: TCVN ISO 9001:2015; sai: TCVN 9001:2015

- Văn phòng Sở
`,
  },
  target: 'plan',
  check(context) {
    const { plan, text, registry } = context;
    if (registry.terms.length === 0 || hasLostDiacritics(text)) return;
    const places = sparedPlaces(plan, text);
    const pattern = wrongForms(registry);
    if (pattern === null) return;
    let names: readonly Span[] | null = null;
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const span = { start: index, end: index + written.length };
      const term = termOf(written, registry);
      if (!term || isJoined(text, span) || isInRightForm(text, span, term.right) || places.has(span)) continue;
      if (inSymbol(plan, span)) continue;
      names ??= knownNames(plan);
      reportVariant(context, { span, term, isInName: isInside(names, span) });
    }
  },
});

/** A wrong form in the text. */
interface Variant {
  readonly span: Span;
  readonly term: Term;
  readonly isInName: boolean;
}

function reportVariant({ text, registry, report }: PlanContext, { span, term, isInName }: Variant): void {
  const { right, span: place } = term;
  const written = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const wanted =
    written.charAt(0) === written.charAt(0).toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
  const catalogue = registry.catalogues.find(({ terms }) => terms.some((known) => known.right === right));
  report({
    span,
    message: { vi: `“${written}” phải viết là “${wanted}”.`, en: `“${written}” should be written “${wanted}”.` },
    hint: {
      vi: 'Cách viết đúng do dòng “Thuật ngữ:” của danh mục đơn vị quy định.',
      en: 'The right form is set by the line “Thuật ngữ:” of the unit catalogue.',
    },
    related: catalogue
      ? [
          {
            file: catalogue.file,
            span: place,
            message: { vi: 'Thuật ngữ được quy định ở đây', en: 'The term is set here' },
          },
        ]
      : [],
    fixes: isInName ? [] : [replacing(span, wanted)],
  });
}

function replacing(span: Span, wanted: string): Fix {
  return {
    title: { vi: `Viết “${wanted}”`, en: `Write “${wanted}”` },
    edits: [{ span, newText: wanted }],
    isSafe: true,
  };
}

/** All wrong forms, the longest first; the first letter in either case. Null where the catalogues name none. */
function wrongForms({ terms }: UnitRegistry): RegExp | null {
  const forms = terms.flatMap(({ wrong }) => wrong).filter((form) => form.length > 1);
  if (forms.length === 0) return null;
  const sources = forms.sort((a, b) => b.length - a.length).map(formSource);
  return new RegExp(sources.join('|'), 'g');
}

function formSource(form: string): string {
  const escaped = form
    .slice(1)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s{1,3}');
  const first = form.charAt(0);
  const [small, large] = [first.toLowerCase(), first.toUpperCase()];
  return (small === large ? first.replace(/[.*+?^${}()|[\]\\]/, '\\$&') : `[${small}${large}]`) + escaped;
}

function termOf(written: string, { terms }: UnitRegistry): Term | undefined {
  const key = initialLower(written.replace(/\s+/g, ' '));
  return terms.find(({ wrong }) => wrong.some((form) => initialLower(form) === key));
}

function initialLower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function isJoined(text: string, { start, end }: Span): boolean {
  return joinedBefore.test(text.slice(Math.max(0, start - 1), start)) || joinedBehind.test(text.slice(end, end + 2));
}

/** A wrong form may be a part of the right one (`ISO 9001` of `TCVN ISO 9001`). */
function isInRightForm(text: string, { start, end }: Span, right: string): boolean {
  const written = text.slice(start, end);
  for (let at = right.indexOf(written); at >= 0; at = right.indexOf(written, at + 1)) {
    if (text.startsWith(right, start - at)) return true;
  }
  return false;
}

/** The document's own symbol and that of its decision: `symbol-mismatch` holds these against the catalogue. */
function inSymbol({ header }: Plan, { start, end }: Span): boolean {
  return [header.symbol, header.attachedTo].some(
    (value) => value && start >= value.span.start && end <= value.span.end,
  );
}

/**
 * The places of names that the catalogue knows in the very form in which they stand, by their starts: there
 * `unit-variant` gives the whole official name.
 */
function knownNames({ tasks }: Plan): readonly Span[] {
  return tasks
    .flatMap(({ leads, supports }) => [...leads, ...supports])
    .filter(({ resolution }) => resolution.state === 'known')
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}

function isInside(names: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const name = names[low - 1];
  return name !== undefined && end <= name.end;
}
