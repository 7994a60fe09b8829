/** Ways mining sessions are carried: plain, inside TLS, WebSocket, HTTP CONNECT, SOCKS 4 and 5. Scripts in, scripts out. */
import type { Rng } from '../lib/rng.ts';
import type { Millis } from '../records/columns.ts';
import { ascii, concat, u16 } from './bytes.ts';
import { say, type Say } from './conversation.ts';
import { tlsScript, type HelloOptions } from './tls.ts';
import type { Dialect } from './miner/dialect.ts';
import type { Session } from './miner/mine.ts';

/** The bytes of a session as its dialect frames them, messages of one moment in one segment. */
export function scriptOf(session: Session, dialect: Dialect, rng: Rng): Say[] {
  const script = session.lines.map(({ time, by, text }): Say => {
    const bytes = typeof text === 'string' ? ascii(text) : text;
    return {
      time,
      by: by === 'miner' ? 'client' : 'server',
      data: dialect.framing === 'lines' ? concat(bytes, '\n') : bytes,
    };
  });
  return dialect.framing === 'websocket'
    ? overWebSocket(script, session.identity.host, '/proxy', rng)
    : coalesced(script);
}

/** Joins what one side says within a tenth of a millisecond, as a socket would. */
function coalesced(script: readonly Say[]): Say[] {
  const out: Say[] = [];
  for (const next of script) {
    const last = out[out.length - 1];
    if (last !== undefined && last.by === next.by && next.time - last.time < 0.1) {
      out[out.length - 1] = { ...last, time: next.time, data: concat(last.data, next.data) };
    } else {
      out.push(next);
    }
  }
  return out;
}

const firstTime = (script: readonly Say[]): Millis => script[0]?.time ?? 0;

/** One text frame; the client's are masked, as the protocol demands. */
export function webSocketFrame(
  text: Uint8Array,
  mask: Uint8Array | undefined,
  opcode = 1,
): Uint8Array {
  const length =
    text.length < 126
      ? Uint8Array.of(text.length)
      : text.length < 0x10000
        ? concat(126, u16(text.length))
        : concat(127, new Uint8Array(4), u16(text.length >>> 16), u16(text.length & 0xffff));
  if (mask === undefined) return concat(0x80 | opcode, length, text);
  length[0] = length[0]! | 0x80;
  return concat(
    0x80 | opcode,
    length,
    mask,
    text.map((byte, i) => byte ^ mask[i % 4]!),
  );
}

/** Puts each message into a text frame, after the HTTP upgrade. Messages are JSON without line feeds. */
export function overWebSocket(script: readonly Say[], host: string, path: string, rng: Rng): Say[] {
  const start = firstTime(script);
  const key = Buffer.from(rng.bytes(16)).toString('base64');
  const upgrade = [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${key}`,
    '',
    '',
  ].join('\r\n');
  const accept = Buffer.from(rng.bytes(20)).toString('base64');
  const accepted = `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`;
  return [
    say(start - 60, 'client', upgrade),
    say(start - 30, 'server', accepted),
    ...script.map(({ time, by, data }) =>
      say(time, by, webSocketFrame(data, by === 'client' ? rng.bytes(4) : undefined)),
    ),
  ];
}

/** Through a web proxy. */
export const overConnect = (script: readonly Say[], host: string, port: number): Say[] => [
  say(
    firstTime(script) - 60,
    'client',
    `CONNECT ${host}:${port} HTTP/1.1\r\nHost: ${host}:${port}\r\n\r\n`,
  ),
  say(firstTime(script) - 20, 'server', 'HTTP/1.1 200 Connection established\r\n\r\n'),
  ...script,
];

/** Through a SOCKS 5 proxy that resolves the name. */
export const overSocks5 = (script: readonly Say[], host: string, port: number): Say[] => {
  const start = firstTime(script);
  return [
    say(start - 90, 'client', Uint8Array.of(5, 1, 0)),
    say(start - 60, 'server', Uint8Array.of(5, 0)),
    say(start - 55, 'client', concat(5, 1, 0, 3, host.length, host, u16(port))),
    say(start - 20, 'server', concat(Uint8Array.of(5, 0, 0, 1), new Uint8Array(4), u16(0))),
    ...script,
  ];
};

/** Through a SOCKS 4a proxy: an impossible address, the name behind the user. */
export const overSocks4 = (script: readonly Say[], host: string, port: number): Say[] => [
  say(
    firstTime(script) - 60,
    'client',
    concat(4, 1, u16(port), Uint8Array.of(0, 0, 0, 1, 0), host, 0),
  ),
  say(firstTime(script) - 20, 'server', concat(Uint8Array.of(0, 90), u16(port), new Uint8Array(4))),
  ...script,
];

/** Inside TLS 1.3: only sizes and times are left. */
export function overTls(script: readonly Say[], hello: HelloOptions, rtt: number, rng: Rng): Say[] {
  const start = firstTime(script) - 3 * rtt - 5;
  const inside = script.map(({ time, by, data }) => ({ time, by, size: data.length }));
  return tlsScript({ start, rtt, hello, inside }, rng);
}
