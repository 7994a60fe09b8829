/** However packets are cut, repeated, disordered or spread over files, the sessions found are the same. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { encodeCapture } from '../../src/lab/capture-file.ts';
import { tcpConversation, type TcpOptions } from '../../src/lab/conversation.ts';
import { dialects } from '../../src/lab/miner/index.ts';
import { mine } from '../../src/lab/miner/mine.ts';
import type { Packet } from '../../src/lab/packet.ts';
import { overConnect, overSocks5, overWebSocket, scriptOf } from '../../src/lab/wrap.ts';
import { createRng } from '../../src/lib/rng.ts';
import { createSeal } from '../../src/lib/seal.ts';
import type { Mining } from '../../src/records/mining.ts';
import { readCaptures } from '../kit/captured.ts';
import { intelOf } from '../kit/intel.ts';
import { depsOf } from '../kit/logs.ts';

/** One session as told by all its parts together. */
interface Told {
  dialect: string;
  src: string;
  dst: string;
  agent: string;
  wallet: string;
  level: number;
  via: string;
  submitted: number;
  accepted: number;
  rejected: number;
  jobs: number;
  opened: number;
  work_shares: number;
  rate: string;
}

function told(rows: readonly Mining[]): Told[] {
  const sessions = new Map<string, Mining[]>();
  for (const row of rows) {
    const parts = sessions.get(row.session_id) ?? [];
    sessions.set(row.session_id, [...parts, row]);
  }
  const sum = (parts: Mining[], of: (m: Mining) => number): number =>
    parts.reduce((n, m) => n + of(m), 0);
  return [...sessions.values()].map((parts) => {
    const last = parts.at(-1)!;
    const exposure = sum(parts, (m) => m.exposure);
    const shares = sum(parts, (m) => m.work_shares);
    return {
      dialect: last.dialect,
      src: `${last.src_ip}:${last.src_port}`,
      dst: `${last.dst_ip}:${last.dst_port}`,
      agent: last.agent,
      wallet: last.wallet,
      level: Math.max(...parts.map((m) => m.level)),
      via: last.via,
      submitted: sum(parts, (m) => m.submitted),
      accepted: sum(parts, (m) => m.accepted),
      rejected: sum(parts, (m) => m.rejected),
      jobs: sum(parts, (m) => m.jobs),
      opened: sum(parts, (m) => Number(m.opened)),
      work_shares: shares,
      rate: exposure > 0 ? (shares / exposure).toPrecision(3) : '',
    };
  });
}

/** Reads captures one after the other, as one command does, and tells the sessions. */
function read(captures: readonly Uint8Array[]): Told[] {
  const deps = depsOf(intelOf({}), {
    seal: createSeal(new Uint8Array(32)),
    limits: { flows: 1000, reassembly_bytes: 1 << 22 },
  });
  return told(readCaptures(captures, deps).mining);
}

const client = { ip: '10.20.30.40', port: 40_000 };
const server = { ip: '192.0.2.7', port: 3333 };
type Name = keyof typeof dialects;
type Carriage = 'plain' | 'http-connect' | 'socks5' | 'websocket';

const scripts = new Map<string, ReturnType<typeof scriptOf>>();
function scriptFor(name: Name, carriage: Carriage = 'plain'): ReturnType<typeof scriptOf> {
  const key = `${name} ${carriage}`;
  const made = scripts.get(key);
  if (made !== undefined) return made;
  const rng = createRng(11);
  const dialect = dialects[name];
  const session = mine({ dialect, start: 1_764_000_000_000, seconds: 240, shareSeconds: 10 }, rng);
  const plain = scriptOf(session, dialect, rng);
  const script =
    carriage === 'http-connect'
      ? overConnect(plain, 'pool.example.net', 3333)
      : carriage === 'socks5'
        ? overSocks5(plain, 'pool.example.net', 3333)
        : carriage === 'websocket'
          ? overWebSocket(plain, 'pool.example.net', '/', rng)
          : plain;
  scripts.set(key, script);
  return script;
}
const packetsOf = (
  name: Name,
  carriage: Carriage,
  options: Partial<TcpOptions>,
  seed: number,
): Packet[] =>
  tcpConversation(scriptFor(name, carriage), { client, server, ...options }, createRng(seed));

/** The lab's browser does not wait for the end of a handshake that takes forty segments. */
const smallest = (name: Name): number => (dialects[name].framing === 'websocket' ? 64 : 3);

/** Sizes of messages are all there is of a Noise session: other segments, other messages. */
const names = (Object.keys(dialects) as Name[]).filter((name) => name !== 'stratumV2Noise');

describe.each(names)('%s', (name) => {
  let whole: Told[];
  beforeAll(() => {
    whole = read([encodeCapture(packetsOf(name, 'plain', {}, 1))]);
  });

  test('is one session, and its own', () => {
    expect(whole).toHaveLength(1);
    expect(whole[0]).toMatchObject({ src: '10.20.30.40:40000', dst: '192.0.2.7:3333', opened: 1 });
    expect(whole[0]!.level).toBeGreaterThanOrEqual(3);
  });

  test('segments of any size, repeats, overlaps and disorder change nothing', () => {
    const faults = fc.record({
      reorder: fc.constantFrom(0, 0.1, 0.3),
      repeat: fc.constantFrom(0, 0.3),
      overlap: fc.constantFrom(0, 0.3),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: smallest(name), max: 1460 }),
        faults,
        fc.nat(),
        (mss, f, seed) => {
          const packets = packetsOf(name, 'plain', { mss, faults: f }, seed);
          const got = read([encodeCapture(packets)]);
          // A swapped last packet moves the end of the session by a moment, and with it the rate's last digit.
          expect(got.map(({ rate: _, ...rest }) => rest)).toEqual(
            whole.map(({ rate: _, ...rest }) => rest),
          );
        },
      ),
      { numRuns: 12 },
    );
  });

  test('cut into rotated files and read in one command, it is the same session with the same totals', () => {
    const packets = packetsOf(name, 'plain', {}, 1);
    const cuts = fc.array(fc.nat(packets.length), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cuts, (at) => {
        const edges = [0, ...at.toSorted((a, b) => a - b), packets.length];
        const files = edges.slice(1).map((end, i) => encodeCapture(packets.slice(edges[i], end)));
        expect(read(files)).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  });

  test('joined anywhere in the first half, the miner is still found in its dialect', () => {
    const packets = packetsOf(name, 'plain', {}, 1);
    fc.assert(
      fc.property(fc.nat(Math.floor(packets.length / 2)), (from) => {
        const got = read([encodeCapture(packets.slice(from))]);
        expect(got.map(({ src, dst }) => ({ src, dst }))).toEqual([
          { src: whole[0]!.src, dst: whole[0]!.dst },
        ]);
        expect(got[0]!.level).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 12 },
    );
  });
});

describe.each(['http-connect', 'socks5', 'websocket'] as const)('carried by %s', (carriage) => {
  test.each(['xmrig', 'bitcoin', 'ethproxy'] as const)(
    '%s is unwrapped, in segments of any size',
    (name) => {
      const plain = read([encodeCapture(packetsOf(name, 'plain', {}, 1))])[0]!;
      fc.assert(
        fc.property(fc.integer({ min: 3, max: 1460 }), fc.nat(), (mss, seed) => {
          const packets = packetsOf(
            name,
            carriage,
            { mss, faults: { reorder: 0.1, repeat: 0.1 } },
            seed,
          );
          const got = read([encodeCapture(packets)]);
          expect(got).toHaveLength(1);
          const { dialect, wallet, submitted, accepted } = plain;
          expect(got[0]).toMatchObject({ dialect, wallet, submitted, accepted });
          expect(got[0]!.via).toContain(carriage);
        }),
        { numRuns: 8 },
      );
    },
  );
});
