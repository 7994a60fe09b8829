import { expect, test } from 'vitest';
import { playHttp, playLines, type Exchange, type Said } from './example.ts';

const hash = (n: number): string => n.toString(16).padStart(2, '0').repeat(32);
const ok = { status: 'OK' };
const rpc = (id: number, method: string, params: unknown, result: unknown): Said[] => [
  ['>', { jsonrpc: '2.0', id, method, params }],
  ['<', { jsonrpc: '2.0', id, error: null, result }],
];
const many = (count: number, of: (n: number) => readonly Said[]): Said[] =>
  Array.from({ length: count }, (_, n) => of(n + 1)).flat();

/** Programs that speak like miners and are none. */
const lines: Readonly<Record<string, readonly Said[]>> = {
  'ERP: login with login, pass and agent': [
    ...rpc(
      1,
      'login',
      { login: 'm.keller', pass: 'geheim', agent: 'ErpDesk/9.2' },
      { id: hash(3), ...ok },
    ),
    ...many(20, (n) =>
      rpc(n + 1, 'submit', { id: hash(3), job_id: `PO-${n}`, result: 'approved' }, ok),
    ),
  ],
  'ERP clients whose names begin like miners': [
    'PM/3.0',
    'Avalonia/11.0 (desktop)',
    'mm/2',
    'Rigel ERP 4',
  ].flatMap((agent, n) =>
    rpc(n, 'login', { login: 'm.keller', pass: 'geheim', agent }, { id: 's', ...ok }),
  ),
  'ERP: submit with a nonce of words': many(20, (n) =>
    rpc(n, 'submit', { id: 'x', job_id: '1', nonce: 'approve-17', result: hash(n) }, ok),
  ),
  'ERP: submit with a digest and a short nonce': many(20, (n) =>
    rpc(n, 'submit', { id: 'x', job_id: `${n}`, nonce: '1a2b', result: hash(n) }, ok),
  ),
  'document store: nonce of eight digits and a digest that is no proof of work': many(30, (n) =>
    rpc(n, 'submit', { id: 'x', job_id: `${n}`, nonce: '1a2b3c4d', result: hash(n + 16) }, ok),
  ),
  'CI: jobs pushed with target and digest': many(20, (n) => [
    [
      '<',
      {
        method: 'job',
        params: { job_id: hash(n).slice(0, 8), target: 'linux-amd64', blob: hash(n) },
      },
    ],
    ...rpc(n, 'submit', { job_id: hash(n).slice(0, 8), result: hash(n), status: 'passed' }, true),
  ]),
  'CI: a blob of one digest and a hexadecimal target': many(20, (n) => [
    [
      '<',
      { method: 'job', params: { job_id: `${n}`, target: 'deadbeef', blob: hash(n), clean: true } },
    ],
  ]),
  'render farm: frames as base64 blobs': many(20, (n) => [
    [
      '<',
      {
        method: 'job',
        params: { job_id: `f${n}`, blob: 'iVBORw0KGgo='.repeat(20), target: 'gpu', height: 1080 },
      },
    ],
    ...rpc(n, 'submit', { job_id: `f${n}`, nonce: n, result: 'frame.exr' }, ok),
  ]),
  'queue: difficulty and algorithm in a subscription': [
    ...rpc(
      1,
      'subscribe',
      { runner: 'r7', algo: ['sha256', 'blake3'] },
      { ...ok, difficulty: 'normal' },
    ),
  ],
  'game: mining.* with objects': [
    ...rpc(1, 'mining.subscribe', { pit: 4, topic: 'trucks' }, true),
    ...rpc(2, 'mining.authorize', { user: 'bob', password: 'x' }, true),
    ...many(20, (n) => rpc(n, 'mining.submit', { ore: 'iron', tons: n }, true)),
  ],
  'game: mining.* with lists of words': [
    ...rpc(1, 'mining.subscribe', ['pit-4'], { channel: 17 }),
    ...rpc(2, 'mining.authorize', ['operator7', 'secret'], true),
    ['<', { id: null, method: 'mining.set_difficulty', params: [3] }],
    ['<', { id: null, method: 'mining.notify', params: ['vein-9', 'iron', 120, true] }],
    ...many(20, (n) => rpc(n + 2, 'mining.submit', ['operator7', 'vein-9', `${n} tons`], true)),
  ],
  'ore ERP: agent, version and sites': [
    ...rpc(1, 'mining.subscribe', ['OreClient/2.1', 'site-12'], ['ok', 'site-12']),
    ...rpc(2, 'mining.authorize', ['a.miller', 'pw'], true),
    ['<', { method: 'mining.notify', params: ['shift-2', 'blasting at 14:00', 3] }],
  ],
  'data mining: jobs with model ids': [
    ...rpc(1, 'mining.start', ['kmeans', { k: 8 }], { job: 17 }),
    ['<', { method: 'mining.notify', params: [17, 'iteration', 3, 0.02] }],
  ],
  'language server': many(20, (n) =>
    rpc(n, 'textDocument/completion', { position: { line: n } }, { items: [{ label: 'mining' }] }),
  ),
  'debug adapter': many(20, (n) => [
    ['>', { seq: n, type: 'request', command: 'threads' }],
    ['<', { seq: n, type: 'response', request_seq: n, success: true, body: {} }],
  ]),
  'chat with types auth, job, submit': [
    ['>', { type: 'auth', params: { token: hash(5), user: 'eve' } }],
    ['<', { type: 'authed', params: { token: '', name: 'eve' } }],
    ['<', { type: 'job', params: { job_id: '1', blob: 'hello', target: 'room' } }],
    ['>', { type: 'submit', params: { job_id: '1', nonce: 'abcdefgh', result: hash(3) } }],
  ],
  'captcha with a site key': [
    ['>', { type: 'verify', params: { site_key: hash(7), response: hash(8) } }],
    ['<', { type: 'verified', params: { score: 0.9 } }],
  ],
  'MQTT gateway in JSON': many(20, (n) => [
    ['>', { topic: 'plant/pump', payload: { worker: 'w1', difficulty: n, hashrate: 12 }, qos: 1 }],
  ]),
  'log shipping that quotes miners': many(20, () => [
    [
      '>',
      {
        level: 'warn',
        message: JSON.stringify({ id: 1, method: 'mining.subscribe', params: ['cgminer/4.10.0'] }),
      },
    ],
    ['<', { acknowledged: true }],
  ]),
  'search engine': many(20, (n) => [
    ['>', { query: { match: { wallet: hash(n) } }, size: 10 }],
    ['<', { took: n, hits: { total: 1, hits: [{ _id: hash(n), _source: { blob: hash(n) } }] } }],
  ]),
  'Ethereum subscription over a WebSocket': [
    ...rpc(1, 'eth_subscribe', ['newHeads'], '0x9cef478923ff08bf67fde6c64013158d'),
    ...many(20, (n) => [
      [
        '<',
        {
          method: 'eth_subscription',
          params: {
            result: { parentHash: `0x${hash(n)}`, difficulty: '0x0', nonce: '0x0000000000000000' },
          },
        },
      ],
    ]),
  ],
  'Ethereum filter: three hashes at a time': many(20, (n) =>
    rpc(
      n,
      'eth_getFilterChanges',
      ['0x1'],
      [`0x${hash(n)}`, `0x${hash(n + 1)}`, `0x${'00'.repeat(4)}${hash(n).slice(8)}`],
    ),
  ),
  'Ethereum filter, its requests not seen': many(20, (n) => [
    [
      '<',
      { jsonrpc: '2.0', id: 0, result: [`0x${hash(n)}`, `0x${hash(n + 1)}`, `0x${hash(n + 2)}`] },
    ],
  ]),
  'Electrum wallet': [
    ...rpc(0, 'server.version', ['4.5.5', '1.4'], ['ElectrumX 1.16', '1.4']),
    ...many(20, (n) => rpc(n, 'blockchain.scripthash.subscribe', [hash(n)], hash(n + 1))),
    [
      '<',
      { method: 'blockchain.headers.subscribe', params: [{ height: 8, hex: hash(1).repeat(2) }] },
    ],
  ],
  'miner API of a rig monitor': many(20, (n) => [
    ['>', { id: 0, jsonrpc: '2.0', method: 'miner_getstat1' }],
    [
      '<',
      {
        id: 0,
        result: ['15.0', `${n}`, '30000;9;0', '30000', '0;0;0', 'off', '60;50', 'pool:4444'],
      },
    ],
  ]),
  'echo server: a greeting comes back': [
    ['>', { id: 1, method: 'mining.subscribe', params: ['hello'] }],
    ['<', { id: 1, method: 'mining.subscribe', params: ['hello'] }],
  ],
  'job board: getjob and login': [
    ...rpc(
      1,
      'login',
      { login: 'anna@example.org', pass: 'x' },
      { id: '7', job: { title: 'Welder', job_id: '19' }, ...ok },
    ),
    ...rpc(2, 'getjob', { id: '7' }, { job_id: '19', title: 'Welder', target: 'Leipzig' }),
    ...rpc(3, 'keepalived', { id: '7' }, { status: 'KEEPALIVED' }),
  ],
  'payment terminal: solution and result with codes': [
    ['>', { method: 'login', api_key: 'k-17', id: 'login' }],
    ['<', { method: 'result', id: 'login', code: 0, description: 'Login successful' }],
    ['>', { method: 'solution', id: '53', nonce: '12', output: 'receipt' }],
    ['<', { method: 'result', id: '53', code: 1, description: 'accepted' }],
  ],
  'word protocol with tildes': [
    '> shake~{"addr":"12 High Street","agent":"courier/2"}',
    '< job~{"diff":3,"blob":"parcel"}',
    '> submit~{"data":"signed","hash":"none"}',
    '< success~{"msg":"ok"}',
  ],
  'no JSON at all': many(20, () => [
    '> mining.subscribe cgminer login submit job',
    '< nonce target difficulty',
  ]),
};

test.each(Object.entries(lines))('%s', (_, said) => {
  const { records, tracker } = playLines(said);
  expect(records).toEqual([]);
  expect(tracker.sure).toBe(false);
});

const call = (method: string, params: unknown, answer: unknown, headers = {}): Exchange => ({
  headers,
  ask: { jsonrpc: '2.0', id: 1, method, params },
  answer: { jsonrpc: '2.0', id: 1, error: null, result: answer },
});
const basic = {
  authorization: `Basic ${Buffer.from('rpcuser:pw').toString('base64')}`,
  'user-agent': 'python-bitcoinrpc/1.0',
};
const template = {
  previousblockhash: hash(9),
  target: `${'0'.repeat(16)}${hash(5).slice(16)}`,
  curtime: 1_764_000_000,
  height: 9,
  transactions: [],
};
const moneroTemplate = {
  blocktemplate_blob: '10'.repeat(200),
  difficulty: 460_000_000_000,
  height: 3,
  prev_hash: hash(4),
  seed_hash: hash(6),
  ...ok,
};

/** Wallets, explorers and services at a node. */
const http: Readonly<Record<string, readonly Exchange[]>> = {
  'bitcoind: wallet': [
    call('getblockchaininfo', [], { chain: 'main', difficulty: 1e14 }, basic),
    call('getmininginfo', [], { networkhashps: 7e20, difficulty: 1e14 }, basic),
    call('sendrawtransaction', ['02'.repeat(200)], hash(3), basic),
  ],
  'bitcoind: explorer that polls templates': Array.from({ length: 20 }, () =>
    call('getblocktemplate', [{ rules: ['segwit'] }], template, basic),
  ),
  'monerod: explorer that asks for a template': Array.from({ length: 20 }, () =>
    call(
      'get_block_template',
      { wallet_address: `4A${'z'.repeat(93)}`, reserve_size: 60 },
      moneroTemplate,
    ),
  ),
  'monerod: wallet': [
    { method: 'GET', target: '/getheight', ask: '', answer: { height: 3, hash: hash(2), ...ok } },
    call(
      'get_info',
      {},
      { difficulty: 460_000_000_000, target: 120, top_block_hash: hash(1), ...ok },
    ),
  ],
  'geth: wallet': [
    call('eth_blockNumber', [], '0x1406f40'),
    call('eth_mining', [], false),
    call('eth_hashrate', [], '0x0'),
    call('eth_getBlockByNumber', ['latest', false], {
      nonce: '0x0000000000000000',
      mixHash: `0x${hash(1)}`,
      miner: `0x${'ab'.repeat(20)}`,
    }),
  ],
  'geth: a monitor asks whether there is work': Array.from({ length: 5 }, () => ({
    ask: { jsonrpc: '2.0', id: 1, method: 'eth_getWork', params: [] },
    answer: { jsonrpc: '2.0', id: 1, error: { code: -32000, message: 'no work available yet' } },
  })),
  'web shop: login and submit': [
    call('login', { login: 'x', pass: 'y', agent: 'Shop/1.0' }, { id: '1', ...ok }),
    call('submit', { id: '1', job_id: 'cart', nonce: '00000001', result: 'paid' }, ok),
  ],
};

test.each(Object.entries(http))('HTTP, %s', (_, exchanges) => {
  const { records, tracker } = playHttp(exchanges);
  expect(records).toEqual([]);
  expect(tracker.sure).toBe(false);
});

test('what never looks like mining is let go soon', () => {
  const { tracker } = playLines(lines['language server']!.slice(0, 12));
  expect(tracker.hopeless).toBe(true);
});
