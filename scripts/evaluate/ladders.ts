/** Tries at pools that nobody answers, as mining programs make them, and others' tries at the same endpoints. */
import { retryLadder } from '../../src/detectors/retry-ladder.ts';
import type { Intel } from '../../src/model/indicator.ts';
import { createRng, type Rng } from '../../src/lib/rng.ts';
import { emptyBatch } from '../../src/records/batch.ts';
import type { Flow } from '../../src/records/flow.ts';
import { NOTHING } from './nothing.ts';

const SEED = 3;
const START = Date.UTC(2026, 10, 2, 8);
const HOUR_SECONDS = 3600;

export interface LadderReport {
  readonly miners: number;
  readonly others: number;
  /** Share of the miners told within an hour, by program. */
  readonly recall: Readonly<Record<string, number>>;
  readonly false: number;
}

/** Every endpoint is a pool. */
const LISTED: Intel = {
  ...NOTHING,
  endpoint: (ip, port) => ({
    confidence: 90,
    guard: '',
    indicator: {
      id: `made:${ip}:${port}`,
      type: 'endpoint',
      kind: 'pool',
      value: ip,
      port,
      match: 'host',
      feed: 'made',
      pool: 'Made',
      coins: [],
      algorithms: [],
      confidence: 90,
      valid_from: null,
      last_seen: null,
      dual_use: false,
      origin: 'made',
      licence: '',
    },
  }),
};

/** When a try begins and when its last packet is seen, seconds. */
type Try = readonly [begins: number, ends: number];
type Tries = (rng: Rng) => Try[];

/** How a connection fails: it is refused, or dropped in silence: then its SYN is sent again after 1, 3, 7 and 15 seconds, and the
 * program gives up some time later. */
function failing(rng: Rng): { readonly givesUp: number; readonly ends: number } {
  if (rng.chance(0.5)) {
    const refused = 0.05 + rng.float() * 0.2;
    return { givesUp: refused, ends: refused };
  }
  const givesUp = rng.pick([10, 20, 30]);
  return { givesUp, ends: givesUp > 15 ? 15 : 7 };
}

/** Tries with a `pause` after each failure. */
function tries(rng: Rng, pause: () => number): Try[] {
  const { givesUp, ends } = failing(rng);
  const all: Try[] = [];
  for (let at = rng.float() * 30; at < HOUR_SECONDS; at += givesUp + pause())
    all.push([at, at + ends]);
  return all;
}

/** How programs go on: XMRig five tries of five seconds and on to its next pool; others by one clock, or slower with each try. */
const PROGRAMS: Readonly<Record<string, Tries>> = {
  'five tries, next pool': (rng) => {
    let nth = 0;
    return tries(rng, () => (++nth % 5 === 0 ? 1 : 5) + rng.float() * 0.3);
  },
  'one clock': (rng) => {
    const every = rng.pick([5, 10, 15, 30, 60]);
    return tries(rng, () => every + rng.float());
  },
  'slower with each try': (rng) => {
    let every = 5;
    return tries(rng, () => (every = Math.min(120, every * 1.5)) + rng.float());
  },
};

/** People and checkers: a few tries at a time, or by chance. */
const OTHERS: readonly Tries[] = [
  (rng) =>
    Array.from({ length: rng.between(2, 8) }, (_, i): Try => {
      const at = i * (1 + i) * rng.between(1, 4);
      return [at, at + 0.2];
    }),
  (rng) => {
    const mean = rng.pick([5, 20, 60]);
    return tries(rng, () => rng.exponential(mean));
  },
];

const row = ([seconds, ends]: Try): Flow => ({
  start_time: START + seconds * 1000,
  end_time: START + ends * 1000,
  src_ip: '10.0.0.1',
  src_port: 40_000 + (Math.round(seconds * 7) % 20_000),
  dst_ip: '192.0.2.1',
  dst_port: 3333,
  dst_name: '',
  protocol_num: 6,
  initiator: 'syn',
  bytes_out: 60,
  bytes_in: 0,
  packets_out: 1,
  packets_in: 0,
  payload_in: 0,
  opened: true,
  app: '',
  segment: 'made',
});

function told(all: readonly Try[]): boolean {
  const detector = retryLadder.create({}, { intel: LISTED });
  return all.some((one) => {
    const batch = emptyBatch('made', 'made');
    batch.flow.push(row(one));
    return [...detector.detect(batch)].length > 0;
  });
}

export function evaluateLadders(each: number): LadderReport {
  const count = (make: Tries, label: number): number =>
    Array.from({ length: each }, (_, i) => told(make(createRng(SEED + label, i)))).filter(Boolean)
      .length;
  return {
    miners: each * Object.keys(PROGRAMS).length,
    others: each * OTHERS.length,
    recall: Object.fromEntries(
      Object.entries(PROGRAMS).map(([name, make], i) => [name, count(make, i) / each]),
    ),
    false: OTHERS.reduce((sum, make, i) => sum + count(make, 100 + i), 0),
  };
}
