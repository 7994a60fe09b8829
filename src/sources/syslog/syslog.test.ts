/** Heads of syslog lines, framing over TCP, and senders' clocks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Framing } from './framing.ts';
import { SenderClock } from '../sender-clock.ts';
import { parseSyslog } from './syslog-line.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const clock = { now: () => NOW, offset: 480 };

describe('heads', () => {
  test.each([
    ['<30>1 2026-11-25T09:00:00.003Z gw app 1 - - words', '2026-11-25T09:00:00.003Z', 'gw'],
    ['<30>1 - - app 1 - - words', '', ''],
    ['<30>Nov 25 09:00:00 gw app[1]: words', '2026-11-25T01:00:00.000Z', 'gw'],
    ['Nov  5 09:00:00 10.0.0.1 app: words', '2026-11-05T01:00:00.000Z', '10.0.0.1'],
    ['Dec 31 09:00:00 gw app: words', '2025-12-31T01:00:00.000Z', 'gw'],
    ['Feb 29 09:00:00 gw app: words', '2024-02-29T01:00:00.000Z', 'gw'],
    ['2026-11-25T09:00:00.5+00:00 gw app: words', '2026-11-25T09:00:00.500Z', 'gw'],
    ['2026-11-25 09:00:00,123 INFO words', '2026-11-25T01:00:00.123Z', ''],
    ['<166>Nov 25 2026 09:00:00 fw : %ASA-6-1: words', '2026-11-25T01:00:00.000Z', 'fw'],
    ['Nov 25 2026 09:00:00: %ASA-6-1: words', '2026-11-25T01:00:00.000Z', ''],
    ['*Nov 25 09:00:00.250 UTC: %SYS-5-X: words', '2026-11-25T09:00:00.250Z', ''],
    ['words', '', ''],
    ['Foo 99 99:99:99 words', '', ''],
  ])('%s', (line, time, host) => {
    const found = parseSyslog(line, clock);
    expect(found.time === 0 ? '' : new Date(found.time).toISOString()).toBe(time);
    expect(found.host).toBe(host);
    expect(found.message).toMatch(/words$/);
  });

  test('any line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        expect(line.endsWith(parseSyslog(line, clock).message)).toBe(true);
      }),
    );
  });
});

describe('framing', () => {
  const split = (pieces: readonly Uint8Array[]): { messages: string[]; unread: string[] } => {
    const messages: string[] = [];
    const unread: string[] = [];
    const framing = new Framing(
      (bytes) => messages.push(Buffer.from(bytes).toString()),
      (reason) => unread.push(reason),
    );
    for (const piece of pieces) framing.push(piece);
    framing.end();
    return { messages, unread };
  };
  const cut = (bytes: Uint8Array, at: readonly number[]): Uint8Array[] => {
    const points = [0, ...at.map((n) => n % (bytes.length + 1)), bytes.length].sort(
      (a, b) => a - b,
    );
    return points.slice(1).map((end, i) => bytes.subarray(points[i], end));
  };

  test('both ways, mixed', () => {
    const message = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => `<${text.replace(/[\0\r\n]/g, '.')}`);
    const framed = fc.array(fc.tuple(message, fc.constantFrom('count', 'newline', 'nul')));
    fc.assert(
      fc.property(framed, fc.array(fc.nat()), (given, points) => {
        const bytes = Buffer.from(
          given
            .map(([text, how]) =>
              how === 'count'
                ? `${Buffer.byteLength(text)} ${text}`
                : text + (how === 'nul' ? '\0' : '\n'),
            )
            .join(''),
        );
        expect(split(cut(bytes, points))).toEqual({
          messages: given.map(([text]) => text),
          unread: [],
        });
      }),
    );
  });

  test('any bytes, cut anywhere, give the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.array(fc.nat()), (bytes, points) => {
        expect(split(cut(bytes, points))).toEqual(split([bytes]));
      }),
    );
  });

  test('a message too long is passed over and counted, the next is read', () => {
    const long = 'x'.repeat(70_000);
    expect(split([Buffer.from(`70000 ${long}<1>a\n${long}\n<2>b\n`)])).toEqual({
      messages: ['<1>a', '<2>b'],
      unread: ['syslog_message_too_long', 'syslog_message_too_long'],
    });
  });
});

describe('clocks', () => {
  test('delays are no skew', () => {
    const sender = new SenderClock();
    expect(sender.settle(NOW - 1000, NOW)).toBe(NOW - 1000);
    expect(sender.settle(NOW - 3_600_000, NOW)).toBe(NOW - 3_600_000);
    expect(sender.corrected).toBe(0);
  });

  test('a clock set right by its owner is believed again', () => {
    const sender = new SenderClock();
    for (let i = 0; i < 200; i++) sender.settle(NOW + 7_200_000, NOW);
    expect(sender.settle(NOW + 7_200_000, NOW)).toBe(NOW);
    for (let i = 0; i < 200; i++) sender.settle(NOW, NOW);
    expect(sender.settle(NOW, NOW)).toBe(NOW);
    expect(sender.skew).toBe(0);
  });
});
