import { expect, test } from 'vitest';
import { applyFixes } from '../../cli/src/checking/apply-fixes.ts';
import type { Finding, TextEdit } from '../../language-server/src/rules/define-rule.ts';
import { findingAt } from './fake-core.ts';

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });

function fixing(text: string, isSafe: boolean, ...edits: TextEdit[]): Finding {
  return findingAt(text, '', { fixes: [{ title: { vi: 'Sửa', en: 'Fix' }, isSafe, edits }] });
}

/** Checks with the findings given for each round, none after them. */
function rounds(...lists: readonly (readonly Finding[])[]): () => readonly Finding[] {
  let round = 0;
  return () => lists[round++] ?? [];
}

test('fixes are applied from a common state of the text', () => {
  const fixed = applyFixes('abcdef', rounds([fixing('', true, edit(4, 5, 'EE')), fixing('', true, edit(0, 1, ''))]));
  expect(fixed).toEqual({ text: 'bcdEEf', count: 2, isFinished: true });
});

test('only safe fixes are applied', () => {
  expect(applyFixes('abc', rounds([fixing('', false, edit(0, 1, 'x'))]))).toEqual({
    text: 'abc',
    count: 0,
    isFinished: true,
  });
});

test('a fix is applied wholly or not at all', () => {
  const list = [fixing('', true, edit(1, 3, 'X')), fixing('', true, edit(0, 1, 'Y'), edit(2, 4, 'Z'))];
  expect(applyFixes('abcdef', rounds(list)).text).toBe('aXdef');
});

test('of two insertions at one place the second waits for the next round', () => {
  const list = [fixing('', true, edit(1, 1, 'X')), fixing('', true, edit(1, 1, 'Y'))];
  expect(applyFixes('ab', rounds(list))).toEqual({ text: 'aXb', count: 1, isFinished: true });
  expect(applyFixes('ab', rounds(list, [fixing('', true, edit(2, 2, 'Y'))])).text).toBe('aXYb');
});

test('an edit outside the text is left alone', () => {
  expect(applyFixes('ab', rounds([fixing('', true, edit(1, 9, 'X'))])).text).toBe('ab');
});

test('fixes that call for each other end after ten rounds', () => {
  const toggle = (text: string) => [fixing(text, true, edit(0, 1, text.startsWith('a') ? 'b' : 'a'))];
  expect(applyFixes('a', toggle)).toEqual({ text: 'a', count: 10, isFinished: false });
});
