/** Tests live beside what they test, and under test/ when they span several parts. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,bench,scripts}/**/*.test.ts'],
    reporters: ['default', './scripts/test-summary.mjs'],
    testTimeout: 0,
    hookTimeout: 0,
    chaiConfig: { truncateThreshold: 400 },
  },
});
