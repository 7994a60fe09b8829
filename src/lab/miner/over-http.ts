/** Mining by HTTP requests: Bitcoin getwork and getblocktemplate, Ethereum getWork, XMRig against a node. */
import type { Rng } from '../../lib/rng.ts';
import { target256, type Dialect, type Identity, type Line, type Speaker } from './dialect.ts';

const json = (value: unknown): string => JSON.stringify(value);

/** A POST with headers given as lines. */
export function post(path: string, host: string, headers: readonly string[], body: string): string {
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: ${host}`,
    ...headers,
    `Content-Length: ${body.length}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** A 200 answer in JSON. */
export const answered = (body: string, headers: readonly string[] = []): string =>
  [
    'HTTP/1.1 200 OK',
    'Content-Type: application/json',
    ...headers,
    `Content-Length: ${body.length}`,
    'Connection: keep-alive',
    '',
    body,
  ].join('\r\n');

const typical = { hashRate: 11e9, jobSeconds: 60 };

function speakGetwork(identity: Identity, rng: Rng): Speaker {
  const host = `${identity.host}:${identity.port}`;
  const login = Buffer.from(`${identity.wallet}.${identity.worker}:${identity.password}`).toString(
    'base64',
  );
  const headers = [
    `Authorization: Basic ${login}`,
    'Accept: */*',
    'Content-type: application/json',
    'X-Mining-Extensions: longpoll midstate rollntime submitold',
    `User-Agent: ${identity.agent}`,
  ];
  const ask = (params: readonly string[]): string =>
    post('/', host, headers, json({ method: 'getwork', params, id: 0 }));
  // Little-endian target, as getwork gives it.
  const work = (said: string): object => ({
    midstate: rng.hex(64),
    data: rng.hex(256),
    hash1: `${'0'.repeat(64)}80${'0'.repeat(62)}`,
    target: (said.match(/../g) ?? []).reverse().join(''),
  });
  const job = (said: string): Line[] => [
    ['miner', ask([])],
    [
      'pool',
      answered(json({ result: work(said), error: null, id: 0 }), ['X-Roll-NTime: expire=120']),
    ],
  ];
  return {
    open: ({ difficulty }) => job(difficulty.said),
    job: ({ difficulty }) => job(difficulty.said),
    share: () => [['miner', ask([rng.hex(256)])]],
    answer: ({ stale }) => [['pool', answered(json({ result: !stale, error: null, id: 0 }))]],
  };
}

export const getwork: Dialect = {
  name: 'getwork',
  coin: 'BTC',
  algorithm: 'sha256d',
  unit: 'H/s',
  agents: ['bfgminer/5.5.0', 'cgminer/3.7.2'],
  framing: 'whole',
  turns: true,
  typical,
  difficulty: target256,
  speak: speakGetwork,
};

export const ethGetwork: Dialect = {
  name: 'eth-getwork',
  coin: 'ETC',
  algorithm: 'etchash',
  unit: 'H/s',
  agents: ['ethminer/0.14'],
  framing: 'whole',
  turns: true,
  typical: { hashRate: 31e6, jobSeconds: 13 },
  difficulty: target256,
  speak: (identity, rng) => {
    const path = `/?miner=30@${identity.wallet}@${identity.worker}`;
    const headers = ['Accept: application/json', 'Content-Type: application/json'];
    const ask = (method: string, params: readonly string[]): string =>
      post(path, identity.host, headers, json({ id: 1, jsonrpc: '2.0', method, params }));
    const header = (nth: number): string => `0x${rng.fork(`header-${nth}`).hex(64)}`;
    const seed = `0x${rng.hex(64)}`;
    const poll = (nth: number, said: string): Line[] => [
      ['miner', ask('eth_getWork', [])],
      ['pool', answered(json({ id: 1, jsonrpc: '2.0', result: [header(nth), seed, `0x${said}`] }))],
    ];
    return {
      open: (job) => poll(job.nth, job.difficulty.said),
      // Nothing is pushed: the next poll brings the new work.
      job: (job) => poll(job.nth, job.difficulty.said),
      share: ({ job, nonce }) => [
        ['miner', ask('eth_submitWork', [`0x${nonce}`, header(job.nth), `0x${rng.hex(64)}`])],
      ],
      answer: ({ stale }) => [['pool', answered(json({ id: 1, jsonrpc: '2.0', result: !stale }))]],
      tick: { everySeconds: 3, say: (job) => poll(job.nth, job.difficulty.said) },
    };
  },
};

/** XMRig with `daemon: true`: templates from a node, blocks back to it; shares are whole blocks. */
export const xmrigDaemon: Dialect = {
  name: 'xmrig-daemon',
  coin: 'XMR',
  algorithm: 'rx/0',
  unit: 'H/s',
  agents: ['XMRig/6.22.2 (Linux x86_64) libuv/1.48.0 gcc/13.3.0'],
  framing: 'whole',
  turns: true,
  typical: { hashRate: 8200, jobSeconds: 60 },
  difficulty: (work) => ({ said: `${Math.round(work)}`, work: Math.round(work) }),
  speak: (identity, rng) => {
    const headers = ['Content-Type: application/json', `User-Agent: ${identity.agent}`];
    let id = 0;
    const ask = (method: string, params: unknown): string => {
      const body = json({ id: ++id, jsonrpc: '2.0', method, params });
      return post('/json_rpc', `${identity.host}:${identity.port}`, headers, body);
    };
    const template = (height: number, said: string): Line[] => [
      [
        'miner',
        ask('getblocktemplate', { wallet_address: identity.wallet, extra_nonce: rng.hex(16) }),
      ],
      [
        'pool',
        answered(
          json({
            id,
            jsonrpc: '2.0',
            result: {
              blocktemplate_blob: rng.hex(600),
              blockhashing_blob: `1010${rng.hex(148)}`,
              difficulty: Number(said),
              height,
              prev_hash: rng.hex(64),
              seed_hash: rng.hex(64),
              status: 'OK',
            },
          }),
        ),
      ],
    ];
    return {
      open: (job) => template(job.height, job.difficulty.said),
      job: (job) => template(job.height, job.difficulty.said),
      share: () => [['miner', ask('submitblock', [rng.hex(600)])]],
      answer: () => [['pool', answered(json({ id, jsonrpc: '2.0', result: { status: 'OK' } }))]],
      tick: {
        everySeconds: 10,
        say: (job) => [
          [
            'miner',
            `GET /getheight HTTP/1.1\r\nHost: ${identity.host}:${identity.port}\r\nUser-Agent: ${identity.agent}\r\n\r\n`,
          ],
          [
            'pool',
            answered(
              json({ hash: rng.hex(64), height: job.height, status: 'OK', untrusted: false }),
            ),
          ],
        ],
      },
    };
  },
};
