import { analyze, readWorkspace } from '@cchc/language-server';
import { expect } from 'vitest';
import { formatText } from '../../language-server/src/outputs/format/format-text.ts';
import { toPlanJson } from '../../language-server/src/outputs/json/plan-json.ts';
import { parseWithLangium } from '../../language-server/src/syntax/langium/parse-with-langium.ts';
import { parse, tokenize } from '../../language-server/src/syntax/parse.ts';
import { LineIndex } from '../../language-server/src/text/positions.ts';
import { sampleTexts } from './arbitraries.ts';

const workspace = readWorkspace(sampleTexts().map((text, index) => ({ path: `sample-${index}.cchc`, text })));

/** No text is a syntax error, and every character that is not white space stands in exactly one token. */
export function readsTotally(text: string): void {
  expect(() => parse(text)).not.toThrow();
  let end = 0;
  for (const token of tokenize(text)) {
    expect(
      text
        .slice(end, token.start)
        .replace(/^\ufeff/, '')
        .trim(),
    ).toBe('');
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    end = token.end;
  }
  expect(text.slice(end).trim()).toBe('');
}

/** Checking throws nothing, speaks only of places inside the text, and says the same twice. */
export function checksSafely(text: string): void {
  const check = () => analyze({ path: 'a.cchc', text }, workspace, { today: '2021-01-15', profile: 'issue' });
  const first = check();
  for (const { span, fixes, code } of first.findings) {
    expect(code).not.toBe('internal-error');
    for (const place of [span, ...fixes.flatMap((fix) => fix.edits.map((edit) => edit.span))]) {
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(text.length);
    }
  }
  expect(JSON.stringify(check().findings)).toBe(JSON.stringify(first.findings));
  if (first.plan) {
    expect(() =>
      JSON.stringify(toPlanJson(first.plan as NonNullable<typeof first.plan>, new LineIndex(text))),
    ).not.toThrow();
    for (const node of first.plan.nodes) expect(node.span.end).toBeLessThanOrEqual(text.length);
  }
}

/** Formatting twice gives what formatting once gives, and no letter is lost or moved, labels aside. */
export function formatsFaithfully(text: string): void {
  const once = formatText(text);
  expect(formatText(once)).toBe(once);
  const tokens = (source: string): string[] =>
    tokenize(source)
      .filter(
        (token) =>
          source.slice(token.start, token.end).trim() !== '' &&
          !token.kind.endsWith(':') &&
          !/^(?:DASH|PLUS|LABEL_DASH|LABEL_PLUS|ENTRY|LEGAL_ENTRY)$/.test(token.kind),
      )
      .map((token) =>
        source
          .slice(token.start, token.end)
          .normalize('NFC')
          .replace(/[\s\ufeff]+/g, ''),
      );
  expect(tokens(once)).toEqual(
    tokens(
      text
        .replace(/^\ufeff/, '')
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/\u00a0/g, ' '),
    ),
  );
}

/** The table-driven reader and Langium's own parser give one tree. */
export function readsAsLangiumDoes(text: string): void {
  const { tree, errors } = parseWithLangium(text);
  expect(errors).toEqual([]);
  expect(parse(text)).toEqual(tree);
}
