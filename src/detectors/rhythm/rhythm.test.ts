import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { batch, tls } from '../../../test/kit/records.ts';
import { intelOf } from '../../../test/kit/intel.ts';
import { createRng } from '../../lib/rng.ts';
import type { Evidence } from '../../model/evidence.ts';
import { traceOf } from '../../model/trace.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { labels as en } from '../../response/wording/en.ts';
import { clockWords } from './clock-word.ts';
import { messageModel } from './model.ts';
import { Trains } from './resumed.ts';
import { rhythm } from './rhythm.ts';
import { newTrain } from './tell-trains.ts';
import { viewOf } from './view.ts';
import { weigh } from './weigh.ts';
import { weights } from './weights.ts';
import { trainWitnesses } from '../flow-train/witnesses.ts';
import { witnesses } from './witnesses/index.ts';

const START = Date.UTC(2026, 10, 20, 8);
const about = { port: 443, opening: 'unnamed' } as const;

/** Jobs of 400 bytes at blocks or after half a minute, shares of 209 by luck, answered by 87: a miner inside TLS. */
function miner(minutes: number): { times: number[]; sizes: number[] } {
  const rng = createRng(5);
  const messages: [number, number][] = [];
  const end = START + minutes * 60_000;
  for (let time = START; time < end; time += Math.min(30_000, rng.exponential(120_000)))
    messages.push([time, -398]);
  for (let time = START; time < end; time += rng.exponential(20_000))
    messages.push([time, 209], [time + 60, -87]);
  messages.sort(([a], [b]) => a - b);
  return { times: messages.map(([time]) => time), sizes: messages.map(([, size]) => size) };
}

const row = (given: Partial<Rhythm>): Rhythm => ({
  flow_id: '00000000000000aa',
  flow_start: START,
  start_time: START,
  end_time: START + 1_200_000,
  src_ip: '10.0.0.5',
  src_port: 40_000,
  dst_ip: '203.0.113.1',
  dst_port: 443,
  dst_name: '',
  grain: 'message',
  times: [],
  sizes: [],
  packets: [],
  lasted: [],
  hello: '',
  greeting: [],
  segment: 'a',
  ...given,
});

const judge = (rows: readonly Rhythm[], names: Record<string, object> = {}): Evidence[] => {
  const detector = rhythm.create(rhythm.settings.parse({}), { intel: intelOf({ names }) });
  for (const one of rows) expect([...detector.detect(batch({ rhythm: [one] }))]).toEqual([]);
  return [...(detector.sweep?.() ?? [])];
};

describe('witnesses', () => {
  const known = new Set(witnesses.flatMap(({ name, sees }) => sees.map((one) => `${name} ${one}`)));

  test('everything that can be seen has a weight and words, and nothing else has', () => {
    expect(new Set(Object.keys(weights.seen))).toEqual(known);
    const all = [...witnesses, ...trainWitnesses].flatMap(({ name, sees }) =>
      sees.map((one) => `${name} ${one}`),
    );
    const clock = clockWords.map((one) => `clock ${one}`);
    expect(new Set(Object.keys(en.witnesses))).toEqual(new Set([...all, ...clock]));
  });

  test.prop([
    fc.array(fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: -3000, max: 3000 })), {
      maxLength: 200,
    }),
    fc.integer({ min: 0, max: 65_535 }),
  ])('say one of the things they can see, whatever they look at', (steps, port) => {
    let time = START;
    const times = steps.map(([gap]) => (time += gap));
    const sizes = steps.map(([, size]) => (size === 0 ? 1 : size));
    const view = viewOf(times, sizes, (time - START) / 1000, { ...about, port });
    for (const { name, sees, look } of witnesses) {
      const seen = look(view);
      if (seen !== undefined) expect([name, ...sees]).toContain(seen);
    }
    expect(weigh(messageModel, view).score).not.toBeNaN();
  });

  test('answers follow questions, the rest is unasked', () => {
    const view = viewOf([0, 50, 3000, 9000], [200, -80, -400, -400], 10, about);
    expect(view.asked.map(({ size }) => size)).toEqual([200]);
    expect(view.answers.map((answer) => answer?.size)).toEqual([80]);
    expect(view.pushes.map(({ size }) => size)).toEqual([400, 400]);
  });

  test('acknowledgements inside a tunnel are left out', () => {
    const times: number[] = [];
    const sizes: number[] = [];
    for (let i = 0; i < 40; i++) {
      const time = i * 20_000;
      times.push(time, time + 40, time + 9000, time + 9040);
      sizes.push(262, -53, -431, 53);
    }
    const view = viewOf(times, sizes, 800, about);
    expect(new Set(view.asked.map(({ size }) => size))).toEqual(new Set([262]));
    expect(new Set(view.pushes.map(({ size }) => size))).toEqual(new Set([431]));
  });
});

test('what is written in two is one message; what comes alone, or slowly, is not', () => {
  const inTwo = Array.from({ length: 30 }, (_, i): [number, number][] => [
    [i * 30_000, -1404],
    [i * 30_000 + 180, -(i % 3 === 0 ? 155 : 223)],
  ]).flat();
  const look = (messages: readonly (readonly [number, number])[]) =>
    viewOf(
      messages.map(([time]) => time),
      messages.map(([, size]) => size),
      900,
      about,
    ).pushes;
  const pushes = look(inTwo);
  expect(pushes.length).toBe(30);
  expect(new Set(pushes.map(({ size }) => size))).toEqual(new Set([1559, 1627]));
  expect(pushes[1]!.time).toBe(30_000);
  const slow = inTwo.map(([time, size], i): [number, number] => [time + (i % 2) * 2000, size]);
  expect(look(slow).length).toBe(60);
});

test('what an exporter did not list is no pause of the server', () => {
  // A push every 20 s, of which the first minute in five is listed.
  const times: number[] = [];
  const unheard: [number, number][] = [];
  for (let from = 0; from < 3_600_000; from += 300_000) {
    for (let at = 0; at <= 60_000; at += 20_000) times.push(from + at);
    unheard.push([from + 60_000, from + 300_000]);
  }
  const sizes = times.map(() => -400);
  const pace = (more: object) =>
    weigh(messageModel, viewOf(times, sizes, 720, { ...about, ...more })).words.find(
      ({ witness }) => witness === 'push-pace',
    )?.sees;
  expect(pace({ unheard })).toBe('beat');
  expect(pace({})).not.toBe('beat');
});

describe('the rhythm of a conversation', () => {
  test('tells of a miner that nobody can read, with its reasons', () => {
    const [first] = judge([row(miner(20))]);
    expect(first).toMatchObject({ level: 2, basis: 'rhythm', stance: 'for', host: '10.0.0.5' });
    expect(first?.confidence).toBeGreaterThanOrEqual(50);
    expect(first?.confidence).toBeLessThanOrEqual(85);
  });

  test('counts how the client opened TLS, as its row says or else a row of TLS', () => {
    const { src_ip, src_port, dst_ip, dst_port } = row({});
    const ends = { src_ip, src_port, dst_ip, dst_port };
    const confidence = (given: Partial<Rhythm>, sni?: string): number | undefined => {
      const settings = rhythm.settings.parse({ prior: 1e-8, at_least: 0.05 });
      const detector = rhythm.create(settings, { intel: intelOf({}) });
      const hellos = sni === undefined ? [] : [tls({ ...ends, sni })];
      detector.detect(batch({ rhythm: [row({ ...miner(20), ...given })], tls: hellos }));
      return [...(detector.sweep?.() ?? [])][0]?.confidence;
    };
    const openssl = confidence({ hello: 'openssl' });
    const unnamed = confidence({ hello: 'unnamed' });
    expect(openssl).toBeGreaterThan(unnamed ?? NaN);
    expect(unnamed).toBeGreaterThan(confidence({}) ?? 0);
    expect(confidence({}, '')).toBe(unnamed);
    expect(confidence({ hello: 'openssl' }, 'example.org')).toBe(openssl);
  });

  test('a silent miner is told from a board by what both sides said first', () => {
    const { times: all, sizes: both } = miner(90);
    const jobs = all.flatMap((time, i) => (both[i]! < 0 && both[i] !== -87 ? [time] : []));
    const told = (greeting: readonly number[]): number | undefined =>
      judge([
        row({
          times: jobs,
          sizes: jobs.map(() => -398),
          end_time: START + 90 * 60_000,
          dst_port: 3333,
          hello: 'named',
          greeting,
        }),
      ])[0]?.confidence;
    // XMRig: a login, tickets, an answer that is a job and a little more.
    expect(told([420, -255, -255, -510, -398])).toBeGreaterThanOrEqual(50);
    for (const board of [
      [720, -255, -255, -390, -398],
      [640, -255, -255, -980],
      [560, -210, 80, -40, -398],
    ])
      expect(told(board)).toBeUndefined();
  });

  test('in parts or whole it is the same conversation', () => {
    const { times, sizes } = miner(20);
    const parts = Array.from({ length: Math.ceil(times.length / 32) }, (_, i) =>
      row({
        times: times.slice(i * 32, (i + 1) * 32),
        sizes: sizes.slice(i * 32, (i + 1) * 32),
      }),
    );
    expect(judge(parts)).toEqual(judge([row({ times, sizes })]));
  });

  test('says nothing of four minutes, of a heartbeat, or of parts of exported flows', () => {
    expect(judge([row({ ...miner(3), end_time: START + 180_000 })])).toEqual([]);
    const beat = Array.from({ length: 80 }, (_, i) => START + i * 15_000);
    const times = beat.flatMap((time) => [time, time + 40]);
    const sizes = beat.flatMap(() => [210, -87]);
    expect(judge([row({ times, sizes })])).toEqual([]);
    expect(judge([row({ ...miner(20), grain: 'record' })])).toEqual([]);
  });

  test('each hour of it counts once, and is not told again', () => {
    const detector = rhythm.create(rhythm.settings.parse({}), { intel: intelOf({}) });
    const whole = row({ ...miner(150), end_time: START + 150 * 60_000 });
    expect([...detector.detect(batch({ rhythm: [whole] }))]).toEqual([]);
    const told = [...(detector.sweep?.() ?? [])];
    expect(told.map(({ time }) => (time - START) / 3_600_000)).toEqual([0, 1, 2]);
    expect([...(detector.sweep?.() ?? [])]).toEqual([]);
  });

  describe('over several connections', () => {
    /** A miner of so many minutes, opened anew every three of them; a part for each connection. */
    const lost = (minutes: number, pause = 5000): Rhythm[] => {
      const { times, sizes } = miner(minutes);
      return Array.from({ length: minutes / 3 }, (_, i) => {
        const [from, to] = [i * 180_000, (i + 1) * 180_000 - 10_000];
        const own = times.flatMap((time, nth) =>
          time - START >= from && time - START < to ? [nth] : [],
        );
        const at = (time: number): number => time + i * (pause - 5000);
        return row({
          flow_id: `00000000000000${String(i).padStart(2, '0')}`,
          src_port: 40_000 + i,
          flow_start: at(START + from),
          start_time: at(START + from),
          end_time: at(START + to),
          times: own.map((nth) => at(times[nth]!)),
          sizes: own.map((nth) => sizes[nth]!),
        });
      });
    };

    test('is heard as one, and each connection leaves its trace', () => {
      expect(judge(lost(3))).toEqual([]);
      const [told, ...more] = judge(lost(39));
      expect(more).toEqual([]);
      expect(told?.detail['minutes']).toBe(39);
      const traces = told!.facts.traces.map(traceOf);
      expect(traces.map(({ port }) => port)).toEqual(
        Array.from({ length: 13 }, (_, i) => 40_000 + i),
      );
      for (const [i, { start, end }] of traces.entries()) {
        expect(start).toBe(START + i * 180_000);
        if (i > 0) expect(traces[i - 1]!.end).toBeLessThan(start);
        expect(end).toBeGreaterThan(start);
      }
    });

    test('is none when one was open while the next was opened, or long after it', () => {
      const together = lost(39).map((one) => ({ ...one, end_time: one.end_time + 20_000 }));
      expect(judge(together)).toEqual([]);
      expect(judge(lost(39, 2_000_000))).toEqual([]);
    });

    test('remembers the newest of very many', () => {
      const trains = new Trains(newTrain, 10);
      const all = Array.from({ length: 1000 }, (_, i) =>
        row({ flow_id: String(i), src_port: i, flow_start: START + i * 1000, end_time: START }),
      );
      for (const one of all) trains.of(one, '');
      const [train, ...others] = trains.all.values();
      expect(others).toEqual([]);
      expect(train!.connections.length).toBeLessThan(1000);
      expect(train!.connections.slice(-2)).toEqual([START + 999_000, 999]);
    });

    test('is remembered over a restart', () => {
      const parts = lost(39);
      const make = () => rhythm.create(rhythm.settings.parse({}), { intel: intelOf({}) });
      const [before, after] = [make(), make()];
      for (const one of parts.slice(0, 5)) before.detect(batch({ rhythm: [one] }));
      for (const entry of before.memory!.save())
        after.memory!.load(JSON.parse(JSON.stringify(entry)));
      for (const one of parts.slice(5)) after.detect(batch({ rhythm: [one] }));
      expect([...after.sweep!()]).toEqual(judge(parts));
    });
  });
});
