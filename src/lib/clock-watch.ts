/** Notices when the clock of the machine is set back. What waits and what ages is measured by another clock, that nobody can set
 * (`performance.now()`), so nothing depends on it; but whoever reads times should know. */

/** Less is what keeping a clock right does every day. */
const SETTING_MS = 1000;

/** Asked often, answers by how many milliseconds the clock was set back since it was last asked; 0 mostly. Clocks can be given. */
export function createClockWatch(
  clock: () => number = Date.now,
  steady: () => number = () => performance.now(),
): () => number {
  let last = clock() - steady();
  return () => {
    const now = clock() - steady();
    const back = last - now;
    last = now;
    return back >= SETTING_MS ? back : 0;
  };
}
