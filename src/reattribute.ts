/** Lets hosts stand where the tables say: what was assessed before the tables changed is put right, and nothing else of it touched. */
import { keepHosts } from './keep.ts';
import type { Host, Locate, Location } from './model/host.ts';
import type { Store } from './model/store.ts';
import { hostStanding, type HostStanding } from './situation/host-standing.ts';
import { hostsByIp } from './situation/hosts.ts';

const PAGE = 20_000;

const textOf = (standing: Omit<HostStanding, 'ip' | 'last_seen'>): string =>
  JSON.stringify([
    standing.place,
    standing.network_type,
    standing.asn,
    standing.unit,
    standing.sector,
    standing.policy,
  ]);

const standingAt = ({ place, network_type, asn, unit, sector, policy }: Location): string =>
  textOf({
    place: place.region ?? place.country ?? '',
    network_type: network_type.type,
    asn: asn ?? 0,
    unit: unit ?? '',
    sector: sector ?? '',
    policy: policy ?? '',
  });

const moved = (host: Host, location: Location): Host => {
  const { place, network_type, asn, unit, sector, policy } = location;
  return { ...host, place, network_type, asn, unit, sector, policy };
};

/** Looks at every host of the store, each as of when it was last seen. Answers how many stand elsewhere now. */
export async function reattribute(store: Store, locate: Locate['locate']): Promise<number> {
  const now = Date.now();
  let changed = 0;
  for (let after = '::'; ;) {
    const page = await store.ask(hostStanding, { after, limit: PAGE });
    const elsewhere = page.filter(
      (standing) => standingAt(locate(standing.ip, standing.last_seen)) !== textOf(standing),
    );
    const hosts = await hostsByIp(
      store,
      elsewhere.map(({ ip }) => ip),
    );
    await keepHosts(
      store,
      [...hosts.values()].map((host) => moved(host, locate(host.ip, host.last_seen))),
      now,
    );
    changed += hosts.size;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return changed;
    after = last.ip;
  }
}
