/** Long quiet conversations that are no mining, by kind. Sizes and paces are drawn anew for each, as programs differ. */
import { acknowledged, around, ask, counting, pushed, rttOf, sent, varied } from './habits.ts';
import type { Manners } from './greetings.ts';
import { beats, bursts, chances, type Segment, type TrainPlan } from './train.ts';

export interface LookAlike {
  readonly kind: string;
  /** How it greets, each as often as it is listed. */
  readonly greets: readonly Manners[];
  readonly ports: readonly number[];
  readonly hello: 'openssl' | 'named' | 'none' | 'either';
  /** Seldom met; one of its kind for eight of the others. */
  readonly rare?: true;
  readonly make: (plan: TrainPlan) => Segment[];
}

const OWN = ['own'] as const;
const WEB = ['page', 'page', 'web'] as const;
const PROGRAM = ['web', 'web', 'own'] as const;
const ANY = ['page', 'web', 'own'] as const;
const BOARD = ['page', 'page', 'web', 'own'] as const;

const all: readonly LookAlike[] = [
  {
    kind: 'mqtt',
    greets: OWN,
    ports: [8883, 1883, 443],
    hello: 'either',
    make: (p) => [
      ...sent(beats(p, p.rng.between(5, 120), 0.05), around(p, 30, 140, 3)),
      ...ask(p, beats(p, p.rng.pick([15, 30, 60, 120, 300])), around(p, 2, 2), around(p, 2, 2)),
      ...(p.rng.chance(0.4) ? pushed(chances(p, p.rng.between(60, 900)), varied(p, 20, 300)) : []),
    ],
  },
  {
    kind: 'mqtt-subscriber',
    greets: OWN,
    ports: [8883, 1883],
    hello: 'either',
    make: (p) => [
      ...pushed(beats(p, p.rng.between(5, 90), p.rng.float() * 0.5), around(p, 40, 400, 4)),
      ...ask(p, beats(p, 60), around(p, 2, 2), around(p, 2, 2)),
    ],
  },
  {
    kind: 'websocket-keepalive',
    greets: WEB,
    ports: [443, 8443],
    hello: 'named',
    make: (p) => [
      ...ask(p, beats(p, p.rng.pick([15, 20, 25, 30, 55])), around(p, 2, 12), around(p, 2, 12)),
      ...pushed(bursts(p, p.rng.between(120, 900), 4, 3), varied(p, 40, 3000)),
    ],
  },
  {
    kind: 'ssh-idle',
    greets: OWN,
    ports: [22, 2222],
    hello: 'none',
    make: (p) =>
      ask(
        p,
        beats(p, p.rng.pick([15, 30, 60, 120])),
        () => 36 + 16,
        () => 28,
      ),
  },
  {
    kind: 'ssh-typing',
    greets: OWN,
    ports: [22],
    hello: 'none',
    make: (p) =>
      ask(
        p,
        bursts(p, p.rng.between(20, 240), 0.4, 25),
        () => 36,
        varied({ ...p, overhead: 0 }, 36, 1200),
      ),
  },
  {
    kind: 'phone-push',
    greets: OWN,
    ports: [5228, 5223, 443],
    hello: 'named',
    make: (p) => [
      ...ask(p, beats(p, p.rng.between(280, 1700), 0.1), around(p, 26, 92), around(p, 26, 92)),
      ...acknowledged(
        p,
        bursts(p, p.rng.between(60, 900), 8, 2),
        varied(p, 120, 3600),
        around(p, 20, 50),
      ),
    ],
  },
  {
    kind: 'chat',
    greets: ANY,
    ports: [5222, 443],
    hello: 'named',
    make: (p) => [
      ...acknowledged(
        p,
        bursts(p, p.rng.between(60, 600), 6, 6),
        varied(p, 80, 1800),
        around(p, 40, 80),
      ),
      ...ask(p, bursts(p, p.rng.between(90, 700), 9, 4), varied(p, 80, 1500), around(p, 40, 80)),
      ...ask(p, beats(p, 60), around(p, 3, 30), around(p, 3, 30)),
    ],
  },
  {
    kind: 'irc',
    greets: OWN,
    ports: [6697, 6667],
    hello: 'either',
    make: (p) => [
      ...pushed(chances(p, p.rng.between(3, 120)), varied(p, 50, 480)),
      ...acknowledged(
        p,
        beats(p, p.rng.pick([90, 120, 180])),
        around(p, 20, 40),
        around(p, 20, 40),
      ),
    ],
  },
  {
    kind: 'remote-desktop-idle',
    greets: ANY,
    ports: [3389, 5938, 7070, 443],
    hello: 'either',
    make: (p) => [
      ...ask(p, beats(p, p.rng.pick([5, 10, 15, 30])), around(p, 20, 70), around(p, 20, 70)),
      ...pushed(bursts(p, p.rng.between(20, 200), 0.3, 8), varied(p, 60, 2500)),
    ],
  },
  {
    kind: 'vpn-idle',
    greets: OWN,
    ports: [1194, 443, 4500],
    hello: 'either',
    make: (p) => [
      ...ask(p, beats(p, p.rng.pick([10, 25, 60])), around(p, 32, 110), around(p, 32, 110)),
      ...ask(p, bursts(p, p.rng.between(60, 600), 1, 10), varied(p, 80, 1300), varied(p, 80, 1300)),
    ],
  },
  {
    kind: 'telemetry-heartbeat',
    greets: PROGRAM,
    ports: [443, 8443, 10051],
    hello: 'either',
    make: (p) =>
      ask(
        p,
        beats(p, p.rng.between(5, 300), p.rng.pick([0, 0.02, 0.1, 0.3])),
        counting(around(p, 80, 600)),
        p.rng.chance(0.5) ? around(p, 2, 80) : counting(around(p, 20, 120)),
      ),
  },
  {
    kind: 'telemetry-varied',
    greets: PROGRAM,
    ports: [443, 8443, 9093],
    hello: 'either',
    make: (p) =>
      ask(p, beats(p, p.rng.between(10, 120), 0.05), varied(p, 120, 1800), around(p, 10, 90)),
  },
  {
    kind: 'c2-beacon',
    greets: ANY,
    ports: [443, 8080, 4443, 80],
    hello: 'either',
    make: (p) => {
      const every = p.rng.between(10, 180);
      const jitter = p.rng.pick([0, 0.1, 0.2, 0.5]);
      const answer = around(p, 30, 250);
      const tasking = varied(p, 200, 2000);
      return ask(p, beats(p, every, jitter), around(p, 90, 500), () =>
        p.rng.chance(0.03) ? tasking() : answer(),
      );
    },
  },
  {
    kind: 'ticker',
    greets: WEB,
    ports: [443, 9443],
    hello: 'named',
    make: (p) => [
      ...pushed(
        p.rng.chance(0.5) ? beats(p, p.rng.between(1, 60)) : chances(p, p.rng.between(1, 60)),
        around(p, 90, 700, p.rng.between(3, 14)),
      ),
      ...ask(p, beats(p, p.rng.pick([20, 30, 180])), around(p, 2, 20), around(p, 2, 20)),
    ],
  },
  {
    kind: 'events',
    greets: WEB,
    ports: [443],
    hello: 'named',
    make: (p) => [
      ...pushed(chances(p, p.rng.between(5, 300)), varied(p, 60, 2600)),
      ...pushed(beats(p, p.rng.pick([15, 30, 45])), around(p, 3, 24)),
    ],
  },
  {
    kind: 'alarms',
    greets: ANY,
    ports: [443, 8443],
    hello: 'either',
    make: (p) => [
      ...pushed(chances(p, p.rng.between(30, 600)), around(p, 80, 320, 8)),
      ...ask(p, beats(p, p.rng.pick([30, 60, 120])), around(p, 2, 40), around(p, 2, 40)),
    ],
  },
  {
    kind: 'mail-idle',
    greets: OWN,
    ports: [993, 143],
    hello: 'named',
    make: (p) => [
      ...pushed(beats(p, p.rng.pick([120, 300])), around(p, 16, 24)),
      ...ask(p, beats(p, 1740), around(p, 6, 12), around(p, 20, 60)),
      ...ask(p, bursts(p, 900, 2, 4), varied(p, 30, 200), varied(p, 200, 4000)),
    ],
  },
  {
    kind: 'database-pool',
    greets: OWN,
    ports: [5432, 3306, 1433, 6379],
    hello: 'either',
    make: (p) => [
      ...ask(p, beats(p, p.rng.pick([10, 30, 60])), around(p, 14, 50), around(p, 11, 90)),
      ...ask(p, chances(p, p.rng.between(5, 120)), varied(p, 60, 900), varied(p, 60, 4000)),
    ],
  },
  {
    kind: 'long-poll',
    greets: WEB,
    ports: [443, 80],
    hello: 'named',
    make: (p) => {
      const up = around(p, 300, 900, 4);
      const idle = around(p, 60, 300);
      const news = varied(p, 300, 3000);
      const hold = p.rng.pick([25, 30, 50, 60]);
      const segments: Segment[] = [];
      for (let t = 0; t < p.seconds;) {
        const wait = Math.min(hold, p.rng.exponential(hold * 2));
        segments.push(
          [p.start + t * 1000, up()],
          [p.start + (t + wait) * 1000, -(wait === hold ? idle() : news())],
        );
        t += wait + 0.1 + p.rng.float();
      }
      return segments;
    },
  },
  {
    kind: 'job-worker',
    greets: ANY,
    ports: [443, 5671, 4222, 8080],
    hello: 'either',
    make: (p) => {
      const job = varied(p, 150, 1400);
      const result = varied(p, 120, 900);
      const ok = around(p, 8, 40);
      const rtt = rttOf(p);
      return [
        ...chances(p, p.rng.between(10, 200)).flatMap((time): Segment[] => {
          const done = time + 500 + p.rng.exponential(8000);
          return [
            [time, -job()],
            [done, result()],
            [done + rtt, -ok()],
          ];
        }),
        ...ask(p, beats(p, 30), around(p, 8, 8), around(p, 8, 8)),
      ];
    },
  },
  {
    kind: 'home-hub',
    greets: ANY,
    ports: [443, 8886],
    hello: 'either',
    make: (p) => [
      ...sent(bursts(p, p.rng.between(60, 400), 3, 3), around(p, 120, 420, 30)),
      ...acknowledged(
        p,
        chances(p, p.rng.between(200, 1500)),
        around(p, 120, 300, 20),
        around(p, 60, 120),
      ),
      ...ask(p, beats(p, p.rng.pick([20, 30, 60])), around(p, 10, 60), around(p, 10, 60)),
    ],
  },
  {
    kind: 'log-shipping',
    greets: OWN,
    ports: [6514, 5044, 24224],
    hello: 'either',
    make: (p) => ask(p, chances(p, p.rng.between(2, 60)), varied(p, 120, 1400), around(p, 6, 40)),
  },
  {
    kind: 'metrics-push',
    greets: PROGRAM,
    ports: [443, 8086, 2003, 4317],
    hello: 'either',
    make: (p) =>
      ask(
        p,
        beats(p, p.rng.pick([10, 15, 30, 60])),
        around(p, 180, 1400, p.rng.pick([0, 2, 20])),
        around(p, 5, 60),
      ),
  },
  {
    kind: 'rpc-stream',
    greets: PROGRAM,
    ports: [443, 50_051],
    hello: 'either',
    make: (p) => [
      ...ask(p, beats(p, p.rng.pick([10, 20, 30])), around(p, 17, 17), around(p, 17, 17)),
      ...pushed(bursts(p, p.rng.between(30, 300), 2, 3), varied(p, 40, 1600)),
      ...ask(p, chances(p, p.rng.between(30, 400)), varied(p, 50, 700), varied(p, 30, 700)),
    ],
  },
  {
    kind: 'node-peer',
    greets: OWN,
    ports: [8333, 18_080, 30_303],
    hello: 'none',
    make: (p) => [
      ...pushed(chances(p, p.rng.between(1, 12)), varied({ ...p, overhead: 24 }, 37, 1400)),
      ...sent(chances(p, p.rng.between(1, 12)), varied({ ...p, overhead: 24 }, 37, 900)),
      ...ask(
        p,
        beats(p, 120),
        () => 32,
        () => 32,
      ),
    ],
  },
  {
    kind: 'presence-counter',
    greets: ANY,
    ports: [443],
    hello: 'either',
    make: (p) => [
      ...ask(
        p,
        chances(p, p.rng.between(10, 90)),
        counting(around(p, 90, 260)),
        counting(around(p, 30, 90)),
      ),
    ],
  },
  {
    kind: 'signal',
    greets: ANY,
    ports: [443, 8443, 9001],
    hello: 'either',
    rare: true,
    make: (p) => [
      ...pushed(chances(p, p.rng.between(15, 240)), around(p, 120, 600, p.rng.pick([0, 2, 8]))),
      ...(p.rng.chance(0.5) ? ask(p, beats(p, 60), around(p, 2, 30), around(p, 2, 30)) : []),
    ],
  },
  {
    kind: 'status-board',
    greets: BOARD,
    ports: [443, 8443, 9001],
    hello: 'named',
    rare: true,
    make: (p) => {
      const size = around(p, 100, 900, p.rng.pick([0, 1, 6, 30]));
      const timer = p.rng.pick([10, 15, 30, 60]);
      const change = p.rng.between(20, 300);
      const segments: Segment[] = [];
      for (let t = 0; t < p.seconds; t += Math.min(timer, p.rng.exponential(change)))
        segments.push([p.start + t * 1000 + p.rng.float() * 30, -size()]);
      return segments;
    },
  },
];

/** Kinds take turns, rare ones in one round of eight. */
export const lookAlikes: readonly LookAlike[] = Array.from({ length: 8 }, (_, round) =>
  all.filter(({ rare }) => rare !== true || round === 0),
).flat();
