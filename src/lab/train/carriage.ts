/** What becomes of a train on its way to the sensor: a tunnel carries its packets, acknowledgements and all; networks lose some
 * segments and send some twice. */
import type { Rng } from '../../lib/rng.ts';
import type { Millis } from '../../records/columns.ts';
import { headerOf, packetsOf } from './exported.ts';
import {
  beats,
  chances,
  exchange,
  inTime,
  type GeneratedTrain,
  type Segment,
  type TrainPlan,
} from './train.ts';

/** Bytes that tunnels add to the packet they carry (OpenVPN over UDP, others like it), and what they round its length up to. WireGuard
 * pads to 16, and agrees on new keys every two minutes. */
const TUNNELS = [
  { adds: 25, roundsTo: 1 },
  { adds: 28, roundsTo: 1 },
  { adds: 41, roundsTo: 1 },
  { adds: 32, roundsTo: 16, renews: { every: 120, asks: 148, answers: 92 }, idles: 32 },
] as const;
/** Where tunnels end: OpenVPN, IPsec, WireGuard, and what passes for the web. */
export const TUNNEL_ENDS = [
  { port: 443, transport: 'tcp' },
  { port: 443, transport: 'tcp' },
  { port: 8443, transport: 'tcp' },
  { port: 1194, transport: 'udp' },
  { port: 1194, transport: 'udp' },
  { port: 4500, transport: 'udp' },
  { port: 51_820, transport: 'udp' },
] as const;
/** Seconds after which an idle tunnel speaks up; most never do. */
const IDLE = [Infinity, Infinity, 10, 10, 20, 25] as const;
const SEGMENT = 1314;

/** Share of tunnels that carry more than one conversation. */
const SHARED = 0.5;

/** A conversation in a tunnel: each packet of it is a message there, its acknowledgements too. Where the tunnel is that of a whole
 * computer, other programs speak in it as well. */
export function tunnelled(
  segments: readonly Segment[],
  { start, seconds }: Pick<GeneratedTrain, 'start' | 'seconds'>,
  rng: Rng,
): Segment[] {
  const { adds, roundsTo, ...tunnel } = rng.pick(TUNNELS);
  const header = headerOf(rng);
  const said = rng.chance(SHARED)
    ? inTime([...segments, ...besides({ start, seconds, overhead: 22, rng })])
    : segments;
  const carried = packetsOf(said, rng, SEGMENT).map(({ time, from, payload }): Segment => {
    const size = Math.ceil((payload + header) / roundsTo) * roundsTo + adds;
    return [time, from === 'client' ? size : -size];
  });
  const renewed = 'renews' in tunnel ? renewals(tunnel.renews, { start, seconds }, rng) : [];
  const idles = 'idles' in tunnel ? tunnel.idles : rng.between(20, 64);
  return inTime([...carried, ...renewed, ...keptAlive(carried, idles, rng)]);
}

/** What both ends say when they agree on new keys. */
function renewals(
  { every, asks, answers }: { readonly [K in 'every' | 'asks' | 'answers']: number },
  { start, seconds }: Pick<GeneratedTrain, 'start' | 'seconds'>,
  rng: Rng,
): Segment[] {
  const rtt: Millis = 8 + rng.exponential(60);
  return beats({ start, seconds, overhead: 0, rng }, every).flatMap((time) =>
    exchange(time, asks, answers, rtt),
  );
}

/** What an idle computer says: now and then a program opens a connection, learns something and is gone. */
function besides(plan: TrainPlan): Segment[] {
  const { rng } = plan;
  const rtt: Millis = 20 + rng.exponential(120);
  const kinds = Array.from({ length: 1 + rng.int(3) }, () => ({
    hello: rng.between(200, 520),
    greeting: rng.between(1200, 6500),
    finish: rng.between(60, 130),
    request: rng.between(150, 900),
    answer: rng.between(150, 4000),
    rounds: rng.between(1, 3),
  }));
  const every = rng.between(120, 900);
  const moments = rng.chance(0.5) ? beats(plan, every, 0.05) : chances(plan, every);
  return moments.flatMap((time): Segment[] => {
    const { hello, greeting, finish, request, answer, rounds } = rng.pick(kinds);
    return [
      ...exchange(time, hello, greeting, rtt),
      ...exchange(time + rtt + 5, finish, rng.between(40, 300), rtt),
      ...Array.from({ length: rounds }, (_, n) =>
        exchange(time + (2 + n) * (rtt + 10), request, answer + rng.int(60), rtt),
      ).flat(),
    ];
  });
}

/** What both ends of an idle tunnel say to keep it open: one asks and the other answers, or each for itself when it was silent. */
function keptAlive(carried: readonly Segment[], size: number, rng: Rng): Segment[] {
  const every = rng.pick(IDLE) * 1000;
  const rtt: Millis = 8 + rng.exponential(60);
  if (rng.chance(0.5))
    return idle(carried, every).flatMap((at): Segment[] => [
      [at, size],
      [at + rtt, -size],
    ]);
  const side = (sign: 1 | -1): Segment[] =>
    idle(
      carried.filter(([, said]) => said * sign > 0),
      every,
    ).map((at): Segment => [at + rng.float() * 500, sign * size]);
  return [...side(1), ...side(-1)];
}

/** Moments at which nothing was said for so long, again and again until something is. */
const idle = (said: readonly Segment[], every: Millis): Millis[] =>
  said.flatMap(([time], i) => {
    const next = said[i + 1]?.[0] ?? time;
    const times = Math.max(0, Math.ceil((next - time) / every) - 1);
    return Array.from({ length: times }, (_, n) => time + (n + 1) * every);
  });

/** As a sensor hears it: some programs write a long message in two, and the second part waits until the first is acknowledged;
 * now and then a segment is lost, and one is sent twice. */
export function asHeard(segments: readonly Segment[], rng: Rng): readonly Segment[] {
  return rng.chance(0.1) ? thinned(inTwo(segments, rng), rng) : thinned(segments, rng);
}

function inTwo(segments: readonly Segment[], rng: Rng): Segment[] {
  const most = rng.pick([536, 1024, 1360, 1400, 1460]);
  const rtt: Millis = 30 + rng.exponential(120);
  return inTime(
    segments.flatMap(([time, size]): Segment[] => {
      if (Math.abs(size) <= most) return [[time, size]];
      const first = Math.sign(size) * most;
      return [
        [time, first],
        [time + rtt, size - first],
      ];
    }),
  );
}

function thinned(segments: readonly Segment[], rng: Rng): readonly Segment[] {
  if (!rng.chance(0.25)) return segments;
  const [lost, again] = [rng.float() * 0.04, rng.float() * 0.03];
  return inTime(
    segments.flatMap((segment): Segment[] => {
      if (rng.chance(lost)) return [];
      const [time, size] = segment;
      return rng.chance(again) ? [segment, [time + 200 + rng.exponential(300), size]] : [segment];
    }),
  );
}
