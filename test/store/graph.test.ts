/** The graph of what hosts share: a private proxy and a wallet join, a public pool and a well-known program do not. */
import { expect, test } from 'vitest';
import { keepHosts } from '../../src/keep.ts';
import { joins, linkOf, type Shared } from '../../src/model/graph.ts';
import type { Host } from '../../src/model/host.ts';
import { tellGraph } from '../../src/response/wording/graph-text.ts';
import { walkGraph, type Walk } from '../../src/situation/graph.ts';
import { openStore } from '../../src/store/open-store.ts';
import { commonAgents } from '../../src/wiring.ts';
import { host } from '../cli/fixtures.ts';
import { onEngine, scratch } from './engine.ts';

const POOL = { ip: '198.51.100.9', port: 3333, name: 'pool.supportxmr.com', pool: 'SupportXMR' };
const PROXY = { ip: '10.9.9.9', port: 3333, name: '', pool: '' };
const UNLISTED = { ip: '203.0.113.5', port: 9000, name: '', pool: '' };
/** Unlisted, too, but with many wallets. */
const BUSY = { ip: '203.0.113.80', port: 443, name: '', pool: '' };

const plain = { wallets: [], accounts: [], agents: ['XMRig/6.22.0'], endpoints: [POOL] };
const named = (ip: string, part: Partial<Host>): Host =>
  host({ ip, unit: null, ...plain, ...part });

const crowd: readonly Host[] = [
  named('10.0.0.1', { wallets: ['w:a'], unit: 'Physics' }),
  named('10.0.0.2', { wallets: ['w:a'], unit: 'Chemistry', endpoints: [PROXY] }),
  named('10.0.0.3', { wallets: ['w:b'], endpoints: [PROXY] }),
  named('10.0.0.4', { wallets: ['w:c'], agents: ['kworkerd/1'], endpoints: [UNLISTED] }),
  named('10.0.0.5', { agents: ['kworkerd/1'] }),
  named('10.0.0.6', { wallets: ['acct:x'], accounts: ['acct:x'], endpoints: [UNLISTED] }),
  named('10.0.0.7', { verdict: 'context', wallets: ['w:a'] }),
  ...Array.from({ length: 7 }, (_, i) =>
    named(`10.0.1.${i}`, { wallets: [`w:busy-${i}`], endpoints: [BUSY, POOL] }),
  ),
  ...Array.from({ length: 30 }, (_, i) => named(`10.0.2.${i}`, { agents: ['nobody-knows/2'] })),
];

onEngine('the graph of what hosts share', () => {
  test('walks through what joins, and past what does not', async () => {
    using dir = scratch();
    await using store = await openStore({ path: dir.path });
    await keepHosts(store, crowd, 1);
    const walk = (part: Partial<Walk>) =>
      walkGraph(store, {
        kind: 'host',
        value: '10.0.0.1',
        steps: 2,
        most: 100,
        isCommon: commonAgents(),
        ...part,
      });
    const hostsOf = async (part: Partial<Walk>): Promise<string[]> =>
      ((await walk(part))?.nodes ?? [])
        .filter(({ kind }) => kind === 'host')
        .map(({ value }) => value)
        .sort();

    // By the wallet to the second; from there by the proxy to the third; the pool and the program join nobody.
    expect(await hostsOf({})).toEqual(['10.0.0.1', '10.0.0.2']);
    expect(await hostsOf({ steps: 4 })).toEqual(['10.0.0.1', '10.0.0.2', '10.0.0.3']);
    const near = (await walk({}))!;
    const shown = near.nodes.map(({ id, hosts, strength, why }) => [id, hosts, strength, why]);
    expect(shown).toContainEqual(['wallet:w:a', 2, 'strong', 'same-wallet']);
    expect(shown).toContainEqual(['agent:XMRig/6.22.0', 11, 'none', 'common-agent']);
    expect(shown.find(([id]) => id === 'endpoint:pool.supportxmr.com:3333')).toMatchObject({
      2: 'none',
      3: 'public-pool',
    });
    for (const { host: at, shared } of near.edges) {
      expect(near.nodes.map(({ id }) => id)).toContain(at);
      expect(near.nodes.map(({ id }) => id)).toContain(shared);
    }
    // Begun at a wallet, an endpoint, a program; the account is no wallet.
    expect(await hostsOf({ kind: 'wallet', value: 'w:a' })).toEqual(['10.0.0.1', '10.0.0.2']);
    expect(await hostsOf({ kind: 'endpoint', value: '203.0.113.5:9000' })).toEqual([
      '10.0.0.4',
      '10.0.0.6',
    ]);
    expect(await hostsOf({ kind: 'agent', value: 'kworkerd/1' })).toEqual(['10.0.0.4', '10.0.0.5']);
    expect(await walk({ kind: 'wallet', value: 'acct:x' })).toBeUndefined();
    expect(await hostsOf({ kind: 'account', value: 'acct:x' })).toEqual(['10.0.0.6']);
    // An endpoint with many wallets is a pool, listed or not; a program that thirty hosts run joins nobody.
    expect(await hostsOf({ value: '10.0.1.0' })).toEqual(['10.0.1.0']);
    expect(await hostsOf({ value: '10.0.2.0', steps: 4 })).toEqual(['10.0.2.0']);
    // Begun there all the same, it says who was seen, and how little that says.
    const pool = (await walk({ kind: 'endpoint', value: 'pool.supportxmr.com:3333', steps: 1 }))!;
    expect(pool.nodes[0]).toMatchObject({ pool: 'SupportXMR', strength: 'none' });
    expect(pool.cut).toBe(true);
    expect(await walk({ value: '10.99.99.99' })).toBeUndefined();
  });

  test('keeps to the units of whoever asks', async () => {
    using dir = scratch();
    await using store = await openStore({ path: dir.path });
    await keepHosts(store, crowd, 1);
    const asked = { kind: 'host', steps: 4, most: 100, isCommon: commonAgents() } as const;
    const found = await walkGraph(store, { ...asked, value: '10.0.0.1', units: ['Physics'] });
    expect(JSON.stringify(found)).not.toContain('10.0.0.2');
    expect(found!.nodes.find(({ kind }) => kind === 'wallet')).toMatchObject({ hosts: 1 });
    expect(
      await walkGraph(store, { ...asked, value: '10.0.0.2', units: ['Physics'] }),
    ).toBeUndefined();
    expect(await walkGraph(store, { ...asked, value: '10.0.0.1', units: [] })).toBeUndefined();
  });

  test('stops where it is told to, and says so', async () => {
    using dir = scratch();
    await using store = await openStore({ path: dir.path });
    const many = Array.from({ length: 40 }, (_, i) => named(`10.1.0.${i}`, { wallets: ['w:m'] }));
    await keepHosts(store, many, 1);
    const walk = { kind: 'wallet', value: 'w:m', steps: 3, isCommon: () => true } as const;
    const few = (await walkGraph(store, { ...walk, most: 5 }))!;
    expect(few.nodes.filter(({ kind }) => kind === 'host')).toHaveLength(5);
    expect(few.cut).toBe(true);
    expect(few.nodes[0]!.hosts).toBe(40);
  });
});

test('each reason has its words in both languages', () => {
  const shared: Shared = {
    kind: 'wallet',
    value: '10.0.0.1:3333',
    hosts: 2,
    units: 1,
    wallets: 1,
    pool: '',
    common: false,
  };
  const links = [
    shared,
    { ...shared, kind: 'account' },
    { ...shared, kind: 'machine' },
    { ...shared, kind: 'endpoint' },
    { ...shared, kind: 'endpoint', value: 'x.example:1' },
    { ...shared, kind: 'endpoint', wallets: 9 },
    { ...shared, kind: 'endpoint', pool: 'AntPool' },
    { ...shared, kind: 'agent' },
    { ...shared, kind: 'agent', hosts: 99 },
    { ...shared, kind: 'agent', common: true },
  ] satisfies Shared[];
  const whys = links.map((one) => linkOf(one).why);
  expect(new Set(whys).size).toBe(links.length);
  expect(links.map((one) => joins(linkOf(one)))).toEqual(links.map((_, i) => i < 5));
  const graph = {
    start: '',
    edges: [],
    cut: false,
    nodes: whys.map((why) => ({ why })) as never,
  };
  expect(tellGraph('zh', graph).nodes.every(({ why }) => /[\u4e00-\u9fff]/.test(why))).toBe(true);
  expect(tellGraph('en', graph).nodes.every(({ why }) => / /.test(why))).toBe(true);
});
