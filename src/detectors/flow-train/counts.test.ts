/** Messages are counted in records that hold many of them, and their times judged by the counts alone. */
import { describe, expect, test } from 'vitest';
import { createRng } from '../../lib/rng.ts';
import { countWitnesses } from './count-witnesses.ts';
import { balanceOf, dispersion, toneOf } from './counts.ts';
import type { Part, Spell, TrainView } from './train-view.ts';

const [SHARE, ANSWER, JOB] = [209, 87, 398] as const;
const MINUTE = 60_000;

/** How many messages a minute. */
interface Counts {
  readonly shares: number;
  readonly jobs: number;
}

/** A record a minute of each side; shares are answered, everything is acknowledged. */
function train(minutes: number, of: () => Counts, share: () => number = () => SHARE): TrainView {
  const spells = Array.from({ length: minutes }, (_, i): Spell => {
    const { shares, jobs } = of();
    const [start, end] = [i * MINUTE, i * MINUTE + 59_000];
    const part = (payload: number, packets: number): Part | undefined =>
      packets === 0 ? undefined : { start, end, payload, packets };
    const said = Array.from({ length: shares }, share).reduce((sum, size) => sum + size, 0);
    return {
      start,
      up: part(said, 2 * shares + jobs),
      down: part(shares * ANSWER + jobs * JOB, shares + jobs),
    };
  });
  return { spells, seconds: minutes * 60, port: 443 };
}

/** Poisson counts. */
function lucky(seed: number, shares: number, jobs: number): () => Counts {
  const rng = createRng(seed);
  const count = (mean: number): number => {
    let n = 0;
    for (let t = rng.exponential(1); t < mean; t += rng.exponential(1)) n++;
    return n;
  };
  return () => ({ shares: count(shares), jobs: count(jobs) });
}

const look = (name: string, view: TrainView): string | undefined =>
  countWitnesses.find((one) => one.name === name)!.look(view);

describe('one size in sums of many', () => {
  const sums = (view: TrainView): number[] => view.spells.map(({ up }) => up?.payload ?? 0);

  test('is found, though numbers grow by a byte', () => {
    let n = 0;
    const growing = train(60, lucky(1, 4, 2), () => SHARE + (++n > 90 ? 1 : 0));
    expect(Math.abs(toneOf(sums(growing))! - SHARE)).toBeLessThanOrEqual(2);
  });

  test('is not found where sizes differ, or where there are too few', () => {
    const rng = createRng(2);
    expect(toneOf(sums(train(60, lucky(1, 4, 2), () => rng.between(90, 420))))).toBeUndefined();
    expect(toneOf([SHARE, SHARE])).toBeUndefined();
  });
});

describe('sums', () => {
  test('of shares, answers and jobs follow from the packets', () => {
    const { explained } = balanceOf(train(60, lucky(3, 3, 2)).spells);
    expect(explained).toBeGreaterThan(0.95);
  });

  test('of what differs each time do not', () => {
    const rng = createRng(4);
    const { spells } = train(60, lucky(3, 3, 2));
    const wild = spells.map((spell) => ({
      ...spell,
      down: spell.down && { ...spell.down, payload: Math.floor(rng.pareto(100, 1.1)) },
    }));
    expect(balanceOf(wild).explained).toBeLessThan(0.4);
  });
});

test('counts spread as their mean by luck, and not at all by a clock', () => {
  const ups = (view: TrainView) => view.spells.map(({ up }) => up);
  const of = (view: TrainView) => dispersion(ups(view), ({ payload }) => payload, SHARE)!;
  expect(of(train(240, lucky(5, 4, 2)))).toBeGreaterThan(0.6);
  expect(of(train(240, lucky(5, 4, 2)))).toBeLessThan(1.5);
  expect(of(train(240, () => ({ shares: 4, jobs: 2 })))).toBeLessThan(0.05);
  expect(dispersion([], ({ payload }) => payload, SHARE)).toBeUndefined();
});

describe('witnesses', () => {
  const miner = train(120, lucky(6, 3, 2));
  const heartbeat = train(120, () => ({ shares: 3, jobs: 0 }));

  test('tell shares by luck from questions by the clock', () => {
    expect([look('ask-tone', miner), look('ask-luck', miner)]).toEqual(['share', 'luck']);
    expect(look('ask-luck', heartbeat)).toBe('clock');
  });

  test('tell jobs beside shares from answers alone', () => {
    expect(look('coupled', heartbeat)).toBeUndefined();
    const answers = train(120, lucky(7, 3, 0));
    expect(look('coupled', answers)).toBe('wholly');
    expect(look('coupled', miner)).not.toBe('wholly');
    expect([look('packet-ratio', answers), look('packet-ratio', miner)]).toEqual([
      'two',
      'near-two',
    ]);
  });

  test('hear a silent miner’s jobs', () => {
    const rng = createRng(8);
    const spells: Spell[] = [];
    for (let start = 0; start < 120 * MINUTE; start += Math.min(30_000, rng.exponential(60_000))) {
      const ack = { start: start + 40, end: start + 40, payload: 0, packets: 1 };
      spells.push({ start, up: ack, down: { start, end: start, payload: JOB, packets: 1 } });
    }
    const silent: TrainView = { spells, seconds: 7200, port: 443 };
    expect(['told-sameness', 'told-size', 'told-pace'].map((name) => look(name, silent))).toEqual([
      'identical',
      'job',
      'restarted-timer',
    ]);
  });
});
