import { kinds } from '@cchc/grammar/vocabulary/kinds';
import type { Catalogue } from '../../plan/reference-types.ts';
import type { HeaderValue, Plan, Span } from '../../plan/types.ts';
import { fold } from '../../text/fold.ts';
import { editDistance } from '../../text/nearest.ts';
import { defineRule, type Localised, type PlanContext } from '../define-rule.ts';
import { quote } from '../quote.ts';

const form = /(\d{0,5})(\s*\/\s*(?:\d{4}\s*\/\s*)?)([A-Za-zĐđ&]{1,12})((?:\s*-\s*[A-Za-zĐđƯư&]{1,12}){0,4})/;

export default defineRule({
  code: 'symbol-mismatch',
  category: 'references',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Ký hiệu không khớp tên loại hoặc cơ quan ban hành', en: 'The symbol fits neither kind nor issuer' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan, nối bằng gạch nối, không cách chữ. Ký hiệu sai thì không tra được văn bản.',
    en: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: the symbol is the abbreviation of the kind, a hyphen and that of the issuer, without blanks. A wrong one finds no document.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Cơ quan ban hành: Sở Mẫu
Số: 12/QĐ-SMM

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu
Mã: SM

- Văn phòng Sở
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Cơ quan ban hành: Sở Mẫu
Số: 12/KH-SM

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
    catalogue: `DANH MỤC ĐƠN VỊ: Sở Mẫu
Mã: SM

- Văn phòng Sở
`,
  },
  target: 'plan',
  check(context) {
    const { plan, text } = context;
    if (plan.isPartyForm) return;
    const own = readSymbol(plan.header.symbol, text);
    if (own) {
      checkBlanks(context, own);
      checkKind(context, own, plan.kind);
      checkIssuer(context, own, plan.issuer);
    }
    const { attachedTo } = plan.header;
    const decision = readSymbol(attachedTo, text);
    if (decision && attachedTo) {
      checkKind(context, decision, /^(?:kèm |theo )?quyết định/i.test(attachedTo.text) ? 'QUYẾT ĐỊNH' : null);
      checkIssuer(context, decision, attachedTo.text);
    }
  },
});

/** A symbol cut into its parts, each with its place. */
interface OwnSymbol {
  readonly text: string;
  readonly span: Span;
  readonly kind: string;
  readonly kindSpan: Span;
  /** `SKHCN` of `335/KH-SKHCN`, `SKHCN-VP` of `12/KH-SKHCN-VP`; empty where nothing follows the kind. */
  readonly issuer: string;
  readonly issuerSpan: Span;
}

function readSymbol(value: HeaderValue | null, text: string): OwnSymbol | null {
  if (!value) return null;
  const start = value.span.start;
  const match = form.exec(text.slice(start, value.span.end));
  if (!match) return null;
  const [written, number = '', slash = '', kind = '', rest = ''] = match;
  const kindStart = start + match.index + number.length + slash.length;
  const kindEnd = kindStart + kind.length;
  const hyphen = /^\s*-\s*/.exec(rest)?.[0].length ?? 0;
  return {
    text: written,
    span: { start: start + match.index, end: start + match.index + written.length },
    kind,
    kindSpan: { start: kindStart, end: kindEnd },
    issuer: rest.slice(hyphen),
    issuerSpan: { start: kindEnd + hyphen, end: kindEnd + rest.length },
  };
}

function checkBlanks({ report }: PlanContext, { text, span }: OwnSymbol): void {
  const right = text.replace(/\s+/g, '');
  // The blank that leaves room for the number stands in front of the slash.
  const inner = text.replace(/^\s*\//, '/');
  if (!/\s/.test(inner)) return;
  report({
    span,
    path: null,
    message: { vi: `Ký hiệu viết liền: ${quote(right)}.`, en: `A symbol is written without blanks: ${quote(right)}.` },
    hint: { vi: 'Bỏ dấu cách quanh “/” và “-”.', en: 'Drop the blanks around “/” and “-”.' },
    fixes: [{ title: { vi: `Viết ${right}`, en: `Write ${right}` }, edits: [{ span, newText: right }], isSafe: true }],
  });
}

/** The abbreviation against the kind that the document bears. */
function checkKind({ report }: PlanContext, symbol: OwnSymbol, kind: string | null): void {
  const row = kinds.find(({ name }) => name === kind);
  if (row?.file !== 'plan') return;
  // A conclusion is often issued as a notice; an official letter bears no abbreviation of its kind.
  if (row.abbreviation === symbol.kind || (row.name === 'KẾT LUẬN' && symbol.kind === 'TB')) return;
  if (row.abbreviation === null && symbol.kind !== 'CV') return;
  const right = row.abbreviation;
  report({
    span: symbol.kindSpan,
    path: null,
    message: {
      vi: `Ký hiệu ${quote(symbol.text)} không khớp tên loại ${row.name}.`,
      en: `The symbol ${quote(symbol.text)} does not fit the kind ${row.name}.`,
    },
    hint: right
      ? { vi: `Tên loại ${row.name} viết tắt là “${right}”.`, en: `The kind ${row.name} is abbreviated “${right}”.` }
      : {
          vi: 'Công văn không ghi chữ viết tắt tên loại.',
          en: 'An official letter bears no abbreviation of its kind.',
        },
    fixes: right
      ? [
          {
            title: { vi: `Đổi thành “${right}”`, en: `Change to “${right}”` },
            edits: [{ span: symbol.kindSpan, newText: right }],
            isSafe: false,
          },
        ]
      : [],
  });
}

/** The issuer's code against that of its catalogue. */
function checkIssuer({ plan, registry, report }: PlanContext, symbol: OwnSymbol, issuer: string | null): void {
  const catalogue = catalogueOf(registry.catalogues, symbol, issuer);
  const code = catalogue?.code;
  if (!catalogue || !code || symbol.issuer === '' || hasCode(plan, symbol, code)) return;
  const said: Localised = {
    vi: `Ký hiệu ghi ${quote(symbol.issuer)}, mã của cơ quan là ${quote(code)}.`,
    en: `The symbol says ${quote(symbol.issuer)}, the code of the office is ${quote(code)}.`,
  };
  report({
    span: symbol.issuerSpan,
    path: null,
    message: said,
    hint: {
      vi: 'Sửa ký hiệu, hoặc sửa “Mã:” trong danh mục đơn vị.',
      en: 'Correct the symbol, or “Mã:” in the catalogue.',
    },
    related: [
      {
        file: catalogue.file,
        span: { start: 0, end: 0 },
        message: { vi: `Danh mục ghi mã ${quote(code)}`, en: `The catalogue gives the code ${quote(code)}` },
      },
    ],
    fixes: [
      {
        title: { vi: `Đổi thành “${code}”`, en: `Change to “${code}”` },
        edits: [{ span: symbol.issuerSpan, newText: code }],
        isSafe: false,
      },
    ],
  });
}

function hasCode({ kind }: Plan, { issuer, kind: first }: OwnSymbol, code: string): boolean {
  // Behind the code may stand that of the unit that drafted: `SKHCN-VP`. An official letter begins with the code.
  return issuer === code || issuer.startsWith(`${code}-`) || (kind === 'CÔNG VĂN' && first === code);
}

/** The catalogue of the issuing office: the one named so; where no issuer is named, one whose code is nearly the symbol's. */
function catalogueOf(
  catalogues: readonly Catalogue[],
  symbol: OwnSymbol,
  issuer: string | null,
): Catalogue | undefined {
  const coded = catalogues.filter(({ code, title }) => code !== null && title !== '');
  const named = issuer === null ? '' : fold(issuer);
  const own = coded.find(({ title }) => named.includes(fold(title)));
  if (own || (issuer !== null && (!/\d/.test(issuer) || / của /.test(issuer)))) return own;
  return coded.find(({ code }) => code !== null && isNear(symbol.issuer.split('-')[0] ?? '', code));
}

function isNear(written: string, code: string): boolean {
  return code.length >= 4 && written.length >= 4 && editDistance(written, code, 1) === 1;
}
