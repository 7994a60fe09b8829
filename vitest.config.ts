/** Tests live beside what they test, and under test/ when they span several parts. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where tests are that take long, in order of that: they look at pages, span several parts, or neither. */
const PLACES = ['/test/console/', '/test/', ''];

/** Runs long files first, so that no worker is left alone with one. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      PLACES.findIndex((place) => moduleId.includes(place));
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['{src,test,bench,scripts}/**/*.test.ts'],
    reporters: ['default', './scripts/test-summary.mjs'],
    setupFiles: './test/kit/with-parent.ts',
    globalSetup: './test/console/setup.ts',
    sequence: { sequencer: LongestFirst },
    // As many as there are cores: one of two is as often waiting (for an exporter, a browser, a clock) as computing.
    maxWorkers: '100%',
    testTimeout: 0,
    hookTimeout: 0,
    chaiConfig: { truncateThreshold: 400 },
  },
});
