/** What a made-up network does, as sensors that write logs would tell it: the same contacts, whichever sensor writes. */
import { createRng, type Rng } from '../../lib/rng.ts';
import type { Ip, Millis } from '../../records/columns.ts';

export type ContactKind = 'dns' | 'tls' | 'http' | 'flow';

export interface Server {
  readonly name: string;
  readonly ip: Ip;
  readonly port: number;
  /** Asked for instead of its name, which the answer tells. */
  readonly alias?: string;
}

export interface Contact {
  readonly kind: ContactKind;
  readonly time: Millis;
  readonly seconds: number;
  readonly client: Ip;
  readonly client_port: number;
  readonly server: Server;
  readonly resolver: Ip;
  readonly udp: boolean;
  readonly packets: readonly [out: number, back: number];
  readonly payload: readonly [out: number, back: number];
  readonly agent: string;
  /** Whoever is looked for. */
  readonly pool: boolean;
  readonly id: string;
}

export interface ContactsOptions {
  readonly seed: number;
  readonly count: number;
  readonly start?: Millis;
  /** Servers whose contacts are to be found, and how many of a million contacts are theirs. */
  readonly pools: readonly Server[];
  readonly per_million?: number;
  /** Share of contacts of each kind; how logs of a resolver-heavy network look when not given. */
  readonly mix?: readonly ContactKind[];
  /** Share of IPv6 contacts. */
  readonly ipv6?: number;
}

const MIX: readonly ContactKind[] = [
  'flow',
  'flow',
  'flow',
  'flow',
  'dns',
  'dns',
  'dns',
  'tls',
  'tls',
  'http',
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ENDINGS = ['com', 'net', 'org', 'io', 'cn', 'com.cn', 'de', 'example'];
const FIRST = ['www', 'api', 'cdn', 'static', 'img', 'mail', 'eu', 'a1', ''];
const AGENTS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
  'Microsoft-CryptoAPI/10.0',
  'curl/8.5.0',
];

function otherServers(rng: Rng, n: number, ipv6: number): Server[] {
  return Array.from({ length: n }, () => {
    const label = rng.text(rng.between(3, 14), LETTERS);
    const first = rng.pick(FIRST);
    const ip = rng.chance(ipv6)
      ? `2400:cb00:${rng.hex(4).replace(/^0+/, 'a')}::${rng.hex(3).replace(/^0+/, 'b')}`
      : `${rng.between(20, 99)}.${rng.int(256)}.${rng.int(256)}.${rng.between(1, 254)}`;
    const name = `${first === '' ? '' : `${first}.`}${label}.${rng.pick(ENDINGS)}`;
    return { name, ip, port: rng.chance(0.8) ? 443 : rng.pick([80, 993, 5222, 8080]) };
  });
}

/** Contacts in order of time. */
export function* contacts(options: ContactsOptions): Generator<Contact> {
  const {
    count,
    pools,
    per_million = 100,
    mix = MIX,
    start = Date.UTC(2026, 10, 2, 8),
    ipv6 = 0,
  } = options;
  const rng = createRng(options.seed).fork('contacts');
  const servers = otherServers(rng, 4000, ipv6);
  let time = start;
  for (let i = 0; i < count; i++) {
    time += rng.exponential(2);
    const pool = pools.length > 0 && rng.chance(per_million / 1e6);
    // Few servers have most of the contacts.
    const server = pool ? rng.pick(pools) : servers[Math.floor(servers.length * rng.float() ** 3)]!;
    const packets = [Math.ceil(rng.pareto(3, 1.2)), Math.ceil(rng.pareto(3, 1.1))] as const;
    const udp = !pool && rng.chance(0.2);
    yield {
      kind: rng.pick(mix),
      time: Math.round(time * 1000) / 1000,
      seconds: Math.min(3600, rng.exponential(20)),
      client: server.ip.includes(':')
        ? `2001:da8::${rng.hex(4).replace(/^0+/, 'c')}`
        : `10.${rng.int(8)}.${rng.int(256)}.${rng.between(1, 254)}`,
      client_port: rng.between(32_768, 60_999),
      server,
      resolver: `10.0.0.${rng.between(1, 3)}`,
      udp,
      packets,
      payload: [packets[0] * rng.between(20, 300), packets[1] * rng.between(20, 1200)],
      agent: rng.pick(AGENTS),
      pool,
      id: rng.hex(14),
    };
  }
}
