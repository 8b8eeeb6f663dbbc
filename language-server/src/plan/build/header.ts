import { type HeaderKey, headers } from '@cchc/grammar/vocabulary/headers';
import { kinds } from '@cchc/grammar/vocabulary/kinds';
import type { SyntaxNode } from '../../syntax/read-tree.ts';
import { dropTail } from '../../text/drop-tail.ts';
import { fold, foldPlain } from '../../text/fold.ts';
import { MappedText } from '../../text/mapped-text.ts';
import type { UnitRegistry } from '../reference-types.ts';
import type { HeaderValue, Located, PlanHeader, Recipient, Span } from '../types.ts';
import type { Draft } from './draft.ts';
import { tokenOf } from './draft.ts';

/** The kind, title and header of a plan. */
export interface ReadHeader {
  readonly kind: string | null;
  readonly kindSpan: Span | null;
  readonly title: Located | null;
  readonly header: PlanHeader;
}

const keyByKeyword = new Map<string, HeaderKey>(headers.map((row) => [`${row.canonical}:`, row.key]));
const kindByPlainName = new Map<string, string>(kinds.map((row) => [foldPlain(row.name), row.name]));
const motto = /doc lap/;
const nation = /cong ho?a xa h/;

interface Work extends Draft<Omit<PlanHeader, 'indices' | 'legalBases' | 'recipients' | 'span'>> {
  indices: HeaderValue[];
  legalBases: HeaderValue[];
  recipients: Recipient[];
  end: number;
}

/** Reads the header lines, the letterhead above the kind, and the foot of a document that came as plain text. */
export function readHeader(tree: SyntaxNode, text: string, registry: UnitRegistry): ReadHeader {
  const work: Work = {
    superior: null,
    issuer: null,
    symbol: null,
    place: null,
    date: null,
    year: null,
    period: null,
    indices: [],
    legalBases: [],
    attachedTo: null,
    signatory: null,
    recipients: [],
    end: 0,
  };
  let kind: Pick<ReadHeader, 'kind' | 'kindSpan' | 'title'> = { kind: null, kindSpan: null, title: null };
  const letterhead: Located[] = [];
  for (const line of tree.children) {
    if (line.type === 'TitleLine') kind = readTitle(line, text);
    else if (line.type === 'HeaderLine') readHeaderLine(line, text, registry, work);
    else if (line.type === 'DateLine') readDateLine(line, text, work);
    else if (line.type === 'HeadLine') letterhead.push(located(line, text));
    else if (line.type === 'Recipients') readRecipients(line, text, registry, work);
    else if (isSignature(line)) readSignature(line, text, work);
    if (line.type !== 'Recipients' && !isSignature(line) && work.end === 0) work.end = line.end;
  }
  readLetterhead(letterhead, work);
  const { end, ...header } = work;
  return { ...kind, header: { ...header, span: { start: 0, end: Math.max(end, kind.title?.span.end ?? 0) } } };
}

function readTitle(line: SyntaxNode, text: string): Pick<ReadHeader, 'kind' | 'kindSpan' | 'title'> {
  const kindToken = tokenOf(line, 'KIND');
  const subject = tokenOf(line, 'SUBJECT');
  const kind = kindToken && MappedText.read(text, kindToken.start, kindToken.end);
  const words = kind?.text.replace(/[#>*_:]/g, '').trim();
  const mapped = subject && MappedText.read(text, subject.start, subject.end);
  const title = mapped && stripHeading(mapped);
  return {
    kind: words ? (kindByPlainName.get(foldPlain(words)) ?? words.toUpperCase()) : null,
    kindSpan: kindToken && { start: kindToken.start, end: kindToken.end },
    title: title && title.text !== '' ? title : null,
  };
}

/** A subject set as a heading (`### …`) without its marks. */
function stripHeading(mapped: MappedText): Located {
  const start = /^[#>\s]*/.exec(mapped.text)?.[0].length ?? 0;
  return { text: mapped.text.slice(start), span: mapped.span(start) };
}

function readHeaderLine(line: SyntaxNode, text: string, registry: UnitRegistry, work: Work): void {
  const [keyword] = line.tokens;
  const key = keyword && keyByKeyword.get(keyword.kind);
  if (!keyword || !key) return;
  const valueToken = tokenOf(line, 'VALUE');
  const mapped = MappedText.read(text, valueToken?.start ?? keyword.end, valueToken?.end ?? keyword.end);
  const lineSpan = { start: keyword.start, end: valueToken?.end ?? keyword.end };
  work.end = Math.max(work.end, lineSpan.end);
  const part =
    key === 'attached' ? mapped.part(0, mapped.text.replace(/\)$/, '').length) : mapped.part(0, mapped.text.length);
  const value: HeaderValue = { ...part, lineSpan };
  if (part.text === '') return;
  if (key === 'index') for (const piece of mapped.parts()) work.indices.push({ ...piece, lineSpan });
  else if (key === 'basis') for (const piece of mapped.parts()) work.legalBases.push({ ...piece, lineSpan });
  else if (key === 'recipients')
    for (const piece of mapped.parts()) work.recipients.push(readRecipient(piece, registry));
  else if (key === 'signatory') work.signatory = readSigner(mapped);
  else if (key === 'attached') work.attachedTo = value;
  else work[key] = value;
}

function readDateLine(line: SyntaxNode, text: string, work: Work): void {
  const place = tokenOf(line, 'PLACE');
  const date = tokenOf(line, 'VALUE');
  if (place) work.place = headerValue(MappedText.read(text, place.start, place.end - 1));
  if (date) work.date = headerValue(MappedText.read(text, date.start, date.end));
}

function headerValue(mapped: MappedText): HeaderValue {
  return { text: mapped.text, span: mapped.span(), lineSpan: mapped.span() };
}

function readRecipients(line: SyntaxNode, text: string, registry: UnitRegistry, work: Work): void {
  for (const below of line.children) {
    if (isSignature(below)) readSignature(below, text, work);
    const token = tokenOf(below, 'RECIPIENT');
    if (!token) continue;
    const mapped = MappedText.read(text, token.start, token.end);
    const marker = /^(?:[-+\u2010-\u2015\u2022] ?)?/.exec(mapped.text)?.[0].length ?? 0;
    const end = dropTail(mapped.text, ';,.').length;
    if (end > marker) work.recipients.push(readRecipient(mapped.part(marker, end), registry));
  }
}

/** `UBND tỉnh (báo cáo)`, `Lưu: VT, VP`. */
function readRecipient(part: Located, registry: UnitRegistry): Recipient {
  const isArchive = /^lưu\s?:/iu.test(part.text.normalize('NFC')) || /^luu\s?:/i.test(part.text);
  const bracket = isArchive ? -1 : part.text.lastIndexOf('(');
  const hasRemark = bracket > 0 && part.text.endsWith(')');
  const name = (hasRemark ? part.text.slice(0, bracket) : part.text).trim();
  return {
    name,
    remark: hasRemark ? part.text.slice(bracket + 1, -1) : null,
    isArchive,
    span: part.span,
    resolution: registry.resolve(name),
  };
}

function readSigner(mapped: MappedText): PlanHeader['signatory'] {
  const [post, name] = mapped.parts();
  return { post: post?.text ?? null, name: name?.text ?? null, span: mapped.span() };
}

function isSignature(line: SyntaxNode): boolean {
  return line.type === 'Signature' || line.type === 'Signer';
}

/** A signature in two columns comes in pieces: posts beside the recipients, the rest below. */
function readSignature(line: SyntaxNode, text: string, work: Work): void {
  const posts = line.tokens.filter((token) => token.kind === 'SIGN_POST');
  const name = tokenOf(line, 'SIGN_NAME', 'SIGNER');
  const [first] = line.tokens;
  if (!first || (work.signatory && work.signatory.name !== null)) return;
  const words = posts.map((token) => MappedText.read(text, token.start, token.end).text.replace(/^[#> ]+/, ''));
  const before = work.signatory?.post ? [work.signatory.post] : [];
  const post = [...before, ...words].join(' ');
  work.signatory = {
    post: post === '' ? null : post,
    name: name && MappedText.read(text, name.start, name.end).text,
    span: { start: work.signatory?.span.start ?? first.start, end: line.end },
  };
}

/**
 * The two-column head of a document flattened to lines: the superior body before "CỘNG HÒA XÃ HỘI …", the issuer before
 * "Độc lập …", or both in capitals on lines of their own.
 */
function readLetterhead(lines: readonly Located[], work: Work): void {
  const bodies: Located[] = [];
  for (const line of lines) {
    const plain = foldPlain(line.text.slice(0, 300));
    const cut = [plain.search(nation), plain.search(motto)].filter((at) => at >= 0);
    const text = cut.length > 0 ? beforeMotto(line.text) : line.text;
    if (text === '' || text !== text.toUpperCase() || text === text.toLowerCase()) continue;
    bodies.push({ text, span: { start: line.span.start, end: line.span.start + text.length } });
  }
  joinPeoplesCommittee(bodies);
  const issuer = bodies[bodies.length - 1];
  const superior = bodies.length > 1 ? bodies[0] : undefined;
  if (issuer && !work.issuer) work.issuer = { ...issuer, lineSpan: issuer.span };
  if (superior && !work.superior) work.superior = { ...superior, lineSpan: superior.span };
}

/** "ỦY BAN NHÂN DÂN" and "TỈNH …" on two lines are one body. */
function joinPeoplesCommittee(bodies: Located[]): void {
  for (let at = bodies.length - 1; at > 0; at--) {
    const upper = bodies[at - 1];
    const lower = bodies[at];
    if (!upper || !lower || !/^(?:uy ban|hoi dong) nhan dan$/.test(foldPlain(upper.text))) continue;
    if (!/^(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) /.test(foldPlain(lower.text))) continue;
    bodies.splice(at - 1, 2, {
      text: `${upper.text} ${lower.text}`,
      span: { start: upper.span.start, end: lower.span.end },
    });
  }
}

function beforeMotto(text: string): string {
  const words = text.split(' ');
  for (let at = 0; at < words.length; at++) {
    const rest = foldPlain(words.slice(at, at + 5).join(' '));
    if (rest.search(nation) === 0 || rest.search(motto) === 0) return words.slice(0, at).join(' ');
  }
  return text;
}

function located(line: SyntaxNode, text: string): Located {
  return stripHeading(MappedText.read(text, line.start, line.end));
}

/** True for documents in Party form (`Số 221-KL/TW`, `T/M`), which Nghị định 30/2020/NĐ-CP does not bind. */
export function isPartyForm(header: PlanHeader): boolean {
  const symbol = header.symbol?.text ?? '';
  const post = header.signatory?.post ?? '';
  return (
    /^\d{0,5}-[A-ZĐ]{2,4}\/[A-ZĐ]{2,6}$/.test(symbol) ||
    /^(?:T\/M|K\/T)\b/i.test(post) ||
    fold(header.issuer?.text ?? '').startsWith('đảng ')
  );
}
