import { constants, createDeflateRaw } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { notify, POOL, session, subscribe, subscribed } from '../../../test/kit/conversations.ts';
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
import { concat, u16 } from '../../lab/bytes.ts';
import { dnsMessage } from '../../lab/dns.ts';
import { tlsRecord } from '../../lab/tls.ts';
import { webSocketFrame } from '../../lab/wrap.ts';
import { createRng } from '../../lib/rng.ts';

describe('lines', () => {
  test('objects with and without line feeds, keep-alives, several and parts of one in a segment', () => {
    const { calls, doneAfter } = inspect([
      client(`${subscribe}\n\0`),
      server(`${subscribed}\r\n${notify}`),
      server(`{"a":1}{"b":\n  {"c":[\n1]}}\n\n`),
      client('\0'),
      client('{"id":2,'),
      client('"method":"x"}'),
    ]);
    expect(calls).toEqual([
      `0 ${subscribe}`,
      `1 ${subscribed}`,
      `1 ${notify}`,
      '1 {"a":1}',
      '1 {"b":\n  {"c":[\n1]}}',
      '0 {"id":2,"method":"x"}',
      'end',
    ]);
    expect(doneAfter).toBeUndefined();
  });

  test('a broken object ends at the next line that opens one', () => {
    const { calls, unread } = inspect([
      client(`${subscribe}\n`),
      server(`{"id":1,"result":[1,2\n${notify}\n{"x":"unfinished\n${subscribed}\n`),
    ]);
    expect(calls).toEqual([`0 ${subscribe}`, `1 ${notify}`, `1 ${subscribed}`, 'end']);
    expect(unread).toEqual(['message_broken', 'message_broken']);
  });

  test('Xatum, and lines that are no JSON', () => {
    const { calls } = inspect([
      client('shake~{"addr":"x"}\n'),
      server('hello there\njob~{"diff":1}\nping~{}\n'),
    ]);
    expect(calls).toEqual([
      '0 shake~{"addr":"x"}',
      '1 hello there',
      '1 job~{"diff":1}',
      '1 ping~{}',
      'end',
    ]);
  });

  test('large messages whole, larger ones counted and passed over', () => {
    const large = `{"blob":"${'a'.repeat(200_000)}"}`;
    const tooLarge = `{"blob":"${'b'.repeat(300_000)}"}`;
    const script = [client(`${subscribe}\n`), server(`${large}\n${tooLarge}\n${notify}\n`)];
    for (const cut of [every(1 << 20), every(1448)]) {
      const { calls, unread } = inspect(script, { cut });
      expect(calls).toEqual([`0 ${subscribe}`, `1 ${large}`, `1 ${notify}`, 'end']);
      expect(unread).toEqual(['message_too_long']);
    }
  });

  test('a line without an end is no message, and ends it', () => {
    const line = 'c'.repeat(200_000);
    const script = [
      client(`${subscribe}\n`),
      server(line),
      server(line),
      server(`${line}\n${notify}\n`),
    ];
    for (const cut of [every(1 << 20), every(1448), every(1)]) {
      const { calls, doneAfter } = inspect(script, { cut });
      expect(calls).toEqual([`0 ${subscribe}`, 'end']);
      expect(doneAfter).toBeLessThan(402_000);
    }
  });

  test('joined mid-message: the next message is the first', () => {
    const play: Play = { opener: 'unknown' };
    const tail = '5f","000000"],"method":"mining.submit"}';
    expect(inspect([client(`${tail}\n${notify}\n`)], play).calls).toEqual([`0 ${notify}`, 'end']);
    expect(inspect([client(`${tail}${notify}`)], play).calls).toEqual([`0 ${notify}`, 'end']);
    expect(inspect([server(`${tail}\n`), server('job~{"diff":1}\n')], play).calls).toEqual([
      '1 job~{"diff":1}',
      'end',
    ]);
  });

  test('a gap loses what it cut, not what follows', () => {
    const { calls, unread } = inspect([
      client(`${subscribe}\n`),
      server(`${notify}\n{"id":7,"resu`),
      { side: 1, data: `ll,"error":{"x":1}}\n${subscribed}\n`, missing: 20 },
    ]);
    expect(calls).toEqual([`0 ${subscribe}`, `1 ${notify}`, '1 gap', `1 ${subscribed}`, 'end']);
    expect(unread).toEqual(['message_cut_by_gap']);
  });

  test('binary bytes end it', () => {
    const { doneAfter, calls } = inspect([client(`${subscribe}\n\u0001\u0002`), server(notify)]);
    expect(calls).toEqual([`0 ${subscribe}`, 'end']);
    expect(doneAfter).toBe(subscribe.length + 3);
  });

  test('a hopeless tracker ends it at once', () => {
    const script = [client(`${subscribe}\n${notify}\n${notify}\n`)];
    expect(inspect(script, { patience: 2 }).calls).toHaveLength(3);
  });
});

describe('what is let go at once', () => {
  const random = createRng(3);
  test.each<[string, Spoken[], string, Play?]>([
    ['TLS joined late', [client(concat(tlsRecord(23, random.bytes(900))))], 'tls'],
    ['SSH', [server('SSH-2.0-OpenSSH_9.6\r\n'), client('SSH-2.0-PuTTY\r\n')], ''],
    ['SMTP', [server('220 mail.example.org ESMTP\r\n'), client('EHLO x.example.org\r\n')], ''],
    ['random bytes', [client(random.bytes(80))], ''],
    ['random bytes, joined late', [server(random.bytes(80))], '', { opener: 'unknown' }],
    ['HTTP/2', [client('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), server(random.bytes(40))], ''],
    [
      'Bitcoin',
      [client(concat(0xf9, 0xbe, 0xb4, 0xd9, 'version', new Uint8Array(5), random.bytes(90)))],
      'bitcoin-p2p',
    ],
    [
      'a fork of Bitcoin',
      [server(concat(1, 2, 3, 4, 'headers', new Uint8Array(5), random.bytes(90)))],
      'bitcoin-p2p',
      { opener: 'unknown' },
    ],
    ['Monero', [client(concat(1, 0x21, 1, 1, 1, 1, 1, 1, random.bytes(80)))], 'monero-p2p'],
    [
      'a download',
      [
        client(`GET /x.iso HTTP/1.1\r\nHost: a.example\r\n\r\n`),
        server(concat('HTTP/1.1 200 OK\r\nContent-Length: 99000000\r\n\r\n', random.bytes(70_000))),
      ],
      'http',
    ],
  ])('%s', (_, script, app, play) => {
    const found = inspect(script, play);
    expect(found.doneAfter).toBeDefined();
    expect(found.app).toBe(app);
    expect(found.calls).toEqual([]);
  });
});

describe('tunnels', () => {
  test.each(['connect', 'socks4', 'socks5', 'websocket'] as const)('%s', (carry) => {
    const plain = inspect(session('xmrig')).calls;
    const via = carry === 'connect' ? 'http-connect' : carry;
    const port = 3333;
    expect(inspect(session('xmrig', carry)).calls).toEqual([
      `tunnel ${via} ${POOL}:${port}`,
      ...plain,
    ]);
  });

  test('SOCKS 5 with a password, then CONNECT, then the session', () => {
    const inside = session('ethproxy', 'connect');
    const { calls } = inspect([
      client(Uint8Array.of(5, 2, 0, 2)),
      server(Uint8Array.of(5, 2)),
      client(concat(1, 3, 'bob', 4, 'pass')),
      server(Uint8Array.of(1, 0)),
      client(concat(5, 1, 0, 1, 10, 0, 0, 1, u16(8080))),
      server(concat(5, 0, 0, 1, 0, 0, 0, 0, u16(0))),
      ...inside,
    ]);
    expect(calls.slice(0, 2)).toEqual([
      'tunnel socks5 10.0.0.1:8080',
      `tunnel http-connect ${POOL}:3333`,
    ]);
    expect(calls.slice(2)).toEqual(inspect(session('ethproxy')).calls);
  });

  test('a refusal is the end', () => {
    const refused = inspect([
      client(Uint8Array.of(5, 1, 0)),
      server(Uint8Array.of(5, 0xff)),
      client(subscribe),
    ]);
    expect(refused.calls).toEqual([]);
    expect(refused.doneAfter).toBe(5);
  });

  test('a known name asked of a proxy is told', () => {
    const script = session('xmrig', 'socks5');
    expect(inspect(script, { known: [POOL] }).http).toMatchObject([
      { method: 'SOCKS', host: POOL },
    ]);
  });

  test('tunnels in tunnels without end are let go', () => {
    const one = [
      client('CONNECT a.example:1 HTTP/1.1\r\n\r\n'),
      server('HTTP/1.1 200 Yes\r\n\r\n'),
    ];
    const { doneAfter } = inspect(Array.from({ length: 9 }, () => one).flat());
    expect(doneAfter).toBe(5 * (32 + 20));
  });
});

describe('WebSocket', () => {
  const mask = Uint8Array.of(1, 2, 3, 4);
  const frame = (text: string | Uint8Array, opcode = 1, masked = true): Uint8Array =>
    webSocketFrame(bytesOf(text), masked ? mask : undefined, opcode);

  test('fragments, control frames between them, binary frames and halves of lines', () => {
    const opening = session('coinhive').slice(0, 2);
    const fragment = frame('{"type":');
    fragment[0] = 0x01;
    const { calls } = inspect([
      ...opening,
      client(concat(fragment, frame('ping', 9), frame('"auth"}', 0))),
      server(concat(frame('{"a":1}\n{"b"', 2, false), frame(':2}\n', 2, false))),
      server(frame('pong', 1, false)),
    ]);
    expect(calls.slice(1)).toEqual([
      '0 {"type":"auth"}',
      '1 {"a":1}',
      '1 {"b":2}',
      '1 pong',
      'end',
    ]);
  });

  test('joined late, and found again after a loss', () => {
    const { calls } = inspect(
      [
        client(frame(subscribe)),
        server(frame(subscribed, 1, false).subarray(0, 20)),
        { side: 1, data: frame(notify, 1, false), missing: 99 },
      ],
      { opener: 'unknown' },
    );
    expect(calls).toEqual([`0 ${subscribe}`, '1 gap', `1 ${notify}`, 'end']);
  });

  test('compressed messages that refer to earlier ones', async () => {
    const deflate = createDeflateRaw();
    const pieces: Buffer[] = [];
    deflate.on('data', (piece: Buffer) => pieces.push(piece));
    const packedFrame = async (text: string): Promise<Uint8Array> => {
      pieces.length = 0;
      deflate.write(text);
      await new Promise<void>((done) => {
        deflate.flush(constants.Z_SYNC_FLUSH, done);
      });
      const made = frame(Buffer.concat(pieces).subarray(0, -4), 1, false);
      made[0] = 0xc1;
      return made;
    };
    const script = [
      client('GET / HTTP/1.1\r\nHost: a.example\r\nUpgrade: websocket\r\n\r\n'),
      server(
        'HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n',
      ),
      server(await packedFrame(notify)),
      server(await packedFrame(notify)),
    ];
    expect(inspect(script).calls.slice(1)).toEqual([`1 ${notify}`, `1 ${notify}`, 'end']);
  });

  test('binary messages are let go', () => {
    const opening = session('coinhive').slice(0, 2);
    const binary = server(frame(createRng(1).bytes(300), 2, false));
    const { doneAfter } = inspect([...opening, ...Array.from({ length: 20 }, () => binary)]);
    expect(doneAfter).toBeDefined();
  });
});

describe('Stratum V2', () => {
  test('frames in the clear', () => {
    const { calls } = inspect(session('stratumV2'));
    expect(calls[0]).toMatch(/^0 sv2 000000/);
  });

  test('the sizes of a Noise handshake and of what follows', () => {
    const { calls } = inspect(session('stratumV2Noise'));
    expect(calls.slice(0, 2)).toEqual(['0 noise 64', '1 noise 234']);
    expect(calls.length).toBeGreaterThan(6);
  });

  test('other sizes, other turns and the port of Bitcoin are no Noise handshake', () => {
    const random = createRng(5);
    const turns = (a: number, b: number, play?: Play): Inspection =>
      inspect([client(random.bytes(a)), server(random.bytes(b)), client(random.bytes(80))], play);
    expect(turns(64, 234).calls).toHaveLength(4);
    expect(turns(64, 235).calls).toEqual([]);
    expect(turns(63, 234).calls).toEqual([]);
    expect(turns(64, 234, { port: [50_000, 8333] }).calls).toEqual([]);
    expect(turns(64, 234, { opener: 'unknown' }).calls).toEqual([]);
    expect(
      inspect([client(new Uint8Array(64).fill(7)), server(random.bytes(234)), client('x')]).calls,
    ).toEqual([]);
  });
});

describe('DNS over TCP', () => {
  test('tells questions and answers that hold a known name', () => {
    const framed = (message: Uint8Array): Uint8Array => concat(u16(message.length), message);
    const ask = dnsMessage(1, 'Pool.Example.net', 'A');
    const reply = dnsMessage(1, 'Pool.Example.net', 'A', [
      { type: 'A', name: 'Pool.Example.net', ip: '192.0.2.99' },
    ]);
    const other = dnsMessage(2, 'a.example', 'A');
    const alias = dnsMessage(2, 'a.example', 'A', [
      { type: 'CNAME', name: 'a.example', target: 'Pool.Example.net' },
    ]);
    const { dns, doneAfter } = inspect(
      [client(concat(framed(ask), framed(other))), server(concat(framed(reply), framed(alias)))],
      { port: [50_000, 53], known: [POOL] },
    );
    expect(dns).toMatchObject([
      { hostname: POOL, type: 'A', rcode: '', src_ip: '192.0.2.10', answers: [] },
      { hostname: POOL, rcode: 'NOERROR', src_ip: '192.0.2.10', answers: ['192.0.2.99'] },
      { hostname: 'a.example', src_ip: '192.0.2.10', dst_ip: '203.0.113.7', answers: [POOL] },
    ]);
    expect(doneAfter).toBeUndefined();
  });
});
