import { describe, expect, test } from 'vitest';
import { fromHex } from '../../lab/bytes.ts';
import { clientHello } from '../../lab/tls.ts';
import { createRng } from '../../lib/rng.ts';
import { parseClientHello, type ClientHello } from './client-hello.ts';
import { ja3, ja4 } from './ja.ts';

const numbers = (hex: string): number[] => hex.split(/[\s,]+/).map((v) => Number.parseInt(v, 16));

/** The hello behind the example in the JA4 specification, given there as sorted lists; in the order and with the GREASE
 * of a browser. */
const browser: ClientHello = {
  version: 0x0303,
  ciphers: numbers(
    '8a8a 1301 1302 1303 c02b c02f c02c c030 cca9 cca8 c013 c014 009c 009d 002f 0035',
  ),
  extensions: numbers(
    '3a3a 0000 0017 ff01 000a 000b 0023 0010 0005 000d 0012 0033 002d 002b 001b 4469 baba 0015',
  ),
  sni: 'example.com',
  alpn: ['h2', 'http/1.1'],
  groups: numbers('5a5a 001d 0017 0018'),
  pointFormats: [0],
  signatureAlgorithms: numbers('0403 0804 0401 0503 0805 0501 0806 0601'),
  supportedVersions: numbers('caca 0304 0303'),
};

describe('JA4', () => {
  test('the example of its specification', () => {
    expect(ja4(browser)).toBe('t13d1516h2_8daaf6152771_e5627efa2ab1');
  });

  test.each<[string, Partial<ClientHello>, RegExp]>([
    ['no name asked for', { extensions: [0x0010] }, /^t13i1501h2_/],
    ['TLS 1.2', { supportedVersions: [] }, /^t12d/],
    ['TLS 1.0', { supportedVersions: [], version: 0x0301 }, /^t10d/],
    ['a version not known', { supportedVersions: [0x7f1c] }, /^t00d/],
    ['no protocol offered', { alpn: [] }, /^t13d151600_/],
    ['a protocol of one letter', { alpn: ['x'] }, /^t13d1516xx_/],
    ['a protocol that is no text', { alpn: ['\u00ab\u0012\u00cd'] }, /^t13d1516ad_/],
    ['no ciphers', { ciphers: [0x1a1a] }, /^t13d0016h2_000000000000_/],
    [
      'no extensions',
      { extensions: [], alpn: [], sni: '' },
      /^t13i150000_8daaf6152771_000000000000$/,
    ],
    ['more than 99', { ciphers: Array.from({ length: 120 }, (_, i) => i) }, /^t13d9916h2_/],
    [
      'no signature algorithms',
      { signatureAlgorithms: [], extensions: [5] },
      /^t13i1501h2_8daaf6152771_1ed8eb363bcd$/,
    ],
  ])('%s', (_, change, expected) => {
    expect(ja4({ ...browser, ...change })).toMatch(expected);
  });
});

describe('a bare OpenSSL 3.0 client, as measured', () => {
  const hello = (sni?: string): ClientHello => {
    const bytes = clientHello(sni === undefined ? {} : { sni }, createRng(1));
    return parseClientHello(bytes, 9, bytes.length)!;
  };

  test('without a name', () => {
    expect(ja3(hello())).toBe('c216e752cae6f8755fd27f561d031636');
    expect(ja4(hello())).toBe('t13i310900_e8f1e7e78f70_1f22a2ca17c4');
  });

  test('with a name', () => {
    expect(ja3(hello('pool.example.net'))).toBe('a3afc2c46ba4a7d7fbe1cfb7a3031c2f');
    expect(ja4(hello('pool.example.net'))).toBe('t13d311000_e8f1e7e78f70_1f22a2ca17c4');
  });
});

describe('a hello', () => {
  test('without extensions', () => {
    const bytes = fromHex(`0301 ${'00'.repeat(32)} 00 0002 002f 0100`);
    expect(parseClientHello(bytes, 0, bytes.length)).toMatchObject({
      ciphers: [0x2f],
      extensions: [],
    });
  });

  test('broken off anywhere is none', () => {
    const bytes = clientHello({ sni: 'a.example', alpn: ['h2'], shape: 'browser' }, createRng(1));
    for (let end = 9; end < bytes.length; end++) {
      // Before the extensions begin it may look like one of an old client.
      const read = parseClientHello(bytes, 9, end);
      if (read !== undefined) expect(read.extensions).toEqual([]);
    }
  });
});
