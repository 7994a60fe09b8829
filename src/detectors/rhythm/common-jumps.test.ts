/** Miners of one coin at several pools give each other a clock; look-alikes that keep their own time give none, and nobody vouches
 * for himself. */
import { expect, test } from 'vitest';
import { createRng } from '../../lib/rng.ts';
import { CommonJumps, type Candidate } from './common-jumps.ts';

const START = Date.UTC(2026, 10, 2, 8);
const HOUR = 3_600_000;
const END = START + 2 * HOUR;

function chances(seed: number, seconds: number): number[] {
  const rng = createRng(seed);
  const times: number[] = [];
  for (let t = START; t < END; t += rng.exponential(seconds) * 1000) times.push(t);
  return times;
}

/** What a pool sends: a job at each block, so much later, and whenever it was silent for some time. */
function pool(peer: string, blocks: readonly number[], lag: number, silence: number): Candidate {
  const pushes: number[] = [];
  let nth = 0;
  for (let t = START; t < END;) {
    pushes.push(t);
    while (nth < blocks.length && blocks[nth]! + lag <= t) nth++;
    t = Math.min(t + silence * 1000, (blocks[nth] ?? Infinity) + lag);
  }
  return { peer, pushes, start: START, end: END };
}

const board = (peer: string, seed: number): Candidate => ({
  peer,
  pushes: chances(seed, 40),
  start: START,
  end: END,
});

const blocks = chances(1, 120);
const pools = [
  pool('a.example', blocks, 300, 30),
  pool('b.example', blocks, 800, 45),
  pool('c.example', blocks, 1100, 60),
];

test('pools of one coin are a clock for a third one', () => {
  const word = new CommonJumps(pools).word(pools[2]!);
  expect(word).toMatchObject({ witness: 'clock', sees: 'together' });
  expect(word!.weight).toBeGreaterThan(3);
  expect(word!.weight).toBeLessThanOrEqual(5);
});

test('two alone give none: each would vouch for the other, and so for himself', () => {
  const two = new CommonJumps(pools.slice(0, 2));
  expect(two.word(pools[0]!)).toBeUndefined();
  expect(two.word(pools[1]!)).toBeUndefined();
});

test('servers of one peer do not vouch for each other', () => {
  const same = pools.map((one) => ({ ...one, peer: 'feed.example' }));
  expect(new CommonJumps(same).word(same[0]!)).toBeUndefined();
  const twoPeers = [{ ...pools[0]!, peer: 'b.example' }, pools[1]!, pools[2]!];
  expect(new CommonJumps(twoPeers).word(pools[2]!)).toBeUndefined();
});

test('boards that keep their own time are no clock, and are lifted by none', () => {
  const boards = Array.from({ length: 24 }, (_, i) => board(`board-${i}.example`, 100 + i));
  const alone = new CommonJumps(boards);
  for (const one of boards) expect(alone.word(one)).toBeUndefined();
  const among = new CommonJumps([...pools, ...boards]);
  const lifted = boards.filter((one) => (among.word(one)?.weight ?? 0) > 2);
  expect(lifted).toEqual([]);
  expect(among.word(pools[0]!)).toMatchObject({ sees: 'together' });
});

test('two coins at one site are two clocks', () => {
  const other = chances(2, 60);
  const more = [
    pool('d.example', other, 200, 30),
    pool('e.example', other, 900, 20),
    pool('f.example', other, 500, 45),
  ];
  const both = new CommonJumps([...pools, ...more]);
  for (const one of [...pools, ...more]) expect(both.word(one)).toMatchObject({ sees: 'together' });
});
