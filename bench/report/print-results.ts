import type { ProcessFigures } from '../process/measure-processes.ts';
import { type StageFigures, stageNames } from '../stages/stage-figures.ts';
import type { Results, Target } from './results.ts';
import { formatMegabytes, formatMilliseconds, formatRatio, formatTable } from './table.ts';

/** How many of the dearest rules are named. */
const namedRules = 10;

/** The results as they are read on a terminal. */
export function printResults(results: Results): string {
  const { machine } = results;
  const sections = [
    `Node ${machine.node} on ${machine.platform}, ${machine.processor}, ${machine.cores} cores, load ${machine.load.toFixed(2)}`,
  ];
  if (results.processes.length > 0) sections.push(processSection(results.processes));
  for (const { contender, size, reason } of results.processFailures) {
    sections.push(`${contender} could not be measured at ${size}: ${reason}`);
  }
  if (results.stages.length > 0) {
    sections.push(stageSection(results.stages), growthSection(results.stages), ruleSection(results.stages));
  }
  if (results.stagesFailure) sections.push(`Stages not measured: ${results.stagesFailure}`);
  sections.push(targetSection(results.targets));
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function processSection(processes: readonly ProcessFigures[]): string {
  const rows = processes.map((figures) => {
    const bare = processes.find(({ contender, size }) => contender === 'node -e 0' && size === figures.size);
    return [
      `${figures.size}  ${figures.contender}`,
      formatMilliseconds(figures.milliseconds),
      `${formatMilliseconds(figures.fastest)} - ${formatMilliseconds(figures.slowest)}`,
      bare ? formatRatio(figures.milliseconds / bare.milliseconds) : '',
      formatMegabytes(figures.peakBytes),
      formatMegabytes(figures.outputBytes),
      String(figures.runs),
    ];
  });
  return `Whole processes (median of interleaved runs)\n${formatTable(['', 'time', 'from - to', 'of bare Node', 'peak memory', 'output', 'runs'], rows)}`;
}

function stageSection(stages: readonly StageFigures[]): string {
  const rows = stages.map((figures) => [
    `${figures.size}  ${figures.tasks} tasks`,
    ...stageNames.map((name) => formatMilliseconds(figures.stages[name])),
    formatMilliseconds(figures.total),
    String(figures.findings),
    String(figures.runs),
  ]);
  return `Inside one warm process (median)\n${formatTable(['', ...stageNames, 'analyze', 'findings', 'runs'], rows)}`;
}

function growthSection(stages: readonly StageFigures[]): string {
  const rows = stages.slice(1).map((figures, index) => {
    const smaller = stages[index] ?? figures;
    const growth = (large: number, small: number) => formatRatio(large / figures.tasks / (small / smaller.tasks));
    return [
      `${figures.tasks} to ${smaller.tasks} tasks`,
      ...stageNames.map((name) => growth(figures.stages[name], smaller.stages[name])),
      growth(figures.total, smaller.total),
    ];
  });
  return `Time per task, size against size (1 is linear)\n${formatTable(['', ...stageNames, 'analyze'], rows)}`;
}

function ruleSection(stages: readonly StageFigures[]): string {
  const largest = stages.at(-1);
  if (!largest || largest.rules.length === 0) return '';
  const smaller = stages.at(-2);
  const rows = largest.rules.slice(0, namedRules).map(({ code, milliseconds }) => {
    const before = smaller?.rules.find((rule) => rule.code === code);
    const growth = before && smaller && milliseconds / largest.tasks / (before.milliseconds / smaller.tasks);
    return [code, formatMilliseconds(milliseconds), growth && Number.isFinite(growth) ? formatRatio(growth) : ''];
  });
  return `Dearest rules at ${largest.tasks} tasks\n${formatTable(['', 'time', 'per task, against the size below'], rows)}`;
}

function targetSection(targets: readonly Target[]): string {
  const marks = { pass: '✓', fail: '✗', 'not measured': '?' } as const;
  const rows = targets.map(({ promise, measured, limit, state }) => [
    `${marks[state]} ${promise}`,
    measured === null ? 'not measured' : measured.toFixed(2),
    limit.toFixed(2),
  ]);
  return `Targets\n${formatTable(['', 'measured', 'limit'], rows)}`;
}
