import { describe, expect, test } from 'vitest';
import {
  client,
  inspect,
  server,
  type Inspection,
  type Spoken,
} from '../../../test/kit/inspection.ts';
import { concat } from '../../lab/bytes.ts';

type Told = Inspection['management'][number];

const overHttp = (body: unknown): Spoken[] => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return [
    client('GET /summary HTTP/1.1\r\nHost: 10.0.0.9\r\n\r\n'),
    server(`HTTP/1.1 200 OK\r\nContent-Length: ${text.length}\r\n\r\n${text}`),
  ];
};
const asked = (command: string, reply: unknown): Spoken[] => [
  client(command),
  server(typeof reply === 'string' ? reply : `${JSON.stringify(reply)}\0`),
];
const state = (code: number, description: string): object => ({
  STATUS: 'S',
  When: 1_700_000_000,
  Code: code,
  Msg: 'x',
  Description: description,
});

const told: [string, Spoken[], Partial<Told>][] = [
  [
    'cgminer: several commands in one reply',
    asked('{"command":"version+summary+pools"}', {
      version: [
        { STATUS: [state(22, 'cgminer 4.9.0')], VERSION: [{ Type: 'Antminer S9' }], id: 1 },
      ],
      summary: [{ STATUS: [state(11, 'cgminer 4.9.0')], SUMMARY: [{ 'GHS av': 13_500.5 }], id: 1 }],
      pools: [{ STATUS: [state(7, 'cgminer 4.9.0')], POOLS: [{ User: 'bc1qsecret.w1' }], id: 1 }],
      id: 1,
    }),
    { family: 'cgminer-api', product: 'Antminer S9, cgminer 4.9.0', hash_rate: 13_500.5e9 },
  ],
  [
    'cgminer: JSON as vendors write it',
    asked(
      '{"command":"stats"}',
      '{"STATUS":[{"STATUS":"S","When":1,"Code":70,"Msg":"x","Description":"bmminer 1.0"}],"STATS":[{"a":nan,}{"b":1}],"id":1}\0',
    ),
    { family: 'cgminer-api', product: 'bmminer 1.0' },
  ],
  [
    'cgminer: text',
    asked(
      'summary',
      'STATUS=S,When=1,Code=11,Msg=Summary,Description=sgminer 5.6|SUMMARY,Elapsed=9,MHS av=29.5|\0',
    ),
    { family: 'cgminer-api', product: 'sgminer 5.6', hash_rate: 29.5e6 },
  ],
  [
    'Whatsminer',
    asked('{"cmd":"get_version"}', {
      STATUS: 'S',
      When: 1,
      Code: 131,
      Msg: { api_ver: '2.0.5', fw_ver: '20230803.11.REL' },
      Description: '',
    }),
    { family: 'whatsminer-api', product: 'Whatsminer 20230803.11.REL' },
  ],
  [
    'Whatsminer, newer',
    (
      [
        '{"cmd":"get.device.info","param":"miner"}',
        '{"code":0,"when":1,"msg":{"miner":{"type":"M60S_VK40"},"salt":"x"},"desc":"get.device.info"}',
      ] as const
    ).map((text, side) => ({ side: side as 0 | 1, data: concat(text.length, 0, 0, 0, text) })),
    { family: 'whatsminer-api', product: 'Whatsminer M60S_VK40' },
  ],
  [
    'Claymore and its like',
    asked('{"id":0,"jsonrpc":"2.0","method":"miner_getstat1"}\n', {
      id: 0,
      result: [
        '15.0 - ETH',
        '21',
        '182724;51;0',
        '30502;30457',
        '0;0;0',
        'off;off',
        '53;71',
        'eth.example.net:8008',
        '0;0',
      ],
    }),
    { family: 'claymore-api', product: '15.0 - ETH', hash_rate: 182_724e3 },
  ],
  [
    'XMRig',
    overHttp({
      worker_id: 'desk-1',
      ua: 'XMRig/6.22.2 (Linux x86_64)',
      algo: 'rx/0',
      kind: 'miner',
      hashrate: { total: [null, 4820.5, 4810] },
      connection: { pool: 'pool.example.net:3333', user: 'secret' },
    }),
    {
      family: 'xmrig-http',
      product: 'XMRig/6.22.2 (Linux x86_64)',
      hash_rate: 4820.5,
      algorithms: ['rx/0'],
    },
  ],
  [
    'xmrig-proxy',
    overHttp({ ua: 'xmrig-proxy/6.22.0', kind: 'proxy', hashrate: { total: [12.5] } }),
    { family: 'xmrig-proxy-http', hash_rate: 12_500 },
  ],
  [
    'T-Rex',
    overHttp({ name: 't-rex', version: '0.26.8', algorithm: 'kawpow', hashrate: 27_000_000 }),
    { family: 'trex-http', product: 'T-Rex 0.26.8', hash_rate: 27e6, algorithms: ['kawpow'] },
  ],
  [
    'NBMiner',
    overHttp({
      version: '42.3',
      miner: { devices: [], total_hashrate_raw: 60e6 },
      stratum: { algorithm: 'ethash', user: 'secret' },
    }),
    { family: 'nbminer-http', product: 'NBMiner 42.3', hash_rate: 60e6, algorithms: ['ethash'] },
  ],
  [
    'GMiner',
    overHttp({
      miner: 'GMiner 3.44',
      algorithm: 'ethash',
      electricity: 1,
      devices: [{ speed: 30e6 }, { speed: 31e6 }],
    }),
    { family: 'gminer-http', product: 'GMiner 3.44', hash_rate: 61e6 },
  ],
  [
    'lolMiner',
    overHttp({
      Software: 'lolMiner 1.16a',
      Mining: { Algorithm: 'Etchash' },
      Session: { Performance_Summary: 6.5, Performance_Unit: 'mh/s' },
    }),
    {
      family: 'lolminer-http',
      product: 'lolMiner 1.16a',
      hash_rate: 6.5e6,
      algorithms: ['Etchash'],
    },
  ],
  [
    'SRBMiner',
    overHttp({
      rig_name: 'secret',
      miner_version: '2.4',
      mining_time: 5,
      algorithms: [{ name: 'verushash', hashrate: { now: 2e5 } }],
    }),
    { family: 'srbminer-http', product: 'SRBMiner 2.4', hash_rate: 2e5, algorithms: ['verushash'] },
  ],
  [
    'AxeOS',
    overHttp({ ASICModel: 'BM1368', hashRate: 650.5, version: 'v2.4.0', stratumUser: 'secret' }),
    { family: 'axeos-http', product: 'AxeOS BM1368 v2.4.0', hash_rate: 650.5e9 },
  ],
  [
    'EWBF',
    overHttp({ method: 'getstat', current_server: 'a.example:1', result: [{ speed_sps: 508 }] }),
    { family: 'ewbf-api', hash_rate: 508 },
  ],
  [
    'nanominer',
    overHttp({
      Algorithms: [{ Ethash: { CurrentPool: 'a.example:1', Total: { Hashrate: '4.5e+06' } } }],
    }),
    { family: 'nanominer-http', hash_rate: 4.5e6, algorithms: ['Ethash'] },
  ],
  [
    'ccminer',
    asked(
      'summary|',
      'NAME=ccminer;VER=2.3.1;API=1.9;ALGO=lyra2v3;GPUS=1;KHS=45123.5;ACC=1;REJ=0|\0',
    ),
    {
      family: 'ccminer-api',
      product: 'ccminer 2.3.1',
      hash_rate: 45_123_500,
      algorithms: ['lyra2v3'],
    },
  ],
];

describe('replies that name themselves', () => {
  test.each(told)('%s', (_, script, expected) => {
    const { management } = inspect(script);
    expect(management).toMatchObject([{ src_ip: '203.0.113.7', src_port: 3333, ...expected }]);
    expect(JSON.stringify(management)).not.toMatch(/secret|salt/);
  });

  test('are told again only for what they add', () => {
    const summary = (rate: number): Spoken[] =>
      overHttp({ ua: 'XMRig/6.22.2', hashrate: { total: [rate] } });
    const { management } = inspect([...summary(0), ...summary(0), ...summary(5), ...summary(6)]);
    expect(management.map(({ hash_rate }) => hash_rate)).toEqual([0, 5]);
  });
});

test.each<[string, Spoken[]]>([
  ['a question', [client('{"command":"summary"}'), server('{"error":"what?"}')]],
  ['another API with a status', asked('{"get":1}', { STATUS: 'OK', Code: 0, Msg: 'fine' })],
  ['a list of strings', asked('{"id":1}\n', { id: 1, result: ['a - b', 'c', 'd'] })],
  ['a shop with miners', overHttp({ miner: 'GM-3', devices: [{ speed: 1 }], name: 'tractor' })],
  ['a user agent told back', overHttp({ ua: 'Mozilla/5.0', kind: 'browser' })],
  ['text that is no reply', asked('who', 'NAME=bob;AGE=3|\0')],
  ['a dinosaur', overHttp({ name: 'T-Rex', diet: 'meat', description: 'T-Rex of Montana' })],
  ['a house', overHttp({ electricity: 12.3, devices: [{ name: 'fan', speed: 3 }], gas: 4 })],
  [
    'a weather station',
    overHttp({ model: 'CHESTER-M', fw_name: 'Meteo', fw_version: 'v2.0.0', serial: '21' }),
  ],
  ['a drilling rig', overHttp({ rig_name: 'Permian 4', mining_time: 5, depth: 2100 })],
  ['a game', overHttp({ method: 'getstat', current_server: 'eu-1', result: [{ kills: 3 }] })],
  ['a booking', overHttp({ STATUS: [{ STATUS: 'S', Code: 200, Msg: 'Saved' }] })],
  ['a hub', overHttp({ code: 0, msg: { miner: 'x' }, desc: 'get.device.info' })],
  ['a console', overHttp({ Software: 'PowerPlay 3', Session: { User: 'x' } })],
  ['a report', overHttp({ id: 1, result: ['Report 7 - EUR', '12', '100;200;300', 'May'] })],
  ['a list of programs', overHttp({ ua: 'XMRig/6.22.2', kind: 'miner', seen: 17 })],
])('%s is no reply of a miner', (_, script) => {
  expect(inspect(script).management).toEqual([]);
});
