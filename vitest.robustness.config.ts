import { defineConfig } from 'vitest/config';

/** Large and hostile inputs: minutes, not seconds, so a run of their own (`npm run test:robustness`). */
export default defineConfig({
  test: { include: ['test/robustness/**/*.test.ts'], testTimeout: 300_000 },
});
