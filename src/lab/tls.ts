/** Builds TLS bytes as seen on a wire: client hellos of known program shapes, server flights, opaque records. */
import type { Rng } from '../lib/rng.ts';
import type { Millis } from '../records/columns.ts';
import { ascii, concat, fromHex, u16, u24 } from './bytes.ts';
import { say, type Say, type Talker } from './conversation.ts';

export interface HelloOptions {
  /** Shape of the hello: a bare OpenSSL 3.0 program, or a browser. */
  readonly shape?: 'openssl' | 'browser';
  readonly sni?: string;
  readonly alpn?: readonly string[];
}

const OPENSSL_CIPHERS = fromHex(
  `1302 1303 1301 c02c c030 009f cca9 cca8 ccaa c02b c02f 009e c024 c028 006b c023
   c027 0067 c00a c014 0039 c009 c013 0033 009d 009c 003d 003c 0035 002f 00ff`,
);
const OPENSSL_GROUPS = fromHex('001d 0017 001e 0019 0018 0100 0101 0102 0103 0104');
const OPENSSL_SIGNATURES = fromHex(
  `0403 0503 0603 0807 0808 0809 080a 080b 0804 0805 0806 0401 0501 0601 0303 0301
   0302 0402 0502 0602`,
);
const BROWSER_CIPHERS = fromHex(
  '1301 1302 1303 c02b c02f c02c c030 cca9 cca8 c013 c014 009c 009d 002f 0035',
);
const BROWSER_GROUPS = fromHex('001d 0017 0018');
const BROWSER_SIGNATURES = fromHex('0403 0804 0401 0503 0805 0501 0806 0601');

const sized = (body: Uint8Array): Uint8Array => concat(u16(body.length), body);
const extension = (type: number, body: Uint8Array): Uint8Array => concat(u16(type), sized(body));
const handshake = (type: number, body: Uint8Array): Uint8Array =>
  concat(type, u24(body.length), body);

/** One record with its header. */
export const tlsRecord = (type: number, body: Uint8Array, version = 0x0303): Uint8Array =>
  concat(type, u16(version), sized(body));

/** An encrypted record carrying `n` bytes of application data (TLS 1.3: 17 more, 1.2 with GCM: 24 more). */
const sealed = (n: number, rng: Rng, overhead: 17 | 24 = 17): Uint8Array =>
  tlsRecord(23, rng.bytes(n + overhead));

const sniExtension = (name: string): Uint8Array =>
  extension(0, sized(concat(0, sized(ascii(name)))));
const alpnExtension = (protocols: readonly string[]): Uint8Array =>
  extension(16, sized(concat(...protocols.map((name) => concat(name.length, ascii(name))))));

function helloExtensions(options: HelloOptions, rng: Rng): Uint8Array {
  const openssl = options.shape !== 'browser';
  return concat(
    ...(options.sni === undefined ? [] : [sniExtension(options.sni)]),
    ...(openssl
      ? [extension(11, fromHex('03 00 01 02')), extension(10, sized(OPENSSL_GROUPS))]
      : [
          extension(23, new Uint8Array()),
          extension(0xff01, Uint8Array.of(0)),
          extension(10, sized(BROWSER_GROUPS)),
          extension(11, fromHex('01 00')),
        ]),
    extension(35, new Uint8Array()),
    ...(options.alpn === undefined ? [] : [alpnExtension(options.alpn)]),
    ...(openssl ? [extension(22, new Uint8Array()), extension(23, new Uint8Array())] : []),
    extension(13, sized(openssl ? OPENSSL_SIGNATURES : BROWSER_SIGNATURES)),
    extension(43, fromHex(openssl ? '08 0304 0303 0302 0301' : '04 0304 0303')),
    extension(45, fromHex('01 01')),
    extension(51, sized(concat(u16(0x1d), sized(rng.bytes(32))))),
  );
}

/** A TLS 1.3 client hello in its record. */
export function clientHello(options: HelloOptions, rng: Rng): Uint8Array {
  const ciphers = options.shape === 'browser' ? BROWSER_CIPHERS : OPENSSL_CIPHERS;
  const body = concat(
    u16(0x0303),
    rng.bytes(32),
    32,
    rng.bytes(32),
    sized(ciphers),
    Uint8Array.of(1, 0),
    sized(helloExtensions(options, rng)),
  );
  return tlsRecord(22, handshake(1, body), 0x0301);
}

/** Server hello, change cipher spec and an encrypted flight holding `certificate` bytes. */
export function serverFlight(rng: Rng, certificate = 2400): Uint8Array {
  const hello = concat(
    u16(0x0303),
    rng.bytes(32),
    32,
    rng.bytes(32),
    u16(0x1302),
    0,
    sized(
      concat(extension(43, u16(0x0304)), extension(51, concat(u16(0x1d), sized(rng.bytes(32))))),
    ),
  );
  return concat(
    tlsRecord(22, handshake(2, hello)),
    tlsRecord(20, Uint8Array.of(1)),
    tlsRecord(23, rng.bytes(certificate)),
  );
}

export interface TlsScript {
  readonly start: Millis;
  readonly rtt: number;
  readonly hello: HelloOptions;
  /** What is said inside: only the sizes of it show. */
  readonly inside: readonly { readonly time: Millis; readonly by: Talker; readonly size: number }[];
}

/** A TLS 1.3 conversation: handshake, then one record for each thing said inside. */
export function tlsScript(script: TlsScript, rng: Rng): Say[] {
  const { start, rtt, hello } = script;
  return [
    say(start, 'client', clientHello(hello, rng)),
    say(start + rtt, 'server', serverFlight(rng)),
    say(
      start + rtt + 1,
      'client',
      concat(tlsRecord(20, Uint8Array.of(1)), tlsRecord(23, rng.bytes(69))),
    ),
    say(
      start + 2 * rtt + 1,
      'server',
      concat(tlsRecord(23, rng.bytes(234)), tlsRecord(23, rng.bytes(234))),
    ),
    ...script.inside.map(({ time, by, size }) => say(time, by, sealed(size, rng))),
  ];
}

/** A TLS 1.2 conversation, whose certificate can be read: handshake, then one record for each thing said inside. */
export function tls12Script(script: TlsScript, chain: readonly Uint8Array[], rng: Rng): Say[] {
  const { start, rtt, hello } = script;
  const certificates = concat(...chain.map((one) => concat(u24(one.length), one)));
  const answer = concat(u16(0x0303), rng.bytes(32), 0, u16(0xc02f), 0, u16(0));
  const flight = concat(
    handshake(2, answer),
    handshake(11, concat(u24(certificates.length), certificates)),
    handshake(12, concat(3, u16(0x17), 65, 4, rng.bytes(64), u16(0x0403), sized(rng.bytes(71)))),
    handshake(14, new Uint8Array()),
  );
  const changed = tlsRecord(20, Uint8Array.of(1));
  const finished = tlsRecord(22, rng.bytes(40));
  const exchange = tlsRecord(22, handshake(16, concat(65, 4, rng.bytes(64))));
  return [
    say(start, 'client', clientHello(hello, rng)),
    say(start + rtt, 'server', tlsRecord(22, flight)),
    say(start + rtt + 1, 'client', concat(exchange, changed, finished)),
    say(start + 2 * rtt + 1, 'server', concat(changed, finished)),
    ...script.inside.map(({ time, by, size }) => say(time, by, sealed(size, rng, 24))),
  ];
}
