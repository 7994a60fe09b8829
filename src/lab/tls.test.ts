import { describe, expect, test } from 'vitest';
import { createRng } from '../lib/rng.ts';
import { clientHello, serverFlight, tlsRecord } from './tls.ts';

describe('clientHello', () => {
  test('has the length of a bare OpenSSL 3.0 client: 297 bytes, and 9 more than its server name', () => {
    const rng = createRng(1);
    expect(clientHello({}, rng)).toHaveLength(297);
    expect(clientHello({ sni: 'pool.example.org' }, rng)).toHaveLength(297 + 9 + 16);
  });

  test('record lengths cover the whole', () => {
    for (const bytes of [
      clientHello({ shape: 'browser', sni: 'a.example', alpn: ['h2'] }, createRng(2)),
      serverFlight(createRng(3)),
      tlsRecord(23, new Uint8Array(9)),
    ]) {
      let at = 0;
      while (at < bytes.length) at += 5 + ((bytes[at + 3]! << 8) | bytes[at + 4]!);
      expect(at).toBe(bytes.length);
    }
  });
});
