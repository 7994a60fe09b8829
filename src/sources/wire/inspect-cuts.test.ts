/** However the bytes of a conversation are cut, what is found in it is the same; and no bytes make it fail. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  answer,
  getwork,
  names,
  notify,
  POOL,
  post,
  session,
  subscribed,
} from '../../../test/kit/conversations.ts';
import {
  bytesOf,
  client,
  every,
  inspect,
  server,
  type Inspection,
  type Play,
  type Spoken,
} from '../../../test/kit/inspection.ts';
import { clientHello, serverFlight } from '../../lab/tls.ts';
import { createRng } from '../../lib/rng.ts';

const rng = createRng(17);
/** Everything that is read, in one list. */
const scripts: readonly (readonly [string, readonly Spoken[], Play])[] = [
  ...names.map((name) => [name, session(name), {}] as const),
  ...(['connect', 'socks4', 'socks5', 'websocket'] as const).map(
    (carry) => [carry, session('xmrig', carry), {}] as const,
  ),
  ['tls', [client(clientHello({ sni: POOL }, rng)), server(serverFlight(rng))], { known: [POOL] }],
  [
    'http',
    [
      client(post(getwork) + post(getwork)),
      server(
        answer('{"a":1}') +
          'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{"b":2}\r\n0\r\n\r\n',
      ),
      client('GET /x HTTP/1.1\r\n\r\n'),
      server(answer('<html>')),
      client(post(getwork)),
      server('HTTP/1.0 200 OK\r\n\r\n[{"c":3}]'),
    ],
    {},
  ],
  [
    'management',
    [
      client('summary'),
      server(
        'STATUS=S,When=1,Code=11,Msg=Summary,Description=cgminer 4.11.1|SUMMARY,Elapsed=9,GHS av=13500.5|\0',
      ),
    ],
    {},
  ],
  ['late', [client(`5f"]}\n${notify}\n`), server(`${subscribed}\n`)], { opener: 'unknown' }],
];
const anyScript = fc.constantFrom(...scripts);
const anyCut = fc
  .array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 12 })
  .map((sizes) => (data: Uint8Array): Uint8Array[] => {
    const pieces: Uint8Array[] = [];
    for (let at = 0, i = 0; at < data.length; i++) {
      const size = sizes[i % sizes.length]!;
      pieces.push(data.subarray(at, at + size));
      at += size;
    }
    return pieces;
  });
const withoutPlace = ({ doneAfter: _, ...rest }: Inspection): object => rest;

describe('properties', () => {
  test.each(scripts)('%s: the same in pieces of 1, 37 and 1448 bytes', (_, script, play) => {
    const whole = withoutPlace(inspect(script, play));
    for (const n of [1, 37, 1448]) {
      expect(withoutPlace(inspect(script, { ...play, cut: every(n) }))).toEqual(whole);
    }
  });

  property.prop([anyScript, anyCut])('the same however it is cut', ([, script, play], cut) => {
    expect(withoutPlace(inspect(script, { ...play, cut }))).toEqual(
      withoutPlace(inspect(script, play)),
    );
  });

  property.prop([anyScript, anyCut, fc.nat(), fc.integer({ min: 1, max: 3000 })])(
    'a gap anywhere throws nothing',
    ([, script, play], cut, where, missing) => {
      const nth = where % script.length;
      const line = script[nth]!;
      const data = bytesOf(line.data);
      const holed = script.toSpliced(nth, 1, {
        ...line,
        data: data.subarray(Math.min(missing, data.length)),
        missing: Math.min(missing, Math.max(1, data.length)),
      });
      inspect(holed, { ...play, cut });
    },
  );

  property.prop([fc.nat(), fc.nat(), anyCut])(
    'a gap in lines loses what it touches, and nothing after the next line feed',
    (a, b, cut) => {
      const lines = Array.from(
        { length: 12 },
        (_, i) => `{"n":${i},"x":[{"y":"${'z'.repeat(i)}"}]}`,
      );
      const text = `${lines.join('\n')}\n`;
      const from = a % text.length;
      const to = Math.min(text.length, from + 1 + (b % 90));
      const { calls } = inspect(
        [
          client('{"id":1}\n'),
          server(text.slice(0, from)),
          { side: 1, data: text.slice(to), missing: to - from },
        ],
        { cut },
      );
      const starts = lines.map((line) => text.indexOf(line));
      const again = text.indexOf('\n', to) + 1;
      const sure = lines.filter(
        (line, i) =>
          starts[i]! + line.length <= from ||
          (again > 0 && starts[i]! >= again) ||
          starts[i] === to,
      );
      const got = calls.filter((call) => call.startsWith('1 {"n"')).map((call) => call.slice(2));
      expect(got).toEqual(sure);
    },
  );

  property.prop([
    fc.array(
      fc.record({
        side: fc.constantFrom(0 as const, 1 as const),
        data: fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.constantFrom<Uint8Array | string>(
            '{"id":1',
            'GET / HTTP/1.1\r\n',
            'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n',
            'Transfer-Encoding: chunked\r\n\r\n',
            Uint8Array.of(5, 1, 0),
            Uint8Array.of(5, 0),
            Uint8Array.of(0x81, 0xfe),
            Uint8Array.of(22, 3, 1, 0, 80, 1, 0, 0, 76),
            Uint8Array.of(0, 0, 0, 40, 0, 0, 0, 2, 0),
            '\r\n\r\n',
          ),
        ),
      }),
      { maxLength: 12 },
    ),
    fc.constantFrom<Play>({}, { opener: 1 }, { opener: 'unknown' }, { port: [53, 5] }),
  ])('any bytes: throws nothing, and the same in single bytes', (script, play) => {
    expect(withoutPlace(inspect(script, { ...play, cut: every(1) }))).toEqual(
      withoutPlace(inspect(script, play)),
    );
  });
});
