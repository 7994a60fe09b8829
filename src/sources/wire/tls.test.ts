import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  client,
  every,
  inspect,
  server,
  spoken,
  type Inspection,
  type Play,
  type Spoken,
} from '../../../test/kit/inspection.ts';
import { concat, u16 } from '../../lab/bytes.ts';
import { certificate } from '../../lab/certificate.ts';
import { clientHello, serverFlight, tls12Script, tlsRecord } from '../../lab/tls.ts';
import { createRng } from '../../lib/rng.ts';
import { certificateNames } from './x509.ts';

const SERVER_IP = '203.0.113.7';
const rng = createRng(2);

/** A TLS 1.2 session whose server shows a certificate of these names. */
function tls12(sni: string | undefined, names: readonly [string, ...string[]]): Spoken[] {
  const hello = sni === undefined ? {} : { sni };
  return spoken(
    tls12Script(
      { start: 1_700_000_000_000, rtt: 30, hello, inside: [] },
      [certificate(names, rng), certificate(['An Authority'], rng)],
      rng,
    ),
  );
}

describe('TLS 1.3', () => {
  const script = [
    client(clientHello({ sni: 'Pool.Example.net', alpn: ['h2', 'http/1.1'] }, rng)),
    server(serverFlight(rng)),
    client(tlsRecord(23, rng.bytes(60))),
  ];

  test('a known name is told, and the session let go at the server hello', () => {
    const { tls, app, doneAfter } = inspect(script, { known: ['pool.example.net'] });
    expect(tls).toMatchInlineSnapshot(`
      [
        {
          "alpn": [
            "h2",
            "http/1.1",
          ],
          "certificate_names": [],
          "dst_ip": "203.0.113.7",
          "dst_port": 3333,
          "ja3_hash": "5a1edc7f170af1014fc65c994878e63c",
          "ja4": "t13d3111h2_e8f1e7e78f70_1f22a2ca17c4",
          "segment": "segment",
          "sni": "pool.example.net",
          "src_ip": "192.0.2.10",
          "src_port": 50000,
          "time": 1700000000000,
          "version": "TLSv1.3",
        },
      ]
    `);
    expect(app).toBe('tls');
    expect(doneAfter).toBeLessThan(3000);
  });

  test('a known address is told, anything else is not', () => {
    expect(inspect(script, { known: [SERVER_IP] }).tls).toHaveLength(1);
    expect(inspect(script).tls).toEqual([]);
    expect(inspect(script, { known: ['192.0.2.10'] }).tls).toEqual([]);
  });

  test('a hello of 1.8 kB over several records and segments of one byte', () => {
    const whole = clientHello({ alpn: [`x${'y'.repeat(200)}`] }, rng);
    // The same handshake message, padded by an extension, in records of 400 bytes.
    const body = whole.subarray(9);
    const lengthAt = body.length - extensionsLength(body) - 2;
    const padding = concat(u16(21), u16(1500), new Uint8Array(1500));
    const longer = concat(
      body.subarray(0, lengthAt),
      u16(extensionsLength(body) + padding.length),
      body.subarray(lengthAt + 2),
      padding,
    );
    const message = concat(1, 0, u16(longer.length), longer);
    const records = concat(...every(400)(message).map((part) => tlsRecord(22, part)));
    const play: Play = { known: [SERVER_IP] };
    const { tls } = inspect([client(records)], { ...play, cut: every(1) });
    expect(tls).toMatchObject([{ ja4: inspectOne(client(tlsRecord(22, message)), play).ja4 }]);
    expect(tls[0]!.alpn).toHaveLength(1);
  });

  test('an answer that is no TLS ends it, and what was offered is told', () => {
    const { tls, unread } = inspect([script[0]!, server('HTTP/1.1 400 Bad Request\r\n\r\n')], {
      known: [SERVER_IP],
    });
    expect(tls).toMatchObject([{ sni: 'pool.example.net', version: 'TLSv1.3' }]);
    expect(unread).toEqual(['tls_bad_record']);
  });

  test('so does the end of the capture', () => {
    expect(inspect(script.slice(0, 1), { known: [SERVER_IP] }).tls).toHaveLength(1);
  });

  const inspectOne = (line: Spoken, play: Play): Inspection['tls'][number] =>
    inspect([line], play).tls[0]!;
  /** The hello's last length field: here the session id is of 32 bytes. */
  function extensionsLength(body: Uint8Array): number {
    const ciphers = 2 + 32 + 1 + 32;
    const at = ciphers + 2 + ((body[ciphers]! << 8) | body[ciphers + 1]!) + 2;
    return (body[at]! << 8) | body[at + 1]!;
  }
});

describe('the certificate of TLS 1.2', () => {
  test('is told for a name it knows', () => {
    const { tls, doneAfter } = inspect(tls12(undefined, ['Pool.Example.net', '*.example.org']), {
      known: ['example.org'],
    });
    expect(tls).toMatchObject([
      {
        sni: '',
        version: 'TLSv1.2',
        certificate_names: ['pool.example.net', '*.example.org'],
        src_ip: '192.0.2.10',
      },
    ]);
    expect(doneAfter).toBeDefined();
  });

  test('says nothing by the other names of a shared front', () => {
    const shared = ['front.example', '*.shop.example', 'pool.example.net'] as const;
    const play: Play = { known: ['pool.example.net'] };
    expect(inspect(tls12('a.shop.example', shared), play).tls).toEqual([]);
    expect(inspect(tls12('other.example', shared), play).tls).toHaveLength(1);
  });

  test('of one direction only', () => {
    const script = tls12('a.example', ['pool.example.net']).filter(({ side }) => side === 1);
    const { tls } = inspect(script, { known: ['pool.example.net'], opener: 'unknown' });
    expect(tls).toMatchObject([{ src_ip: '192.0.2.10', dst_ip: SERVER_IP, ja4: '' }]);
  });

  test('lost with a hole: the hello is still told', () => {
    const [hello] = tls12('pool.example.net', ['a.example']);
    const { tls } = inspect([hello!, { side: 1, data: '', missing: 800 }], {
      known: ['pool.example.net'],
    });
    expect(tls).toMatchObject([{ sni: 'pool.example.net', certificate_names: [] }]);
  });

  property.prop([fc.nat(), fc.nat({ max: 255 }), fc.nat()])(
    'damaged anywhere gives names of it or none',
    (where, byte, cut) => {
      const der = certificate(['pool.example.net', 'b.example'], createRng(9));
      der[where % der.length] = byte;
      expect(certificateNames(der, 0, der.length - (cut % der.length)).length).toBeLessThan(9);
    },
  );
});
