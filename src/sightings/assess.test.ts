import { describe, expect, test } from 'vitest';
import { HOUR, nowhere, piece, START } from '../../test/kit/evidence.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Host } from '../model/host.ts';
import { assess } from './assess.ts';
import { Folder } from './fold.ts';

function assessed(...evidence: Evidence[]): Host {
  const folder = new Folder();
  for (const e of evidence) folder.add(e);
  const taken = folder.take();
  return assess('10.0.0.5', taken.sightings, taken.evidence, nowhere);
}

const name = { ip: '', port: 0, name: 'pool.example.org', pool: 'Example' };
const asked = (): Evidence =>
  piece({ detector: 'pool-name', basis: 'dns', peer: name, confidence: 63 });
const contacted = (confidence = 90): Evidence => piece({ confidence });
const served = (): Evidence => piece({ detector: 'pool-name', basis: 'server-name' });
const unsure = (): Evidence =>
  piece({ detector: 'pool-name', basis: 'server-name', stance: 'context' });
const agent = (): Evidence => piece({ detector: 'miner-agent', basis: 'agent', level: 2 });
const shape = (): Evidence =>
  piece({
    detector: 'stratum',
    basis: 'shape',
    level: 2,
    facts: { dialects: ['stratum-v2-noise'] },
  });
const session = (confidence = 90): Evidence =>
  piece({ detector: 'stratum', basis: 'protocol', level: 3, confidence });
const work = (): Evidence =>
  piece({
    detector: 'stratum',
    basis: 'work',
    level: 4,
    tally: { sessions: 1, submitted: 9, accepted: 8, rejected: 1 },
  });
const management = (): Evidence =>
  piece({ detector: 'management-api', basis: 'management', level: 3 });
const visit = (): Evidence =>
  piece({
    detector: 'pool-name',
    basis: 'site',
    stance: 'context',
    summary: 'pool.site',
    peer: { ...name, name: 'www.example.org' },
  });
const visitTo = (): Evidence => ({
  ...visit(),
  peer: { ip: '203.0.113.1', port: 3333, name: 'pool.example.org', pool: '' },
});
const node = (): Evidence => piece({ detector: 'full-node', basis: 'node', stance: 'context' });
const cdn = (): Evidence =>
  piece({ detector: 'shared-address', basis: 'shared-address', stance: 'against' });
const resolves = (): Evidence =>
  piece({ detector: 'resolver', basis: 'shared-address', stance: 'against' });
const reported = (): Evidence => piece({ detector: 'notice', basis: 'report', confidence: 50 });
const probes = (): Evidence => piece({ detector: 'prober', basis: 'prober', stance: 'against' });

/** What is seen of a host, and what may be said of it. */
const table: readonly (readonly [what: string, evidence: () => Evidence[], answer: string])[] = [
  ['a name asked for', () => [asked()], 'E1 suspected unknown'],
  [
    'name, server name and address of one contact are one reason',
    () => [asked(), served(), contacted()],
    'E1 suspected unknown',
  ],
  [
    'the same contact every hour for a day stays an indicator',
    () => Array.from({ length: 24 }, (_, h) => piece({ time: START + h * HOUR })),
    'E1 suspected unknown',
  ],
  ['a program that names itself', () => [agent()], 'E2 suspected unknown'],
  ['a program that names itself, at a pool', () => [agent(), contacted()], 'E2 mining miner'],
  [
    'a program that names itself, at a doubtful address',
    () => [agent(), contacted(30)],
    'E2 suspected unknown',
  ],
  ['sizes of an encrypted protocol', () => [shape()], 'E2 suspected miner'],
  ['sizes of an encrypted protocol, at a pool', () => [shape(), contacted()], 'E2 mining miner'],
  [
    'sizes of an encrypted protocol, on a node',
    () => [shape(), contacted(), node()],
    'E2 suspected miner',
  ],
  [
    'a shared name counts beside another reason, but is no witness',
    () => [shape(), unsure()],
    'E2 suspected miner',
  ],
  ['a shared name alone', () => [unsure()], 'E1 context visitor'],
  ['a session', () => [session()], 'E3 mining miner'],
  ['a session its parser doubts', () => [session(30)], 'E1 suspected unknown'],
  ['accepted shares', () => [work()], 'E4 mining miner'],
  ['accepted shares on a node', () => [work(), node()], 'E4 mining miner'],
  ['a device that states its rate', () => [management()], 'E3 mining miner'],
  ['a visit', () => [visit()], 'E1 context visitor'],
  [
    'a visit by browser explains the question and the contact before it',
    () => [asked(), contacted(), visitTo()],
    'E1 context visitor',
  ],
  [
    'but not a contact with another port, nor one hours later',
    () => [
      visitTo(),
      piece({ peer: { ip: '203.0.113.1', port: 4444, name: '', pool: '' } }),
      piece({ time: START + 3 * HOUR }),
    ],
    'E1 suspected unknown',
  ],
  ['nor a program that names itself there', () => [visitTo(), agent()], 'E2 suspected unknown'],
  ['a visit and a session', () => [visit(), session()], 'E3 mining miner'],
  ['a node', () => [node()], 'E1 context node'],
  ['a shared address', () => [cdn()], 'E1 context visitor'],
  ['a resolver that asks', () => [resolves(), asked()], 'E1 context visitor'],
  [
    'a resolver that also talks to a pool',
    () => [resolves(), asked(), contacted()],
    'E1 suspected unknown',
  ],
  ['what others report', () => [reported()], 'E1 suspected unknown'],
  ['what others report, and a contact', () => [reported(), contacted()], 'E1 suspected unknown'],
  ['what others report, of a node', () => [reported(), node()], 'E1 suspected unknown'],
  [
    'what others report, of what has the sizes of an encrypted protocol',
    () => [reported(), shape()],
    'E2 mining miner',
  ],
  ['sessions of a prober', () => [probes(), session()], 'E3 suspected prober'],
  ['shares of a prober', () => [probes(), work()], 'E4 mining miner'],
];

test.each(table)('%s', (_, evidence, answer) => {
  const { level, verdict, kind } = assessed(...evidence());
  expect(`${level} ${verdict} ${kind}`).toBe(answer);
});

describe('kind', () => {
  test.each([
    ['proxy', { proxy_signs: ['many-logins'] }],
    ['miner', { proxy_signs: ['nicehash-nonce'] }],
    ['hijacked', { hijack_signs: ['self-description'] }],
    ['browser', { dialects: ['coinhive'] }],
    ['miner', { dialects: ['cryptonote'], login_kinds: ['donate-proxy'] }],
  ])('%s by its signs', (kind, facts) => {
    expect(assessed({ ...work(), facts: { ...work().facts, ...facts } }).kind).toBe(kind);
  });

  test('an indicator of malware alone accuses nobody', () => {
    const e = contacted();
    const malware = { indicator_kinds: ['malware'], hijack_signs: ['malware-endpoint'] };
    expect(assessed({ ...e, facts: { ...e.facts, ...malware } })).toMatchObject({
      verdict: 'suspected',
      kind: 'unknown',
    });
  });
});

describe('confidence', () => {
  test('grows with independent reasons, and is never certain', () => {
    const of = (...e: Evidence[]): number => assessed(...e).confidence;
    expect(of(asked())).toBeLessThan(of(contacted()));
    expect(of(asked(), contacted())).toBe(of(contacted()));
    expect(of(contacted(), agent())).toBeGreaterThan(of(agent()));
    expect(of(contacted(), agent(), session(), work(), management())).toBe(0.99);
  });

  test('is lowered by counter-reasons, but not where work is proven', () => {
    const of = (...e: Evidence[]): number => assessed(...e).confidence;
    expect(of(contacted(), node())).toBeLessThan(of(contacted()));
    expect(of(contacted(), cdn())).toBeLessThan(of(contacted(), visit()));
    expect(of(session(), probes())).toBeLessThan(of(session()));
    expect(of(work(), probes())).toBe(of(work()));
  });
});

describe('what is told of a host', () => {
  test('the session goes before the list: its coins, not all of the pool', () => {
    const e = contacted();
    const host = assessed(
      { ...e, facts: { ...e.facts, coins: ['ETC', 'RVN', 'XMR'] } },
      piece({
        detector: 'stratum',
        basis: 'protocol',
        level: 3,
        facts: { coins: ['XMR'], algorithm: 'rx/0|rx/wow' },
      }),
    );
    expect(host.coins).toEqual(['XMR']);
    expect(host.algorithms).toEqual(['rx/0', 'rx/wow']);
  });

  test('an endpoint bears the longest name known; a name alone only until its address is', () => {
    const host = assessed(
      asked(),
      contacted(),
      piece({
        detector: 'pool-name',
        basis: 'dns',
        peer: { ...name, ip: '203.0.113.1', port: 3333 },
      }),
      piece({ basis: 'dns', peer: { ...name, name: 'other.example.org' } }),
    );
    expect(host.endpoints).toEqual([
      { ip: '203.0.113.1', port: 3333, name: 'pool.example.org', pool: 'Example' },
      { ip: '', port: 0, name: 'other.example.org', pool: 'Example' },
    ]);
  });

  test('the other end of a tunnel is not where it mines, whoever else spoke of it', () => {
    const heard = {
      detector: 'rhythm',
      basis: 'rhythm',
      level: 2,
      peer: { ip: '198.51.100.40', port: 51_820, name: '', pool: '' },
    } as const;
    const host = assessed(
      contacted(),
      piece(heard),
      piece({ ...heard, time: START + HOUR, facts: { via: ['tunnel'] } }),
    );
    expect(host.via).toEqual(['tunnel']);
    expect(host.endpoints.map(({ ip }) => ip)).toEqual([contacted().peer.ip]);
    expect(assessed(piece(heard)).endpoints).toHaveLength(1);
  });

  test('a session is counted once, however many detectors and sensors saw it', () => {
    const contact = (observer: string): Evidence => piece({ observer, tally: { sessions: 1 } });
    const host = assessed(
      work(),
      { ...work(), observer: 'second' },
      contact('local'),
      contact('second'),
    );
    expect(host.sessions).toBe(1);
    expect(host.shares).toEqual({ submitted: 9, accepted: 8, rejected: 1 });
    expect(assessed(contact('local'), contact('second')).sessions).toBe(1);
  });

  test('parts of a session in different inputs add up', () => {
    const host = assessed(work(), { ...work(), segment: 'b' });
    expect(host.shares.accepted).toBe(16);
  });

  test('reasons for and against stand apart, and hours with reasons for are counted', () => {
    const host = assessed(session(), visit(), node(), piece({ time: START + HOUR }));
    expect(host.evidence.map((e) => e.basis)).toEqual(['protocol', 'address']);
    expect(host.counter_evidence.map((e) => e.basis).sort()).toEqual(['node', 'site']);
    expect(host.active_hours).toBe(2);
    expect(host.active_days).toHaveLength(1);
  });

  test('on a host of context only, the context is the reason for listing it', () => {
    const host = assessed(visit(), cdn());
    expect(host.evidence.map((e) => e.basis)).toEqual(['site']);
    expect(host.counter_evidence.map((e) => e.basis)).toEqual(['shared-address']);
    expect(host.active_hours).toBe(0);
    expect(host.active_days).toEqual([]);
  });

  test.each([
    [
      'E1',
      () => [contacted()],
      ['change.session', 'change.second-witness', 'change.visit', 'change.list-wrong'],
    ],
    [
      'E3',
      () => [session()],
      [
        'change.accepted-share',
        'change.authorised-probe',
        'change.address-shared',
        'change.approved',
      ],
    ],
    ['E4', () => [work()], ['change.authorised-probe', 'change.address-shared', 'change.approved']],
    ['context', () => [node()], ['change.contact', 'change.node-confirmed']],
  ])('what would change %s', (_, evidence, keys) => {
    expect(assessed(...evidence()).would_change).toEqual(keys);
  });
});
