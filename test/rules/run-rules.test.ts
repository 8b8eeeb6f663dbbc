import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../cli/src/checking/apply-fixes.ts';
import { analyze, readWorkspace } from '../../language-server/src/pipeline/analyze.ts';
import { buildDocumentRegistry } from '../../language-server/src/plan/legal-documents.ts';
import { defineRule, type Finding, type Rule } from '../../language-server/src/rules/define-rule.ts';
import { runRules } from '../../language-server/src/rules/run-rules.ts';

const text = `KẾ HOẠCH: Cải cách hành chính năm 2021
@ Bỏ qua second-rule: tệp mẫu

1. Một
2. Hai
`;
const workspace = readWorkspace([]);
const { plan } = analyze({ path: 'plan.cchc', text }, workspace, { today: '2021-01-15', profile: 'draft' });
if (!plan) throw new Error('no plan');
const setting = {
  plan,
  text,
  registry: workspace.registry,
  indices: [],
  documents: buildDocumentRegistry([]),
  today: '2021-01-15',
  profile: 'draft',
} as const;

function rule(code: string, check: Extract<Rule, { target: 'plan' }>['check']): Rule {
  const words = { vi: code, en: code };
  const example = { text: '' };
  return defineRule({
    code,
    category: 'document',
    severity: 'warning',
    isFixable: false,
    since: '0.1.0',
    title: words,
    why: words,
    bad: example,
    good: example,
    target: 'plan',
    check,
  });
}

const reporting = (code: string, start: number): Rule =>
  rule(code, ({ report }) => report({ span: { start, end: start + 1 }, message: { vi: code, en: code } }));
const failing = rule('failing-rule', () => {
  throw new Error('broken');
});

const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, severity, path }) => `${severity} ${code} ${path ?? '-'}`);

describe('running rules', () => {
  test('findings come by place, then code, with the path of their line', () => {
    const first = text.indexOf('1.');
    const rules = [reporting('third-rule', first + 8), reporting('zeta-rule', first), reporting('first-rule', first)];
    expect(brief(runRules(rules, setting))).toEqual([
      'warning first-rule 1',
      'warning zeta-rule 1',
      'warning third-rule 2',
    ]);
  });

  test('a severity is overridden and a rule left out', () => {
    const rules = [reporting('first-rule', 0), reporting('other-rule', 0)];
    const severities = { 'first-rule': 'error', 'other-rule': 'off' } as const;
    expect(brief(runRules(rules, { ...setting, severities }))).toEqual(['error first-rule -']);
  });

  test('a rule that throws costs only itself', () => {
    const findings = runRules([failing, reporting('first-rule', 5)], setting);
    expect(brief(findings)).toEqual(['warning internal-error -', 'warning first-rule -']);
    expect(findings[0]?.message.vi).toContain('failing-rule');
  });

  test('a suppression in the header covers the file', () => {
    const at = text.indexOf('1.');
    const rules = [reporting('second-rule', at), reporting('first-rule', at)];
    expect(brief(runRules(rules, setting))).toEqual(['warning first-rule 1']);
  });

  test('times are told where a clock is given', () => {
    const times: string[] = [];
    let now = 0;
    const clock = (): number => now++;
    const onRuleTime = (code: string, milliseconds: number): number => times.push(`${code} ${milliseconds}`);
    runRules([reporting('first-rule', 0), failing], { ...setting, clock, onRuleTime });
    expect(times).toEqual(['first-rule 1', 'failing-rule 1']);
  });
});

describe('fixes', () => {
  const fixesOf = (source: string, code: string): Finding['fixes'] =>
    analyze({ path: 'plan.cchc', text: source }, workspace, { today: '2021-01-15', profile: 'draft' }).findings.find(
      (finding) => finding.code === code,
    )?.fixes ?? [];

  test('renumbering is safe only where nothing refers to points or items', () => {
    const list = '\n1. Một\n1. Hai';
    expect(fixesOf(`KẾ HOẠCH: A${list}\n`, 'number-duplicate')[0]?.isSafe).toBe(true);
    expect(fixesOf(`KẾ HOẠCH: A${list} theo khoản 1 Mục I\n`, 'number-duplicate')[0]?.isSafe).toBe(false);
  });

  test('missing header lines are inserted under the first line, never twice', () => {
    const source = 'KẾ HOẠCH: A\nSố: /KH-A\nNgày ban hành: 17/11/2020\n\n1. Một\n';
    const [fix] = fixesOf(source, 'header-missing');
    expect(fix?.isSafe).toBe(false);
    expect(applyEdits(source, fix?.edits ?? [])).toBe(
      'KẾ HOẠCH: A\nNơi ban hành: …\nCơ quan ban hành: …\nNgười ký: …; …\nNơi nhận: …\nSố: /KH-A\nNgày ban hành: 17/11/2020\n\n1. Một\n',
    );
    expect(fixesOf(applyEdits(source, fix?.edits ?? []), 'header-missing')).toHaveLength(0);
  });
});
