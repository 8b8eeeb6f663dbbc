import { describe, expect, it } from 'vitest';
import { analyze, detectKind, readWorkspace } from '../../language-server/src/pipeline/analyze.ts';
import type { SourceFile } from '../../language-server/src/pipeline/workspace.ts';
import { rules } from '../../language-server/src/rules/generated/index.ts';
import { type FencedBlock, fencedBlocks, handwrittenPages, readText } from './guide-pages.ts';

/** The day on which the plan of the guide was issued. */
const usualDay = '2026-11-16';
/** The plans of the examples are cut short: most lack the end of a document … */
const notInExcerpts = new Set(['end-mark']);
/** … and pieces without a first line serve only a part of the index. */
const notInPieces = new Set([...notInExcerpts, 'criterion-uncovered', 'criterion-lost-uncovered']);
const sample: readonly SourceFile[] = ['danh-muc-don-vi.cchc', 'bo-chi-so.cchc'].map((path) => ({
  path,
  text: readText(`samples/khoi-dau/${path}`),
}));

/** What a block's marks promise: `đúng`, `sai=code,code`, `ngày=2027-11-10`, `phát-hành`. */
interface Promised {
  readonly codes: readonly string[];
  readonly today: string;
  readonly profile: 'draft' | 'issue';
}

/** A block with the files that lie beside it: the catalogue and the index shown last on its page, else the sample's. */
interface Example {
  readonly block: FencedBlock;
  readonly beside: readonly SourceFile[];
}

for (const page of handwrittenPages()) {
  const examples = examplesOf(fencedBlocks(page).filter(({ language }) => language === 'cchc'));
  if (examples.length === 0) continue;
  describe(page.path, () => {
    for (const example of examples) {
      const { line, marks } = example.block;
      it(`line ${line} is ${marks.join(' ')}`, () => {
        const promised = readMarks(example.block);
        const { codes, grave } = check(example, promised);
        expect(codes).toEqual(expect.arrayContaining([...promised.codes]));
        expect(grave).toEqual(grave.filter((code) => promised.codes.includes(code)));
      });
    }
  });
}

function examplesOf(blocks: readonly FencedBlock[]): readonly Example[] {
  const shown = new Map<string, SourceFile>(sample.map((file) => [detectKind(file.text), file]));
  return blocks.map((block) => {
    const kind = detectKind(block.text);
    if (kind !== 'plan') shown.set(kind, { path: 'example.cchc', text: block.text });
    return { block, beside: [...shown.values()] };
  });
}

function readMarks({ page, line, marks }: FencedBlock): Promised {
  const where = `${page}:${line}`;
  const known = new Set(rules.map(({ code }) => code));
  const valueOfMark = (name: string): string | null =>
    marks.find((mark) => mark.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const codes = valueOfMark('sai')?.split(',') ?? [];
  expect(marks.includes('đúng') !== codes.length > 0, `${where}: one of đúng and sai=code`).toBe(true);
  expect(
    codes.filter((code) => !known.has(code)),
    `${where}: codes that exist`,
  ).toEqual([]);
  return { codes, today: valueOfMark('ngày') ?? usualDay, profile: marks.includes('phát-hành') ? 'issue' : 'draft' };
}

/** All codes found, and those that are errors or warnings. */
function check({ block, beside }: Example, { today, profile }: Promised) {
  const file = { path: 'example.cchc', text: block.text };
  const { findings, plan } = analyze(file, readWorkspace(beside), { today, profile });
  const passedOver = plan?.kind === null ? notInPieces : notInExcerpts;
  const isGrave = (severity: string): boolean => severity === 'error' || severity === 'warning';
  return {
    codes: findings.map(({ code }) => code),
    grave: findings.filter(({ code, severity }) => isGrave(severity) && !passedOver.has(code)).map(({ code }) => code),
  };
}
