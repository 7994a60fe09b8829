/** Frame of tests that look at the console in a browser. */
import { afterAll, beforeAll, test } from 'vitest';
import { buildConsole, isCurrent } from '../../scripts/console.ts';
import { onEngine } from '../store/engine.ts';
import { noBrowser, served, type Served } from './browser.ts';

/** Tests over one served console, which `given` hands out from their first `beforeAll` on; skipped with the reason where there is no
 * browser or no engine. */
export function inConsole(name: string, tests: (given: () => Served) => void): void {
  if (noBrowser !== undefined) {
    test(name, ({ skip }) => skip(noBrowser));
    return;
  }
  onEngine(name, () => {
    let made: Served;
    beforeAll(async () => {
      if (!isCurrent()) await buildConsole();
      made = await served();
    });
    afterAll(async () => {
      await made[Symbol.asyncDispose]();
    });
    tests(() => made);
  });
}
