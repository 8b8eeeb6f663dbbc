import { labels } from '@cchc/grammar/vocabulary/labels';
import type { Span } from '../../plan/types.ts';
import { parse } from '../../syntax/parse.ts';
import type { SyntaxNode } from '../../syntax/read-tree.ts';

/** What stands in a place, as far as it decides what has to be confirmed there. */
export type PlaceKind = 'number' | 'date' | 'basis' | 'attached' | 'signature' | 'progress' | 'text';

/** A piece of a plan that is read as one: a line with those on which it goes on, a table, the foot. */
export interface Place {
  readonly kind: PlaceKind;
  /** What is read: the value of a header or label line, the text of any other. */
  readonly span: Span;
  /** Offset of the last character above which nothing may be put in. */
  readonly last: number;
}

const kindByToken: Readonly<Record<string, PlaceKind>> = {
  'Số:': 'number',
  'Ngày ban hành:': 'date',
  'Căn cứ:': 'basis',
  'Ban hành kèm theo:': 'attached',
  'Người ký:': 'signature',
  'Tình trạng:': 'progress',
  'Kết quả thực hiện:': 'progress',
  'Kiểm chứng:': 'progress',
};
const keywords = new Set<string>([...labels.map(({ canonical }) => `${canonical}:`), ...Object.keys(kindByToken)]);
const headTypes = new Set(['HeadLine', 'HeaderLine', 'DateLine', 'TitleLine', 'CommentLine']);

/**
 * The places of a plan in the order of the text. Comments and `@ Xác nhận` lines are none. What stands above the kind, where
 * no line may be put in, ends with the subject.
 */
export function placesOf(text: string): readonly Place[] {
  const tree = parse(text);
  const places: Place[] = [];
  const headEnd = endOfHead(tree);
  for (const node of tree.children) addPlaces(places, node);
  return joinNeighbours(text, places).map((place) => (place.last < headEnd ? { ...place, last: headEnd } : place));
}

/** Offset of the last character of the subject, else of the lines that stand above the body; -1 where there are none. */
function endOfHead({ children }: SyntaxNode): number {
  const title = children.find(({ type }) => type === 'TitleLine');
  if (title) return title.end - 1;
  let end = -1;
  for (const { type, end: nodeEnd } of children) {
    if (!headTypes.has(type)) break;
    end = nodeEnd - 1;
  }
  return end;
}

function addPlaces(places: Place[], node: SyntaxNode): void {
  const { type, tokens, children } = node;
  if (type === 'CommentLine') return;
  if (type === 'Recipients' || type === 'Signature') {
    places.push({ kind: 'signature', span: { start: node.start, end: node.end }, last: node.end - 1 });
    return;
  }
  const [first] = tokens;
  const isOpenQuestion = tokens.some(({ kind }) => kind === 'Xác nhận:');
  if (first && !isOpenQuestion) {
    const end = endOfOwnLine(node);
    const keyword = tokens.find(({ kind }) => keywords.has(kind));
    const kind = type === 'DateLine' ? 'date' : (keyword && kindByToken[keyword.kind]) || 'text';
    const start = keyword && keyword.end <= end && kind !== 'text' ? keyword.end : first.start;
    places.push({ kind, span: { start, end }, last: end - 1 });
  }
  for (const child of children) if (!child.type.endsWith('Mention')) addPlaces(places, child);
}

/** End of what stands on the line itself: its tokens and the names in its lists. */
function endOfOwnLine({ tokens, children }: SyntaxNode): number {
  let end = 0;
  for (const token of tokens) end = Math.max(end, token.end);
  for (const child of children) if (child.type.endsWith('Mention')) end = Math.max(end, child.end);
  return end;
}

/** Rows of one table are one place, as are the pieces of a foot: a line between them would cut them in two. */
function joinNeighbours(text: string, places: readonly Place[]): readonly Place[] {
  const joined: Place[] = [];
  for (const place of places) {
    const before = joined[joined.length - 1];
    const isJoined =
      before !== undefined &&
      ((isRow(text, before) && isRow(text, place)) || (before.kind === 'signature' && place.kind === 'signature'));
    if (!isJoined) joined.push(place);
    else
      joined[joined.length - 1] = {
        ...before,
        span: { start: before.span.start, end: place.span.end },
        last: place.last,
      };
  }
  return joined;
}

function isRow(text: string, { span }: Place): boolean {
  return text[span.start] === '|' || text.slice(span.start, span.end).split('\t', 2).length > 1;
}
