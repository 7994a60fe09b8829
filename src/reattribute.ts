/** Lets hosts stand where the tables say: what was assessed before the tables changed is put right, and nothing else of it touched. */
import { assessingTime, keepHosts } from './keep.ts';
import { standingRow, type StandingRow } from './model/host-row.ts';
import { standingOf, type Locate, type Location } from './model/host.ts';
import type { Store } from './model/store.ts';
import { hostStanding, type HostStanding } from './situation/host-standing.ts';
import { hostsByIp } from './situation/hosts.ts';

const PAGE = 20_000;

/** Whether the columns of a host say that it stands there. */
const standsAt = (kept: HostStanding, location: Location): boolean =>
  Object.entries(standingRow(location)).every(
    ([name, value]) => kept[name as keyof StandingRow] === value,
  );

/** Looks at every host of the store, each as of when it was last seen. Answers how many stand elsewhere now. */
export async function reattribute(store: Store, locate: Locate['locate']): Promise<number> {
  const now = await assessingTime(store);
  let changed = 0;
  for (let after = '::'; ;) {
    const page = await store.ask(hostStanding, { after, limit: PAGE });
    const elsewhere = page.filter(
      (standing) => !standsAt(standing, locate(standing.ip, standing.last_seen)),
    );
    const hosts = await hostsByIp(
      store,
      elsewhere.map(({ ip }) => ip),
    );
    await keepHosts(
      store,
      [...hosts.values()].map((host) => ({
        ...host,
        ...standingOf(locate(host.ip, host.last_seen)),
      })),
      now,
    );
    changed += hosts.size;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return changed;
    after = last.ip;
  }
}
