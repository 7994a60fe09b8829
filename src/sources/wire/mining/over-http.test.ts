import { describe, expect, test } from 'vitest';
import { facts, playHttp } from './example.ts';
import { AGENT, ETH, hash, XMR } from './transcripts.ts';

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

  test('a response without JSON answers nothing, and the next is not taken for it', () => {
    const get = (data: string, answer: unknown) => ({
      headers: mining,
      ask: { method: 'getwork', params: [data], id: 0 },
      answer,
    });
    const { records } = playHttp([
      get('cd'.repeat(128), 'Bad Gateway'),
      get('ef'.repeat(128), { result: true, error: null, id: 0 }),
      {
        headers: mining,
        ask: { method: 'getwork', params: [], id: 0 },
        answer: { result: { data: 'ab'.repeat(128), target: 'ff'.repeat(32) }, error: null, id: 0 },
      },
    ]);
    expect(
      records.map(({ submitted, accepted, rejected, jobs }) => [
        submitted,
        accepted,
        rejected,
        jobs,
      ]),
    ).toEqual([[2, 1, 0, 1]]);
  });
});
