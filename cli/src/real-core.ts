import type { Core } from './core.ts';

/** The language's core itself. Each part is a file of its own in the built command, read when it is first needed. */
export const realCore: Core = {
  loadChecker: () => import('../../language-server/src/pipeline/analyze.ts'),
  loadRules: async () => (await import('../../language-server/src/rules/generated/index.ts')).rules,
  loadFormatter: async () => (await import('../../language-server/src/outputs/format/format-text.ts')).formatText,
  loadPlanJson: async () => (await import('../../language-server/src/outputs/json/plan-json.ts')).toPlanJson,
  async loadMeasurer() {
    const { indexByCode } = await import('../../language-server/src/plan/criterion-lookup.ts');
    const { computeCoverage } = await import('../../language-server/src/plan/coverage.ts');
    return { indexByCode, computeCoverage };
  },
  async loadComparer() {
    const { comparePlans } = await import('../../language-server/src/plan/compare-plans.ts');
    const { planDifference } = await import('../../language-server/src/views/plan-difference.ts');
    return { comparePlans, planDifference, ...(await import('../../language-server/src/outputs/difference/index.ts')) };
  },
  loadRollover: async () => (await import('../../language-server/src/outputs/rollover/roll-over.ts')).rollOver,
  loadSample: async () => (await import('./sample-workspace.ts')).sampleFiles,
};
