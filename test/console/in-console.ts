/** Frame of tests that look at the console in a browser. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { onEngine } from '../store/engine.ts';
import { noBrowser, served, type Served } from './browser.ts';

/** Tests over one served console, which `given` hands out from their first `beforeAll` on; skipped with the reason where there is no
 * browser or no engine. After each no page has logged an error, or asked anybody but its server, and all are closed. */
export function inConsole(name: string, tests: (given: () => Served) => void): void {
  if (noBrowser !== undefined) {
    test(name, ({ skip }) => skip(noBrowser));
    return;
  }
  onEngine(name, () => {
    let made: Served;
    beforeAll(async () => {
      made = await served();
    });
    afterEach(async () => {
      await made.closePages();
      expect(made.faults.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await made[Symbol.asyncDispose]();
    });
    tests(() => made);
  });
}
