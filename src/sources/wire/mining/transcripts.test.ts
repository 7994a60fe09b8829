import { describe, expect, test } from 'vitest';
import { playHttp, playLines, type Said } from './example.ts';
import type { Mining } from '../../../records/mining.ts';

const hash = (n: number): string => n.toString(16).padStart(2, '0').repeat(32);
const XMR = `4${'A'.repeat(94)}`;
const ETH = `0x${'ab'.repeat(20)}`;
const AGENT = 'XMRig/6.22.2 (Linux x86_64) libuv/1.48.0 gcc/13.3.0';
const BLOB = `1010${'ab'.repeat(72)}`;
const ZEC_TARGET = `0004${'18'.repeat(30)}`;

const ask = (id: unknown, method: string, params: unknown): Said => ['>', { id, method, params }];
const tell = (method: string, params: unknown): Said => ['<', { id: null, method, params }];
const reply = (id: unknown, result: unknown, error: unknown = null): Said => [
  '<',
  { id, result, error },
];

const bitcoinJob = [
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

const opening = (agent: string, user: string, welcome: unknown, ...more: unknown[]): Said[] => [
  ask(1, 'mining.subscribe', [agent, ...more]),
  reply(1, welcome),
  ask(2, 'mining.authorize', [user, 'x']),
  reply(2, true),
];

/** Documented conversations, each ending in one accepted share. */
const transcripts: Readonly<Record<string, readonly Said[]>> = {
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
      ...{ extensions: ['algo', 'keepalive'], status: 'OK' },
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

const facts = ({
  dialect,
  level,
  coins,
  algorithms,
  hash_unit,
  login_kind,
  difficulties,
  jobs,
  submitted,
  accepted,
  work_shares,
  agent,
  dst_name,
  reported_hash_rate,
}: Mining) => ({
  dialect,
  level,
  what: `${coins.join()} ${algorithms.join()} ${hash_unit}`,
  login: login_kind,
  work: (difficulties as { work: number }[]).map(({ work }) => work),
  counts: [jobs, submitted, accepted, work_shares],
  ...(agent !== '' && { agent }),
  ...(dst_name !== '' && { dst_name }),
  ...(reported_hash_rate > 0 && { reported_hash_rate }),
});

describe.each(Object.entries(transcripts))('%s', (dialect, said) => {
  test('a session with an accepted share', () => {
    const { records, unread } = playLines(said);
    expect(records.map((record) => [record.dialect, record.level])).toEqual([[dialect, 4]]);
    expect(records.map(facts)).toMatchSnapshot();
    expect(unread).toEqual([]);
  });

  test('keys in another order, spaces, and several objects in one line change nothing', () => {
    const other = said.map((line): Said => {
      if (typeof line === 'string') return line;
      const [side, value] = line;
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      return `${side} \0 ${JSON.stringify(turned, null, 1).replaceAll('\n', ' ')} `;
    });
    expect(playLines(other).records.map(facts)).toEqual(playLines(said).records.map(facts));
  });

  test('the pool opened the connection, or so it seemed: the miner is the one who mines', () => {
    const swapped = said.map((line): Said =>
      typeof line === 'string'
        ? `${line.startsWith('>') ? '<' : '>'}${line.slice(1)}`
        : [line[0] === '>' ? '<' : '>', line[1]],
    );
    const [record] = playLines(swapped).records;
    expect([record?.src_ip, record?.dst_ip]).toEqual(['203.0.113.9', '10.0.0.5']);
  });

  test('secrets are nowhere in the record', () => {
    const text = JSON.stringify(playLines(said).records);
    const secrets = [
      XMR,
      ETH,
      'AAAAAAAAAA',
      'kkkkkkkkkk',
      'account.worker1',
      'worker1',
      'rig4',
      'rig7',
      'rig2',
      'rig3',
      'qqqqqqqqqq',
      'zzzzzzzzzz',
      'eeeeeeeeee',
      'KS3',
      'grin.user',
      'ab'.repeat(33),
    ];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});

test('several objects in one line, and a batch, are read one by one', () => {
  const texts = transcripts['ethproxy']!.map((line) => [line[0], JSON.stringify(line[1])] as const);
  const joined = texts.map(
    ([side, text], n) => `${side} ${n % 2 === 0 ? `[${text}]` : `${text}${text}`}`,
  );
  expect(playLines(joined).records.map(({ submitted, accepted }) => [submitted, accepted])).toEqual(
    [[1, 1]],
  );
});

describe('levels', () => {
  const xmrig = transcripts['cryptonote']!;

  test('a login that is never answered', () => {
    const [record] = playLines(xmrig.slice(0, 1)).records;
    expect([record?.level, record?.confidence]).toEqual([3, 75]);
  });

  test('a login that is refused', () => {
    const [record] = playLines([
      xmrig[0]!,
      reply(1, undefined, { code: -1, message: 'Banned' }),
    ]).records;
    expect([record?.level, record?.confidence]).toEqual([3, 70]);
  });

  test('a session without a share', () => {
    const [record] = playLines(xmrig.slice(0, 2)).records;
    expect([record?.level, record?.confidence]).toEqual([3, 94]);
  });

  test('job pushes alone, joined mid-stream', () => {
    const push: Said = [
      '<',
      { jsonrpc: '2.0', method: 'job', params: { blob: BLOB, job_id: 'a', target: 'c6100000' } },
    ];
    const [record] = playLines([push]).records;
    expect([record?.level, record?.confidence, record?.src_ip]).toEqual([3, 80, '10.0.0.5']);
  });

  test('shares alone, once their hashes are seen to be proofs of work', () => {
    const share = (n: number, result: string): Said[] => [
      [
        '>',
        { id: n, method: 'submit', params: { id: 's', job_id: 'a', nonce: `5362fd7${n}`, result } },
      ],
      reply(n, { status: 'OK' }),
    ];
    expect(playLines([...share(1, hash(17)), ...share(2, hash(18))]).records).toEqual([]);
    const [record] = playLines([
      ...share(1, hash(17)),
      ...share(2, `${hash(18).slice(4)}0000`),
    ]).records;
    expect(record?.level).toBe(4);
  });

  test('a donation of XMRig logs in with a hash', () => {
    const [record] = playLines([
      ['>', { id: 1, method: 'login', params: { login: hash(5), pass: '', agent: AGENT } }],
    ]).records;
    expect(record?.login_kind).toBe('donate-proxy');
  });

  test('a botnet describes its host in the password', () => {
    const pass = '[192.168.1.109][root][project-VirtualBox][2][A8-6600K APU with]';
    const login = {
      login: XMR,
      pass,
      agent: 'pwnRig/(by pwned) (Linux x86_64) libuv/1.41.0 gcc/8.3.0',
    };
    const { records } = playLines([['>', { id: 1, method: 'login', params: login }]]);
    expect(records[0]?.attribution).toEqual({
      internal_ip: '192.168.1.109',
      user: 'root',
      hostname: 'project-VirtualBox',
      cores: 2,
      cpu: 'A8-6600K APU with',
    });
    expect(JSON.stringify(records[0]?.lines)).not.toContain('VirtualBox');
  });

  test('the pool sends the miner elsewhere', () => {
    const { records } = playLines([
      ...transcripts['stratum']!,
      tell('client.reconnect', ['Other.Pool.Example', 4444]),
    ]);
    expect(records[0]?.reconnect).toEqual(['other.pool.example:4444']);
  });

  test('several workers on one connection', () => {
    const { records } = playLines([
      ...transcripts['stratum']!,
      ask(9, 'mining.authorize', ['account.worker2', 'x']),
    ]);
    expect(records[0]?.proxy_signs).toEqual(['many-workers']);
  });

  test('scrypt by the wallet, GhostRider by the program', () => {
    const as = (agent: string, user: string): readonly string[] | undefined =>
      playLines([
        ...opening(agent, user, [[['mining.notify', 'a']], '5f', 8]),
        tell('mining.notify', bitcoinJob),
      ]).records[0]?.algorithms;
    expect(as('cgminer/4.11.1', `L${'k'.repeat(33)}.w`)).toEqual(['scrypt']);
    expect(as('cpuminer-gr-1.2.4.1-x64', `R${'k'.repeat(33)}.w`)).toEqual(['ghostrider']);
    expect(as('cgminer/4.11.1', 'account.w')).toEqual(['sha256d']);
  });
});

describe('HTTP', () => {
  const mining = {
    'x-mining-extensions': 'longpoll midstate',
    'user-agent': 'bfgminer/5.2.0',
    authorization: `Basic ${Buffer.from('donald.duck:quack99').toString('base64')}`,
    host: 'pool.example:8332',
  };

  test('getwork', () => {
    const { records } = playHttp([
      {
        headers: mining,
        ask: { method: 'getwork', params: [], id: 0 },
        answer: {
          result: {
            data: 'ab'.repeat(128),
            target: `${'f'.repeat(8)}${'0'.repeat(8)}`.padStart(64, 'f'),
          },
          error: null,
          id: 0,
        },
      },
      {
        headers: mining,
        ask: { method: 'getwork', params: ['cd'.repeat(128)], id: 0 },
        answer: { result: true, error: null, id: 0 },
      },
    ]);
    expect(records.map(facts)).toMatchSnapshot();
    expect(records[0]?.via).toBe('http');
    expect(JSON.stringify(records)).not.toMatch(/donald|duck|quack/);
  });

  test('a miner whose getblocktemplate is refused', () => {
    const { records } = playHttp([
      {
        headers: mining,
        ask: { id: 0, method: 'getblocktemplate', params: [{ capabilities: ['workid'] }] },
        answer: { id: 0, result: null, error: [20, 'Parse error', null] },
      },
    ]);
    expect(records.map(({ dialect, level }) => [dialect, level])).toEqual([['getwork', 3]]);
  });

  test('Ethereum getWork, wallet and rate in the path', () => {
    const target = `/?miner=30@${ETH}@Rig17`;
    const { records } = playHttp([
      {
        target,
        ask: { id: 1, jsonrpc: '2.0', method: 'eth_getWork' },
        answer: {
          id: 1,
          result: [`0x${hash(1)}`, `0x${hash(2)}`, `0x00000001${hash(5).slice(8)}`],
        },
      },
      {
        target,
        ask: {
          id: 1,
          jsonrpc: '2.0',
          method: 'eth_submitWork',
          params: ['0x2f565c64e9fdaa1c', `0x${hash(1)}`, `0x${hash(3)}`],
        },
        answer: { id: 1, result: true },
      },
    ]);
    expect(records.map(facts)).toMatchSnapshot();
    expect(JSON.stringify(records)).not.toMatch(/Rig17|abababab/);
  });

  test('XMRig at a node, and an unnamed program that submits blocks', () => {
    const at = (agent: string): (readonly [string, number, number])[] =>
      playHttp([
        {
          headers: { 'user-agent': agent },
          ask: {
            id: 1,
            method: 'getblocktemplate',
            params: { wallet_address: XMR, extra_nonce: 'ab' },
          },
          answer: {
            id: 1,
            result: {
              blocktemplate_blob: 'ab'.repeat(200),
              difficulty: 8000,
              height: 3,
              prev_hash: hash(1),
              seed_hash: hash(2),
              status: 'OK',
            },
          },
        },
        {
          headers: { 'user-agent': agent },
          ask: { id: 2, method: 'submitblock', params: ['cd'.repeat(200)] },
          answer: { id: 2, result: { status: 'OK' } },
        },
      ]).records.map(({ dialect, level, accepted }) => [dialect, level, accepted] as const);
    expect(at(AGENT)).toEqual([['xmrig-daemon', 4, 1]]);
    expect(at('')).toEqual([['xmrig-daemon', 4, 1]]);
  });
});
