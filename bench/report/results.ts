import type { ProcessFailure, ProcessFigures } from '../process/measure-processes.ts';
import type { StageFigures } from '../stages/stage-figures.ts';

/** What `results/latest.json` holds. Times in milliseconds, memory in bytes. */
export interface Results {
  readonly version: 1;
  /** The moment of the run, ISO 8601. */
  readonly at: string;
  readonly machine: {
    readonly node: string;
    readonly platform: string;
    readonly processor: string;
    readonly cores: number;
    /** Mean number of busy processes in the minute before the run. */
    readonly load: number;
  };
  /** Empty where `--only stages` left them out. */
  readonly processes: readonly ProcessFigures[];
  readonly processFailures: readonly ProcessFailure[];
  /** Empty where `--only process` left them out. */
  readonly stages: readonly StageFigures[];
  /** Why the stages could not be measured. */
  readonly stagesFailure: string | null;
  readonly targets: readonly Target[];
}

/** One thing that is promised, and whether the figures keep it. */
export interface Target {
  readonly promise: string;
  /** The figure, and the most or least that it may be; null where it was not measured. */
  readonly measured: number | null;
  readonly limit: number;
  readonly state: 'pass' | 'fail' | 'not measured';
}
