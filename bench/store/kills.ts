/** `npm run bench:store -- kills`: kills the engine with SIGKILL a hundred times at random moments while two writers append, every
 * batch twice and some late, and holds what is kept against what was acknowledged. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { countryHosts, countrySightings } from '../../src/lab/country.ts';
import { createRng } from '../../src/lib/rng.ts';
import type { Sighting } from '../../src/model/sighting.ts';
import type { Store } from '../../src/model/store.ts';
import { hostSightings } from '../../src/situation/host-sightings.ts';
import { openStore } from '../../src/store/open-store.ts';

const HOSTS = 50;
const country = { seed: 1, hosts: HOSTS, lastDay: 20_780, days: 10, units: 10 };

interface Written {
  /** Rows of acknowledged batches: host, hour and segment. */
  readonly kept: Set<string>;
  readonly batches: number;
}

const keyOf = (s: Sighting): string => `${s.host} ${s.hour} ${s.segment}`;

async function write(
  store: Store,
  writer: string,
  stopped: () => boolean,
  onKept: () => void,
): Promise<Written> {
  const rows = [...countryHosts(country)].flatMap((host) => [...countrySightings(host, 1)]);
  const kept = new Set<string>();
  let batches = 0;
  let late: Sighting[] = [];
  for (; !stopped(); batches++) {
    const batch = rows
      .slice(0, 40)
      .map((s) => ({ ...s, segment: `${writer}${batches}`, sessions: 1 }));
    await store.append('sighting', `${writer}${batches}`, batch);
    if (batches % 3 === 0) await store.append('sighting', `${writer}${batches}`, batch);
    if (batches % 5 === 0) await store.append('sighting', `${writer}late`, late);
    late = batch;
    for (const s of batch) kept.add(keyOf(s));
    onKept();
  }
  return { kept, batches };
}

const enginePid = (path: string): number =>
  Number(/PID: (\d+)/.exec(readFileSync(join(path, 'data/status'), 'utf8'))?.[1]);

/** Kills so often; prints what was found, and returns the exit status. */
export async function kills(times: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-kills-'));
  const path = join(folder, 'store');
  const rng = createRng(Date.now() % 1_000_000);
  try {
    await using store = await openStore({ path });
    let stopped = false;
    let progress = 0;
    const writers = Promise.all(
      ['a', 'b'].map((name) =>
        write(
          store,
          name,
          () => stopped,
          () => progress++,
        ),
      ),
    );
    for (let n = 0; n < times; n++) {
      // Something is kept in every life of the engine; it ends within the next batches.
      for (const before = progress; progress === before;) await Promise.race([writers, sleep(5)]);
      await sleep(rng.int(200));
      try {
        process.kill(enginePid(path), 'SIGKILL');
      } catch {
        n--; // It is between two lives.
      }
    }
    stopped = true;
    const written = await writers;
    const acknowledged = new Set(written.flatMap(({ kept }) => [...kept]));
    const hosts = [...countryHosts(country)].map(({ ip }) => ip);
    const found = await store.ask(hostSightings, { hosts });
    const keys = new Set(found.map(keyOf));
    const lost = [...acknowledged].filter((key) => !keys.has(key)).length;
    const doubled = found.length - keys.size;
    const batches = written.reduce((sum, w) => sum + w.batches, 0);
    process.stdout.write(
      `${times} kills, ${batches} batches, ${acknowledged.size} rows acknowledged: ${lost} lost, ${doubled} doubled, ${keys.size - acknowledged.size} not acknowledged and there\n`,
    );
    return lost + doubled === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
