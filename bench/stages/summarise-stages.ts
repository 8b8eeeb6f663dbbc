import type { Material } from '../material/write-material.ts';
import { median } from '../median.ts';
import { type StageFigures, type StageName, stageNames } from './stage-figures.ts';

/** The stages of one reading of one plan, in milliseconds. */
export interface StageMeasurement {
  readonly stages: Readonly<Record<StageName, number>>;
  readonly ruleTimes: Readonly<Record<string, number>>;
}

/** One reading of one plan as a whole. */
export interface TotalMeasurement {
  readonly milliseconds: number;
  readonly findings: number;
}

/** Medians of the measurements of one size. */
export function summariseStages(
  size: Material,
  measurements: readonly StageMeasurement[],
  totals: readonly TotalMeasurement[],
): StageFigures {
  const middle = (pick: (measurement: StageMeasurement) => number) => median(measurements.map(pick));
  const codes = Object.keys(measurements[0]?.ruleTimes ?? {});
  const ruleFigures = codes.map((code) => ({ code, milliseconds: middle(({ ruleTimes }) => ruleTimes[code] ?? 0) }));
  return {
    size: size.name,
    tasks: size.tasks,
    bytes: size.bytes,
    runs: measurements.length,
    stages: Object.fromEntries(stageNames.map((name) => [name, middle(({ stages }) => stages[name])])) as Record<
      StageName,
      number
    >,
    total: median(totals.map(({ milliseconds }) => milliseconds)),
    findings: median(totals.map(({ findings }) => findings)),
    rules: ruleFigures.sort((left, right) => right.milliseconds - left.milliseconds),
  };
}
