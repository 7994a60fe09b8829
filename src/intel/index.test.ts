/** Golden look-ups in what ships: what the names and addresses of well-known pools, sites and look-alikes are taken for. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadIntel } from './index.ts';

const now = Date.parse('2026-11-25');
const intel = await loadIntel({ now });

/** `host pool Nanopool [XMR] 90 guard`. */
function told(match: ReturnType<typeof intel.name>): string {
  if (match === undefined) return 'unknown';
  const { match: mode, kind, pool, coins } = match.indicator;
  return [mode, kind, pool, `[${coins.join()}]`, match.confidence, match.guard].join(' ').trimEnd();
}

test('names', () => {
  const names = [
    'xmr-eu1.nanopool.org', // a stratum host
    'nanopool.org', // its brand: web site or pool, by the port
    'some-new-host.nanopool.org',
    'pool.supportxmr.com',
    'POOL.SupportXMR.com.', // as DNS may write it
    'zergpool.com', // known as a web site only
    'rx.zergpool.com',
    'mine.zergpool.com',
    'pool.binance.com', // dual use: exact entries only
    'www.binance.com',
    'stratum.braiins.com',
    'btc.foundryusapool.com', // unverified
    'seed1.joulecoin.org', // a coin's own node
    'www.antpool.com', // on a list of scripts in pages, which its pages are not
    'litecoin.miningpoolhub.com',
    'coinhive.com', // long gone
    'monero.us.to', // below a name of strangers
    'other.us.to',
    'us.to',
    'mooo.com',
    'amazonaws.com',
    'example.org',
    '',
  ];
  expect(Object.fromEntries(names.map((name) => [name, told(intel.name(name))])))
    .toMatchInlineSnapshot(`
      {
        "": "unknown",
        "POOL.SupportXMR.com.": "host pool SupportXMR [XMR] 77",
        "amazonaws.com": "unknown",
        "btc.foundryusapool.com": "host pool Foundry USA [BTC] 45",
        "coinhive.com": "suffix web-miner  [] 14 stale",
        "example.org": "unknown",
        "litecoin.miningpoolhub.com": "site website MiningPoolHub [LTC] 56",
        "mine.zergpool.com": "suffix pool Zergpool [] 45",
        "monero.us.to": "host pool  [XMR] 11 stale",
        "mooo.com": "unknown",
        "nanopool.org": "suffix pool Nanopool [] 77",
        "other.us.to": "unknown",
        "pool.binance.com": "site website Binance [BTC] 56",
        "pool.supportxmr.com": "host pool SupportXMR [XMR] 77",
        "rx.zergpool.com": "suffix+evidence pool Zergpool [] 32",
        "seed1.joulecoin.org": "host node joulecoin.org [] 12 stale",
        "some-new-host.nanopool.org": "suffix pool Nanopool [] 69",
        "stratum.braiins.com": "host pool braiins.com [BTC] 45",
        "us.to": "unknown",
        "www.antpool.com": "suffix pool AntPool [] 69",
        "www.binance.com": "unknown",
        "xmr-eu1.nanopool.org": "host pool Nanopool [XMR] 77",
        "zergpool.com": "site website Zergpool [] 56",
      }
    `);
});

test('endpoints only with their port', () => {
  const match = intel.endpoint('158.247.200.58', 9999);
  expect(told(match)).toMatchInlineSnapshot(`"host pool dmzpool.pangz.space [] 17 stale"`);
  expect(match?.indicator).toMatchObject({ type: 'endpoint', id: 'bundled:158.247.200.58:9999' });
  expect(intel.endpoint('158.247.200.58', 443)).toBeUndefined();
  expect(intel.address('158.247.200.58')).toBe(true);
  expect(intel.address('192.0.2.1')).toBe(false);
});

test('every indicator says where it comes from and under what licence', () => {
  expect(intel.name('xmr-eu1.nanopool.org')?.indicator).toMatchInlineSnapshot(`
    {
      "algorithms": [
        "randomx",
      ],
      "coins": [
        "XMR",
      ],
      "confidence": 77,
      "dual_use": false,
      "feed": "bundled",
      "id": "bundled:xmr-eu1.nanopool.org",
      "kind": "pool",
      "last_seen": 1526169600000,
      "licence": "MIT, Apache-2.0, DRL-1.1",
      "match": "host",
      "origin": "maltrail,smashed,falco,sigma",
      "pool": "Nanopool",
      "port": 0,
      "type": "domain",
      "valid_from": 1510444800000,
      "value": "xmr-eu1.nanopool.org",
    }
  `);
});

test('a year later an address is believed far less, a name hardly', async () => {
  const later = await loadIntel({ now: Date.parse('2027-11-25') });
  const before = [intel.endpoint('158.247.200.58', 9999), intel.name('nanopool.org')];
  const after = [later.endpoint('158.247.200.58', 9999), later.name('nanopool.org')];
  expect([...before, ...after].map((m) => [m?.confidence, m?.guard])).toMatchInlineSnapshot(`
    [
      [
        17,
        "stale",
      ],
      [
        77,
        "",
      ],
      [
        10,
        "stale",
      ],
      [
        71,
        "",
      ],
    ]
  `);
});

test('programs by how they introduce themselves', () => {
  const agents = [
    'XMRig/6.22.2 (Linux x86_64) libuv/1.48.0 gcc/13.2.1',
    'xmrig-proxy/6.22.0',
    'cgminer/4.12.1',
    'bosminer-plus-tuner',
    'NiceHash/1.0.0',
    'PhoenixMiner/6.2c',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36',
    'Avalonia/11.0',
    'PM/3.0',
    'mm/2',
    'OneZero/4.1',
    'Claymore HR 2',
    'Claymore/15.0',
    'Avalon Media/7.1',
    'Avalon Nano 3',
    'NiceHash/4.6 CFNetwork/1490.0.4 Darwin/23.2.0',
    'curl/8.5.0',
    `XMRig/6.22.2${'x'.repeat(300)}`,
  ];
  const programs = agents.map((agent) => [agent.slice(0, 24), intel.agent(agent)?.software]);
  expect(Object.fromEntries(programs)).toMatchInlineSnapshot(`
    {
      "Avalon Media/7.1": undefined,
      "Avalon Nano 3": "Avalon",
      "Avalonia/11.0": undefined,
      "Claymore HR 2": undefined,
      "Claymore/15.0": "Claymore",
      "Mozilla/5.0 (X11; Linux ": undefined,
      "NiceHash/1.0.0": "NiceHash marketplace",
      "NiceHash/4.6 CFNetwork/1": undefined,
      "OneZero/4.1": undefined,
      "PM/3.0": undefined,
      "PhoenixMiner/6.2c": "PhoenixMiner",
      "XMRig/6.22.2 (Linux x86_": "XMRig",
      "XMRig/6.22.2xxxxxxxxxxxx": undefined,
      "bosminer-plus-tuner": "Antminer stock / Braiins OS",
      "cgminer/4.12.1": "cgminer family",
      "curl/8.5.0": undefined,
      "mm/2": undefined,
      "xmrig-proxy/6.22.0": "XMRig proxy",
    }
  `);
  expect(intel.agent('xmrig-proxy/6.22.0')?.type).toBe('proxy');
});

test("the operator's lists win, and lines that cannot be used are told", async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'davylamp-list-')), 'own.txt');
  writeFileSync(path, '# ours\n172.65.0.1:3333\n192.0.2.7\nnanopool.org,website\nmooo.com\n???\n');
  const own = await loadIntel({ now, lists: [{ path, confidence: 80 }] });
  expect(own.sizes()).toMatchObject({ 'own.txt': 3 });
  expect(own.refused?.()).toEqual([
    { feed: 'own.txt', line: 5, reason: 'shared_name' },
    { feed: 'own.txt', line: 6, reason: 'not_understood' },
  ]);
  expect(own.name('nanopool.org')?.indicator.kind).toBe('website');
  // Cloudflare Spectrum: shared by its customers.
  expect(own.endpoint('172.65.0.1', 3333)).toMatchObject({ confidence: 24, guard: 'cdn' });
  expect(own.endpoint('192.0.2.7', 25)).toMatchObject({ confidence: 40, guard: 'port-unknown' });
});

test('a list that cannot be read is an error of the configuration', async () => {
  await expect(loadIntel({ lists: [{ path: '/nowhere/list.txt' }] })).rejects.toThrow(
    expect.objectContaining({ code: 'config_invalid' }),
  );
});

test('damaged data is told with its path', async () => {
  await expect(loadIntel({ dataDir: '/nowhere/' })).rejects.toThrow(
    expect.objectContaining({
      code: 'data_invalid',
      message: expect.stringContaining('/nowhere/'),
    }),
  );
});
