import type { CoverageState, CriterionCoverage, IndexCoverage } from '../../../language-server/src/plan/coverage.ts';
import type { Say } from '../speak.ts';
import { visible } from '../terminal/cells.ts';
import type { Painter, Style } from '../terminal/colour.ts';
import { taskNames } from './coverage-json.ts';

interface Voice {
  readonly say: Say;
  readonly paint: Painter;
  readonly hasSeveralPlans: boolean;
}

const styles: Readonly<Record<CoverageState, Style>> = { covered: 'strong', half: 'warning', uncovered: 'error' };

/** An index for people: its sums, then each criterion with its state and the tasks that serve it. */
export function coverageText(coverage: IndexCoverage, voice: Voice): string {
  const { say, paint } = voice;
  const name = [coverage.code, coverage.title].filter((part) => part !== null && part !== '').join(' – ');
  const lines = [
    paint('strong', visible(coverage.year === null ? name : `${name} (${coverage.year})`)),
    sums(coverage, say),
    say('coverageLost', { total: points(coverage.lost.total, say), addressed: points(coverage.lost.addressed, say) }),
    '',
    ...coverage.criteria.flatMap((criterion) => criterionLines(criterion, 1, voice)),
    ...unitLines(coverage, voice),
  ];
  return `${lines.join('\n')}\n\n`;
}

function sums(coverage: IndexCoverage, say: Say): string {
  const values = {
    max: points(coverage.max, say),
    covered: points(coverage.covered, say),
    half: points(coverage.half, say),
    uncovered: points(coverage.uncovered, say),
    percent: coverage.percent === null ? '–' : points(coverage.percent, say),
  };
  return say('coverageSums', values);
}

function criterionLines(criterion: CriterionCoverage, depth: number, voice: Voice): readonly string[] {
  const { say, paint, hasSeveralPlans } = voice;
  const { number, name, max, achieved, state, tasks, children, isApplicable } = criterion;
  const score = max === null ? '' : ` – ${scoreText(max, achieved, say)}`;
  const word = isApplicable ? paint(styles[state], say(state)) : paint('faint', say('notApplicable'));
  const served = children.length > 0 || tasks.length === 0 ? '' : `: ${taskNames(tasks, hasSeveralPlans).join(', ')}`;
  const line = `${'  '.repeat(depth)}${number}. ${visible(name)}${score} [${word}]${visible(served)}`;
  return [line, ...children.flatMap((child) => criterionLines(child, depth + 1, voice))];
}

function scoreText(max: number, achieved: number | null, say: Say): string {
  if (achieved === null) return say('pointsMax', { max: points(max, say) });
  return say('pointsAchieved', { achieved: points(achieved, say), max: points(max, say) });
}

function unitLines({ units }: IndexCoverage, { say, paint }: Voice): readonly string[] {
  if (units.length === 0) return [];
  const lines = units.map(({ name, points: sum, tasks }) => {
    const values = { name: visible(name), points: points(sum, say), tasks: tasks.length };
    return `  ${say('coverageUnit', values)}`;
  });
  return ['', paint('strong', say('coverageUnits')), ...lines];
}

/** A number of points, two decimals at most, with the decimal sign of the language. */
function points(value: number, say: Say): string {
  return String(Math.round(value * 100) / 100).replace('.', say('decimalSign'));
}
