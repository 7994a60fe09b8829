/** The labelled corpus: every clear-text miner at E3 or better in its dialect, nobody innocent above "suspected". */
import { beforeEach, describe, expect, test } from 'vitest';
import { scan } from '../../src/app.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import type { HostDocument } from '../../src/model/scan-document.ts';
import { hasCorpus, labelledCaptures, noCorpus } from './captures.ts';

async function scanned(path: string): Promise<readonly HostDocument[]> {
  const { document, broken } = await scan({
    inputs: [path],
    store: false,
    config: bareSchema.parse({}),
    lang: 'en',
    lenient: false,
  });
  expect(document.counts.packets).toBeGreaterThan(0);
  expect(broken).toEqual([]);
  return document.hosts;
}

/** Clear-text miners: file → host → dialect. Encrypted ones need more than an endpoint and are not promised here. */
const miners: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'mining/btc_bitminter_bfgminer.pcap': { '10.0.2.15': 'stratum' },
  'mining/eth_getwork_4444.pcap': { '192.168.2.92': 'ethproxy' },
  'mining/xmr_xmrstak_9050.pcap': { '192.168.2.92': 'cryptonote' },
  'mining/ndpi_mix_zec_eth_xmr.pcapng': {
    '192.168.2.148': 'equihash',
    '147.229.13.222': 'ethproxy',
    '192.168.2.92': 'cryptonote',
  },
  'mining/syn_protocol_zoo.pcap': {
    '10.20.2.1': 'stratum',
    '10.20.2.2': 'ethereumstratum-1',
    '10.20.2.3': 'ethereumstratum-2',
    '10.20.2.4': 'kawpow',
    '10.20.2.5': 'kaspa',
    '10.20.2.6': 'ergo',
    '10.20.2.7': 'alephium',
    '10.20.2.8': 'ckb',
    '10.20.2.9': 'xatum',
    '10.20.2.10': 'beam',
  },
  'mining/syn_xmrig_clear_variants.pcap': {
    '10.20.1.11': 'cryptonote',
    '10.20.1.12': 'cryptonote',
    '10.20.1.13': 'cryptonote',
    '10.20.1.14': 'cryptonote',
    '10.20.1.15': 'cryptonote',
  },
  'mining/syn_stratum_v2.pcap': { '10.20.3.1': 'stratum-v2' },
};

describe('mining captures', () => {
  beforeEach(({ skip }) => skip(!hasCorpus, noCorpus));

  test.each(Object.keys(miners))('%s', async (file) => {
    const labelled = labelledCaptures().find((c) => c.file === file)!;
    const hosts = new Map((await scanned(labelled.path)).map((h) => [h.ip, h]));
    for (const [ip, dialect] of Object.entries(miners[file]!)) {
      const host = hosts.get(ip);
      expect({ ip, verdict: host?.verdict, level: (host?.level ?? '') >= 'E3' }).toEqual({
        ip,
        verdict: 'mining',
        level: true,
      });
      expect([ip, host!.dialects]).toEqual([ip, expect.arrayContaining([dialect])]);
    }
    // Nobody else in these captures mines.
    const others = [...hosts.values()].filter(
      (h) => h.verdict === 'mining' && !labelled.hosts.includes(h.ip),
    );
    expect(others.map((h) => h.ip)).toEqual([]);
  });

  test('an encrypted Stratum V2 session is suspected by its sizes, not called mining', async () => {
    const { path } = labelledCaptures().find((c) => c.file === 'mining/syn_stratum_v2.pcap')!;
    const host = (await scanned(path)).find((h) => h.ip === '10.20.3.2');
    expect(host).toMatchObject({ verdict: 'suspected', level: 'E2' });
  });
});

describe('benign captures', () => {
  if (!hasCorpus) test('every one of them', ({ skip }) => skip(noCorpus));

  test.each(
    labelledCaptures()
      .filter((c) => c.label === 'benign')
      .map((c) => c.file),
  )('%s', async (file) => {
    const { path } = labelledCaptures().find((c) => c.file === file)!;
    const hosts = await scanned(path);
    expect(
      hosts
        .filter((h) => h.verdict === 'mining' || h.level >= 'E3')
        .map((h) => [h.ip, h.level, h.evidence[0]?.summary]),
    ).toEqual([]);
  });
});
