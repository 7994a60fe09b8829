/** Hosts as they may leave for a study: whose they are only the holder of the key can tell. */
import { createHmac } from 'node:crypto';
import { CRYPTO_PAN_KEY, createCryptoPan } from '../../lib/crypto-pan.ts';
import { byAddress } from '../../lib/ip-address.ts';
import type { Endpoint, Host, HostEvidence } from '../../model/host.ts';

const HOUR = 3_600_000;
const hour = (time: number): number => Math.floor(time / HOUR) * HOUR;

/** Bytes of a key: of addresses, then of words. */
export const PSEUDONYM_KEY = CRYPTO_PAN_KEY + 32;

/** Addresses keep their common first bits; units and names that no list knows become words of the key; times become hours. Program,
 * pool, place by region, network type, counters and levels stay; wallets and workers are fingerprints already. What might point at
 * somebody in other words is left out: protocol lines, values of sentences, machines, city, autonomous system. Pages must come in an order that is not that of addresses. */
export function pseudonymiser(key: Uint8Array): (page: readonly Host[]) => Host[] {
  const pan = createCryptoPan(key.subarray(0, CRYPTO_PAN_KEY));
  const wordKey = key.subarray(CRYPTO_PAN_KEY);
  const word = (kind: string, text: string): string =>
    `${kind}:${createHmac('sha256', wordKey).update(`${kind}\u001f${text}`).digest('hex').slice(0, 16)}`;
  const endpoint = (e: Endpoint): Endpoint => ({
    ...e,
    ip: pan(e.ip) ?? '',
    // Of a known pool the name is public; any other may be that of a machine inside.
    name: e.name === '' || e.pool !== '' ? e.name : word('name', e.name),
  });
  const evidence = (e: HostEvidence): HostEvidence => ({
    ...e,
    time: hour(e.time),
    end_time: hour(e.end_time),
    peer: endpoint(e.peer),
    detail: {},
    lines: [],
    attribution: null,
    sample: null,
    indicator_id: null,
  });
  const disguise = (host: Host): Host => ({
    ...host,
    ip: pan(host.ip) ?? '',
    city: null,
    unit: host.unit === null ? null : word('unit', host.unit),
    asn: null,
    policy: null,
    endpoints: host.endpoints.map(endpoint),
    miners: [],
    first_seen: hour(host.first_seen),
    last_seen: hour(host.last_seen),
    evidence: host.evidence.map(evidence),
    counter_evidence: host.counter_evidence.map(evidence),
  });
  // By their pseudonyms: the order of the addresses would tell which bits were turned.
  return (page) => page.map(disguise).sort((a, b) => byAddress(a.ip, b.ip));
}
