/** Everything the store knows of many hosts, a bounded number at a time: the input of their assessment. */
import type { Evidence } from '../model/evidence.ts';
import type { Sighting } from '../model/sighting.ts';
import type { Asking } from '../model/store.ts';
import type { Ip } from '../records/columns.ts';
import { hostEvidence } from './host-evidence.ts';
import { hostSightings } from './host-sightings.ts';

export interface HostKnowledge {
  readonly ip: Ip;
  readonly sightings: readonly Sighting[];
  readonly evidence: readonly Evidence[];
}

const HOSTS_AT_ONCE = 500;

/** One answer for each distinct address of `ips`, in their order; hosts never seen have empty lists. */
export async function* hostKnowledge(
  store: Asking,
  ips: Iterable<Ip>,
  options: { readonly perKind?: number } = {},
): AsyncGenerator<HostKnowledge> {
  const distinct = [...new Set(ips)];
  for (let start = 0; start < distinct.length; start += HOSTS_AT_ONCE) {
    const hosts = distinct.slice(start, start + HOSTS_AT_ONCE);
    const [sightings, evidence] = await Promise.all([
      store.ask(hostSightings, { hosts }),
      store.ask(hostEvidence, { hosts, per_kind: options.perKind ?? 20 }),
    ]);
    const sightingsOf = Map.groupBy(sightings, (s) => s.host);
    const evidenceOf = Map.groupBy(evidence, (e) => e.host);
    for (const ip of hosts)
      yield { ip, sightings: sightingsOf.get(ip) ?? [], evidence: evidenceOf.get(ip) ?? [] };
  }
}
