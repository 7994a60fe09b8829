/** What both ends say first, once TLS is agreed: a login and its answer, the head of a page, a subscription. A sensor sees sizes. */
import type { Rng } from '../../lib/rng.ts';
import type { Millis } from '../../records/columns.ts';
import type { Segment, TrainPlan } from './train.ts';

/** Wire bytes of records, above 0 from the client. */
export type Greeting = readonly number[];

/** As many records as a sensor notes, the longest it goes on after, and how long it notes. */
const NOTED = { records: 10, longest: 4096, time: 60_000 } as const;
/** Bytes that TLS 1.3 adds to a message; it sends tickets as if they were data. */
const TLS13 = 22;

/** Share of what is no mining that a proxy forwards. */
const PROXIED = 0.05;

/** How programs greet: pages of browsers, programs that speak HTTP, and programs with a protocol of their own. */
export type Manners = 'page' | 'web' | 'own';

/** Greetings of one that does not mine. `told` is the first thing the server says unasked, as long as what it says later. */
export function greeted(how: Manners, plan: TrainPlan, told: number | undefined): Greeting {
  const { rng, overhead } = plan;
  const state = told === undefined || rng.chance(0.4) ? rng.between(60, 3000) : told - overhead;
  const own = how === 'own' ? ownWords(state, rng) : webWords(how === 'page', state, rng);
  const said = rng.chance(PROXIED) ? throughProxy(own, rng) : own;
  const sealed = said.map((size) => size + Math.sign(size) * overhead);
  return inRecords(sealed, overhead, rng);
}

/** A request for a stream of events, for a WebSocket, or in HTTP/2, and what comes back until the state is told. */
function webWords(isPage: boolean, state: number, rng: Rng): number[] {
  const request = isPage ? rng.between(330, 1100) : rng.between(120, 450);
  const head = rng.between(90, 600);
  const form = rng.float();
  if (form < 0.4) {
    const subscribes = rng.pick([0, 0, 1, 1, 2, 3]);
    return [
      request,
      -rng.between(125, 350),
      ...rounds(subscribes, [25, 250], [10, 160], rng),
      -state,
    ];
  }
  const settings = form < 0.7 ? [] : [rng.between(50, 120)];
  const answer = form < 0.7 ? [] : [-rng.between(25, 80), 9];
  const said = rng.chance(0.5) ? [-(head + state)] : [-head, -state];
  return [...settings, request, ...answer, ...said];
}

/** A login, perhaps with a greeting before and subscriptions after it; some tell the state in their answer. */
function ownWords(state: number, rng: Rng): number[] {
  const before = rounds(rng.pick([0, 0, 1, 1, 2]), [2, 200], [2, 300], rng);
  const login = rng.between(20, 500);
  if (rng.chance(0.2)) return [...before, login, -(state + rng.between(5, 400))];
  const after = rounds(rng.pick([0, 1, 1, 2]), [5, 250], [5, 160], rng);
  return [...before, login, -rng.between(4, 400), ...after, -state];
}

type Range = readonly [least: number, most: number];

const rounds = (many: number, up: Range, down: Range, rng: Rng): number[] =>
  Array.from({ length: many }, () => [rng.between(...up), -rng.between(...down)]).flat();

/** In records, as a sensor notes them, with the tickets of TLS 1.3. */
const inRecords = (said: Greeting, overhead: number, rng: Rng): Greeting =>
  noted(withTickets(said, overhead, rng), rng);

/** The same with what the server sends as soon as it has heard the client, so that a session can be taken up again. */
function withTickets(said: Greeting, overhead: number, rng: Rng): Greeting {
  const tickets = overhead === TLS13 ? rng.pick([0, 1, 1, 2, 2, 2]) : 0;
  const size = -rng.between(105, 300);
  const at = said.findIndex((one) => one < 0);
  if (at === -1) return said;
  return [...said.slice(0, at), ...Array<number>(tickets).fill(size), ...said.slice(at)];
}

/** As a sensor notes it: no more than it has room for, and nothing after a hole. */
function noted(said: Greeting, rng: Rng): Greeting {
  const end = said.findIndex((size) => Math.abs(size) > NOTED.longest);
  const whole = said.slice(0, Math.min(NOTED.records, end === -1 ? Infinity : end + 1));
  return rng.chance(0.03) ? whole.slice(0, rng.int(whole.length + 1)) : whole;
}

/** Sizes of what is said in the first minute. */
export const firstOf = (told: readonly Segment[], start: Millis): Greeting =>
  told.flatMap(([time, size]) => (time < start + NOTED.time ? [size] : [])).slice(0, NOTED.records);

/** What a miner and its pool say first, in records. */
export function minerGreeting(
  said: Greeting,
  { name, overhead }: { readonly name: string; readonly overhead: number },
  rng: Rng,
): Greeting {
  return name === 'proxy'
    ? inRecords(throughProxy(said, rng), TLS13, rng)
    : inRecords(said, overhead, rng);
}

/** The login of a miner whose protocol nobody has heard of: its answer tells the first job, or it is told right after. */
export function unheardLogin(job: number, rng: Rng): Greeting {
  const before = rounds(rng.pick([0, 0, 1]), [40, 120], [40, 220], rng);
  const login = rng.between(80, 460);
  if (rng.chance(0.5)) return [...before, login, -(job + rng.between(10, 170))];
  const after = rounds(rng.pick([0, 0, 1]), [50, 200], [25, 90], rng);
  return [...before, login, -rng.between(25, 130), ...after, -job];
}

/** Through a proxy that forwards anything: it is asked for the way first, and TLS is agreed once more within. */
function throughProxy(said: Greeting, rng: Rng): number[] {
  const inner = [rng.between(240, 600), -rng.between(1300, 5200), rng.between(80, 110)];
  return [rng.between(110, 330), -rng.between(60, 150), ...inner, ...said];
}
