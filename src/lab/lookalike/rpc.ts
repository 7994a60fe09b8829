/** Programs that speak like miners and are none: ERP, job queues, editors, wallets and explorers on a node's RPC, log shipping. */
import type { Rng } from '../../lib/rng.ts';
import type { Millis } from '../../records/columns.ts';
import { say, type Say } from '../conversation.ts';
import { answered, post } from '../miner/over-http.ts';

/** When it starts, how long it lasts. */
export interface Span {
  readonly start: Millis;
  readonly seconds: number;
}

const json = (value: unknown): string => JSON.stringify(value);

/** Times of a Poisson process over the span. */
export function moments(span: Span, meanSeconds: number, rng: Rng): Millis[] {
  const out: Millis[] = [];
  const end = span.start + span.seconds * 1000;
  for (let at = span.start + rng.exponential(meanSeconds * 1000); at < end;) {
    out.push(at);
    at += rng.exponential(meanSeconds * 1000) + 60;
  }
  return out;
}

const ask = (time: Millis, request: object, reply: object): Say[] => [
  say(time, 'client', `${json(request)}\n`),
  say(time + 31, 'server', `${json(reply)}\n`),
];

/** An ERP over raw TCP: login, submit of forms, a job number and a 64-digit document hash. */
export function erp(span: Span, rng: Rng): Say[] {
  const session = rng.hex(16);
  const login = {
    jsonrpc: '2.0',
    id: 1,
    method: 'login',
    params: { login: 'm.keller', pass: rng.hex(10), agent: 'ErpDesk/9.2' },
  };
  return [
    ...ask(span.start, login, {
      jsonrpc: '2.0',
      id: 1,
      error: null,
      result: { id: session, status: 'OK' },
    }),
    ...moments(span, 20, rng).flatMap((time, i) => {
      const params = {
        id: session,
        form: 'purchase_order',
        job_id: `PO-${rng.between(1000, 9999)}`,
        result: 'approved',
        digest: rng.hex(64),
      };
      const id = i + 2;
      return ask(
        time,
        { id, jsonrpc: '2.0', method: 'submit', params },
        { jsonrpc: '2.0', id, error: null, result: { status: 'OK' } },
      );
    }),
  ];
}

/** A build farm: jobs pushed to the runner, the result with an artefact digest submitted under the same job id. */
export function jobQueue(span: Span, rng: Rng): Say[] {
  const hello = {
    id: 1,
    method: 'subscribe',
    params: { runner: 'runner-7', capacity: 4, algo: ['sha256', 'blake3'] },
  };
  return [
    ...ask(span.start, hello, { id: 1, result: { status: 'OK', difficulty: 'normal' } }),
    ...moments(span, 15, rng).flatMap((time, i) => {
      const job_id = rng.hex(8);
      const job = {
        method: 'job',
        params: {
          job_id,
          repository: 'web/frontend',
          commit: rng.hex(40),
          target: 'linux-amd64',
          clean: true,
        },
      };
      const params = { job_id, status: 'passed', result: rng.hex(64), seconds: rng.between(1, 90) };
      return [
        say(time, 'server', `${json(job)}\n`),
        ...ask(
          time + 4000,
          { id: i + 2, method: 'submit', params },
          { id: i + 2, result: true, error: null },
        ),
      ];
    }),
  ];
}

/** A language server: JSON-RPC with Content-Length heads. */
export function languageServer(span: Span, rng: Rng): Say[] {
  const framed = (value: object): string => {
    const body = json(value);
    return `Content-Length: ${body.length}\r\n\r\n${body}`;
  };
  return moments(span, 3, rng).flatMap((time, i) => {
    const request = {
      jsonrpc: '2.0',
      id: i,
      method: 'textDocument/completion',
      params: { position: { line: rng.int(400), character: rng.int(80) } },
    };
    const result = { isIncomplete: false, items: [{ label: `mining_${rng.hex(4)}`, kind: 3 }] };
    return [
      say(time, 'client', framed(request)),
      say(time + 12, 'server', framed({ jsonrpc: '2.0', id: i, result })),
    ];
  });
}

const overHttp = (
  time: Millis,
  host: string,
  path: string,
  headers: readonly string[],
  request: object,
  reply: object,
): Say[] => [
  say(time, 'client', post(path, host, headers, json(request))),
  say(time + 20, 'server', answered(json(reply))),
];

/** A wallet and a monitor on a Bitcoin node's RPC port. */
export function bitcoinWallet(span: Span, rng: Rng): Say[] {
  const login = Buffer.from('rpcuser:wallet-service').toString('base64');
  const headers = [
    `Authorization: Basic ${login}`,
    'Content-Type: application/json',
    'User-Agent: python-bitcoinrpc/1.0',
  ];
  const calls: readonly (() => readonly [string, unknown[], unknown])[] = [
    () => [
      'getblockchaininfo',
      [],
      { chain: 'main', blocks: 866000, bestblockhash: rng.hex(64), difficulty: 1.01e14 },
    ],
    () => [
      'getmininginfo',
      [],
      { blocks: 866000, difficulty: 1.01e14, networkhashps: 7.1e20, chain: 'main' },
    ],
    () => [
      'getblock',
      [rng.hex(64)],
      { hash: rng.hex(64), nonce: rng.int(2 ** 32), bits: '17034219', merkleroot: rng.hex(64) },
    ],
    () => ['sendrawtransaction', [rng.hex(452)], rng.hex(64)],
    () => ['estimatesmartfee', [6], { feerate: 0.0001, blocks: 6 }],
  ];
  return moments(span, 8, rng).flatMap((time, id) => {
    const [method, params, result] = rng.pick(calls)();
    return overHttp(
      time,
      '127.0.0.1:8332',
      '/',
      headers,
      { version: '1.1', method, params, id },
      { result, error: null, id },
    );
  });
}

/** A dApp server on an Ethereum node's RPC port. */
export function ethereumWallet(span: Span, rng: Rng): Say[] {
  const headers = ['Content-Type: application/json', 'User-Agent: web3.js/4.2'];
  const block = (): object => ({
    number: '0x1406f40',
    hash: `0x${rng.hex(64)}`,
    mixHash: `0x${rng.hex(64)}`,
    nonce: '0x0000000000000000',
    difficulty: '0x0',
    miner: `0x${rng.hex(40)}`,
  });
  const calls: readonly (() => readonly [string, unknown[], unknown])[] = [
    () => ['eth_blockNumber', [], '0x1406f40'],
    () => [
      'eth_call',
      [{ to: `0x${rng.hex(40)}`, data: `0x${rng.hex(72)}` }, 'latest'],
      `0x${rng.hex(64)}`,
    ],
    () => ['eth_getBlockByNumber', ['latest', false], block()],
    () => ['eth_sendRawTransaction', [`0x${rng.hex(220)}`], `0x${rng.hex(64)}`],
    () => ['eth_mining', [], false],
    () => ['eth_hashrate', [], '0x0'],
  ];
  return moments(span, 5, rng).flatMap((time, id) => {
    const [method, params, result] = rng.pick(calls)();
    return overHttp(
      time,
      'eth-node.internal:8545',
      '/',
      headers,
      { jsonrpc: '2.0', id, method, params },
      { jsonrpc: '2.0', id, result },
    );
  });
}

/** A Monero wallet at a remote node: the same paths a solo miner polls, without templates. */
export function moneroWallet(span: Span, rng: Rng): Say[] {
  const headers = ['Content-Type: application/json'];
  return moments(span, 6, rng).flatMap((time, i) => {
    if (i % 3 === 0) {
      return [
        say(time, 'client', 'GET /getheight HTTP/1.1\r\nHost: node.example.org:18081\r\n\r\n'),
        say(
          time + 20,
          'server',
          answered(json({ hash: rng.hex(64), height: 3270000 + i, status: 'OK' })),
        ),
      ];
    }
    const result = {
      height: 3270000 + i,
      target: 120,
      difficulty: 460000000000,
      top_block_hash: rng.hex(64),
      status: 'OK',
    };
    const method = i % 3 === 1 ? 'get_info' : 'get_block_count';
    return overHttp(
      time,
      'node.example.org:18081',
      '/json_rpc',
      headers,
      { jsonrpc: '2.0', id: '0', method },
      { id: '0', jsonrpc: '2.0', result },
    );
  });
}

/** Log shipping: other programs' mining lines quoted inside records. */
export function logShipping(span: Span, rng: Rng): Say[] {
  return moments(span, 4, rng).flatMap((time) => {
    const quoted = json({ id: 1, method: 'mining.subscribe', params: ['cgminer/4.10.0'] });
    const record = {
      time: Math.floor(time),
      host: `web-${rng.between(1, 9)}`,
      level: 'warn',
      message: `blocked: ${quoted}`,
    };
    return [say(time, 'client', `${json(record)}\n`)];
  });
}

/** A pool dashboard's back end: talk about mining, in JSON, over raw TCP, by nobody who mines. */
export function statistics(span: Span, rng: Rng): Say[] {
  return moments(span, 10, rng).flatMap((time, id) =>
    ask(
      time,
      { id, method: 'mining.statistics', params: ['24h'] },
      {
        id,
        result: { hashrate: rng.int(1e9), workers: rng.int(400), difficulty: rng.int(1e6) },
        error: null,
      },
    ),
  );
}
