import { describe, expect, test } from 'vitest';
import { playLines, type Said } from './example.ts';
import {
  AGENT,
  ask,
  bitcoinJob,
  BLOB,
  hash,
  opening,
  reply,
  tell,
  transcripts,
  XMR,
} from './transcripts.ts';

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

  test('a pool that answers with ids of its own', () => {
    const [greet, welcome, submit] = xmrig;
    const [record] = playLines([greet!, welcome!, submit!, reply(9001, { status: 'OK' })]).records;
    expect([record?.level, record?.accepted]).toEqual([4, 1]);
  });

  test('EthereumStratum 2.0 accepts by an id and nothing else', () => {
    const script = transcripts['ethereumstratum-2']!;
    const submit = script.findIndex(
      ([, said]) => typeof said === 'object' && 'method' in said && said.method === 'mining.submit',
    );
    const [, { id }] = script[submit] as unknown as [string, { id: number }];
    const [record] = playLines([...script.slice(0, submit + 1), ['<', { id }]]).records;
    expect([record?.level, record?.submitted, record?.accepted]).toEqual([4, 1, 1]);
  });

  test('an answer to something else is none to a share', () => {
    const [greet, welcome, submit] = xmrig;
    const alive: Said = ['>', { id: 7, method: 'keepalived', params: { id: 's' } }];
    const [record] = playLines([
      greet!,
      welcome!,
      submit!,
      alive,
      reply(7, { status: 'KEEPALIVED' }),
    ]).records;
    expect([record?.level, record?.accepted]).toEqual([3, 0]);
  });

  test('a solution as eth-proxy sends it, under the method of Stratum', () => {
    const params = ['0x2f565c64e9fdaa1c', `0x${hash(1)}`, `0x${hash(3)}`];
    const [record] = playLines([ask(4, 'mining.submit', params), reply(4, true)]).records;
    expect([record?.submitted, record?.accepted, record?.wallet]).toEqual([1, 1, '']);
  });
});
