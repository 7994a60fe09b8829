/** Ordinary traffic for the benchmark: each flow is a generator that sends a packet and yields the milliseconds to its next. */
import { clientHello, serverFlight, tlsRecord } from '../src/lab/tls.ts';
import { dnsMessage } from '../src/lab/dns.ts';
import type { Rng } from '../src/lib/rng.ts';
import { DOWN, pair, UP, type Emitter, type Pair } from './emitter.ts';

export type Flow = Generator<number, void, undefined>;

/** What all flows share. */
export interface World {
  readonly out: Emitter;
  readonly rng: Rng;
  /** Milliseconds since the epoch, of the packet now sent. */
  now: number;
  readonly random: Uint8Array;
  readonly text: Uint8Array;
  /** One TLS record whose length is written before each use. */
  readonly record: Uint8Array;
  readonly hellos: readonly Uint8Array[];
  readonly flight: Uint8Array;
  readonly sites: readonly string[];
}

const SYN = 2;
const ACK = 16;
const PUSH = 24;
const FIN = 17;
const NONE = new Uint8Array(0);
/** Largest TLS record's content. */
const RECORD = 16_384;
const SYLLABLES =
  'ka lo mi ra to ne shi ver don pix al er net web in sol tech ex or um fast blue red my hub lab zen pay shop news img app'.split(
    ' ',
  );
const WORDS =
  '<div class="item"> </div> the quick network function(){return var a= "id":12345, {"method":"get", "params":[1,2,3], pool worker user <p> </p> data-src="/img/ https:// login json result hash'.split(
    ' ',
  );
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function siteName(rng: Rng): string {
  const word = Array.from({ length: rng.between(2, 3) }, () => rng.pick(SYLLABLES)).join('');
  return `${rng.pick(['www', 'cdn', 'api', 'static', 'img', 'm'])}.${word}${rng.int(100)}.example`;
}

function words(size: number, rng: Rng): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size;) {
    const word = encode(`${rng.pick(WORDS)} `).subarray(0, size - at);
    bytes.set(word, at);
    at += word.length;
  }
  return bytes;
}

/** Makes the pools payload is taken from. */
export function createWorld(out: Emitter, rng: Rng, now: number): World {
  const sites = Array.from({ length: 20_000 }, () => siteName(rng));
  return {
    out,
    rng,
    now,
    random: rng.bytes(1 << 18),
    text: words(1 << 18, rng),
    record: tlsRecord(23, rng.bytes(RECORD)),
    hellos: sites
      .slice(0, 2000)
      .map((sni) => clientHello({ shape: 'browser', sni, alpn: ['h2', 'http/1.1'] }, rng)),
    flight: serverFlight(rng, 2600),
    sites,
  };
}

/** Few sites get most visits. */
function popular(world: World, n: number): number {
  return Math.min(n - 1, Math.floor(Math.exp(world.rng.float() * Math.log(n + 1)) - 1));
}

/** Server of a site, in the range set aside for benchmarks, or its IPv6 counterpart. */
function serverOf(site: number, six: boolean): string {
  const [high, low] = [(site >> 8) & 0xff, site & 0xff];
  return six ? `2001:2::${high.toString(16)}:${low.toString(16)}` : `198.18.${high}.${low}`;
}

export function clientAddress(host: number, six: boolean): string {
  const [high, low] = [(host >> 8) & 0xff, host & 0xff];
  return six ? `fd00:1::${high.toString(16)}:${low.toString(16)}` : `10.20.${high}.${low}`;
}

interface Start {
  readonly host: number;
  readonly site: number;
}

function connect(world: World, { host, site }: Start, port: number, protocol: number): Pair {
  const six = host % 6 === 0;
  const from = clientAddress(host, six);
  const cport = world.rng.between(32768, 60999);
  return pair(from, serverOf(site, six), cport, port, protocol, world.rng.int(2 ** 32));
}

const slice = (world: World, pool: Uint8Array, length: number): number =>
  world.rng.int(pool.length - length);

function* shake(world: World, flow: Pair, rtt: number): Flow {
  world.out.tcp(world.now, flow, UP, SYN, NONE, 0, 0);
  yield rtt;
  world.out.tcp(world.now, flow, DOWN, SYN | ACK, NONE, 0, 0);
  yield 0.2;
  world.out.tcp(world.now, flow, UP, ACK, NONE, 0, 0);
  yield 0.3;
}

function* part(world: World, flow: Pair, rtt: number): Flow {
  world.out.tcp(world.now, flow, UP, FIN, NONE, 0, 0);
  yield rtt;
  world.out.tcp(world.now, flow, DOWN, FIN, NONE, 0, 0);
  yield 0.2;
  world.out.tcp(world.now, flow, UP, ACK, NONE, 0, 0);
}

/** Bytes `[from, from + size)` of a pool as full segments, every second one acknowledged, paced by the round trip. */
function* segments(
  world: World,
  flow: Pair,
  rtt: number,
  pool: Uint8Array,
  from: number,
  size: number,
): Flow {
  const mss = flow.six ? 1440 : 1460;
  for (let at = 0, n = 0; at < size; at += mss, n++) {
    const last = at + mss >= size;
    const length = Math.min(mss, size - at);
    world.out.tcp(world.now, flow, DOWN, last ? PUSH : ACK, pool, from + at, length);
    yield 0.1;
    if (n % 2 === 0 && !last) continue;
    world.out.tcp(world.now, flow, UP, ACK, NONE, 0, 0);
    yield n % 20 === 19 ? rtt : 0.3;
  }
}

/** A download in records of the usual size. */
function* sealedDownload(world: World, flow: Pair, rtt: number, size: number): Flow {
  const { record } = world;
  for (let left = size; left > 0; left -= RECORD) {
    const length = Math.max(32, Math.min(RECORD, Math.ceil(left)));
    // Shared by all flows: the header goes out with the first segment, before anybody else's turn.
    record[3] = length >> 8;
    record[4] = length & 0xff;
    yield* segments(world, flow, rtt, record, 0, 5 + length);
  }
}

/** A download of readable text. */
function* clearDownload(world: World, flow: Pair, rtt: number, size: number): Flow {
  const most = 1 << 16;
  for (let left = size; left > 0; left -= most) {
    const length = Math.min(most, left);
    yield* segments(world, flow, rtt, world.text, slice(world, world.text, length), length);
  }
}

function* tls(world: World, start: Start, size: number): Flow {
  const rtt = 4 + world.rng.exponential(30);
  const flow = connect(world, start, 443, 6);
  const { out, rng } = world;
  yield* shake(world, flow, rtt);
  const hello = world.hellos[start.site % world.hellos.length]!;
  out.tcp(world.now, flow, UP, PUSH, hello, 0, hello.length);
  yield rtt;
  for (let at = 0; at < world.flight.length; at += 1400) {
    out.tcp(world.now, flow, DOWN, ACK, world.flight, at, Math.min(1400, world.flight.length - at));
    yield 0.05;
  }
  const finished = tlsRecord(23, world.random.subarray(0, 69));
  out.tcp(world.now, flow, UP, PUSH, finished, 0, finished.length);
  yield 1;
  const request = tlsRecord(23, world.random.subarray(0, rng.between(200, 900)));
  out.tcp(world.now, flow, UP, PUSH, request, 0, request.length);
  yield rtt;
  const header = tlsRecord(23, world.random.subarray(0, 700));
  out.tcp(world.now, flow, DOWN, ACK, header, 0, header.length);
  yield 0.1;
  yield* sealedDownload(world, flow, rtt, size);
  yield rng.exponential(500);
  yield* part(world, flow, rtt);
}

function* http(world: World, start: Start, size: number): Flow {
  const rtt = 4 + world.rng.exponential(30);
  const flow = connect(world, start, world.rng.chance(0.1) ? 8080 : 80, 6);
  yield* shake(world, flow, rtt);
  const path = `/${world.rng.hex(8)}/${world.rng.pick(SYLLABLES)}?id=${world.rng.int(1000)}`;
  const request = encode(
    `GET ${path} HTTP/1.1\r\nHost: ${world.sites[start.site]!}\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\r\nAccept: */*\r\nConnection: keep-alive\r\n\r\n`,
  );
  world.out.tcp(world.now, flow, UP, PUSH, request, 0, request.length);
  yield rtt;
  const head = encode(
    `HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Math.ceil(size)}\r\nConnection: keep-alive\r\n\r\n`,
  );
  world.out.tcp(world.now, flow, DOWN, ACK, head, 0, head.length);
  yield 0.1;
  yield* clearDownload(world, flow, rtt, Math.ceil(size));
  yield world.rng.exponential(2000);
  yield* part(world, flow, rtt);
}

/** Where a random slice begins like a short QUIC header. */
function shortHeader(world: World, length: number): number {
  for (;;) {
    const at = slice(world, world.random, length);
    if ((world.random[at]! & 0xc0) === 0x40) return at;
  }
}

function* quic(world: World, start: Start, size: number): Flow {
  const { out, rng, random } = world;
  const flow = connect(world, start, 443, 17);
  const rtt = 4 + rng.exponential(30);
  const initial = Uint8Array.from(random.subarray(0, 1252));
  // Version 1, 8-byte destination id, no source id, no token, length 1234.
  initial.set([0xc3, 0, 0, 0, 1, 8]);
  initial.set([0, 0, 0x44, 0xd2], 14);
  out.udp(world.now, flow, UP, initial, 0, initial.length);
  yield rtt;
  out.udp(world.now, flow, DOWN, initial, 0, initial.length);
  yield 1;
  for (let left = size, n = 0; left > 0; left -= 1250, n++) {
    const length = Math.max(30, Math.min(1250, Math.ceil(left)));
    out.udp(world.now, flow, DOWN, random, shortHeader(world, length), length);
    yield 0.1;
    if (n % 4 === 3) {
      out.udp(world.now, flow, UP, random, shortHeader(world, 35), 35);
      yield n % 20 === 19 ? rtt : 0.2;
    }
  }
}

function* dns(world: World, start: Start): Flow {
  const { out, rng } = world;
  const six = start.host % 6 === 0;
  const resolver = six ? 'fd00:1::35' : '10.20.255.53';
  const from = clientAddress(start.host, six);
  const flow = pair(from, resolver, rng.between(32768, 60999), 53, 17, 0);
  const name = world.sites[start.site]!;
  const id = rng.int(65536);
  const question = dnsMessage(id, name, 'A');
  out.udp(world.now, flow, UP, question, 0, question.length);
  yield 1 + rng.exponential(8);
  const answer = dnsMessage(id, name, 'A', [{ type: 'A', name, ip: serverOf(start.site, false) }]);
  out.udp(world.now, flow, DOWN, answer, 0, answer.length);
}

/** Shells, databases, message queues: small segments both ways on odd ports. */
function* chatter(world: World, start: Start, size: number): Flow {
  const { out, rng, random } = world;
  const port = rng.pick([22, 22, 3306, 5432, 6379, 9200, 5222, 8883, 25565, 4443, 3333]);
  const flow = connect(world, start, port, 6);
  const rtt = 4 + rng.exponential(20);
  yield* shake(world, flow, rtt);
  for (let left = size, n = 0; left > 0; n++) {
    const length = rng.between(40, 300);
    left -= length;
    out.tcp(
      world.now,
      flow,
      n % 2 === 0 ? UP : DOWN,
      PUSH,
      random,
      slice(world, random, length),
      length,
    );
    yield rng.exponential(200);
  }
  yield* part(world, flow, rtt);
}

/** Programs that speak JSON over TCP and are no miners. */
function* rpc(world: World, start: Start): Flow {
  const { out, rng } = world;
  const flow = connect(world, start, rng.between(7000, 8000), 6);
  const rtt = 4 + rng.exponential(20);
  yield* shake(world, flow, rtt);
  for (let n = 1, last = rng.between(2, 20); n <= last; n++) {
    const ask = encode(
      n === 1
        ? `{"jsonrpc":"2.0","id":1,"method":"login","params":{"user":"u${rng.int(99)}","password":"${rng.hex(8)}"}}\n`
        : `{"jsonrpc":"2.0","id":${n},"method":"submit","params":{"job":"${rng.int(9999)}","queue":"nightly"}}\n`,
    );
    out.tcp(world.now, flow, UP, PUSH, ask, 0, ask.length);
    yield rtt;
    const reply = encode(`{"jsonrpc":"2.0","id":${n},"result":{"status":"OK"}}\n`);
    out.tcp(world.now, flow, DOWN, PUSH, reply, 0, reply.length);
    yield rng.exponential(5000);
  }
  yield* part(world, flow, rtt);
}

/** Mean bytes of a flow as drawn below, for the arrival rate. */
export const MEAN_FLOW_BYTES = 20_000;

/** What a kind of flow takes up of all flows, and about how many bytes one of `size` payload puts on the wire. */
interface Kind {
  readonly share: number;
  readonly begin: (world: World, start: Start, size: number) => Flow;
  readonly bytes: (size: number) => number;
}

/** The kinds of flow and how common they are. */
const KINDS = {
  dns: { share: 0.36, begin: dns, bytes: () => 250 },
  tls: { share: 0.38, begin: tls, bytes: (size) => size * 1.08 + 5500 },
  http: { share: 0.1, begin: http, bytes: (size) => size * 1.08 + 1200 },
  quic: { share: 0.11, begin: quic, bytes: (size) => size * 1.08 + 2600 },
  chatter: {
    share: 0.04,
    begin: (world, start, size) => chatter(world, start, size / 4),
    bytes: (size) => size / 2,
  },
  rpc: { share: 0.01, begin: rpc, bytes: () => 2500 },
} as const satisfies Record<string, Kind>;

export type FlowKind = keyof typeof KINDS;
export const flowKinds = Object.keys(KINDS) as readonly FlowKind[];

function drawn(rng: Rng): Kind {
  let left = rng.float();
  for (const kind of Object.values(KINDS)) {
    left -= kind.share;
    if (left < 0) return kind;
  }
  return KINDS.rpc;
}

/** A flow by some host, of some kind or of the one asked for, and about how many bytes it will put on the wire. */
export function anyFlow(
  world: World,
  hosts: number,
  only?: FlowKind,
): { readonly flow: Flow; readonly size: number } {
  const { rng } = world;
  const start = { host: rng.int(hosts), site: popular(world, world.sites.length) };
  const kind = only === undefined ? drawn(rng) : KINDS[only];
  const size = Math.min(rng.pareto(3000, 1.07), 4e7);
  return { flow: kind.begin(world, start, size), size: kind.bytes(size) };
}
