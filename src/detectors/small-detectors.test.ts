/** The detectors that need no table of cases: one reason found, one look-alike left alone. */
import { describe, expect, test } from 'vitest';
import { intelOf } from '../../test/kit/intel.ts';
import { batch, dns, flow, http, management, mining, START } from '../../test/kit/records.ts';
import { fullNode } from './full-node.ts';
import { managementApi } from './management-api.ts';
import { minerAgent } from './miner-agent.ts';
import { prober } from './prober.ts';
import { proxy } from './proxy.ts';
import { resolver } from './resolver.ts';

const intel = intelOf({
  names: { 'pool.example.org': {} },
  agents: { 'XMRig/': 'CPU/GPU', 'xmrig-proxy/': 'proxy' },
});

describe('miner-agent', () => {
  const detect = (user_agent: string): unknown[] => [
    ...minerAgent.create({}, { intel }).detect(batch({ http: [http({ user_agent })] })),
  ];

  test('a mining program in a User-Agent', () => {
    expect(detect('XMRig/6.22.2 (Linux x86_64)')).toMatchObject([
      { level: 2, basis: 'agent', facts: { agents: ['XMRig/6.22.2 (Linux x86_64)'] } },
    ]);
    expect(detect('xmrig-proxy/6.22.0')).toMatchObject([{ facts: { proxy_signs: ['agent'] } }]);
  });

  test('a browser, or nothing', () => {
    expect(detect('Mozilla/5.0')).toEqual([]);
    expect(detect('')).toEqual([]);
  });
});

describe('management-api', () => {
  const detect = (hash_rate: number): unknown[] => [
    ...managementApi
      .create({}, { intel })
      .detect(batch({ management: [management({ hash_rate })] })),
  ];

  test('a device that states a rate is E3 and a candidate for E5, about the device that replied', () => {
    expect(detect(95e12)).toMatchObject([
      {
        level: 3,
        host: '10.0.0.5',
        basis: 'management',
        summary: 'management-api.working',
        detail: { candidate: 'E5', reported_hash_rate: 95e12 },
      },
    ]);
  });

  test('a device at rest is E2', () => {
    expect(detect(0)).toMatchObject([{ level: 2, summary: 'management-api.answers' }]);
  });
});

describe('full-node', () => {
  const detect = (rows: ReturnType<typeof flow>[]): unknown[] => [
    ...fullNode.create({ peers: 8 }, { intel }).detect(batch({ flow: rows })),
  ];
  const peers = (n: number, dst_port: number): ReturnType<typeof flow>[] =>
    Array.from({ length: n }, (_, i) => flow({ dst_ip: `198.51.100.${i}`, dst_port }));

  test('the protocol of a coin network is context', () => {
    expect(detect([flow({ app: 'bitcoin-p2p', dst_port: 8333 })])).toMatchObject([
      { stance: 'context', basis: 'node', summary: 'full-node.protocol' },
    ]);
  });

  test('so are many peers on its port, told once an hour', () => {
    expect(detect(peers(20, 30303))).toMatchObject([{ summary: 'full-node.peers' }]);
  });

  test('few peers, another port, or peers that never answer are none', () => {
    expect(detect(peers(7, 8333))).toEqual([]);
    expect(detect(peers(20, 3333))).toEqual([]);
    expect(detect(peers(20, 8333).map((row) => ({ ...row, payload_in: 0 })))).toEqual([]);
  });
});

describe('prober', () => {
  const greetings = (
    n: number,
    given: Parameters<typeof mining>[0] = {},
  ): ReturnType<typeof mining>[] =>
    Array.from({ length: n }, (_, i) => mining({ dst_ip: `198.51.100.${i}`, jobs: 1, ...given }));
  const detect = (rows: ReturnType<typeof mining>[]): unknown[] => [
    ...prober.create({ endpoints: 20 }, { intel }).detect(batch({ mining: rows })),
  ];

  test('many endpoints greeted and no work', () => {
    expect(detect(greetings(40))).toMatchObject([
      { host: '10.0.0.5', stance: 'against', basis: 'prober', summary: 'prober.many' },
    ]);
  });

  test('a miner that tries its fallbacks, or works anywhere, is none', () => {
    expect(detect(greetings(20))).toEqual([]);
    expect(detect([mining({ submitted: 3 }), ...greetings(40)])).toEqual([]);
    expect(detect(greetings(40, { jobs: 30 }))).toEqual([]);
  });
});

describe('proxy', () => {
  const inner = mining({ src_ip: '10.0.0.7', dst_ip: '10.0.0.5', dst_port: 3355 });
  const outer = mining();
  const detect = (rows: ReturnType<typeof mining>[]): unknown[] => [
    ...proxy.create({}, { intel }).detect(batch({ mining: rows })),
  ];

  test('serves miners and is one, in either order', () => {
    const relay = {
      host: '10.0.0.5',
      level: 3,
      facts: { proxy_signs: ['serves-miners'] },
      detail: { client: '10.0.0.7', port: 3355, endpoint: '203.0.113.1:3333' },
    };
    expect(detect([inner, outer])).toMatchObject([relay]);
    expect(detect([outer, inner])).toMatchObject([relay]);
  });

  test('a pool and its miner are none', () => {
    expect(detect([outer, mining({ src_ip: '10.0.0.8' })])).toEqual([]);
    expect(detect([mining({ ...inner, level: 2 }), outer])).toEqual([]);
  });
});

describe('resolver', () => {
  const asks = dns({ src_ip: '10.0.0.1', dst_ip: '9.9.9.9', hostname: 'pool.example.org' });
  const detect = (rows: ReturnType<typeof dns>[]): unknown[] => [
    ...resolver.create({}, { intel }).detect(batch({ dns: rows })),
  ];

  test('answers others and asks for a listed name, in either order, told once an hour', () => {
    const found = [{ host: '10.0.0.1', stance: 'against', basis: 'shared-address' }];
    expect(detect([dns(), asks, { ...asks, time: START + 1000 }])).toMatchObject(found);
    expect(detect([asks, dns()])).toMatchObject(found);
  });

  test('a host that only asks is none', () => {
    expect(detect([asks])).toEqual([]);
    expect(detect([dns(), dns({ hostname: 'pool.example.org' })])).toEqual([]);
  });
});
