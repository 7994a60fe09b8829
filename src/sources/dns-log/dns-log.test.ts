import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createSeal } from '../../lib/seal.ts';
import type { Dns } from '../../records/dns.ts';
import { createCounts } from '../source.ts';
import { NameBook } from '../wire/name-book.ts';
import { intelOf } from '../../../test/kit/intel.ts';
import { dnsLog, recognise } from './dns-log.ts';
import { formats } from './formats.ts';

const POOL = 'pool.supportxmr.com';
const TIME = Date.UTC(2026, 10, 25, 9, 1, 2);

async function read(text: string, wish: object = {}) {
  const path = join(mkdtempSync(join(tmpdir(), 'davylamp-dns-log-')), 'query.log');
  writeFileSync(path, text);
  const counts = createCounts();
  const names = new NameBook();
  const source = dnsLog.create(dnsLog.settings.parse({ paths: [path], utc_offset: 'Z', ...wish }), {
    name: 'dns',
    observer: 'test',
    counts,
    names,
    intel: intelOf({ names: { [POOL]: {} } }),
    seal: createSeal(Buffer.alloc(32, 7)),
    limits: { flows: 1024, reassembly_bytes: 1 << 20 },
  });
  const rows: Dns[] = [];
  for await (const batch of source.read()) rows.push(...batch.dns);
  return { rows: rows.filter(({ hostname }) => hostname === POOL), counts, names };
}

/** Lines in the form that each server's documentation gives; the name that is listed stands between others. */
const SAMPLES: Readonly<Record<string, { text: string; expected: Partial<Dns>[]; timed?: false }>> =
  {
    bind: {
      text: `25-Nov-2026 09:01:01.000 queries: info: client @0x7f2c8c0 10.0.0.9#53211 (www.example.org): query: www.example.org IN A +E(0)K (10.0.0.53)
25-Nov-2026 09:01:02.000 queries: info: client @0x7f2c8c0 10.0.0.5#53211 (${POOL}): view internal: query: ${POOL} IN A +E(0)K (10.0.0.53)
25-Nov-2026 09:01:02.000 rpz: info: client @0x7f2c8c0 2001:db8::5#411 (${POOL}): rpz QNAME NXDOMAIN rewrite ${POOL}/AAAA/IN via ${POOL}.rpz.local
`,
      expected: [
        { src_ip: '10.0.0.5', dst_ip: '10.0.0.53', type: 'A', rcode: '' },
        { src_ip: '2001:db8::5', type: 'AAAA', rcode: 'NXDOMAIN' },
      ],
    },
    unbound: {
      text: `[${TIME / 1000}] unbound[12:0] info: 10.0.0.5 ${POOL}. A IN
[${TIME / 1000}] unbound[12:0] info: 10.0.0.6 www.example.org. A IN NOERROR 0.012000 0 60
[${TIME / 1000}] unbound[12:0] reply: 10.0.0.7 ${POOL}. AAAA IN SERVFAIL 0.012000 0 60
[${TIME / 1000}] unbound[12:0] info: ${POOL}. always_nxdomain 10.0.0.8@4321 ${POOL}. A IN
`,
      expected: [
        { src_ip: '10.0.0.5', type: 'A', rcode: '' },
        { src_ip: '10.0.0.7', type: 'AAAA', rcode: 'SERVFAIL' },
        { src_ip: '10.0.0.8', type: 'A', rcode: 'NXDOMAIN' },
      ],
    },
    dnsmasq: {
      text: `Nov 25 09:01:02 dnsmasq[7]: query[A] ${POOL} from 10.0.0.5
Nov 25 09:01:02 dnsmasq[7]: forwarded ${POOL} to 9.9.9.9
Nov 25 09:01:02 dnsmasq[7]: reply ${POOL} is 203.0.113.9
Nov 25 09:01:02 dnsmasq[7]: query[A] ${POOL} from 10.0.0.6
Nov 25 09:01:02 dnsmasq[7]: gravity blocked ${POOL} is 0.0.0.0
`,
      expected: [
        { src_ip: '10.0.0.5', type: 'A', rcode: '', answers: [] },
        { src_ip: '10.0.0.5', rcode: 'NOERROR', answers: ['203.0.113.9'] },
        { src_ip: '10.0.0.6', rcode: '' },
        { src_ip: '10.0.0.6', rcode: 'NXDOMAIN', answers: ['0.0.0.0'] },
      ],
    },
    coredns: {
      text: `[INFO] 10.0.0.5:51623 - 12345 "A IN ${POOL}. udp 34 false 512" NOERROR qr,rd,ra 66 0.0023s
[INFO] [2001:db8::5]:51623 - 12346 "AAAA IN ${POOL}. udp 34 false 512" NXDOMAIN qr,rd,ra 66 0.0023s
`,
      expected: [
        { src_ip: '10.0.0.5', type: 'A', rcode: 'NOERROR' },
        { src_ip: '2001:db8::5', type: 'AAAA', rcode: 'NXDOMAIN' },
      ],
      timed: false,
    },
    powerdns: {
      text: `Nov 25 09:01:02 ns1 pdns_recursor[9]: 3 [1/1] question for '${POOL}|A' from 10.0.0.5:53432
Nov 25 09:01:02 ns1 pdns_server[9]: Remote 10.0.0.6 wants '${POOL}|AAAA', do = 0, bufsize = 512
Nov 25 09:01:02 ns1 dnsdist[9]: Got query for ${POOL}.|A from 10.0.0.7:5353, relayed to 127.0.0.1:5300
`,
      expected: [
        { src_ip: '10.0.0.5', type: 'A' },
        { src_ip: '10.0.0.6', type: 'AAAA' },
        { src_ip: '10.0.0.7', type: 'A' },
      ],
    },
    'passive-csv': {
      text: `timestamp,client_ip,query,qtype,answer
2026-11-25T09:01:02Z,10.0.0.5,${POOL},A,203.0.113.9
2026-11-25T09:01:02Z,,${POOL},A,203.0.113.10
`,
      expected: [{ src_ip: '10.0.0.5', type: 'A', answers: ['203.0.113.9'] }],
    },
  };

describe.each(formats)('$name', ({ name }) => {
  const { text, expected, timed } = SAMPLES[name]!;

  test('is recognised and read', async () => {
    expect(recognise(Buffer.from(text), 'query.log')).toBe(true);
    const { rows } = await read(text);
    expect(rows).toMatchObject(expected);
    if (timed !== false) for (const { time } of rows) expect(time).toBe(TIME);
  });

  test('lines of a log whose name is not listed make no row', async () => {
    const { rows } = await read(text.replaceAll(POOL, 'www.example.net'));
    expect(rows).toEqual([]);
  });

  test('a line cut anywhere does no harm to those before it', async () => {
    const cut = text.slice(0, text.lastIndexOf(POOL) + 3);
    const { rows } = await read(cut);
    expect(rows.length).toBeLessThan(expected.length + 1);
  });

  test.prop([fc.string({ maxLength: 300, unit: 'binary' })])(
    'any line is read or passed over',
    (line) => {
      const format = formats.find((one) => one.name === name)!;
      format.recognise(line);
      format.create({ offset: 0 })({ time: 0, host: '', message: line }, line);
    },
  );
});

test('a blocked name is a row that says so, and an answer teaches where the pool is', async () => {
  const { names } = await read(SAMPLES['dnsmasq']!.text);
  expect(names.watchedName('10.0.0.5', '203.0.113.9')).toBe(POOL);
});

test('what has no client, or no format, is counted', async () => {
  const { counts } = await read(SAMPLES['passive-csv']!.text);
  expect(Object.fromEntries(counts.unread)).toEqual({ dns_log_no_client: 1 });
  const unknown = await read('this is no log of a name server\n');
  expect(Object.fromEntries(unknown.counts.unread)).toEqual({ dns_log_format_unknown: 1 });
});

test('an answer by way of other names is told as that of the name that was asked for', async () => {
  const head = 'Nov 25 09:01:02 dnsmasq[7]:';
  const { rows, names } = await read(
    [
      `query[A] ${POOL} from 10.0.0.5`,
      `reply ${POOL} is <CNAME>`,
      'reply edge.example.net is <CNAME>',
      'reply a.example.net is 203.0.113.9',
      'reply a.example.net is 203.0.113.10',
      'reply www.example.org is 203.0.113.11',
    ]
      .map((words) => `${head} ${words}\n`)
      .join(''),
  );
  expect(rows.flatMap(({ answers }) => answers)).toEqual(['203.0.113.9', '203.0.113.10']);
  expect(names.watchedName('10.0.0.5', '203.0.113.10')).toBe(POOL);
  expect(names.watchedName('10.0.0.5', '203.0.113.11')).toBe('');
});
