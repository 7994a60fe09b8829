/** Makes the benchmark capture: deterministic by seed, heavy-tailed web-like traffic of thousands of hosts, tens of miners among them. */
import { writeFileSync } from 'node:fs';
import { inOrder } from '../src/lab/capture-file.ts';
import { tcpConversation } from '../src/lab/conversation.ts';
import { resolves } from '../src/lab/dns.ts';
import { ethernet } from '../src/lab/link.ts';
import { dialects } from '../src/lab/miner/index.ts';
import { mine } from '../src/lab/miner/mine.ts';
import type { Packet } from '../src/lab/packet.ts';
import { overTls, scriptOf } from '../src/lab/wrap.ts';
import { createRng, type Rng } from '../src/lib/rng.ts';
import { Emitter } from './emitter.ts';
import {
  anyFlow,
  clientAddress,
  createWorld,
  MEAN_FLOW_BYTES,
  type Flow,
  type FlowKind,
  type World,
} from './web-traffic.ts';

export interface MinerTruth {
  readonly ip: string;
  readonly dialect: string;
  readonly server: string;
  readonly port: number;
  readonly carried: 'clear' | 'tls';
  readonly mid_stream: boolean;
  readonly hash_rate: number;
  readonly unit: string;
}

/** What is true about a generated capture. */
export interface BenchTruth {
  readonly seed: number;
  readonly bytes: number;
  readonly packets: number;
  readonly flows: number;
  readonly seconds: number;
  readonly hosts: number;
  readonly miners: readonly MinerTruth[];
}

export interface GenerateOptions {
  readonly seed: number;
  readonly size: number;
  /** Time the capture covers; 1200 when not given. */
  readonly seconds?: number;
  readonly hosts?: number;
  readonly miners?: number;
  /** Flows of this kind only, beside the miners. */
  readonly only?: FlowKind | undefined;
}

const START = Date.UTC(2026, 10, 2, 8);
const KINDS = [
  'bitcoin',
  'xmrig',
  'xmrig',
  'ethproxy',
  'xmrStak',
  'kawpow',
  'botnet',
  'kaspa',
  'litecoin',
  'equihash',
  'ethereumStratum1',
  'alephium',
  'xmrigWide',
  'ergo',
  'stratumV2',
  'ckb',
  'ethereumStratum2',
  'beam',
] as const;
const PORTS = [3333, 4444, 5555, 7777, 14444, 3334, 8008, 9999, 20535, 10128, 443, 80];

/** One miner's packets over the whole capture, every fifth inside TLS, every seventh joined mid-stream. */
function miner(
  nth: number,
  hosts: number,
  seconds: number,
  rng: Rng,
): { truth: MinerTruth; packets: Packet[] } {
  const dialect = dialects[KINDS[nth % KINDS.length]!];
  const ip = clientAddress((nth * 79 + 13) % hosts, false);
  const server = { ip: `203.0.113.${10 + (nth % 200)}`, port: rng.pick(PORTS) };
  const sealed = nth % 5 === 4;
  const cut = !sealed && nth % 7 === 6;
  const rtt = 10 + rng.exponential(60);
  const start = START + rng.between(2000, 20_000);
  const host = `xmr-eu${nth % 4}.nanopool.org`;
  const session = mine(
    {
      dialect,
      start,
      seconds: seconds - 25,
      rtt,
      startFactor: 0.4,
      identity: { host, port: server.port },
    },
    rng,
  );
  const script = scriptOf(session, dialect, rng);
  const whole = tcpConversation(
    sealed ? overTls(script, {}, rtt, rng) : script,
    { client: { ip, port: rng.between(32768, 60999) }, server, rtt, finish: 'none' },
    rng,
  );
  const named =
    nth % 2 === 0 ? resolves(start - 400, ip, '10.20.255.53', host, [server.ip], rng) : [];
  const packets = cut ? whole.filter(({ time }) => time > start + 5000) : inOrder(named, whole);
  const truth = {
    ip,
    dialect: session.truth.dialect,
    server: server.ip,
    port: server.port,
    carried: sealed ? 'tls' : 'clear',
    mid_stream: cut,
    hash_rate: session.truth.hash_rate,
    unit: session.truth.unit,
  } as const;
  return { truth, packets };
}

interface Waiting {
  time: number;
  readonly flow: Flow;
}

/** Binary heap by time: as many flows are open at once as a real link has. */
class Agenda {
  readonly #items: Waiting[] = [];

  get first(): Waiting | undefined {
    return this.#items[0];
  }

  add(item: Waiting): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (items[up]!.time <= item.time) break;
      items[at] = items[up]!;
      at = up;
    }
    items[at] = item;
  }

  /** Puts the first item back in its place after its time changed, or takes it out. */
  settle(keep: boolean): void {
    const items = this.#items;
    const item = keep ? items[0]! : items.pop()!;
    if (items.length === 0) return;
    let at = 0;
    for (;;) {
      let next = 2 * at + 1;
      if (next >= items.length) break;
      if (next + 1 < items.length && items[next + 1]!.time < items[next]!.time) next++;
      if (items[next]!.time >= item.time) break;
      items[at] = items[next]!;
      at = next;
    }
    items[at] = item;
  }
}

/** Plays flows and the miners' packets in order of time until the file is large enough. Returns the flows begun. */
function play(
  world: World,
  fixed: readonly Packet[],
  options: GenerateOptions & { seconds: number; hosts: number },
): number {
  const { out, rng } = world;
  const agenda = new Agenda();
  const frame = ethernet().frame;
  const seconds = options.seconds;
  const gap = (seconds * 1000 * MEAN_FLOW_BYTES) / options.size;
  let flows = 0;
  let committed = 0;
  let nextFixed = 0;
  let arrival = START;
  while (out.bytes < options.size) {
    const due = agenda.first?.time ?? Infinity;
    const planned = fixed[nextFixed]?.time ?? Infinity;
    if (planned <= due && planned <= arrival) {
      out.frame(planned, frame(fixed[nextFixed++]!.bytes));
    } else if (due <= arrival) {
      const item = agenda.first!;
      world.now = item.time;
      const step = item.flow.next();
      if (step.done !== true) item.time += step.value * (0.8 + 0.4 * rng.float()) + 0.001;
      agenda.settle(step.done !== true);
    } else {
      const begun = anyFlow(world, options.hosts, options.only);
      flows += 1;
      committed += begun.size;
      agenda.add({ time: arrival, flow: begun.flow });
      // Heavy tails make totals wander: arrive faster when behind the line to the wanted size, slower when ahead.
      const ahead = committed - (options.size * (arrival - START)) / (seconds * 1000);
      const pace = Math.min(4, Math.max(0.25, 1 - (20 * ahead) / options.size));
      arrival += rng.exponential(gap / pace);
    }
  }
  return flows;
}

/** Writes a capture of at least `size` bytes and says what is in it. */
export function generate(path: string, options: GenerateOptions): BenchTruth {
  const whole = { seconds: 1200, hosts: 4000, miners: 40, ...options };
  const rng = createRng(options.seed);
  const out = new Emitter(path);
  const miners = Array.from({ length: whole.miners }, (_, nth) =>
    miner(nth, whole.hosts, whole.seconds, rng.fork(`miner-${nth}`)),
  );
  const world = createWorld(out, rng.fork('web'), START);
  const flows = play(world, inOrder(...miners.map(({ packets }) => packets)), whole);
  out.close();
  const truth = {
    seed: options.seed,
    bytes: out.bytes,
    packets: out.packets,
    flows,
    seconds: whole.seconds,
    hosts: whole.hosts,
    miners: miners.map(({ truth: one }) => one),
  };
  writeFileSync(`${path}.truth.json`, `${JSON.stringify(truth, null, 2)}\n`);
  return truth;
}
