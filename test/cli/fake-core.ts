import type { Context, ExitCode } from '../../cli/src/context.ts';
import type { Core } from '../../cli/src/core.ts';
import { run } from '../../cli/src/run.ts';
import type { Analysis, Workspace } from '../../language-server/src/pipeline/workspace.ts';
import { defineRule, type Finding, type Severity } from '../../language-server/src/rules/define-rule.ts';

const severities: Readonly<Record<string, Severity>> = { LỖI: 'error', CẢNH: 'warning', TIN: 'info', GỢI: 'hint' };

/** A finding of `code` at a word, with what a test says beyond that. */
export function findingAt(text: string, word: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(word);
  return {
    code: 'so-mot',
    severity: 'error',
    span: { start, end: start + word.length },
    message: { vi: `Chữ “${word}” không hợp.`, en: `The word “${word}” does not fit.` },
    path: null,
    related: [],
    fixes: [],
    ...more,
  };
}

/** A rule with the least that a rule must say. */
export const sampleRule = defineRule({
  code: 'so-mot',
  category: 'document',
  severity: 'error',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Quy tắc số một', en: 'Rule number one' },
  why: { vi: 'Vì thế.', en: 'Because.' },
  bad: { text: 'LỖI\n', catalogue: '- Đơn vị\n' },
  good: { text: 'tốt\n' },
  target: 'text',
  check() {},
});

/**
 * A core whose plans hold a finding for each word `LỖI`, `CẢNH`, `TIN`, `GỢI` at its first place, and a safe fix for the
 * first `SAI` (`đúng` in its place). Texts that begin with `DANH MỤC` are catalogues.
 */
export function fakeCore(more: Partial<Core> = {}): Core {
  return {
    loadChecker: async () => ({
      detectKind: (text) => (text.startsWith('DANH MỤC') ? 'catalogue' : 'plan'),
      readWorkspace: () => ({}) as Workspace,
      analyze: ({ path, text }): Analysis => ({
        path,
        text,
        kind: 'plan',
        plan: null,
        findings: findingsIn(text),
        suppressed: [],
      }),
    }),
    loadRules: async () => [sampleRule],
    loadFormatter: async () => (text) => `${text.trimEnd()}\n`,
    loadPlanJson: async () => () => ({ version: 1, outline: [], tasks: [] }),
    loadMeasurer: async () => ({
      indexByCode: () => null,
      computeCoverage: () => {
        throw new Error('not asked for');
      },
    }),
    loadComparer: async () => {
      throw new Error('not asked for');
    },
    loadRollover: async () => (text) => ({ text, added: 0, fromYear: null }),
    loadSample: async () => [{ path: 'ke-hoach.cchc', text: 'KẾ HOẠCH\n' }],
    ...more,
  };
}

function findingsIn(text: string): readonly Finding[] {
  const marked = Object.entries(severities).filter(([word]) => text.includes(word));
  const plain = marked.map(([word, severity]) => findingAt(text, word, { severity }));
  return text.includes('SAI') ? [...plain, fixableAt(text)] : plain;
}

function fixableAt(text: string): Finding {
  const finding = findingAt(text, 'SAI', { severity: 'warning' });
  const edits = [{ span: finding.span, newText: 'đúng' }];
  return { ...finding, fixes: [{ title: { vi: 'Viết “đúng”', en: 'Write “đúng”' }, isSafe: true, edits }] };
}

/** What a call in the process of the test gave. */
export interface Outcome {
  readonly status: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a call in a folder with a core of the test's own. */
export async function call(
  cwd: string,
  args: readonly string[],
  more: Partial<Context> & { isTerminal?: boolean } = {},
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    isTerminal: more.isTerminal ?? false,
    columns: 80,
    write(text: string) {
      written[name] += text;
    },
  });
  const context = {
    cwd,
    env: {},
    core: fakeCore(),
    today: () => '2021-01-01',
    stdout: output('stdout'),
    stderr: output('stderr'),
    ...more,
  };
  return { status: await run(args, context), ...written };
}
