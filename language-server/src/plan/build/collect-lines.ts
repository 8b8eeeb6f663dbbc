import type { SyntaxNode } from '../../syntax/read-tree.ts';
import type { Token } from '../../syntax/tokens.ts';
import { MappedText } from '../../text/mapped-text.ts';
import type { Level, Span } from '../types.ts';
import {
  type Collected,
  type DraftLabel,
  type DraftNode,
  labelKeyOf,
  levelOf,
  readToken,
  sourceOf,
  tokenOf,
} from './draft.ts';
import { cleanMarker, markerKey, segmentOf } from './marker-text.ts';

/** Walks the tree of a plan once: outline, label lines, paragraphs, tables, `@` lines. */
export function collectLines(tree: SyntaxNode, text: string): Collected {
  const collected: Collected = {
    text,
    nodes: [],
    roots: [],
    looseLabels: [],
    preamble: [],
    tables: [],
    directives: [],
    suppressions: [],
    counts: new Map(),
  };
  collectBelow(collected, tree.children, null);
  for (const node of collected.nodes) takeValuesBelow(node, text);
  return collected;
}

function collectBelow(collected: Collected, lines: readonly SyntaxNode[], parent: DraftNode | null): void {
  let bareLabel: DraftLabel | null = null;
  for (const line of lines) {
    const level = levelOf(line.type);
    if (level === 'plus' && bareLabel) {
      const body = tokenOf(line, 'TEXT');
      if (body) bareLabel.reading?.below.push(readToken(collected.text, body));
    } else if (level) addNode(collected, line, level, parent);
    else bareLabel = addLine(collected, line, parent, bareLabel);
    if (level && level !== 'plus') bareLabel = null;
  }
}

/** Adds a line that is no outline node. Returns the label that still waits for values on pluses below it. */
function addLine(
  collected: Collected,
  line: SyntaxNode,
  parent: DraftNode | null,
  bareLabel: DraftLabel | null,
): DraftLabel | null {
  switch (line.type) {
    case 'DashLabel':
    case 'PlusLabel': {
      const label = readLabelLine(collected.text, line, parent?.index ?? -1);
      if (label) (parent?.labels ?? collected.looseLabels).push(label);
      return label && label.value.text === '' ? label : null;
    }
    case 'MachineLine':
      addMachineLine(collected, line, parent);
      return bareLabel;
    case 'Paragraph': {
      const token = tokenOf(line, 'PARAGRAPH');
      if (token) addParagraph(collected, readToken(collected.text, token), parent);
      return null;
    }
    case 'TableRow':
      addRow(collected, line, parent);
      return null;
    default:
      return bareLabel;
  }
}

function addParagraph(collected: Collected, paragraph: MappedText, parent: DraftNode | null): void {
  const located = { text: paragraph.text, span: paragraph.span() };
  if (parent) parent.paragraphs.push(located);
  else if (collected.nodes.length === 0) collected.preamble.push(located);
  else collected.roots[collected.roots.length - 1]?.paragraphs.push(located);
}

function addNode(collected: Collected, line: SyntaxNode, level: Level, container: DraftNode | null): void {
  const marker = tokenOf(line, level.toUpperCase());
  if (!marker) return;
  const label = level === 'dash' || level === 'plus' ? null : readLabelLine(collected.text, line, -1);
  const body = tokenOf(line, 'TEXT');
  const mapped = body
    ? readToken(collected.text, body)
    : MappedText.read(collected.text, label?.labelSpan.start ?? marker.end, label?.span.end ?? marker.end);
  const markerText = cleanMarker(sourceOf(collected.text, marker));
  const key = markerKey(markerText, level);
  const parent = level === 'decimal' ? decimalParent(key, container) : container;
  const node = newNode(collected, { level, markerText, key, parent, marker, mapped, blockEnd: line.end });
  collected.nodes.push(node);
  (parent ? parent.children : collected.roots).push(node);
  if (label) {
    node.isLabel = true;
    label.node = node.index;
    node.labels.push(label);
  }
  collectBelow(collected, line.children, node);
}

interface NodeFacts {
  readonly level: Level;
  readonly markerText: string;
  readonly key: string;
  readonly parent: DraftNode | null;
  readonly marker: Token;
  readonly mapped: MappedText;
  readonly blockEnd: number | undefined;
}

function newNode(collected: Collected, facts: NodeFacts): DraftNode {
  const { level, key, parent, marker, mapped } = facts;
  const textSpan = mapped.text === '' ? { start: marker.end, end: marker.end } : mapped.span();
  const markerSpan = trimMarker(collected.text, marker);
  const opensList = mapped.text.endsWith(':');
  return {
    index: collected.nodes.length,
    parent: parent?.index ?? -1,
    level,
    marker: facts.markerText,
    key,
    path: segmentOf({ level, key, parent, before: countBefore(collected, facts) }),
    text: opensList ? mapped.text.slice(0, -1).trimEnd() : mapped.text,
    opensList,
    span: { start: markerSpan.start, end: textSpan.end },
    markerSpan,
    textSpan,
    blockSpan: { start: marker.start, end: Math.max(facts.blockEnd ?? textSpan.end, textSpan.end) },
    line: marker.line,
    children: [],
    paragraphs: [],
    labels: [],
    isTask: false,
    isLabel: false,
  };
}

/** How many siblings of the same level and key came before; the line itself is counted for the next. */
function countBefore({ counts }: Collected, { parent, level, key }: NodeFacts): number {
  const place = `${parent?.index ?? -1} ${level} ${key}`;
  const before = counts.get(place) ?? 0;
  counts.set(place, before + 1);
  return before;
}

/** `1.1.1.` nests under `1.1.` though both stand under the same item in the tree. */
function decimalParent(key: string, container: DraftNode | null): DraftNode | null {
  let parent = container;
  for (;;) {
    const last = parent?.children[parent.children.length - 1];
    if (last?.level !== 'decimal' || !key.startsWith(`${last.key}.`)) return parent;
    parent = last;
  }
}

/** The marker without heading, quote and bold marks around it. */
function trimMarker(text: string, token: Token): Span {
  let { start, end } = token;
  if (end - start === 1) return { start, end };
  while (start < end - 1 && isMarkup(text, start) && !(text[start] === '*' && text.slice(start + 1, end).trim() === ''))
    start++;
  while (end > start + 1 && isMarkup(text, end - 1)) end--;
  return { start, end };
}

function isMarkup(text: string, at: number): boolean {
  return /[#>*_\\\s]/.test(text[at] ?? '');
}

/** A label with its value; null where the line holds none. */
function readLabelLine(text: string, line: SyntaxNode, node: number): DraftLabel | null {
  const at = line.tokens.findIndex((token) => labelKeyOf(token.kind) !== undefined);
  const keyword = line.tokens[at];
  const key = keyword && labelKeyOf(keyword.kind);
  if (!keyword || !key) return null;
  const marker = at === 0 ? null : (line.tokens[0] ?? null);
  const next = line.tokens[at + 1];
  const target = next?.kind === 'TARGET' ? next : null;
  const valueStart = (target ?? keyword).end;
  const valueEnd = levelOf(line.type) ? firstLineEnd(line, valueStart) : Math.max(line.end, valueStart);
  const mapped = MappedText.read(text, valueStart, valueEnd);
  const value = { text: mapped.text, span: mapped.span() };
  const written = MappedText.read(text, keyword.start, keyword.end);
  const length = written.text.endsWith(':') ? written.text.slice(0, -1).trimEnd().length : written.text.length;
  return {
    key,
    written: written.text.slice(0, length),
    span: { start: (marker ?? keyword).start, end: Math.max(value.span.end, valueStart) },
    labelSpan: written.span(0, length),
    value,
    parts: mapped.parts(),
    ...readMarkerOf(text, marker),
    target: target ? MappedText.read(text, target.start, target.end).part(0, target.end - target.start) : null,
    node,
    reading: { mapped, below: [] },
  };
}

/** A label indented below a dash has blanks for a marker: none. */
function readMarkerOf(text: string, marker: Token | null): Pick<DraftLabel, 'marker' | 'markerSpan'> {
  const written = marker ? cleanMarker(sourceOf(text, marker)) : '';
  if (!marker || written === '') return { marker: '', markerSpan: null };
  return { marker: written, markerSpan: marker.kind === 'LABEL_PLUS' ? spanOf(marker) : trimMarker(text, marker) };
}

/** End of a numbered line's own tokens and names, before the lines nested in it. */
function firstLineEnd(line: SyntaxNode, from: number): number {
  let end = from;
  for (const token of line.tokens) end = Math.max(end, token.end);
  for (const child of line.children) if (child.type.endsWith('Mention')) end = Math.max(end, child.end);
  return end;
}

/** A label that stands alone on its numbered line takes the dashes below as its values. */
function takeValuesBelow(node: DraftNode, text: string): void {
  const [label] = node.labels;
  if (!node.isLabel || !label?.reading || label.value.text !== '') return;
  const { below } = label.reading;
  for (const child of node.children) {
    if (child.level === 'dash') below.push(MappedText.read(text, child.textSpan.start, child.textSpan.end));
  }
  if (below.length > 0) return;
  for (const { span } of node.paragraphs) below.push(MappedText.read(text, span.start, span.end));
}

function addMachineLine(collected: Collected, line: SyntaxNode, parent: DraftNode | null): void {
  const node = parent?.index ?? -1;
  const label = readLabelLine(collected.text, line, node);
  if (!label) {
    const body = tokenOf(line, 'TEXT');
    const span = spanOf(line);
    collected.directives.push({ key: 'unknown', text: body ? readToken(collected.text, body).text : '', span, node });
    return;
  }
  switch (label.key) {
    case 'suppress':
      addSuppression(collected, label, node);
      return;
    case 'content':
    case 'task':
    case 'confirm':
      collected.directives.push({ key: label.key, text: label.value.text, span: label.span, node });
      return;
    default:
      (parent?.labels ?? collected.looseLabels).push(label);
  }
}

function addSuppression(collected: Collected, label: DraftLabel, node: number): void {
  const { text } = label.value;
  const code = /^[a-z][a-z-]*/.exec(text)?.[0] ?? '';
  const reason = text.slice(code.length).replace(/^[\s:–-]+/, '');
  collected.suppressions.push({
    code,
    codeSpan: label.reading?.mapped.span(0, code.length) ?? label.span,
    reason: reason === '' ? null : reason,
    span: label.span,
    node,
  });
}

function addRow(collected: Collected, line: SyntaxNode, parent: DraftNode | null): void {
  const token = tokenOf(line, 'TABLE_ROW');
  if (!token) return;
  const cells = readCells(sourceOf(collected.text, token));
  const last = collected.tables[collected.tables.length - 1];
  const node = parent?.index ?? collected.roots[collected.roots.length - 1]?.index ?? -1;
  if (last && last.node === node && collected.text.slice(last.span.end, token.start).trim() === '') {
    if (cells) last.rows.push(cells);
    last.span = { start: last.span.start, end: token.end };
  } else collected.tables.push({ rows: cells ? [cells] : [], span: spanOf(token), node });
}

/** Cells between pipes or tabs; null for the rule under a heading (`|---|---|`). */
function readCells(row: string): string[] | null {
  const isPiped = row.startsWith('|');
  if (isPiped && /^[|\s:-]+$/.test(row) && row.includes('-')) return null;
  const inner = isPiped ? row.slice(1, row.endsWith('|') ? -1 : undefined) : row;
  return inner.split(isPiped ? '|' : '\t').map((cell) => cell.replace(/<\/?b>|\*/g, '').trim());
}

function spanOf(node: Span): Span {
  return { start: node.start, end: node.end };
}
