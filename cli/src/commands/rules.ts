import type { Category } from '../../../language-server/src/rules/define-rule.ts';
import type { Call, Context, ExitCode } from '../context.ts';
import { createPainter, wantsColour } from '../terminal/colour.ts';

const categories: readonly Category[] = [
  'responsibility',
  'deadlines',
  'numbering',
  'references',
  'scores',
  'document',
];

/** `cchc rules`: every rule by category, with its severity, whether it can be repaired (†), and its title. */
export default async function rules({ language, say }: Call, { core, stdout, env }: Context): Promise<ExitCode> {
  const all = await core.loadRules();
  const paint = createPainter(wantsColour(stdout.isTerminal, env));
  const codeWidth = Math.max(0, ...all.map(({ code }) => code.length));
  const severityWidth = Math.max(...(['error', 'warning', 'info', 'hint'] as const).map((each) => say(each).length));
  for (const category of categories) {
    const members = all.filter((rule) => rule.category === category);
    if (members.length === 0) continue;
    stdout.write(`${paint('strong', say(category))}\n`);
    for (const { code, severity, isFixable, title } of members) {
      const word = paint(severity, say(severity).padEnd(severityWidth));
      stdout.write(`  ${code.padEnd(codeWidth)}  ${word} ${isFixable ? '†' : ' '} ${title[language]}\n`);
    }
    stdout.write('\n');
  }
  stdout.write(`${say('rulesFoot')}\n`);
  return 0;
}
