import type { Example, Rule } from '../../../language-server/src/rules/define-rule.ts';
import { nearest } from '../../../language-server/src/text/nearest.ts';
import { type Call, type Context, type ExitCode, reportProblems } from '../context.ts';
import type { Language, Say } from '../speak.ts';
import { createPainter, type Painter, wantsColour } from '../terminal/colour.ts';

/** `cchc explain CODE`: what a rule looks for and why, with an example of each kind. */
export default async function explain(call: Call, context: Context): Promise<ExitCode> {
  const { operands, language, say } = call;
  const { core, stdout, stderr, env } = context;
  const all = await core.loadRules();
  const asked = (operands[0] ?? '').toLowerCase();
  const rule = all.find(({ code }) => code === asked);
  if (rule === undefined) {
    const [near] = nearest(
      asked,
      all.map(({ code }) => code),
      1,
    );
    const key = near === undefined ? 'codeUnknown' : 'codeMisspelt';
    reportProblems([{ key, values: { code: asked, near: near ?? '' }, file: null }], say, stderr);
    return 2;
  }
  const paint = createPainter(wantsColour(stdout.isTerminal, env));
  stdout.write(explanation(rule, { language, say, paint }));
  return 0;
}

interface Voice {
  readonly language: Language;
  readonly say: Say;
  readonly paint: Painter;
}

function explanation(rule: Rule, { language, say, paint }: Voice): string {
  const { code, severity, category, isFixable, since, title, why, bad, good } = rule;
  const facts = [paint(severity, say(severity)), say(category), say(isFixable ? 'fixable' : 'notFixable')];
  const parts = [
    `${paint('strong', code)} – ${title[language]}`,
    `${facts.join(' · ')} · ${say('since', { version: since })}`,
    `${paint('strong', say('why'))}\n${why[language]}`,
    `${paint('strong', say('badExample'))}\n${exampleText(bad, say)}`,
    `${paint('strong', say('goodExample'))}\n${exampleText(good, say)}`,
    say('howToSilence', { code }),
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleText({ text, catalogue, index, documents }: Example, say: Say): string {
  const beside = [
    ...(catalogue === undefined ? [] : [`${say('exampleCatalogue')}\n${indent(catalogue)}`]),
    ...(index === undefined ? [] : [`${say('exampleIndex')}\n${indent(index)}`]),
    ...(documents === undefined ? [] : [`${say('exampleDocuments')}\n${indent(documents)}`]),
  ];
  return [indent(text), ...beside].join('\n');
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}
