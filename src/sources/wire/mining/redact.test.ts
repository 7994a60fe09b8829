import { describe, expect, test } from 'vitest';
import type { ProtocolLine } from '../../../records/mining.ts';
import { playLines, type Said } from './example.ts';
import { AGENT, BLOB, reply, tell } from './transcripts.ts';

const texts = (said: readonly Said[]): string =>
  playLines(said)
    .records.flatMap(({ lines }) => lines as ProtocolLine[])
    .map(({ text }) => text)
    .join('\n');

/** Every secret of these has a length at which mere searching would not find it, or looks like harmless hexadecimal digits. */
const HEX = 'cafe'.repeat(16);
const sessions: Readonly<
  Record<string, readonly [said: readonly Said[], secrets: readonly string[]]>
> = {
  'a hash as login, a short password and rig': [
    [
      [
        '>',
        { id: 1, method: 'login', params: { login: HEX, pass: 'q7', rigid: 'z9', agent: AGENT } },
      ],
    ],
    ['cafecafe', 'q7', 'z9'],
  ],
  'a short account': [
    [
      ['>', { id: 1, method: 'mining.subscribe', params: ['cgminer/4.12.1'] }],
      ['>', { id: 2, method: 'mining.authorize', params: ['jo.k7', 'w8'] }],
      [
        '>',
        {
          id: 3,
          method: 'mining.submit',
          params: ['jo.k7', 'j', '5b2c38ee', '69066981', 'aca21eb5'],
        },
      ],
    ],
    ['"jo', 'k7', 'w8'],
  ],
  'a worker beside the method': [
    [
      [
        '>',
        { worker: 'u5', id: 2, method: 'eth_submitLogin', params: [`0x${'5e'.repeat(20)}`, 'w8'] },
      ],
    ],
    ['u5', 'w8', '5e5e5e'],
  ],
  'the pool repeats the wallet in its refusal': [
    [
      [
        '>',
        {
          id: 1,
          method: 'login',
          params: { login: `4${'C'.repeat(94)}`, pass: 'x', agent: AGENT },
        },
      ],
      reply(1, undefined, { code: -1, message: `Invalid address 4${'C'.repeat(94)} of rig` }),
    ],
    ['CCCCC'],
  ],
  'a wallet nobody logged in with': [
    [
      ['<', { method: 'job', params: { job_id: 'a', blob: BLOB, target: 'c6100000' } }],
      tell('client.reconnect', ['pool.example', 3333, `bc1q${'q'.repeat(38)}`]),
    ],
    ['qqqqqqqq'],
  ],
};

test.each(Object.entries(sessions))('%s', (_, [said, secrets]) => {
  const shown = texts(said);
  expect(shown).not.toBe('');
  expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
});

describe('what is no secret stays legible', () => {
  test('methods, programs, targets; long digits are shortened', () => {
    const shown = texts([
      ['>', { id: 1, method: 'login', params: { login: 'acc.w', pass: 'x', agent: AGENT } }],
      ['<', { method: 'job', params: { job_id: 'a', blob: BLOB, target: 'c6100000' } }],
    ]);
    expect(shown).toContain(`"agent":"${AGENT}"`);
    expect(shown).toContain('"target":"c6100000"');
    expect(shown).toContain(`"blob":"${BLOB.slice(0, 12)}…(${BLOB.length})"`);
  });

  test('the same login has the same fingerprint everywhere', () => {
    const login: Said = [
      '>',
      {
        id: 1,
        method: 'login',
        params: { login: `4${'C'.repeat(94)}.rig9`, pass: 'x', agent: AGENT },
      },
    ];
    const [record] = playLines([login]).records;
    expect(texts([login])).toContain(`"login":"${record?.wallet}.${record?.worker}"`);
  });
});
