import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadIntel } from '../../intel/index.ts';
import { contacts, type Contact, type Server } from '../../lab/logs/contacts.ts';
import { zeekHeader, zeekJson, zeekTsv, type ZeekLog } from '../../lab/logs/zeek.ts';
import { corpus, hasCorpus, noCorpus } from '../../../test/corpus/captures.ts';
import { depsOf, listed, readAll } from '../../../test/kit/logs.ts';
import { recognise, zeek } from './zeek.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'davylamp-zeek-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
};

const POOLS: readonly Server[] = [
  { name: 'xmr.pool.example', ip: '203.0.113.7', port: 3333 },
  { name: 'eu.deep.pool.example', ip: '2001:db8::7', port: 443 },
];
const intel = listed(['pool.example'], ['203.0.113.7:3333'], { 'XMRig/': 'miner' });
const { listed: _, ...blind } = intel;

const LOGS: Readonly<Record<ZeekLog, Contact['kind']>> = {
  conn: 'flow',
  dns: 'dns',
  ssl: 'tls',
  http: 'http',
};
type Write = (log: ZeekLog, contact: Contact) => string;
const FORMATS: Readonly<Record<string, Write>> = {
  tsv: zeekTsv,
  json: (log, contact) => zeekJson(log, contact),
  nested: (log, contact) => zeekJson(log, contact, true),
};
const read = (paths: readonly string[], using = intel): ReturnType<typeof readAll> =>
  readAll(zeek, { paths }, depsOf(using));

/** A day's logs of one network. */
function writeLogs(seed: number, format: string, count = 400, suffix = '.log'): Contact[] {
  const all = [...contacts({ seed, count, pools: POOLS, per_million: 50_000, ipv6: 0.2 })];
  for (const [log, kind] of Object.entries(LOGS) as [ZeekLog, Contact['kind']][]) {
    const lines = all.filter((one) => one.kind === kind).map((one) => FORMATS[format]!(log, one));
    put(
      log + suffix,
      (format === 'tsv' ? zeekHeader(log) : '') +
        lines.join('') +
        (format === 'tsv' ? '#close\t2026\n' : ''),
    );
  }
  return all;
}

describe.each(Object.keys(FORMATS))('%s', (format) => {
  it('tells every contact with what is listed, and one question for each resolver', async () => {
    const all = writeLogs(1, format);
    const { rows, counts } = await read([folder]);
    const pool = (kind: Contact['kind']): Contact[] =>
      all.filter((one) => one.pool && one.kind === kind);
    expect(rows.tls.map(({ sni }) => sni)).toEqual(pool('tls').map(({ server }) => server.name));
    expect(rows.http.map(({ host }) => host)).toEqual(
      pool('http').map(({ server }) => server.name),
    );
    expect(rows.dns.filter(({ hostname }) => hostname.endsWith('pool.example')).length).toBe(
      pool('dns').length,
    );
    expect(new Set(rows.dns.map(({ dst_ip }) => dst_ip)).size).toBe(3);
    expect(rows.flow.filter(({ dst_ip }) => dst_ip === '203.0.113.7').length).toBe(
      pool('flow').filter(({ server }) => server.ip === '203.0.113.7').length,
    );
    expect(counts.records).toBe(all.length);
    expect([...counts.unread]).toEqual([]);
  });

  it('passes over no line that a reading of every line would tell', async () => {
    for (let seed = 10; seed < 14; seed++) {
      writeLogs(seed, format);
      const [quick, slow] = [await read([folder]), await read([folder], blind)];
      // A reading of every line tells no more: it asks intelligence about everything.
      expect(quick.rows).toEqual(slow.rows);
    }
  });

  it('tells the same, packed and rotated', async () => {
    writeLogs(2, format);
    const plain = await read([folder]);
    rmSync(folder, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'davylamp-zeek-'));
    writeLogs(2, format, 400, '.08:00:00-09:00:00.log.gz');
    expect((await read([folder])).rows).toEqual(plain.rows);
  });

  it('is known by its first bytes', () => {
    const [one] = contacts({ seed: 1, count: 1, pools: [] });
    const text = (format === 'tsv' ? zeekHeader('conn') : '') + FORMATS[format]!('conn', one!);
    expect(recognise(Buffer.from(text), 'some.log')).toBe(true);
  });
});

describe('a conversation', () => {
  const conn = (over: Partial<Contact>, edit = (line: string): string => line): string => {
    const [one] = contacts({
      seed: 3,
      count: 1,
      pools: POOLS.slice(0, 1),
      per_million: 1e6,
      mix: ['flow'],
    });
    return zeekHeader('conn') + edit(zeekTsv('conn', { ...one!, ...over }));
  };

  it('is told with its counters and who opened it', async () => {
    const { rows } = await read([
      put('conn.log', conn({ payload: [100, 200], packets: [5, 4], seconds: 90 })),
    ]);
    expect(rows.flow).toHaveLength(1);
    expect(rows.flow[0]).toMatchObject({
      dst_ip: '203.0.113.7',
      dst_port: 3333,
      initiator: 'syn',
      bytes_out: 300,
      bytes_in: 360,
      packets_out: 5,
      packets_in: 4,
      payload_in: 200,
      protocol_num: 6,
      opened: true,
    });
    expect(rows.flow[0]!.end_time - rows.flow[0]!.start_time).toBeCloseTo(90_000, 0);
  });

  it('is turned where Zeek did not see it opened and the listed end is said to have', async () => {
    const server = { name: '', ip: '10.0.0.9', port: 40_000 };
    const text = conn(
      { client: '203.0.113.7', client_port: 3333, server, payload: [200, 100] },
      (line) => line.replace('ShADadFf', 'DadA'),
    );
    const [row] = (await read([put('conn.log', text)])).rows.flow;
    expect(row).toMatchObject({
      src_ip: '10.0.0.9',
      dst_ip: '203.0.113.7',
      dst_port: 3333,
      initiator: 'intel',
      payload_in: 200,
    });
    const guessed = conn({}, (line) => line.replace('ShADadFf', '^hADad'));
    expect((await read([put('conn.log', guessed)])).rows.flow[0]?.initiator).toBe('port');
  });

  it('after a listed name is told whatever its address', async () => {
    const [one] = contacts({
      seed: 4,
      count: 1,
      pools: [{ name: 'a.pool.example', ip: '198.51.100.9', port: 443 }],
      per_million: 1e6,
    });
    put('dns.log', zeekHeader('dns') + zeekTsv('dns', one!));
    put(
      'conn.log',
      zeekHeader('conn') + zeekTsv('conn', one!) + zeekTsv('conn', { ...one!, client: '10.9.9.9' }),
    );
    const { flow } = (await read([folder])).rows;
    expect(flow.map(({ src_ip, dst_name }) => [src_ip, dst_name])).toEqual([
      [one!.client, 'a.pool.example'],
    ]);
  });
});

describe('certificates', () => {
  const ssl = (chain: string): string =>
    `{"ts":1.5,"uid":"C1","id.orig_h":"10.0.0.1","id.orig_p":1,"id.resp_h":"192.0.2.1","id.resp_p":443,"version":"TLSv12","cipher":"x","ja3":"abc","ja4":"t13","${chain}":["F1","F2"]}\n`;

  it.each(['cert_chain_fps', 'cert_chain_fuids'])('are found by %s', async (chain) => {
    const id = chain === 'cert_chain_fps' ? 'fingerprint' : 'id';
    put(
      'x509.log',
      `{"ts":1,"${id}":"F1","certificate.serial":"00","certificate.subject":"CN=other.example,O=x","san.dns":["*.Pool.example"]}\n`,
    );
    put('ssl.log', ssl(chain) + ssl('other'));
    const { tls } = (await read([folder])).rows;
    expect(tls).toHaveLength(1);
    expect(tls[0]).toMatchObject({
      version: 'TLSv1.2',
      ja3_hash: 'abc',
      ja4: 't13',
      certificate_names: ['other.example', '*.pool.example'],
    });
  });
});

describe('certificates of files.log', () => {
  const x509 =
    '{"ts":1,"fingerprint":"5f1e","id":"FC1","certificate.serial":"00","certificate.subject":"CN=pool.example"}\n';
  const cert = (mime: string, fuid: string): string =>
    JSON.stringify({
      ts: 2.5,
      fuid,
      uid: 'C7',
      'id.orig_h': '10.0.0.1',
      'id.orig_p': 40_000,
      'id.resp_h': '192.0.2.1',
      'id.resp_p': 3333,
      source: 'SSL',
      mime_type: mime,
      sha256: fuid === 'FX' ? '5f1e' : '00',
    });
  const user = 'application/x-x509-user-cert';

  it.each([
    ['by its file', 'FC1'],
    ['by its hash', 'FX'],
  ])('are told of without ssl.log, %s', async (_, fuid) => {
    put('x509.log', x509);
    put('files.log', `${cert(user, fuid)}\n${cert('text/html', 'FC1')}\n${cert(user, 'FC2')}\n`);
    expect(recognise(Buffer.from(x509), 'a')).toBe(true);
    const { rows, counts } = await read([folder]);
    expect(rows.tls).toMatchObject([
      {
        src_ip: '10.0.0.1',
        dst_ip: '192.0.2.1',
        dst_port: 3333,
        certificate_names: ['pool.example'],
      },
    ]);
    expect([...counts.unread]).toEqual([]);
  });

  it('as older Zeek writes them, tab-separated and without ports', async () => {
    put('x509.log', x509);
    const fields = 'ts fuid tx_hosts rx_hosts conn_uids source mime_type';
    const types = 'time string set[addr] set[addr] set[string] string string';
    const tabs = (text: string): string => text.replaceAll(' ', '\t');
    put(
      'files.log',
      `#separator \\x09\n#set_separator\t,\n#path\tfiles\n#fields\t${tabs(fields)}\n#types\t${tabs(types)}\n${tabs(`2.5 FC1 192.0.2.1 10.0.0.1 C7 SSL ${user}`)}\n`,
    );
    const { tls } = (await read([folder])).rows;
    expect(tls).toMatchObject([{ src_ip: '10.0.0.1', dst_ip: '192.0.2.1', dst_port: 0 }]);
  });

  it('that ssl.log tells of, too, are told once', async () => {
    put('x509.log', x509);
    put('files.log', `${cert(user, 'FC1')}\n`);
    const hello = (name: string): string =>
      `{"ts":2,"uid":"C7","id.orig_h":"10.0.0.1","id.resp_h":"192.0.2.1","id.resp_p":3333,"version":"TLSv12","cipher":"x","server_name":"${name}","cert_chain_fps":["5f1e"]}\n`;
    const ssl = put('ssl.log', hello(''));
    expect((await read([folder])).rows.tls).toHaveLength(1);
    // However they are named, as a shell or a directory of rotated logs does.
    const [x, f] = ['x509.log', 'files.log'].map((name) => join(folder, name));
    expect((await read([f!, ssl, x!])).rows.tls).toHaveLength(1);
    const rotated = ['ssl', 'files', 'x509'].map((name) =>
      put(`${name}.08:00:00-09:00:00.log`, readFileSync(join(folder, `${name}.log`), 'utf8')),
    );
    expect((await read(rotated)).rows.tls).toHaveLength(1);
  });
});

describe('web requests', () => {
  it('keep no query, no credentials and nothing as long as a wallet', async () => {
    const wallet = 'A'.repeat(90);
    const request = (host: string, uri: string, agent: string): string =>
      `${JSON.stringify({ ts: 1, uid: 'C', id: { orig_h: '10.0.0.1', resp_h: '192.0.2.1' }, method: 'GET', host, uri, user_agent: agent })}\n`;
    const path = put(
      'http.log',
      [
        request(
          'POOL.example:8080',
          `http://u:${wallet}@pool.example/miner/${wallet}/x?key=${wallet}`,
          '',
        ),
        request('192.0.2.1', '/', 'XMRig/6.22 "quoted"'),
        request('192.0.2.1', '/', 'Mozilla'),
      ].join(''),
    );
    const { http } = (await read([path])).rows;
    expect(http.map(({ host, path: p, user_agent }) => [host, p, user_agent])).toEqual([
      ['pool.example', '/miner/*/x', ''],
      ['192.0.2.1', '/', 'XMRig/6.22 "quoted"'],
    ]);
  });
});

describe('what cannot be read', () => {
  it('is counted, and the rest is read', async () => {
    const [one] = contacts({ seed: 5, count: 1, pools: POOLS, per_million: 1e6 });
    const path = put('conn.log', `${zeekHeader('conn')}cut\tline\n${zeekTsv('conn', one!)}`);
    put(
      'dns.log',
      '{"id.resp_h":\n{"ts":1,"uid":"C","id.orig_h":"10.0.0.1","id.resp_h":"10.0.0.2","query":"pool.example"}\n',
    );
    const other = put('weird.log', '{"ts":1,"name":"x"}\n');
    const { rows, counts } = await read([path, join(folder, 'dns.log'), other]);
    expect(rows.flow).toHaveLength(1);
    expect(rows.dns).toHaveLength(1);
    expect(Object.fromEntries(counts.unread)).toEqual({ zeek_bad_line: 2, zeek_line_not_read: 1 });
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', zeekHeader('conn'), zeekHeader('dns'), '{"ts":1,"uid":"'),
        async (bytes, start) => {
          const path = join(folder, 'conn.log');
          writeFileSync(path, Buffer.concat([Buffer.from(start), bytes]));
          recognise(bytes, 'x');
          await read([path]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('follows a header in the middle', async () => {
    const [one] = contacts({ seed: 6, count: 1, pools: POOLS, per_million: 1e6, mix: ['flow'] });
    const swapped = zeekHeader('conn').replace(
      'id.orig_h\tid.orig_p\tid.resp_h\tid.resp_p',
      'id.resp_h\tid.resp_p\tid.orig_h\tid.orig_p',
    );
    const line = zeekTsv('conn', one!);
    const cells = line.split('\t');
    const turned = [
      ...cells.slice(0, 2),
      ...cells.slice(4, 6),
      ...cells.slice(2, 4),
      ...cells.slice(6),
    ].join('\t');
    const { flow } = (await read([put('conn.log', zeekHeader('conn') + line + swapped + turned)]))
      .rows;
    expect(flow).toHaveLength(2);
    expect(flow[1]).toEqual(flow[0]);
  });
});

describe('real logs of networks without miners', () => {
  beforeEach(({ skip }) => skip(!hasCorpus, noCorpus));

  it.each([
    'slips_test9-mixed-zeek-dir',
    'slips_test10-mixed-zeek-dir',
    'slips_test14-malicious-zeek-dir',
    'slips_test15-malicious-zeek-dir',
  ])('%s: every line is read, and none tells of mining', async (name) => {
    const { rows, counts } = await readAll(
      zeek,
      { paths: [join(corpus, 'benign/logs', name)] },
      depsOf(await loadIntel()),
    );
    const { dns, ...others } = rows;
    expect(Object.values(others).flat()).toEqual([]);
    // One question of each resolver, so that it is known as one.
    expect(new Set(dns.map(({ dst_ip }) => dst_ip)).size).toBe(dns.length);
    expect(counts.records).toBeGreaterThan(4);
    expect([...counts.unread]).toEqual([]);
  });
});
