/** The vitest reporter that closes a run: what was skipped, by file and reason, then `N passed, N failed` as the last line. */

/** Counts tests by outcome; a file that cannot be loaded, and an error outside any test, count as one failure each. */
function summarise(modules, unhandledErrors) {
  const sum = { passed: 0, failed: unhandledErrors.length, skipped: [] };
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const { state, note } = test.result();
      if (state === 'passed') sum.passed++;
      else if (state === 'failed') failedHere++;
      else sum.skipped.push(`${module.relativeModuleId}: ${note ?? reason(test)}`);
    }
    if (module.state() === 'failed' && failedHere === 0) failedHere = 1;
    sum.failed += failedHere;
  }
  return sum;
}

const reason = (test) => (test.options.mode === 'todo' ? 'to do' : 'no reason given');

/** Files and reasons of the skips, each once with how many they are; nothing where none are. */
function skippedLines(skipped) {
  const times = new Map();
  for (const why of skipped) times.set(why, (times.get(why) ?? 0) + 1);
  if (skipped.length === 0) return [];
  return [`Skipped: ${skipped.length}`, ...Array.from(times, ([why, n]) => `  ${n} × ${why}`), ''];
}

/** The closing line that people and CI read. */
const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

export default class Summary {
  onTestRunEnd(modules, unhandledErrors) {
    const sum = summarise(modules, unhandledErrors);
    if (sum.passed + sum.failed === 0) {
      console.error('No test was run.');
      process.exitCode = 1;
    }
    console.log(['', ...skippedLines(sum.skipped), closingLine(sum)].join('\n'));
  }
}
