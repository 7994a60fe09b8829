/** Programs whose messages have names, members and lengths of mining's, and mean something else by them. */
import { createHash } from 'node:crypto';
import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { playHttp, playLines, type Exchange, type Said } from './example.ts';

type Message = readonly [side: '>' | '<', value: object];

const hash = (n: number): string => n.toString(16).padStart(2, '7').repeat(32);
/** Hexadecimal digits that differ from message to message. */
const hex = (digits: number, n: number): string =>
  createHash('sha256').update(`${n}`).digest('hex').repeat(8).slice(0, digits);
const ETH = `0x${'ab'.repeat(20)}`;
const ok = { status: 'OK' };
const rpc = (id: unknown, method: string, params: unknown, result: unknown): Message[] => [
  ['>', { jsonrpc: '2.0', id, method, params }],
  ['<', { jsonrpc: '2.0', id, result }],
];
const many = (of: (n: number) => readonly Message[]): Message[] =>
  Array.from({ length: 20 }, (_, n) => of(n + 1)).flat();
const submits = (of: (n: number) => object): Message[] =>
  many((n) => rpc(n + 1, 'submit', { job_id: `${n}`, nonce: hex(8, n), ...of(n) }, ok));

const conversations: Readonly<Record<string, readonly Message[]>> = {
  'device manager: firmware in hexadecimal for a target of eight digits': many((n) => [
    [
      '<',
      {
        method: 'job',
        params: { job_id: `${n}`, blob: `7f454c46${hex(300, n)}`, target: hex(8, n) },
      },
    ],
    ...rpc(n, 'submit', { job_id: `${n}`, result: 'flashed' }, true),
  ]),
  'CI: an artifact of a short commit': many((n) =>
    rpc(n, 'artifact', { n }, { job_id: `${n}`, blob: hex(512, n), target: hex(8, n), ...ok }),
  ),
  'transcoder: pieces asked for, and digests of what became of them': many((n) => [
    ...rpc(n, 'getjob', { id: 'w' }, { job_id: `${n}`, blob: hex(256, n), target: hex(16, n) }),
    ...rpc(n, 'submit', { job_id: `${n}`, nonce: hex(8, n), result: hash(n) }, ok),
  ]),
  'password laboratory: an algorithm that is not only mining’s': many((n) => [
    [
      '<',
      {
        method: 'job',
        params: { job_id: `${n}`, blob: hex(64, n), target: hex(8, n), algo: 'argon2' },
      },
    ],
  ]),
  'file store: short digests filled up with zeros': submits((n) => ({
    result: hex(40, n).padEnd(64, '0'),
  })),
  'contract runner: words of an empty memory': submits(() => ({ result: '0'.repeat(64) })),
  'task server: login by a digest, digests as results': [
    ...rpc(1, 'login', { login: hash(3), pass: 'x' }, ok),
    ...submits((n) => ({ result: hash(n) })),
  ],
  'task server: login by a key, digests as results': [
    ['>', { method: 'login', api_key: hex(32, 1), id: 'login' }],
    ['<', { method: 'result', id: 'login', code: 0 }],
    ...submits((n) => ({ result: hash(n) })),
  ],
  'game: signed in to with an address of Ethereum': [
    ...rpc(1, 'login', { login: ETH, pass: `0x${hex(130, 1)}` }, { token: hash(2), ...ok }),
    ...submits((n) => ({ result: hash(n) })),
  ],
  'wallet service: eth_login': rpc(1, 'eth_login', [ETH, `0x${hex(130, 1)}`], { token: hash(2) }),
  'service whose identifiers look like old addresses': rpc(
    1,
    'login',
    { login: '1srQrx2ZWZBpBUvZwXKQmpEYga2', pass: 'x' },
    { token: hash(2) },
  ),
  'exchange: login by a key, and a value that is set': [
    ['>', { method: 'login', api_key: hex(66, 1), id: 1 }],
    ['<', { id: 1, result: true }],
    ['<', { method: 'set_extranonce', params: [hex(8, 1)] }],
  ],
  'picture farm: digest, difficulty and height of a picture': [
    ['>', { method: 'login', api_key: hex(32, 1), id: 'login' }],
    ['<', { method: 'result', id: 'login', code: 0 }],
    ...many((n): Message[] => [
      ['<', { method: 'job', id: `${n}`, input: hash(n), difficulty: 3, height: 1080 }],
      ['>', { method: 'result', id: `${n}`, code: 1 }],
    ]),
  ],
  'live chat: the key of a site': [
    ['>', { type: 'auth', params: { site_key: hex(40, 1), type: 'anonymous' } }],
    ['<', { type: 'authed', params: { visitor: hex(16, 1), hashes: 3 } }],
    ...many(() => [['<', { type: 'typing', params: { agent: 'Eve' } }]]),
  ],
  'captcha with tasks and digests': [
    ['>', { type: 'auth', params: { site_key: hex(40, 1), type: 'token' } }],
    ...many((n): Message[] => [
      ['<', { type: 'job', params: { job_id: hex(8, n), blob: hash(n), target: hex(8, n) } }],
      ['>', { type: 'submit', params: { job_id: hex(8, n), nonce: hex(8, n), result: hash(n) } }],
    ]),
  ],
  'programs called nearly as miners are': [
    'MiniZinc/2.8.3',
    'minizip/1.2',
    'Avalon Media/7.1',
    'Claymore HR 2',
    'luvit (linux) libuv/1.44.2',
  ].flatMap((agent, n) => rpc(n, 'login', { login: 'm.keller', pass: 'x', agent }, ok)),
  'idle game: answers to jobs that nobody gave': [
    ...rpc(1, 'mining.subscribe', ['IdleGame/2'], [null, hex(8, 1)]),
    ...many((n): Message[] => [
      ['<', { method: 'mining.notify', params: [hex(8, n), 'vein', 3, true] }],
      ...rpc(n + 1, 'mining.submit', ['player1', hex(8, n + 100), hex(8, n)], true),
    ]),
  ],
  'idle game: a session of words': [
    ...rpc(1, 'mining.subscribe', ['IdleGame/2'], ['session', hex(8, 1)]),
    ...many((n): Message[] => [
      ['<', { method: 'mining.notify', params: [hex(8, n), 'vein', 3, true] }],
      ...rpc(n + 1, 'mining.submit', ['player1', hex(8, n), hex(8, n)], true),
    ]),
  ],
  'data mining: a table at a server': rpc(
    1,
    'mining.subscribe',
    ['kmeans', 'v2', 'data.example.org', 8080],
    { rows: 17 },
  ),
  'Ethereum node: a monitor that asks for work, too': many((n) => [
    ...rpc(n, 'eth_hashrate', [], '0x375198a'),
    ...rpc(n, 'eth_getWork', [], [`0x${hex(64, n)}`, `0x${hash(3)}`, `0x0000${hex(60, n)}`]),
    ...rpc(n, 'eth_blockNumber', [], '0x1406f40'),
  ]),
  'Ethereum node: work first, the rest afterwards': [
    ...rpc(1, 'eth_getWork', [], [`0x${hash(1)}`, `0x${hash(3)}`, `0x0000${hash(2).slice(4)}`]),
    ...many((n) => rpc(n, 'eth_blockNumber', [], '0x1406f40')),
  ],
  'Ethereum node: all calls tried, one after the other': [
    ...rpc(1, 'eth_mining', [], true),
    ...rpc(2, 'eth_submitHashrate', ['0x500000', `0x${hash(1)}`], true),
    ...rpc(3, 'eth_getWork', [], [`0x${hash(1)}`, `0x${hash(3)}`, `0x0000${hash(2).slice(4)}`]),
    ...rpc(4, 'eth_submitWork', ['0x0000000000000001', `0x${hash(5)}`, `0x${hash(6)}`], false),
  ],
  'contract storage: addresses and numbers filled up to words': many((n) => [
    [
      '<',
      {
        jsonrpc: '2.0',
        id: 0,
        result: [`0x${hex(64, n)}`, `0x${hash(3)}`, `0x${hex(40, n).padStart(64, '0')}`],
      },
    ],
  ]),
};

const ids = new Map<string, string>();
/** The same with ids of so many hexadecimal digits. */
const withIds = (said: readonly Message[], digits: number): Message[] =>
  said.map(([side, value]) => {
    const { id } = value as { id?: string | number };
    if (id === undefined) return [side, value];
    const key = `${digits} ${id}`;
    if (!ids.has(key)) ids.set(key, hex(digits, ids.size));
    return [side, { ...value, id: ids.get(key) }];
  });
const saidBy = (said: readonly Message[], side: string): Message[] =>
  said.filter(([by]) => by === side);
/** Questions and answers as HTTP carries them; none where something is said unasked. */
const exchanges = (said: readonly Message[]): Exchange[] =>
  said.some(([side], n) => side === (n % 2 === 0 ? '<' : '>'))
    ? []
    : said.flatMap(([side, ask], n) =>
        side === '>' ? [{ ask, answer: said[n + 1]?.[1] ?? {} }] : [],
      );

/** In how many ways a conversation is taken for mining. */
const accusations = (said: readonly Message[]): string[] => {
  const ways: Readonly<Record<string, readonly Said[]>> = {
    whole: said,
    'joined late': said.slice(1 + said.length / 3),
    'with ids of 8 digits': withIds(said, 8),
    'with ids of 64 digits': withIds(said, 64),
    'one side': saidBy(said, '>'),
    'the other side': saidBy(said, '<'),
  };
  const played = Object.entries(ways).map(([way, lines]) => [way, playLines(lines)] as const);
  return [...played, ['over HTTP', playHttp(exchanges(said))] as const]
    .filter(([, { records, tracker }]) => records.length > 0 || tracker.sure)
    .map(([way]) => way);
};

test.each(Object.entries(conversations))('%s', (_, said) => {
  expect(accusations(said)).toEqual([]);
});

const digits = (count: number): fc.Arbitrary<string> =>
  fc
    .stringMatching(new RegExp(`^[0-9a-f]{${count - 1}}[1-9a-f]$`))
    .map((text) => text.slice(0, count));
/** Values as other programs have them under these names: the right lengths for some, never all that mining needs. */
const members = {
  id: fc.oneof(fc.nat(), digits(8), digits(64), fc.uuid()),
  job_id: fc.oneof(fc.nat(), digits(8), digits(64), fc.uuid()),
  nonce: fc.oneof(fc.nat(), digits(8), digits(16), fc.uuid()),
  result: fc.oneof(digits(64), digits(40), fc.boolean(), fc.constantFrom('ok', 'passed')),
  target: fc.oneof(digits(8), digits(64), fc.constantFrom('linux-amd64', 'gpu')),
  height: fc.oneof(fc.nat(), fc.constant(1080)),
  algo: fc.constantFrom('sha256', 'argon2', 'aes-gcm', 'kmeans', 'flex'),
  seed_hash: fc.oneof(digits(40), digits(32)),
  difficulty: fc.oneof(fc.nat({ max: 9 }), fc.constantFrom('easy', 'hard')),
  blob: fc.oneof(
    digits(64),
    digits(160).map((text) => `f${text}`),
    fc.base64String({ minLength: 40 }),
  ),
  input: fc.oneof(digits(64), fc.constant('photo.png')),
  login: fc.oneof(digits(64), fc.constant('m.keller'), fc.constant(ETH), fc.emailAddress()),
  pass: fc.constant('x'),
  agent: fc.constantFrom('Desk/9.2', 'runner/17.3', 'node-fetch'),
  code: fc.nat({ max: 2 }),
} as const;
const content = fc.record(members, { requiredKeys: [] });
const METHODS =
  'login submit job getjob keepalived result subscribe authorize notify getwork solution'.split(
    ' ',
  );
const request = fc.record({
  id: members.id,
  method: fc.constantFrom(...METHODS),
  params: fc.oneof(content, fc.array(fc.oneof(digits(8), digits(64), fc.nat()), { maxLength: 4 })),
});
const message: fc.Arbitrary<Message> = fc.oneof(
  request.map((value): Message => ['>', value]),
  request.map((value): Message => ['<', value]),
  fc.record({ id: members.id, result: content }).map((value): Message => ['<', value]),
  content.map((value): Message => ['<', { method: 'job', ...value }]),
  content.map((params): Message => ['>', { type: 'submit', params }]),
);

property.prop([fc.array(message, { maxLength: 40 })])(
  'members of mining’s names with other programs’ values',
  (said) => {
    expect(accusations(said)).toEqual([]);
  },
);
