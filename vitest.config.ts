/** Tests live beside what they test, and under test/ when they span several parts. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,bench,scripts}/**/*.test.ts'],
    reporters: ['default', './scripts/test-summary.mjs'],
    globalSetup: './test/console/setup.ts',
    // As many as there are cores: one of two is as often waiting (for an exporter, a browser, a clock) as computing.
    maxWorkers: '100%',
    testTimeout: 0,
    hookTimeout: 0,
    chaiConfig: { truncateThreshold: 400 },
  },
});
