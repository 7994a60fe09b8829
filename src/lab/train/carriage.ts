/** What becomes of a train on its way to the sensor: a tunnel carries its packets, acknowledgements and all; networks lose some
 * segments and send some twice. */
import type { Rng } from '../../lib/rng.ts';
import type { Millis } from '../../records/columns.ts';
import { headerOf, packetsOf } from './exported.ts';
import { inTime, type Segment } from './train.ts';

/** Bytes that tunnels add to the packet they carry (OpenVPN over UDP, others like it), and what they round its length up to
 * (WireGuard pads to 16). */
const TUNNELS = [
  { adds: 25, roundsTo: 1 },
  { adds: 28, roundsTo: 1 },
  { adds: 41, roundsTo: 1 },
  { adds: 32, roundsTo: 16 },
] as const;
/** Seconds after which an idle tunnel speaks up; most never do. */
const IDLE = [Infinity, Infinity, 10, 10, 20, 25] as const;
const SEGMENT = 1314;

/** A conversation alone in a tunnel: each packet of it is a message there, its acknowledgements too. */
export function tunnelled(segments: readonly Segment[], rng: Rng): Segment[] {
  const { adds, roundsTo } = rng.pick(TUNNELS);
  const header = headerOf(rng);
  const carried = packetsOf(segments, rng, SEGMENT).map(({ time, from, payload }): Segment => {
    const size = Math.ceil((payload + header) / roundsTo) * roundsTo + adds;
    return [time, from === 'client' ? size : -size];
  });
  return inTime([...carried, ...keptAlive(carried, rng)]);
}

/** What both ends of an idle tunnel say. */
function keptAlive(carried: readonly Segment[], rng: Rng): Segment[] {
  const every = rng.pick(IDLE) * 1000;
  const size = rng.between(20, 64);
  const rtt: Millis = 8 + rng.exponential(60);
  return carried.flatMap(([time], i) => {
    const next = carried[i + 1]?.[0] ?? time;
    const times = Math.max(0, Math.ceil((next - time) / every) - 1);
    return Array.from({ length: times }, (_, n): Segment[] => {
      const at = time + (n + 1) * every;
      return [
        [at, size],
        [at + rtt, -size],
      ];
    }).flat();
  });
}

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
