/** What is behind the addresses of the made-up country: miners with their conversations, leases of the machines, and the messages
 * of conversations that nobody could read. */
import type { Host } from '../model/host.ts';
import type { Miner } from '../model/miner.ts';
import type { Sample } from '../model/sample.ts';
import { traceText } from '../model/trace.ts';
import { bindingOf, type Binding } from '../records/binding.ts';
import type { Millis } from '../records/columns.ts';
import { lnBinomialTail } from '../lib/binomial.ts';
import type { Rng } from '../lib/rng.ts';

const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Seen = Pick<Host, 'agents' | 'endpoints' | 'wallets'> & {
  readonly first_seen: Millis;
  readonly last_seen: Millis;
};

const hardware = (rng: Rng): string =>
  ['02', ...Array.from({ length: 5 }, () => rng.hex(2))].join(':');

/** Miners behind an address that logs in: mostly one, several behind some. */
export function minersBehind(rng: Rng, seen: Seen): Pick<Host, 'miners' | 'miners_at_once'> {
  const [wallet] = seen.wallets;
  if (wallet === undefined) return { miners: [], miners_at_once: 0 };
  const several = rng.chance(0.15) ? 1 + rng.int(6) : 0;
  const miners = Array.from({ length: 1 + several }, (): Miner => ({
    id: `m:${rng.hex(12)}`,
    wallet,
    worker: `k:${rng.hex(16)}`,
    agents: seen.agents,
    tls: [],
    endpoints: seen.endpoints.map(({ name, port }) => `${name}:${port}`),
    sessions: 1 + rng.int(9),
    at_once: 1,
    machines: several === 0 || rng.chance(0.5) ? [hardware(rng)] : [],
    first_seen: seen.first_seen,
    last_seen: seen.last_seen,
  }));
  return { miners, miners_at_once: miners.length };
}

/** The conversations that its miners leave in an hour. */
export const tracesOf = ({ miners, agents }: Pick<Host, 'miners' | 'agents'>, hour: Millis) =>
  miners.map(({ wallet, worker }, index) =>
    traceText({
      start: hour,
      end: hour + HOUR - 1,
      port: 40_000 + index,
      wallet,
      worker,
      login: 'wallet',
      agent: agents[0] ?? '',
      tls: '',
    }),
  );

/** Leases of the address while it mined: a day each, renewed; now and then another machine had it before. */
export function leasesOf(rng: Rng, host: Host): Binding[] {
  const machines = [...new Set(host.miners.flatMap((miner) => miner.machines))];
  if (machines.length === 0) return [];
  const began = host.first_seen - 6 * HOUR;
  const lease = (mac: string, time: Millis, end_time: Millis): Binding =>
    bindingOf({
      ip: host.ip,
      kind: 'dhcp',
      time,
      end_time,
      seen_time: end_time,
      expires_time: end_time,
      mac,
      hostname: `desk-${rng.hex(4)}`,
      place: `sw${1 + rng.int(40)}/0/${1 + rng.int(47)}`,
    });
  const before = lease(hardware(rng), began - 9 * DAY, began - HOUR);
  const part = (host.last_seen + HOUR - began) / machines.length;
  return [
    before,
    ...machines.map((mac, n) => lease(mac, began + n * part, began + (n + 1) * part - SECOND)),
  ];
}

const WINDOW = [0, 900] as const;

/** What the block clock would say of such an hour. */
export function clockValues({ blocks, times, sizes, length }: Sample) {
  const news = times.filter((_, index) => sizes[index]! < -100);
  const hits = blocks.filter((block) =>
    news.some((time) => time >= block + WINDOW[0] && time <= block + WINDOW[1]),
  ).length;
  const cover = (news.length * (WINDOW[1] - WINDOW[0])) / length;
  const lnP = lnBinomialTail(hits, blocks.length, cover);
  return {
    hits,
    blocks: blocks.length,
    expected: Math.round(blocks.length * cover * 10) / 10,
    minutes: Math.round(length / 60_000),
    seconds: 1,
    chance: `10^${Math.floor(-lnP / Math.LN10)}`,
  };
}

/** An hour of a miner nobody can read: new work soon after nearly every block, shares now and then. */
export function unreadHour(rng: Rng, start: Millis): Sample {
  const length = HOUR - 1;
  const blocks: number[] = [];
  for (let at = rng.exponential(120) * SECOND; at < length; at += rng.exponential(120) * SECOND)
    blocks.push(Math.round(at));
  const messages: [at: number, size: number][] = [];
  const push = (at: number): unknown => messages.push([at, -(880 + rng.int(12))]);
  const followed = blocks.filter((block) => rng.chance(0.97) && block + 750 < length);
  for (const block of followed) push(block + 250 + rng.int(500));
  for (let at = rng.exponential(75) * SECOND; at < length; at += rng.exponential(75) * SECOND)
    messages.push([Math.round(at), 210 + rng.int(4)], [Math.round(at) + 90 + rng.int(60), -63]);
  messages.sort(([a], [b]) => a - b);
  const kept = messages.filter(([at]) => at < length);
  return {
    start,
    length,
    times: kept.map(([at]) => at),
    sizes: kept.map(([, size]) => size),
    blocks,
    window: WINDOW,
  };
}
