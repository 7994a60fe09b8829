import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Inspector, Side } from './stream.ts';
import { TcpStream, type Reassembly } from './tcp-stream.ts';

interface Heard extends Inspector {
  text: [string, string];
  gaps: [number, number];
}

function listener(): Heard {
  const heard: Heard = {
    text: ['', ''],
    gaps: [0, 0],
    data: (side, buffer, start, end) => {
      heard.text[side] += Buffer.from(buffer.subarray(start, end)).toString('latin1');
    },
    gap: (side, missing) => {
      heard.gaps[side] += missing;
      heard.text[side] += '·';
    },
    cut: () => undefined,
    end: () => undefined,
    done: false,
    app: '',
    content: 'clear',
    reads: false,
    opening: '',
    greeter: undefined,
  };
  return heard;
}

const reassembly = (): Reassembly & { counted: string[] } => {
  const counted: string[] = [];
  return { held: 0, limit: 1 << 20, unread: (reason) => counted.push(reason), counted };
};

interface Segment {
  side: Side;
  at: number;
  bytes: string;
}
const ISN = 0xffff_fff0 | 0; // so that sequence numbers wrap

function feed(stream: TcpStream, segments: readonly Segment[], step = 10): void {
  let time = 0;
  for (const { side, at, bytes } of segments) {
    const buffer = Buffer.from(bytes, 'latin1');
    stream.data(side, (ISN + at) | 0, buffer, 0, buffer.length, buffer.length, (time += step));
  }
  stream.flush(time);
}

const text = Array.from({ length: 300 }, (_, i) => String.fromCharCode(97 + (i % 26))).join('');

/** Cuts the text anywhere, repeats and overlaps pieces, and disorders neighbours. */
const disorder = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 12 }),
      fc.boolean(),
      fc.boolean(),
    ),
    { minLength: 40, maxLength: 40 },
  )
  .map((cuts) => {
    const segments: Segment[] = [];
    let at = 0;
    for (const [length, overlap, twice] of cuts) {
      if (at >= text.length) break;
      const from = Math.max(0, at - overlap);
      segments.push({ side: 0, at: from, bytes: text.slice(from, at + length) });
      if (twice) segments.push(segments.at(-1)!);
      at += length;
    }
    if (at < text.length) segments.push({ side: 0, at, bytes: text.slice(at) });
    cuts.forEach(([, , , swap], i) => {
      const [a, b] = [segments[i], segments[i + 1]];
      if (swap && i % 2 === 0 && a !== undefined && b !== undefined)
        [segments[i], segments[i + 1]] = [b, a];
    });
    return segments;
  });

test('after a handshake, any cutting, repeating, overlapping and disorder gives the same bytes', () => {
  fc.assert(
    fc.property(disorder, (segments) => {
      const heard = listener();
      const shared = reassembly();
      const stream = new TcpStream(heard, shared);
      stream.startsAt(0, ISN);
      feed(stream, segments);
      expect(heard.text[0]).toBe(text);
      expect(heard.gaps).toEqual([0, 0]);
      expect(shared.held).toBe(0);
    }),
  );
});

test('joined mid-stream, disorder among the first segments is put right as well', () => {
  fc.assert(
    fc.property(disorder, (segments) => {
      const heard = listener();
      feed(new TcpStream(heard, reassembly()), segments);
      expect(heard.text[0]).toBe(text);
    }),
  );
});

test('a hole the receiver acknowledged is given up, counted, and what follows is read', () => {
  const heard = listener();
  const shared = reassembly();
  const stream = new TcpStream(heard, shared);
  stream.startsAt(0, ISN);
  const send = (at: number, bytes: string, time: number): void => {
    const buffer = Buffer.from(bytes);
    stream.data(0, (ISN + at) | 0, buffer, 0, buffer.length, buffer.length, time);
  };
  send(0, 'abc', 0);
  send(6, 'ghi', 10);
  expect(heard.text[0]).toBe('abc');
  stream.acknowledges(1, (ISN + 9) | 0, 20);
  expect(heard.text[0]).toBe('abc');
  for (let i = 0; i < 20; i++) stream.acknowledges(1, (ISN + 9) | 0, 5000);
  expect(heard.text[0]).toBe('abc·ghi');
  expect(heard.gaps[0]).toBe(3);
  expect(shared.counted).toEqual(['tcp_hole']);
});

test('what the snap length cut off is a gap of its own size', () => {
  const heard = listener();
  const shared = reassembly();
  const stream = new TcpStream(heard, shared);
  stream.startsAt(0, ISN);
  stream.data(0, ISN, Buffer.from('abcd'), 0, 4, 10, 0);
  stream.data(0, (ISN + 10) | 0, Buffer.from('klm'), 0, 3, 3, 1);
  expect(heard.text[0]).toBe('abcd·klm');
  expect(heard.gaps[0]).toBe(6);
});

test('memory is bounded: a window full of holes is handed on, and a spent budget is counted', () => {
  const heard = listener();
  const shared = { ...reassembly(), limit: 1000 };
  const stream = new TcpStream(heard, shared);
  stream.startsAt(0, ISN);
  for (let i = 1; i <= 300; i++)
    stream.data(0, (ISN + i * 20) | 0, Buffer.from('0123456789'), 0, 10, 10, i);
  expect(shared.held).toBeLessThanOrEqual(1000);
  expect(shared.counted.filter((r) => r === 'reassembly_memory_full')).toHaveLength(200);
  stream.flush(1000);
  expect(shared.held).toBe(0);
});

test('arbitrary segments never throw and never leave bytes behind', () => {
  const segment = fc.record({
    side: fc.constantFrom<Side>(0, 1),
    at: fc.integer(),
    length: fc.integer({ min: 0, max: 50 }),
    extra: fc.integer({ min: 0, max: 50 }),
    ack: fc.boolean(),
    time: fc.integer({ min: 0, max: 200_000 }),
  });
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 80 }), (segments) => {
      const shared = reassembly();
      const stream = new TcpStream(listener(), shared);
      for (const { side, at, length, extra, ack, time } of segments) {
        if (ack) stream.acknowledges(side, at, time);
        else if (length + extra > 0)
          stream.data(side, at, new Uint8Array(length), 0, length, length + extra, time);
      }
      stream.flush(1e6);
      expect(shared.held).toBe(0);
    }),
  );
});
