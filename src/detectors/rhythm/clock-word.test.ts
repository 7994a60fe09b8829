/** What block times add to the odds: on average nothing for whatever knows no blocks, and much for a silent miner. */
import { expect, test } from 'vitest';
import { batch } from '../../../test/kit/records.ts';
import { intelOf } from '../../../test/kit/intel.ts';
import { lookAlikeTrain } from '../../lab/train/trains.ts';
import { createRng } from '../../lib/rng.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { Clocks } from '../block-clock/clocks.ts';
import { clockWord, lnOdds } from './clock-word.ts';
import { rhythm } from './rhythm.ts';

const START = Date.UTC(2026, 10, 2, 8);
const DAY = 86_400_000;

/** Blocks every so many seconds on average, over three days. */
function blocksOf(seed: number, seconds: number): number[] {
  const rng = createRng(seed);
  const times: number[] = [];
  for (let t = START - DAY; t < START + 2 * DAY; t += rng.exponential(seconds) * 1000)
    times.push(t);
  return times;
}

const clocks = (): Clocks =>
  new Clocks(
    new Map([
      ['XMR', blocksOf(1, 120)],
      ['BTC', blocksOf(2, 600)],
      ['RVN', blocksOf(3, 60)],
    ]),
  );

test('the mean of the odds is 1 over chances that are chances', () => {
  const n = 200_000;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += Math.exp(lnOdds(Math.log((i + 0.5) / n)));
  expect(sum / n).toBeGreaterThan(0.8);
  expect(sum / n).toBeLessThanOrEqual(1);
  for (let lnP = -40, before = Infinity; lnP <= 0; lnP += 0.5) {
    const odds = lnOdds(lnP);
    expect(odds).toBeLessThanOrEqual(before);
    before = odds;
  }
});

test('conversations that know no blocks gain nothing on average', () => {
  const known = clocks();
  const odds: number[] = [];
  for (let i = 0; i < 1500; i++) {
    const { segments, start, seconds } = lookAlikeTrain(9, i);
    const pushes = segments.filter(([, size]) => size < 0).map(([time]) => time);
    const word = clockWord(pushes.slice(0, 2000), start, start + seconds * 1000, known);
    if (word !== undefined) odds.push(Math.exp(word.weight));
  }
  expect(odds.length).toBeGreaterThan(1000);
  expect(odds.reduce((a, b) => a + b, 0) / odds.length).toBeLessThanOrEqual(1);
});

/** A silent miner as a board would look that pushes its state: one size, whenever a block comes or 30 seconds have passed. */
function silent(minutes: number, blocks: readonly number[]): Rhythm {
  const times: number[] = [];
  const own = blocks.filter((t) => t >= START);
  let nth = 0;
  for (let t = START; t < START + minutes * 60_000;) {
    times.push(t);
    while (own[nth]! + 700 <= t) nth++;
    t = Math.min(t + 60_000, own[nth]! + 700);
  }
  return {
    flow_id: '00000000000000aa',
    flow_start: START,
    start_time: START,
    end_time: START + minutes * 60_000,
    src_ip: '10.0.0.5',
    src_port: 40_000,
    dst_ip: '203.0.113.1',
    dst_port: 443,
    dst_name: '',
    grain: 'message',
    times,
    sizes: times.map((_, i) => -(900 + (i % 3) * 40)),
    packets: [],
    lasted: [],
    hello: '',
    greeting: [],
    segment: 'a',
  };
}

test('a silent miner that rhythm alone does not tell is told by the clock, and is one kind of reason for good', () => {
  const known = blocksOf(1, 120);
  const tell = (blocks: ReadonlyMap<string, readonly number[]>, minutes: readonly number[]) => {
    const detector = rhythm.create(rhythm.settings.parse({}), { intel: intelOf({}), blocks });
    return minutes.flatMap((m) => {
      const row = silent(m, known);
      const half = { ...row, times: row.times.filter((t) => t >= START + (m - 20) * 60_000) };
      const part = { ...half, sizes: half.times.map(() => -930) };
      expect([...detector.detect(batch({ rhythm: [part] }))]).toEqual([]);
      return [...(detector.sweep?.() ?? [])].map(({ basis, detail }) => [basis, detail['first']]);
    });
  };
  expect(tell(new Map(), [20])).toEqual([]);
  expect(tell(new Map([['BTC', blocksOf(2, 600)]]), [20])).toEqual([]);
  const told = tell(new Map([['XMR', known]]), [20, 40, 60, 80]);
  expect(told.length).toBeGreaterThanOrEqual(3);
  expect(new Set(told.map(([basis]) => basis))).toEqual(new Set(['clock']));
  expect(told[0]![1]).toBe('clock follows');
});
