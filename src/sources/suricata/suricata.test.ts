import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpus, hasCorpus, noCorpus } from '../../../test/corpus/captures.ts';
import { depsOf, listed, readAll } from '../../../test/kit/logs.ts';
import { contacts, type Contact, type Server } from '../../lab/logs/contacts.ts';
import { eveAlert, eveLine, eveTime } from '../../lab/logs/eve.ts';
import type { RecordBatch } from '../../records/batch.ts';
import { bitcoinJob } from '../wire/mining/transcripts.ts';
import { parseTime } from './event.ts';
import { recognise, suricata } from './suricata.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'davylamp-eve-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const POOLS: readonly Server[] = [
  { name: 'xmr.pool.example', ip: '203.0.113.7', port: 3333 },
  { name: 'eu.deep.pool.example', ip: '2001:db8::7', port: 443 },
];
const intel = listed(['pool.example'], ['203.0.113.7:3333'], { 'XMRig/': 'miner' });
const { listed: _, ...blind } = intel;

const read = (text: string, using = intel): ReturnType<typeof readAll> => {
  const path = join(folder, 'eve.json');
  writeFileSync(path, text);
  return readAll(suricata, { paths: [path] }, depsOf(using));
};
const some = (seed: number, count: number): Contact[] => [
  ...contacts({ seed, count, pools: POOLS, per_million: 50_000, ipv6: 0.2 }),
];
/** One contact with the first pool. */
const contact = (over: Partial<Contact> = {}): Contact => ({
  ...[
    ...contacts({ seed: 3, count: 1, pools: POOLS.slice(0, 1), per_million: 1e6, mix: ['flow'] }),
  ][0]!,
  ...over,
});
const RULE = { id: 2_024_792, name: 'ET COINMINER Lab Checkin', category: 'coin-mining' };
const event = (fields: object): string =>
  `${JSON.stringify({ timestamp: '2026-11-02T08:00:00.000001+0800', ...fields })}\n`;

describe.each([1, 2, 3] as const)('with dns in form %s', (dns) => {
  it('tells every contact with what is listed, and one question for each resolver', async () => {
    const all = some(1, 1500);
    const { rows, counts } = await read(all.map((one) => eveLine(one, { dns })).join(''));
    const pool = (kind: Contact['kind']): Contact[] =>
      all.filter((one) => one.pool && one.kind === kind);
    expect(rows.tls.map(({ sni }) => sni)).toEqual(pool('tls').map(({ server }) => server.name));
    expect(rows.http.map(({ host }) => host)).toEqual(
      pool('http').map(({ server }) => server.name),
    );
    const asked = rows.dns.filter(({ hostname }) => hostname.endsWith('pool.example'));
    expect(asked.map(({ src_ip, answers }) => [src_ip, answers])).toEqual(
      pool('dns').map(({ client, server }) => [client, [server.ip]]),
    );
    expect(new Set(rows.dns.map(({ dst_ip }) => dst_ip)).size).toBe(3);
    expect(rows.flow.filter(({ dst_ip }) => dst_ip === '203.0.113.7').length).toBe(
      pool('flow').filter(({ server }) => server.ip === '203.0.113.7').length,
    );
    expect(counts.records).toBe(all.length);
    expect([...counts.unread]).toEqual([]);
  });

  it('tells an answer through an alias, whichever of the names is listed', async () => {
    for (const [name, alias] of [
      ['xmr.pool.example', 'mine.cdn.example'],
      ['edge7.cdn.example', 'xmr.pool.example'],
    ] as const) {
      for (const [ip, type] of [
        ['203.0.113.9', 'A'],
        ['2001:db8::9', 'AAAA'],
      ] as const) {
        const server: Server = { name, ip, port: 443, alias };
        const { rows } = await read(eveLine(contact({ kind: 'dns', server }), { dns }));
        const told = rows.dns.map((row) => [row.hostname, row.type, row.answers]);
        const records = [
          [alias, 'CNAME', [name]],
          [name, type, [ip]],
        ] as const;
        // Alone, the record of a name that is not listed has nothing to tell.
        const listed = records.filter((record) => record.join(' ').includes('pool.example'));
        expect(told).toEqual(dns === 1 ? listed : [[alias, type, [name, ip]]]);
      }
    }
  });
});

/** The same events as other programs write them on: with spaces, and other orders of the members. */
const REWRITES: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => line.replaceAll('":', '": ').replaceAll(',"', ', "'),
  (line) =>
    `${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line) as object).reverse()))}\n`,
  (line) => line.replaceAll('pool.example', 'p\\u006fol.example'),
  (line) =>
    line
      .toUpperCase()
      .replaceAll(/"([A-Z_0-9]+)":/g, (key) => key.toLowerCase())
      .replaceAll(/TRUE|FALSE/g, (word) => word.toLowerCase()),
];

describe('lines passed over', () => {
  it('are none that a reading of every line would tell', async () => {
    for (const [nth, rewrite] of REWRITES.entries()) {
      const text = some(20 + nth, 400)
        .map((one) => rewrite(eveLine(one, { dns: ((nth % 3) + 1) as 1 })))
        .join('');
      const [quick, slow] = [await read(text), await read(text, blind)];
      expect(quick.rows).toEqual(slow.rows);
      expect(quick.counts.unread).toEqual(slow.counts.unread);
      if (nth < 4) expect(quick.rows.tls.length).toBeGreaterThan(0);
    }
  });

  it('are events of other kinds, counted as read', async () => {
    const text =
      event({ event_type: 'stats', stats: { uptime: 1 } }) +
      event({ event_type: 'smtp', src_ip: '203.0.113.7', smtp: { helo: 'pool.example' } });
    const { rows, counts } = await read(text);
    expect(Object.values(rows).flat()).toEqual([]);
    expect([counts.records, counts.unread.size]).toEqual([2, 0]);
  });
});

describe('flows', () => {
  it('carry counters, and payload beyond what headers take', async () => {
    const { rows } = await read(
      eveLine(contact({ udp: false, payload: [900, 4000], packets: [5, 4], seconds: 60 })),
    );
    expect(rows.flow[0]).toMatchObject({
      initiator: 'syn',
      packets_in: 4,
      bytes_in: 4264,
      payload_in: 4264 - 4 * 74,
    });
    const silent = await read(eveLine(contact({ udp: false, payload: [0, 0], packets: [3, 2] })));
    expect(silent.rows.flow[0]).toMatchObject({ payload_in: 0 });
    // What Suricata could not make sense of there.
    expect(silent.rows.alert).toMatchObject([{ category: 'anomaly', app: 'failed' }]);
  });

  it('of the kind netflow are put together from both directions', async () => {
    const ends = {
      src_ip: '10.0.0.1',
      src_port: 40_000,
      dest_ip: '203.0.113.7',
      dest_port: 3333,
      proto: 'TCP',
    };
    const back = {
      src_ip: ends.dest_ip,
      src_port: ends.dest_port,
      dest_ip: ends.src_ip,
      dest_port: ends.src_port,
      proto: 'TCP',
    };
    const times = {
      start: '2026-11-02T07:00:00.000000+0800',
      end: '2026-11-02T07:01:00.000000+0800',
    };
    const half = (sides: object, pkts: number, bytes: number, flow_id = 7): string =>
      event({
        flow_id,
        event_type: 'netflow',
        ...sides,
        netflow: { pkts, bytes, ...times },
        tcp: { syn: true },
      });
    const { flow } = (await read(half(ends, 3, 300) + half(back, 2, 800) + half(ends, 1, 60, 8)))
      .rows;
    expect(flow).toHaveLength(2);
    expect(flow[0]).toMatchObject({
      src_ip: '10.0.0.1',
      bytes_out: 300,
      bytes_in: 800,
      packets_in: 2,
      payload_in: 652,
      initiator: 'syn',
    });
    expect(flow[1]).toMatchObject({ packets_out: 1, packets_in: 0, payload_in: 0 });
  });
});

describe('alerts', () => {
  const LOGIN =
    '{"id":1,"jsonrpc":"2.0","method":"login","params":{"login":"' +
    '4'.repeat(95) +
    '","pass":"x","agent":"XMRig/6.22.0","algo":["rx/0"]}}\n';

  it('about mining are told with client and server, whichever sent the packet', async () => {
    const there = eveAlert(contact(), RULE);
    const back = JSON.parse(there) as Record<string, unknown>;
    [back['src_ip'], back['dest_ip']] = [back['dest_ip'], back['src_ip']];
    [back['src_port'], back['dest_port']] = [back['dest_port'], back['src_port']];
    back['direction'] = 'to_client';
    const { flow: __, ...old } = back;
    const { direction: ___, ...oldest } = old;
    for (const text of [there, ...[back, old, oldest].map((one) => `${JSON.stringify(one)}\n`)]) {
      const { alert } = (await read(text)).rows;
      expect(alert).toMatchObject([
        {
          dst_ip: '203.0.113.7',
          dst_port: 3333,
          rule_id: '1:2024792',
          rule_name: RULE.name,
          category: 'coin-mining',
          product: 'suricata',
        },
      ]);
    }
  });

  it('about other things are not told', async () => {
    const { alert } = (
      await read(
        eveAlert(contact(), {
          id: 1,
          name: 'ET SCAN Potential SSH Scan',
          category: 'Attempted Information Leak',
        }),
      )
    ).rows;
    expect(alert).toEqual([]);
  });

  it('with the words of a miner are read as its packets would be, and keep no wallet', async () => {
    const one = eveAlert(contact(), RULE, LOGIN);
    // Two rules about one packet are one message.
    const { rows } = await read(one + one.replace('2024792', '2024793'));
    expect(rows.mining).toMatchObject([
      {
        src_ip: contact().client,
        dst_ip: '203.0.113.7',
        dst_port: 3333,
        dialect: 'cryptonote',
        agent: 'XMRig/6.22.0',
        wallet: 'wallet:sealed',
        opened: true,
      },
    ]);
    expect(rows.alert).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('4'.repeat(95));
  });

  it('with shares do not tell how fast: what was said without an alert is not known', async () => {
    const { time } = contact();
    const events = Array.from({ length: 40 }, (_, n) => {
      const job = { id: null, method: 'mining.notify', params: [`${n}`, ...bitcoinJob.slice(1)] };
      const difficulty = { id: null, method: 'mining.set_difficulty', params: [65_536] };
      const said = ['5f5e1000', '69066980', `${10_000_000 + n}`];
      const share = { id: n, method: 'mining.submit', params: ['a.b', `${n - 1}`, ...said] };
      const [from, messages] =
        n % 2 === 0 ? (['server', [difficulty, job]] as const) : (['client', [share]] as const);
      const text = messages.map((one) => `${JSON.stringify(one)}\n`).join('');
      return eveAlert(contact({ time: time + n * 10_000 }), RULE, text, from);
    });
    const { mining } = (await read(events.join(''))).rows;
    const sum = (of: 'submitted' | 'seconds' | 'exposure' | 'work_shares'): number =>
      mining.reduce((all, row) => all + row[of], 0);
    expect(mining.at(-1)).toMatchObject({ dialect: 'stratum', level: 3 });
    expect(sum('submitted')).toBe(20);
    expect([sum('seconds'), sum('exposure'), sum('work_shares')]).toEqual([0, 0, 0]);
  });

  it('with the words of others are only alerts', async () => {
    const rpc = '{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{}}\n';
    for (const payload of [
      rpc,
      'GET / HTTP/1.1\r\nHost: pool.example\r\n\r\n',
      '\u0016\u0003\u0001',
    ])
      expect((await read(eveAlert(contact(), RULE, payload))).rows.mining).toEqual([]);
  });
});

describe('times', () => {
  it('are read to the microsecond, in any zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 51 }), (micros) => {
        expect(parseTime(eveTime(micros / 1000))).toBe(micros / 1000);
      }),
    );
    expect(parseTime('2026-11-02T08:00:00.5+0800')).toBe(Date.UTC(2026, 10, 2, 0, 0, 0, 500));
    expect(parseTime('2026-11-02T08:00:00Z')).toBe(Date.UTC(2026, 10, 2, 8));
    expect(['', 'x', '2026-13-99T00:00:00Z'].map(parseTime)).toEqual([0, 0, 0]);
  });
});

describe('what cannot be read', () => {
  it('is counted, and the rest is read', async () => {
    const { rows, counts } = await read(
      `{"timestamp":"2026\n[]\n${eveLine(contact())}not JSON\n{"event_type":"alert"}\n`,
    );
    expect(rows.flow).toHaveLength(1);
    expect(Object.fromEntries(counts.unread)).toEqual({ eve_bad_line: 4 });
  });

  it('never throws, whatever becomes of an event', async () => {
    const lines = some(7, 30)
      .map((one) => eveLine(one))
      .concat(eveAlert(contact(), RULE, '{"id":1}'));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lines),
        fc.nat(),
        fc.json({ maxDepth: 1 }),
        async (text, at, junk) => {
          const place = at % text.length;
          await read(`${text.slice(0, place) + junk + text.slice(place + 3)}\n`);
          const parsed = JSON.parse(text) as Record<string, unknown>;
          const keys = Object.keys(parsed);
          parsed[keys[at % keys.length]!] = JSON.parse(junk);
          await read(`${JSON.stringify(parsed)}\n`);
          recognise(Buffer.from(junk), 'x');
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('live', () => {
  const collect = async (
    source: AsyncIterable<RecordBatch>,
    enough: number,
    stop: AbortController,
    begun: () => void,
  ): Promise<number> => {
    let rows = 0;
    begun();
    for await (const batch of source) {
      rows += batch.tls.length;
      if (rows >= enough) stop.abort();
    }
    return rows;
  };

  it('follows a file', async () => {
    const path = join(folder, 'eve.json');
    const stop = new AbortController();
    const source = suricata.create(
      suricata.settings.parse({ paths: [folder], follow: true }),
      depsOf(intel),
    );
    const line = eveLine(contact({ kind: 'tls' }));
    const rows = await collect(source.read(stop.signal), 3, stop, () => {
      writeFileSync(path, line + line);
      setTimeout(() => appendFileSync(path, line), 300);
    });
    expect(rows).toBe(3);
  });

  it('listens on a Unix socket, also where a dead one is left', async () => {
    const path = join(folder, 'eve.socket');
    for (let round = 0; round < 2; round++) {
      const stop = new AbortController();
      const source = suricata.create(suricata.settings.parse({ socket: path }), depsOf(intel));
      const line = eveLine(contact({ kind: 'tls' }));
      if (round === 1) writeFileSync(path, '');
      const rows = await collect(source.read(stop.signal), 3, stop, () => {
        const write = (): void => {
          const sender = connect(path, () => {
            sender.write(line + line.slice(0, 50));
            setTimeout(() => sender.end(line.slice(50) + line.trimEnd()), 50);
          });
          sender.on('error', () => setTimeout(write, 20));
        };
        write();
      });
      expect(rows).toBe(3);
    }
  });

  it('refuses both or neither', () => {
    for (const wrong of [{}, { paths: ['x'], socket: 'y' }])
      expect(suricata.settings.safeParse(wrong).success).toBe(false);
  });
});

describe('real events', () => {
  beforeEach(({ skip }) => skip(!hasCorpus, noCorpus));

  it('of a botnet’s miner: its login in the payload of an alert tells whose machine it is', async () => {
    const text = readFileSync(join(corpus, 'mining/logs/eve_pwnrig_port80.json'), 'utf8');
    expect(recognise(Buffer.from(text), '')).toBe(true);
    const { rows } = await read(text);
    expect(rows.mining).toMatchObject([
      {
        src_ip: '192.168.1.109',
        dst_ip: '194.233.80.217',
        dst_port: 80,
        attribution: { user: 'root' },
      },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/[0-9A-Za-z]{95}/);
  });

  it('of a network under attack: none is about mining', async () => {
    const { rows, counts } = await read(
      readFileSync(join(corpus, 'benign/logs/slips_test6_eve.json'), 'utf8'),
    );
    expect(counts.records).toBe(5000);
    expect([rows.alert, rows.mining, rows.tls, rows.http]).toEqual([[], [], [], []]);
  });
});
