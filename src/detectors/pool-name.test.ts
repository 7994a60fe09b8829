import { describe, expect, test } from 'vitest';
import { intelOf } from '../../test/kit/intel.ts';
import { batch, dns, flow, http, tls } from '../../test/kit/records.ts';
import type { RecordBatch } from '../records/batch.ts';
import { poolName } from './pool-name.ts';

const intel = intelOf({
  names: {
    'pool.example.org': { pool: 'Example' },
    'brand.test': { match: 'suffix', pool: 'Brand' },
    'exchange.test': { match: 'suffix+evidence', dual_use: true },
    'news.test': { match: 'site', kind: 'website' },
    'miner.js.test': { match: 'suffix', kind: 'web-miner' },
    'c2.test': { kind: 'malware' },
    'seed.test': { kind: 'node' },
  },
});

/** `stance basis summary confidence` of all evidence in these records. */
const found = (rows: Partial<RecordBatch>): string[] =>
  [...poolName.create({}, { intel }).detect(batch(rows))].map(
    (e) => `${e.stance} ${e.basis} ${e.summary} ${e.confidence}`,
  );

describe('DNS', () => {
  test.each([
    ['an exact name', 'pool.example.org', ['for dns pool-name.dns 63']],
    ['a name under a brand', 'xmr-eu.brand.test', ['for dns pool-name.dns 63']],
    ['the brand itself is its web site', 'brand.test', ['context site pool.site 63']],
    ['so is www', 'www.brand.test', ['context site pool.site 63']],
    ['a brand that is also an exchange', 'eu.exchange.test', ['context dns pool-name.dns 63']],
    ['a site', 'blog.news.test', ['context site pool.site 63']],
    ['a web miner', 'ws1.miner.js.test', ['for dns pool-name.dns 63']],
    ['malware', 'c2.test', ['for dns pool-name.dns 63']],
    ['a seed of a coin network', 'seed.test', ['context node pool.node 63']],
    ['no listed name', 'notbrand.test', []],
    ['a name that only contains a listed one', 'pool.example.org.cdn.test', []],
  ])('%s', (_, hostname, expected) => {
    expect(found({ dns: [dns({ hostname })] })).toEqual(expected);
  });

  test('a name blocked is still asked for', () => {
    const asked = (given: Parameters<typeof dns>[0]): string[] =>
      found({ dns: [dns({ hostname: 'pool.example.org', ...given })] });
    const blocked = ['for dns pool-name.blocked 63'];
    expect(asked({ rcode: 'NXDOMAIN', answers: [] })).toEqual(blocked);
    expect(asked({ answers: ['0.0.0.0'] })).toEqual(blocked);
    expect(asked({ type: 'AAAA', answers: ['::'] })).toEqual(blocked);
    expect(asked({ rcode: '', answers: [] })).toEqual(['for dns pool-name.dns 63']);
  });

  test('a name that leads to a listed one', () => {
    const answers = ['pool.example.org', '203.0.113.1'];
    expect(found({ dns: [dns({ hostname: 'cdn.own.test', answers })] })).toEqual([
      'for dns pool-name.alias 63',
    ]);
  });
});

describe('flows after an answer', () => {
  test('say more than the question, less when nothing came back', () => {
    const to = (given: Parameters<typeof flow>[0]): string[] =>
      found({ flow: [flow({ dst_name: 'eu.brand.test', ...given })] });
    expect(to({})).toEqual(['for dns pool-name.reached 90']);
    expect(to({ payload_in: 0 })).toEqual(['for dns pool-name.tried 54']);
  });

  test('to the pages of a brand are visits', () => {
    const to = (dst_name: string, dst_port: number): string[] =>
      found({ flow: [flow({ dst_name, dst_port })] });
    expect(to('brand.test', 443)).toEqual(['context site pool.site 90']);
    expect(to('brand.test', 3333)).toEqual(['for dns pool-name.reached 90']);
    expect(to('www.brand.test', 443)).toEqual(['context site pool.site 90']);
  });
});

describe('TLS', () => {
  const hello = (given: Parameters<typeof tls>[0]): string[] => found({ tls: [tls(given)] });

  test('a server name offered', () => {
    expect(hello({ sni: 'pool.example.org', dst_port: 443 })).toEqual([
      'for server-name pool-name.sni 90',
    ]);
  });

  test('a browser at the same name is a visit', () => {
    expect(hello({ sni: 'pool.example.org', dst_port: 443, alpn: ['h2', 'http/1.1'] })).toEqual([
      'context site pool.site 90',
    ]);
  });

  test('a web miner is met by browsers', () => {
    expect(hello({ sni: 'ws1.miner.js.test', dst_port: 443, alpn: ['http/1.1'] })).toEqual([
      'for server-name pool-name.sni 90',
    ]);
  });

  test('a certificate names the pool where the client does not', () => {
    const certificate_names = ['*.brand.test', 'brand.test'];
    expect(hello({ certificate_names, dst_port: 9000 })).toEqual([
      'for server-name pool-name.certificate 81',
    ]);
    expect(hello({ certificate_names, dst_port: 443 })).toEqual(['context site pool.site 81']);
    expect(hello({ certificate_names: ['other.test'] })).toEqual([]);
  });
});

describe('HTTP', () => {
  const request = (given: Parameters<typeof http>[0]): string[] => found({ http: [http(given)] });

  test('work asked for by POST', () => {
    expect(request({ host: 'pool.example.org', method: 'POST' })).toEqual([
      'for server-name pool-name.http 81',
    ]);
  });

  test('a page read is a visit', () => {
    expect(request({ host: 'pool.example.org', method: 'GET' })).toEqual([
      'context site pool.site 81',
    ]);
  });

  test('a tunnel counts by the port it is asked for', () => {
    const to = (path: string): string[] => request({ host: 'brand.test', method: 'CONNECT', path });
    expect(to('brand.test:3333')).toEqual(['for server-name pool-name.tunnel 81']);
    expect(to('brand.test:443')).toEqual(['context site pool.site 81']);
    expect(to('')).toEqual(['context site pool.site 81']);
    expect(request({ host: 'eu.brand.test', method: 'SOCKS', path: '' })).toEqual([
      'for server-name pool-name.tunnel 81',
    ]);
  });
});
