import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { intelOf } from '../../../test/kit/intel.ts';
import { batch } from '../../../test/kit/records.ts';
import { createRng } from '../../lib/rng.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { say } from '../../response/wording/say.ts';
import { weigh } from '../rhythm/weigh.ts';
import { flowTrain, recordModel } from './flow-train.ts';
import { trainViewOf, type Entries } from './train-view.ts';
import { trainWeights } from './weights.ts';
import { trainWitnesses } from './witnesses.ts';

const START = Date.UTC(2026, 10, 20, 8);

/** One record a row: when, how long, what the client sent, what the server sent, each as payload and packets. */
type Line = readonly [at: number, lasted: number, up: [number, number], down: [number, number]];

const entriesOf = (lines: readonly Line[]): Entries => {
  const rows = lines.flatMap(([at, lasted, up, down]) => [
    { time: START + at * 1000, size: -down[0], packets: -down[1], lasted: lasted * 1000 },
    { time: START + at * 1000 + 40, size: up[0], packets: up[1], lasted: lasted * 1000 },
  ]);
  return {
    times: rows.map(({ time }) => time),
    sizes: rows.map(({ size }) => size),
    packets: rows.map(({ packets }) => packets),
    lasted: rows.map(({ lasted }) => lasted),
  };
};

const row = (entries: Entries, port: number): Rhythm => ({
  flow_id: '00000000000000ab',
  flow_start: START,
  start_time: START,
  end_time: START + 3_600_000,
  src_ip: '10.0.0.5',
  src_port: 40_000,
  dst_ip: '203.0.113.1',
  dst_port: port,
  dst_name: '',
  grain: 'record',
  hello: '',
  greeting: [],
  segment: 'a',
  ...entries,
});

function judge(lines: readonly Line[], port: number): Evidence[] {
  const detector = flowTrain.create(flowTrain.settings.parse({}), { intel: intelOf({}) });
  detector.detect(batch({ rhythm: [row(entriesOf(lines), port)] }));
  return [...(detector.sweep?.() ?? [])];
}

/** Jobs of 398 bytes alone, or with shares of 209 answered by 87, an hour long; cut after 15 s of silence. */
function miner(): Line[] {
  const rng = createRng(3);
  const lines: Line[] = [];
  for (let at = 0; at < 3600; at += 17 + rng.exponential(25)) {
    const shares = rng.int(3);
    const jobs = 1 + rng.int(2);
    lines.push([
      at,
      shares === 0 && jobs === 1 ? 0 : 12,
      [shares * 209, shares + jobs],
      [jobs * 398 + shares * 87, shares + jobs],
    ]);
  }
  return lines;
}

/** A heartbeat of 190 bytes answered by 60, every 30 seconds. */
const heartbeat = (): Line[] =>
  Array.from({ length: 120 }, (_, i): Line => [i * 30, 0, [190, 2], [60, 1]]).map(
    ([at, lasted, up, down]): Line => [at, lasted, up, down],
  );

describe('flow records', () => {
  test('of a miner inside TLS are told, with their reasons in words', () => {
    const found = judge(miner(), 3333);
    expect(found.map(({ host, level, basis }) => [host, level, basis])).toContainEqual([
      '10.0.0.5',
      2,
      'rhythm',
    ]);
    for (const lang of ['en', 'zh'] as const)
      expect(say(lang, found[0]!.summary, found[0]!.detail)).not.toMatch(/\?|undefined|NaN/);
    expect(found[0]!.confidence).toBeLessThanOrEqual(70);
  });

  test('of a heartbeat, of silence and of a few minutes are not', () => {
    expect(judge(heartbeat(), 443)).toEqual([]);
    expect(judge([], 3333)).toEqual([]);
    expect(judge(miner().slice(0, 5), 3333)).toEqual([]);
  });

  test('nothing is told twice', () => {
    const detector = flowTrain.create(flowTrain.settings.parse({}), { intel: intelOf({}) });
    detector.detect(batch({ rhythm: [row(entriesOf(miner()), 3333)] }));
    expect([...detector.sweep!()].length).toBeGreaterThan(0);
    expect([...detector.sweep!()]).toEqual([]);
  });
});

describe('witnesses of flow records', () => {
  const known = trainWitnesses.flatMap(({ name, sees }) => sees.map((one) => `${name} ${one}`));

  test('everything that can be seen has a weight, and nothing else has', () => {
    expect(new Set(Object.keys(trainWeights.seen))).toEqual(new Set(known));
  });

  const amount = fc.tuple(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 20 }));
  test.prop([
    fc.array(fc.tuple(fc.nat({ max: 9000 }), fc.nat({ max: 300 }), amount, amount), {
      maxLength: 60,
    }),
    fc.integer({ min: 0, max: 65_535 }),
  ])('say one of the things they can see, whatever they look at', (lines, port) => {
    const view = trainViewOf(entriesOf(lines), port);
    for (const { name, sees, look } of trainWitnesses) {
      const seen = look(view);
      if (seen !== undefined) expect([name, ...sees]).toContain(seen);
    }
    expect(weigh(recordModel, view).score).not.toBeNaN();
  });
});
