/** The vitest reporter that closes a run: every skipped test with its reason, then `N passed, N failed, N skipped`. */

/** Counts tests by outcome; a file that cannot be loaded, and an error outside any test, count as one failure each. */
export function summarise(modules, unhandledErrors) {
  const sum = { passed: 0, failed: unhandledErrors.length, skipped: [] };
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const { state, note } = test.result();
      if (state === 'passed') sum.passed++;
      else if (state === 'failed') failedHere++;
      else
        sum.skipped.push(`${module.relativeModuleId} › ${test.fullName}: ${note ?? reason(test)}`);
    }
    if (module.state() === 'failed' && failedHere === 0) failedHere = 1;
    sum.failed += failedHere;
  }
  return sum;
}

const reason = (test) => (test.options.mode === 'todo' ? 'to do' : 'no reason given');

/** The closing line that people and CI read. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;

export default class Summary {
  onTestRunEnd(modules, unhandledErrors) {
    const sum = summarise(modules, unhandledErrors);
    if (sum.skipped.length > 0) console.log(`\nSkipped:\n  ${sum.skipped.join('\n  ')}`);
    console.log(`\n${closingLine(sum)}`);
    if (sum.passed + sum.failed === 0) {
      console.error('No test was run.');
      process.exitCode = 1;
    }
  }
}
