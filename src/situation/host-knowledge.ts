/** Everything the store knows of many hosts, a bounded number at a time: the input of their assessment. */
import type { Evidence } from '../model/evidence.ts';
import type { Sighting } from '../model/sighting.ts';
import { traceOf } from '../model/trace.ts';
import { networksAround } from '../model/who-had.ts';
import type { Asking } from '../model/store.ts';
import type { Binding } from '../records/binding.ts';
import type { Ip } from '../records/columns.ts';
import { hostEvidence } from './host-evidence.ts';
import { hostSightings } from './host-sightings.ts';
import { bindingsOfMany } from './who-had.ts';

export interface HostKnowledge {
  readonly ip: Ip;
  readonly sightings: readonly Sighting[];
  readonly evidence: readonly Evidence[];
  /** Of its address while its conversations ran. */
  readonly bindings: readonly Binding[];
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
    const bindingsOf = Map.groupBy(await bindingsFor(store, sightings), (b) => b.ip);
    const sightingsOf = Map.groupBy(sightings, (s) => s.host);
    const evidenceOf = Map.groupBy(evidence, (e) => e.host);
    for (const ip of hosts)
      yield {
        ip,
        sightings: sightingsOf.get(ip) ?? [],
        evidence: evidenceOf.get(ip) ?? [],
        bindings: networksAround(ip).flatMap((network) => bindingsOf.get(network.ip) ?? []),
      };
  }
}

/** Who had the addresses of conversations that tell miners apart. */
async function bindingsFor(store: Asking, sightings: readonly Sighting[]): Promise<Binding[]> {
  const telling = sightings.filter(({ traces }) => traces.length > 0);
  if (telling.length === 0) return [];
  const traces = telling.flatMap((s) => s.traces.map(traceOf));
  return bindingsOfMany(
    store,
    {
      ips: [...new Set(telling.map(({ host }) => host))],
      // Without the port of every one of them, those of the others would not be enough.
      ports: traces.some(({ port }) => port === 0)
        ? []
        : [...new Set(traces.map(({ port }) => port))],
      peers: [...new Set(telling.map(({ peer_ip }) => peer_ip))].filter((ip) => ip !== ''),
    },
    {
      from: traces.reduce((min, { start }) => Math.min(min, start), Number.POSITIVE_INFINITY),
      to: traces.reduce((max, { end }) => Math.max(max, end), 0),
    },
  );
}
