/** Documented conversations of every text dialect, each ending in one accepted share; for tests. */
import type { Said } from './example.ts';

/** A digest of one digit pair. */
export const hash = (n: number): string => n.toString(16).padStart(2, '0').repeat(32);
/** Wallets that belong to nobody. */
export const XMR = `4${'A'.repeat(94)}`;
/** Shape of Ethereum's and its kin's. */
export const ETH = `0x${'ab'.repeat(20)}`;
/** XMRig as it names itself. */
export const AGENT = 'XMRig/6.22.2 (Linux x86_64) libuv/1.48.0 gcc/13.3.0';
/** A template of RandomX times. */
export const BLOB = `1010ec9c83d205${'ab'.repeat(69)}`;
const ZEC_TARGET = `0004${'18'.repeat(30)}`;

/** A request of the miner. */
export const ask = (id: unknown, method: string, params: unknown): Said => [
  '>',
  { id, method, params },
];
/** A notification of the pool. */
export const tell = (method: string, params: unknown): Said => ['<', { id: null, method, params }];
/** An answer of the pool. */
export const reply = (id: unknown, result: unknown, error: unknown = null): Said => [
  '<',
  { id, result, error },
];

/** A job of the Bitcoin family. */
export const bitcoinJob = [
  'j1',
  hash(1),
  '01'.repeat(60),
  'ff'.repeat(60),
  [hash(2)],
  '20000000',
  '17034219',
  '69066980',
  true,
];
const kawpowJob = [
  'j1',
  hash(1),
  hash(2),
  `00000000ff${'0'.repeat(54)}`,
  true,
  2_345_678,
  '1b00f2a7',
];
const equihashJob = ['j1', '04000000', hash(1), hash(2), hash(0), 'a9cc405a', '09d8151c', true];

/** Subscription and authorization with their answers. */
export const opening = (
  agent: string,
  user: string,
  welcome: unknown,
  ...more: unknown[]
): Said[] => [
  ask(1, 'mining.subscribe', [agent, ...more]),
  reply(1, welcome),
  ask(2, 'mining.authorize', [user, 'x']),
  reply(2, true),
];

/** Documented conversations, each ending in one accepted share. */
export const transcripts: Readonly<Record<string, readonly Said[]>> = {
  stratum: [
    ask(0, 'mining.configure', [['version-rolling'], { 'version-rolling.mask': '1fffe000' }]),
    reply(0, { 'version-rolling': true, 'version-rolling.mask': '1fffe000' }),
    ...opening('bmminer/2.0.0', 'account.worker1', [[['mining.notify', 'a']], '5f2a1b3c', 8]),
    tell('mining.set_difficulty', [65_536]),
    tell('mining.notify', bitcoinJob),
    ask(4, 'mining.submit', [
      'account.worker1',
      'j1',
      '5b2c38ee',
      '69066981',
      'aca21eb5',
      '08000000',
    ]),
    reply(4, true),
  ],
  kawpow: [
    ...opening(
      'GMiner/2.09',
      `R${'k'.repeat(33)}.rig`,
      [null, '64290b'],
      null,
      'rvn.pool.example',
      '4505',
    ),
    tell('mining.set_target', [kawpowJob[3]]),
    tell('mining.notify', kawpowJob),
    ask(4, 'mining.submit', ['R.rig', 'j1', '0x2f565c64e9fdaa1c', `0x${hash(1)}`, `0x${hash(3)}`]),
    reply(4, true),
  ],
  equihash: [
    ...opening(
      'EWBF 0.3.4b',
      `t1${'k'.repeat(33)}.rig4`,
      ['04d567b212', '04d567b212'],
      null,
      'zec.pool.example',
      '3333',
    ),
    tell('mining.set_target', [ZEC_TARGET]),
    tell('mining.notify', equihashJob),
    ask(100, 'mining.submit', [
      't1.rig4',
      'j1',
      'a9cc405a',
      'ab'.repeat(27),
      `fd4005${'cd'.repeat(1344)}`,
    ]),
    reply(100, true),
  ],
  ergo: [
    ...opening('lolMiner/1.98', `9${'e'.repeat(50)}.rig`, [null, '0a3f', 6]),
    tell('mining.set_difficulty', [1]),
    tell('mining.notify', [
      '5a1',
      812_345,
      hash(1),
      '',
      '',
      '00000002',
      '28948022309329048855892746252171976963',
      '',
      true,
    ]),
    ask(4, 'mining.submit', ['9.rig', '5a1', 'dd11eea6bd91', '', '0ff0fdc00a9c4141']),
    reply(4, true),
  ],
  ckb: [
    ...opening('ckbminer-v1.0.0', `ckb1q${'q'.repeat(41)}.w1`, [null, '00c904bd', 12], null),
    tell('mining.set_target', [`0001${'0'.repeat(60)}`]),
    tell('mining.notify', ['1611', hash(1), 7, hash(2), true]),
    ask(4, 'mining.submit', ['ckb1.w1', '1611', '8522b03e7f5f5f1f38fb97fe']),
    reply(4, true),
  ],
  kaspa: [
    ...opening(
      'IceRiverMiner-v1.1',
      `kaspa:q${'q'.repeat(60)}.KS3`,
      [true, 'EthereumStratum/1.0.0'],
      'EthereumStratum/1.0.0',
    ),
    tell('set_extranonce', ['0029', 6]),
    tell('mining.set_difficulty', [4096]),
    tell('mining.notify', ['34', [1, 2, 3, 4], 1_764_000_000]),
    ask(4, 'mining.submit', ['kaspa:q.KS3', '34', '0x0029e24d9735f1f9']),
    reply(4, true),
  ],
  alephium: [
    ...opening('bzminer/20', `1${'z'.repeat(44)}.w`, 'alph-s1'),
    tell('mining.set_extranonce', ['515a']),
    tell('mining.set_difficulty', [8]),
    tell('mining.notify', [
      {
        jobId: 'a1',
        fromGroup: 1,
        toGroup: 2,
        headerBlob: 'ab'.repeat(300),
        txsBlob: '',
        targetBlob: '00ff',
      },
    ]),
    ask(4, 'mining.submit', {
      jobId: 'a1',
      fromGroup: 1,
      toGroup: 2,
      nonce: 'f7'.repeat(24),
      worker: '1.w',
    }),
    reply(4, true),
  ],
  xelis: [
    ...opening('SRBMiner-MULTI/2.6.0', `xel:${'q'.repeat(59)}.w`, [null, 'ab12']),
    tell('mining.set_difficulty', [20_000]),
    tell('mining.notify', ['x1', '0000019378', hash(1), 'xel/v2', true]),
    ask(4, 'mining.submit', ['xel.w', 'x1', 'f7537e87463b67f5']),
    reply(4, true),
  ],
  'ethereumstratum-1': [
    ...opening(
      'ethminer 0.19.0',
      `${ETH}.rig1`,
      [['mining.notify', 'ae68', 'EthereumStratum/1.0.0'], '080c'],
      'EthereumStratum/1.0.0',
    ),
    tell('mining.set_difficulty', [0.5]),
    tell('mining.notify', ['bf04', hash(1), hash(2), true]),
    ask(4, 'mining.submit', ['0x.rig1', 'bf04', 'd0970c5309fd']),
    reply(4, true),
  ],
  'ethereumstratum-2': [
    ask(0, 'mining.hello', {
      agent: 'ethminer-0.20',
      host: 'etc.pool.example',
      port: '4d2',
      proto: 'EthereumStratum/2.0.0',
    }),
    reply(0, { proto: 'EthereumStratum/2.0.0', encoding: 'plain' }),
    ['>', { id: 1, method: 'mining.subscribe' }],
    reply(1, 's-12345'),
    ask(2, 'mining.authorize', [`${ETH}.rig2`, 'x']),
    reply(2, 'w-123'),
    [
      '<',
      {
        method: 'mining.set',
        params: {
          epoch: 'dc',
          target: '0112e0be826d694b2e62d01511f12a6061fbaec8bc02357593e70e52ba',
          algo: 'ethash',
          extranonce: 'af4c',
        },
      },
    ],
    ['<', { method: 'mining.notify', params: ['bf04', '6d', hash(2), '1'] }],
    ask(31, 'mining.submit', ['bf04', '106c7615d90d', 'w-123']),
    reply(31, true),
  ],
  cryptonote: [
    [
      '>',
      {
        id: 1,
        jsonrpc: '2.0',
        method: 'login',
        params: { login: `${XMR}.rig7`, pass: 'x', agent: AGENT, algo: ['rx/0', 'cn/r'] },
      },
    ],
    reply(1, {
      id: 's',
      job: {
        blob: BLOB,
        job_id: 'a',
        target: 'c6100000',
        algo: 'rx/0',
        height: 7,
        seed_hash: hash(2),
      },
      extensions: ['algo', 'keepalive'],
      status: 'OK',
    }),
    [
      '>',
      {
        id: 2,
        jsonrpc: '2.0',
        method: 'submit',
        params: { id: 's', job_id: 'a', nonce: '5362fd71', result: hash(3), algo: 'rx/0' },
      },
    ],
    reply(2, { status: 'OK' }),
  ],
  grin: [
    [
      '>',
      {
        id: '0',
        jsonrpc: '2.0',
        method: 'login',
        params: { login: 'grin.user', pass: 'x', agent: 'grin-miner' },
      },
    ],
    reply('0', 'ok'),
    [
      '<',
      {
        id: 'Stratum',
        method: 'job',
        params: { difficulty: 1, height: 16_375, job_id: 5, pre_pow: 'ab'.repeat(160) },
      },
    ],
    [
      '>',
      {
        id: '1',
        method: 'submit',
        params: {
          edge_bits: 32,
          height: 16_375,
          job_id: 5,
          nonce: 88,
          pow: Array.from({ length: 42 }, (_, n) => n),
        },
      },
    ],
    reply('1', 'ok'),
  ],
  beam: [
    ['>', { method: 'login', api_key: 'ab'.repeat(33), id: 'login', jsonrpc: '2.0' }],
    [
      '<',
      {
        code: 0,
        description: 'Login successful',
        id: 'login',
        method: 'result',
        nonceprefix: 'ab4e3a',
      },
    ],
    [
      '<',
      {
        difficulty: 10 * 2 ** 24,
        height: 7,
        id: '53',
        input: hash(1),
        method: 'job',
        nonceprefix: 'ab4e3a',
      },
    ],
    ['>', { method: 'solution', id: '53', nonce: '5e5f0977126b43c1', output: 'ab'.repeat(104) }],
    ['<', { code: 1, description: 'accepted', id: '53', method: 'result' }],
  ],
  coinhive: [
    [
      '>',
      {
        type: 'auth',
        params: { version: 7, site_key: 'k'.repeat(32), type: 'anonymous', user: null, goal: 0 },
      },
    ],
    ['<', { type: 'authed', params: { token: '', hashes: 0 } }],
    [
      '<',
      { type: 'job', params: { job_id: '448', blob: `0707${BLOB.slice(4)}`, target: 'ffffff00' } },
    ],
    [
      '>',
      { type: 'submit', params: { version: 7, job_id: '448', nonce: '0bf389de', result: hash(3) } },
    ],
    ['<', { type: 'hash_accepted', params: { hashes: 256 } }],
  ],
  xatum: [
    `> shake~${JSON.stringify({ addr: `xel:${'q'.repeat(59)}`, work: 'rig3', agent: 'xmrig/v0.1.0', algos: ['xel/0'] })}`,
    `< job~${JSON.stringify({ algo: 'xel/0', diff: 15_021, blob: 'j//K'.repeat(37) })}`,
    `> submit~${JSON.stringify({ data: 'Crmv'.repeat(37), hash: hash(3) })}`,
    '< success~{"msg":"ok"}',
  ],
  ethproxy: [
    [
      '>',
      {
        worker: 'eth1.0',
        jsonrpc: '2.0',
        params: [`${ETH}.rig2`, 'x'],
        id: 2,
        method: 'eth_submitLogin',
      },
    ],
    reply(2, true),
    ['>', { worker: '', jsonrpc: '2.0', params: [], id: 3, method: 'eth_getWork' }],
    reply(3, [
      `0x${hash(1)}`,
      `0x${hash(2)}`,
      '0x0112e0be826d694b2e62d01511f12a6061fbaec8bc02357593e70e52ba',
      '0x492609',
    ]),
    [
      '>',
      {
        id: 6,
        jsonrpc: '2.0',
        method: 'eth_submitHashrate',
        params: ['0x375198a', `0x${hash(4)}`],
      },
    ],
    reply(6, true),
    [
      '>',
      {
        id: 4,
        jsonrpc: '2.0',
        method: 'eth_submitWork',
        params: ['0x2f565c64e9fdaa1c', `0x${hash(1)}`, `0x${hash(5)}`],
      },
    ],
    reply(4, true),
  ],
};
