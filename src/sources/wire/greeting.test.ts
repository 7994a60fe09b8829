/** How TLS was opened and what was said first, in the records of rhythm of a conversation with a server nobody knows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCaptures } from '../../../test/kit/captured.ts';
import { intelOf } from '../../../test/kit/intel.ts';
import { depsOf } from '../../../test/kit/logs.ts';
import { batch } from '../../../test/kit/records.ts';
import { rhythm } from '../../detectors/rhythm/rhythm.ts';
import { encodeCapture } from '../../lab/capture-file.ts';
import { tcpConversation, type Say, type TcpOptions } from '../../lab/conversation.ts';
import type { Packet } from '../../lab/packet.ts';
import { tls12Script, tlsScript, type HelloOptions, type TlsScript } from '../../lab/tls.ts';
import { createRng } from '../../lib/rng.ts';
import type { Rhythm } from '../../records/rhythm.ts';

const START = Date.UTC(2026, 10, 2, 8, 50);
const ENDS: TcpOptions = {
  client: { ip: '10.0.0.7', port: 40_001 },
  server: { ip: '198.51.100.50', port: 4433 },
};
/** The same with the client on the other side of the table. */
const TURNED: TcpOptions = {
  client: { ip: '203.0.113.7', port: 40_001 },
  server: { ip: '10.0.0.50', port: 4433 },
};

const read = (packets: readonly Packet[]): readonly Rhythm[] =>
  readCaptures([encodeCapture(packets)], depsOf(intelOf({}))).rhythm;

/** A login, its answer, and a job every ten seconds for two minutes. */
const script = (hello: HelloOptions): TlsScript => ({
  start: START,
  rtt: 30,
  hello,
  inside: [
    { time: START + 200, by: 'client', size: 300 },
    { time: START + 240, by: 'server', size: 700 },
    ...Array.from({ length: 12 }, (_, i) => ({
      time: START + (i + 1) * 10_000,
      by: 'server' as const,
      size: 400,
    })),
  ],
});
const tls13 = (hello: HelloOptions = {}, options = ENDS): Packet[] =>
  tcpConversation(tlsScript(script(hello), createRng(3)), options, createRng(4));
const tls12 = (options = ENDS): Packet[] =>
  tcpConversation(
    tls12Script(script({}), [createRng(5).bytes(900), createRng(6).bytes(1200)], createRng(3)),
    options,
    createRng(4),
  );
/** Payload bytes of a TCP segment over IPv4. */
const payloadOf = ({ bytes }: Packet): number => bytes.length - 20 - ((bytes[32]! >> 4) << 2);

const JOBS = [-422, -422, -422, -422, -422];
/** Two tickets, the login, its answer, and the jobs of the first minute. */
const GREETING = [-239, -239, 322, -722, ...JOBS];

describe('how TLS was opened', () => {
  test('is told of any server', () => {
    const hello = (options: HelloOptions): string => read(tls13(options))[0]!.hello;
    expect(hello({})).toBe('openssl');
    expect(hello({ shape: 'browser' })).toBe('unnamed');
    expect(hello({ sni: 'pool.example.net' })).toBe('named');
    expect(read(tls12())[0]!.hello).toBe('openssl');
  });

  test('is not known where nobody saw it', () => {
    const late = tls13().slice(12);
    expect(read(late).map(({ hello, greeting }) => [hello, greeting])).toEqual([['', []]]);
  });
});

test('counts where nobody knows the server', () => {
  const rng = createRng(5);
  const inside: { time: number; by: 'client' | 'server'; size: number }[] = [];
  const end = START + 1_200_000;
  for (let time = START + 300; time < end; time += Math.min(30_000, rng.exponential(120_000)))
    inside.push({ time, by: 'server', size: 376 });
  for (let time = START + 200; time < end; time += rng.exponential(20_000))
    inside.push({ time, by: 'client', size: 187 }, { time: time + 60, by: 'server', size: 65 });
  inside.sort((a, b) => a.time - b.time);
  const mines = tlsScript({ ...script({}), inside }, createRng(3));
  const rows = read(tcpConversation(mines, ENDS, createRng(4)));
  const confidence = (heard: readonly Rhythm[]): number => {
    const settings = rhythm.settings.parse({ prior: 1e-10, at_least: 0.05 });
    const detector = rhythm.create(settings, { intel: intelOf({}) });
    detector.detect(batch({ rhythm: [...heard] }));
    const [told] = [...(detector.sweep?.() ?? [])];
    return told?.confidence ?? 0;
  };
  const unseen = rows.map((row): Rhythm => ({ ...row, hello: '' }));
  expect(confidence(rows)).toBeGreaterThan(confidence(unseen));
});

describe('the first records', () => {
  const greeting = (packets: readonly Packet[]): readonly number[] => read(packets)[0]!.greeting;

  test('are those after the handshake up to when its rhythm is listened to', () => {
    expect(greeting(tls13())).toEqual(GREETING);
    expect(greeting(tls13({}, TURNED))).toEqual(GREETING);
    const v12 = [329, -729, ...JOBS.map((size) => size - 7)];
    expect(greeting(tls12())).toEqual(v12);
    expect(greeting(tls12(TURNED))).toEqual(v12);
  });

  test('are ten at most, and none after a long one', () => {
    const saying = (sizes: readonly number[]): readonly number[] => {
      const inside = sizes.map((size, i) => ({
        time: START + 200 + i * 100,
        by: 'server' as const,
        size,
      }));
      const late = { time: START + 90_000, by: 'server', size: 10 } as const;
      const all = { ...script({}), inside: [...inside, late, { ...late, time: START + 91_000 }] };
      return greeting(tcpConversation(tlsScript(all, createRng(3)), ENDS, createRng(4)));
    };
    expect(saying([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([
      -239, -239, -23, -24, -25, -26, -27, -28, -29, -30,
    ]);
    expect(saying([1, 5000, 3])).toEqual([-239, -239, -23, -5022]);
  });

  test('are the same however they are cut, and said again', () => {
    const cut = tls13({}, { ...ENDS, mss: 100 });
    expect(greeting(cut)).toEqual(GREETING);
    expect(greeting(tls12({ ...ENDS, mss: 207 }))).toEqual(greeting(tls12()));
    const twice = cut.flatMap((packet) => [packet, packet]);
    expect(greeting(twice)).toEqual(GREETING);
    const overlapping = tls13({}, { ...ENDS, mss: 333, faults: { overlap: 0.5, repeat: 0.3 } });
    expect(greeting(overlapping)).toEqual(GREETING);
  });

  test('are the same wherever segments begin', () => {
    const chain = [createRng(5).bytes(900), createRng(6).bytes(1200)];
    // Nobody speaks before the other has been heard out, however many segments that takes.
    const talks = [
      tlsScript(script({}), createRng(3)),
      tls12Script(script({}), chain, createRng(3)),
    ].map((says) => says.map((one, i) => (i < 6 ? { ...one, time: START + i * 500 } : one)));
    /** What is said up to the second job, in pieces of these lengths. */
    const cut = (says: readonly Say[], lengths: readonly number[]): Say[] => {
      let nth = 0;
      return says.flatMap((one, i) => {
        const pieces: Say[] = [];
        for (let at = 0; at < one.data.length;) {
          const end = i < 8 ? at + lengths[nth++ % lengths.length]! : one.data.length;
          pieces.push({ ...one, data: one.data.subarray(at, end) });
          at = end;
        }
        return pieces;
      });
    };
    const length = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1),
        fc.array(length, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(ENDS, TURNED),
        (nth, lengths, ends) => {
          const [whole, pieces] = [talks[nth]!, cut(talks[nth]!, lengths)].map((says) =>
            greeting(tcpConversation(says, ends, createRng(4))),
          );
          expect(whole).toHaveLength(nth === 0 ? GREETING.length : GREETING.length - 2);
          expect(pieces).toEqual(whole);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('end at a hole, and where the capture cut a header off', () => {
    const packets = tls13();
    const answer = packets.findIndex((packet) => payloadOf(packet) === 722);
    expect(greeting(packets.toSpliced(answer, 1))).toEqual([-239, -239, 322]);
    const lossy = packets.filter(
      (packet) => payloadOf(packet) !== 722 && payloadOf(packet) !== 322,
    );
    expect(greeting(lossy)).toEqual([-239, -239]);
    const unsaid = packets.filter((packet) => payloadOf(packet) !== 322);
    expect(greeting(unsaid)).toEqual([-239, -239]);
    // The snap length cut what it was said in: the header of the second ticket, or the end of it.
    const tickets = packets.findIndex((packet) => payloadOf(packet) === 478);
    const snapped = (bytes: number): Packet[] =>
      packets.map((one, i) =>
        i === tickets ? { ...one, bytes: one.bytes.slice(0, -bytes) } : one,
      );
    expect(greeting(snapped(236))).toEqual([-239]);
    expect(greeting(snapped(200))).toEqual(GREETING);
  });

  test('no bytes make it fail, and what is noted is as promised', () => {
    const record = fc
      .tuple(fc.constantFrom(20, 21, 22, 23, 24), fc.integer({ min: 0, max: 600 }))
      .map(([type, length]) => [type, 3, 3, length >> 8, length & 255, ...Array(length).fill(7)]);
    const bytes = fc.oneof(record, fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1 }));
    const said = fc.record({ by: fc.constantFrom('client', 'server'), bytes });
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 25 }),
        fc.integer({ min: 40, max: 400 }),
        (all, mss) => {
          const says = all.map((one, i) => ({
            time: START + 500 + i * 10,
            by: one.by,
            data: Uint8Array.from(one.bytes),
          }));
          const [first, ...rest] = tlsScript(script({}), createRng(3));
          const options = { ...ENDS, mss, faults: { loss: 0.02, reorder: 0.1, repeat: 0.1 } };
          const talk = [first!, ...rest.slice(0, 1 + (all.length % 3)), ...says, ...rest.slice(-6)];
          for (const row of read(tcpConversation(talk, options, createRng(mss)))) {
            expect(row.greeting.length).toBeLessThanOrEqual(10);
            for (const size of row.greeting) expect(Math.abs(size)).toBeGreaterThanOrEqual(5);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
