/** The clock is set back while the service runs, and while it is down. The engine beside it asks the kernel past the library that
 * sets the clock here; nothing of ours goes by its clock: rows bring their times with them. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { hostsByIp } from '../../src/situation/hosts.ts';
import { openStore } from '../../src/store/open-store.ts';
import {
  conn,
  HOST,
  site,
  start,
  stop,
  totalsIn,
  until,
  ZEEK,
  type Started,
} from '../kit/service.ts';
import { noSetClock, setClock } from '../kit/set-clock.ts';
import { onEngine } from '../store/engine.ts';

/** Resolves when so many rows of the log are in the store, and the host was assessed since. */
const delivered = (running: Started, steps: number): Promise<unknown> =>
  until(
    running.url,
    ({ sources: [source], spool, store }) =>
      source?.behind_bytes === 0 && spool.steps === 0 && store.delivered_steps > steps,
  );

/** Sets the clock back twice under load, and once between a kill -9 and the next start. */
async function throughTime(
  { config, log }: { readonly config: string; readonly log: string },
  clock: ReturnType<typeof setClock>,
): Promise<{ readonly written: number; readonly said: string }> {
  let written = 0;
  let steps = 0;
  const write = async (running: Started, many: number): Promise<void> => {
    for (let i = 0; i < many; i++) appendFileSync(log, `${conn(written++)}\n`);
    const status = await until(running.url, ({ store }) => store.delivered_steps > steps);
    await delivered(running, steps);
    steps = status.store.delivered_steps;
  };
  let running = await start(config, clock.env);
  await write(running, 60);
  clock.setBack(3);
  await write(running, 50);
  await write(running, 40);
  await stop(running, 'SIGKILL');
  let said = running.said();
  clock.setBack(100);
  steps = 0;
  running = await start(config, clock.env);
  await write(running, 30);
  clock.setBack(300);
  await write(running, 20);
  await stop(running);
  said += running.said();
  return { written, said };
}

async function holds(path: string, written: number): Promise<void> {
  await using store = await openStore({ path });
  expect(await totalsIn(store)).toEqual({ sessions: written, bytes_out: written * 300 });
  // The assessment that was made last counts, though the clock says that it was made first.
  const hosts = await hostsByIp(store, [HOST]);
  expect(hosts.get(HOST)).toMatchObject({ sessions: written });
}

onEngine('a clock set back', () => {
  test(
    'under the service: nothing is lost or counted twice, and it is told',
    { timeout: 300_000 },
    async ({ skip }) => {
      const why = noSetClock();
      if (why !== undefined) return skip(why);
      const here = site(ZEEK);
      const { written, said } = await throughTime(here, setClock(here.folder));
      expect(said.match(/clock: set back/g)).toHaveLength(2);
      await holds(join(here.folder, 'store'), written);
    },
  );
});
