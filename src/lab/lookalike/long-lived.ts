/** Long quiet conversations that are no mining: MQTT, chat, tickers, heartbeats and pushes in TLS, blockchain nodes. */
import { createHash } from 'node:crypto';
import type { Rng } from '../../lib/rng.ts';
import type { Millis } from '../../records/columns.ts';
import { ascii, concat, u16, u32le } from '../bytes.ts';
import { say, type Say } from '../conversation.ts';
import { tlsScript, type HelloOptions } from '../tls.ts';
import { overWebSocket } from '../wrap.ts';
import { moments, type Span } from './rpc.ts';

/** Times at a fixed interval with a little jitter. */
function beats(span: Span, everySeconds: number, rng: Rng): Millis[] {
  const count = Math.floor(span.seconds / everySeconds);
  return Array.from(
    { length: count },
    (_, i) => span.start + (i + 1) * everySeconds * 1000 + rng.between(0, 40),
  );
}

/** A sensor at an MQTT broker: connect, publish, ping. */
export function mqtt(span: Span, rng: Rng): Say[] {
  const id = `sensor-${rng.hex(6)}`;
  const body = concat(u16(4), 'MQTT', Uint8Array.of(4, 2), u16(60), u16(id.length), id);
  return [
    say(span.start, 'client', concat(0x10, body.length, body)),
    say(span.start + 30, 'server', Uint8Array.of(0x20, 2, 0, 0)),
    ...moments(span, 25, rng).map((time) => {
      const message = concat(
        u16(13),
        'hall/1/sensor',
        JSON.stringify({ t: rng.between(180, 260) / 10 }),
      );
      return say(time, 'client', concat(0x30, message.length, message));
    }),
    ...beats(span, 60, rng).flatMap((time) => [
      say(time, 'client', Uint8Array.of(0xc0, 0)),
      say(time + 30, 'server', Uint8Array.of(0xd0, 0)),
    ]),
  ];
}

/** Market prices pushed over a WebSocket in the clear. */
export function ticker(span: Span, rng: Rng): Say[] {
  const subscribe = { method: 'SUBSCRIBE', params: ['btcusdt@trade', 'xmrbtc@trade'], id: 1 };
  const trade = (time: Millis): object => ({
    e: 'trade',
    E: Math.floor(time),
    s: 'BTCUSDT',
    t: rng.int(1e9),
    p: `${rng.between(60_000, 99_000)}.${rng.int(100)}`,
    q: `0.${rng.int(1e6)}`,
  });
  return overWebSocket(
    [
      say(span.start, 'client', JSON.stringify(subscribe)),
      say(span.start + 40, 'server', '{"result":null,"id":1}'),
      ...moments(span, 1, rng).map((time) => say(time, 'server', JSON.stringify(trade(time)))),
    ],
    'stream.example.com',
    '/ws',
    rng,
  );
}

/** People talking about mining over a line-based chat. */
export function chat(span: Span, rng: Rng): Say[] {
  const lines = [
    'anyone tried the new pool?',
    '{"id":1,"method":"mining.subscribe","params":["cgminer/4.10.0"]}',
    'that is what the miner sends, then {"method":"login"} on the other one',
    'my xmrig shows 8.2 kH/s',
    'lunch?',
  ];
  return [
    say(span.start, 'client', `NICK user${rng.int(99)}\r\nUSER u 0 * :u\r\n`),
    say(span.start + 30, 'server', ':irc.example.org 001 user :Welcome\r\n'),
    ...moments(span, 12, rng).map((time) =>
      rng.chance(0.5)
        ? say(time, 'client', `PRIVMSG #hardware :${rng.pick(lines)}\r\n`)
        : say(time, 'server', `:ann!a@example.org PRIVMSG #hardware :${rng.pick(lines)}\r\n`),
    ),
  ];
}

/** An agent that reports home every half minute in TLS, from a bare OpenSSL client. */
export function tlsHeartbeat(span: Span, hello: HelloOptions, rng: Rng): Say[] {
  const inside = beats(span, 30, rng).flatMap((time) => [
    { time, by: 'client', size: 214 } as const,
    { time: time + 32, by: 'server', size: 61 } as const,
  ]);
  return tlsScript({ start: span.start, rtt: 30, hello, inside }, rng);
}

/** A push channel in TLS: messages of many sizes from the server, a ping from the client. */
export function tlsPush(span: Span, hello: HelloOptions, rng: Rng): Say[] {
  const inside = [
    { time: span.start + 200, by: 'client', size: 310 } as const,
    ...moments(span, 22, rng).map(
      (time) => ({ time, by: 'server', size: rng.between(90, 1300) }) as const,
    ),
    ...beats(span, 45, rng).map((time) => ({ time, by: 'client', size: 17 }) as const),
  ].sort((a, b) => a.time - b.time);
  return tlsScript({ start: span.start, rtt: 30, hello, inside }, rng);
}

/** A page and its parts over TLS, as a browser fetches them. */
export function webVisit(start: Millis, name: string, bytes: number, rng: Rng): Say[] {
  const inside = Array.from({ length: rng.between(1, 4) }, (_, i) => {
    const time = start + 120 + i * 90;
    return [
      { time, by: 'client', size: rng.between(120, 700) } as const,
      {
        time: time + 40,
        by: 'server',
        size: Math.min(15_000, Math.ceil(bytes / (i + 1))),
      } as const,
    ];
  }).flat();
  return tlsScript(
    { start, rtt: 30, hello: { shape: 'browser', sni: name, alpn: ['h2', 'http/1.1'] }, inside },
    rng,
  );
}

/** A page in the clear. */
export const httpVisit = (start: Millis, host: string, page: string): Say[] => [
  say(
    start,
    'client',
    `GET / HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0\r\nAccept: text/html\r\n\r\n`,
  ),
  say(
    start + 40,
    'server',
    `HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Type: text/html\r\nContent-Length: ${ascii(page).length}\r\n\r\n${page}`,
  ),
];

/** A message of Bitcoin's peer-to-peer protocol. */
function p2pMessage(command: string, payload: Uint8Array): Uint8Array {
  const once = createHash('sha256').update(payload).digest();
  const checksum = createHash('sha256').update(once).digest().subarray(0, 4);
  const name = new Uint8Array(12);
  name.set(ascii(command));
  return concat(
    Uint8Array.of(0xf9, 0xbe, 0xb4, 0xd9),
    name,
    u32le(payload.length),
    checksum,
    payload,
  );
}

/** A full node talking to a peer: version, inventories, transactions, pings. */
export function bitcoinNode(span: Span, rng: Rng): Say[] {
  const agent = '/Satoshi:27.0.0/';
  const version = concat(
    u32le(70016),
    rng.bytes(8),
    rng.bytes(8),
    rng.bytes(26),
    rng.bytes(26),
    rng.bytes(8),
    agent.length,
    agent,
    u32le(866000),
    1,
  );
  const inventory = (): Uint8Array => concat(2, u32le(1), rng.bytes(32), u32le(1), rng.bytes(32));
  return [
    say(span.start, 'client', p2pMessage('version', version)),
    say(span.start + 40, 'server', p2pMessage('version', version)),
    say(span.start + 42, 'server', p2pMessage('verack', new Uint8Array())),
    say(span.start + 45, 'client', p2pMessage('verack', new Uint8Array())),
    ...moments(span, 2, rng).map((time) =>
      rng.chance(0.7)
        ? say(time, rng.pick(['client', 'server'] as const), p2pMessage('inv', inventory()))
        : say(time, 'server', p2pMessage('tx', rng.bytes(rng.between(200, 1200)))),
    ),
    ...beats(span, 120, rng).flatMap((time) => [
      say(time, 'client', p2pMessage('ping', rng.bytes(8))),
      say(time + 40, 'server', p2pMessage('pong', rng.bytes(8))),
    ]),
  ];
}
