import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heardColumns, type Heard } from '../model/heard-row.ts';
import { mergerOf } from '../model/merge-row.ts';
import { createCounts } from '../sources/source.ts';
import type { FeedState } from './feed.ts';
import { Ledger } from './ledger.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 9, 1);
const { keyOf, merge } = mergerOf(heardColumns);

const stateOf = (more: Partial<FeedState>): FeedState => ({
  name: 'tap',
  type: 'live',
  observer: 'campus',
  counts: createCounts(),
  phase: 'running',
  trouble: '',
  restarts: 0,
  health: undefined,
  ...more,
});

test('rows that were taken, in any order and as often as they come, add up to what was counted', () => {
  const step = fc.record({
    packets: fc.nat(50),
    opaque: fc.nat(5),
    lost: fc.nat(3),
    /** Hours on, or back, by the clock of the source. */
    hours: fc.integer({ min: -3, max: 30 }),
    rest: fc.constantFrom(600, 30_000, 700_000),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.infiniteStream(fc.nat(9)), (steps, order) => {
      const counts = createCounts();
      const ledger = new Ledger([{ state: () => stateOf({ counts }) }], 0);
      const taken: Heard[] = [];
      let clock = 0;
      for (const { packets, opaque, lost, hours, rest } of steps) {
        counts.packets += packets;
        counts.opaque += opaque;
        counts.unread.set('ring_lost', (counts.unread.get('ring_lost') ?? 0) + lost);
        counts.newest = Math.max(1, counts.newest || START) + hours * HOUR;
        clock += rest;
        ledger.note(START + clock, clock);
        if (packets % 2 === 0) taken.push(...ledger.take(START + clock, clock));
      }
      taken.push(...ledger.take(START + clock, clock));
      const kept = new Map<string, Heard>();
      const shuffled = [...taken, ...taken]
        .map((row) => [order.next().value as number, row] as const)
        .sort(([a], [b]) => a - b);
      for (const [, row] of shuffled) {
        const before = kept.get(keyOf(row));
        kept.set(keyOf(row), before === undefined ? row : merge(before, row));
      }
      const sum = (name: 'packets' | 'opaque' | 'lost' | 'unread'): number =>
        [...kept.values()].reduce((n, row) => n + row[name], 0);
      expect(sum('packets')).toBe(counts.packets);
      expect(sum('opaque')).toBe(counts.opaque);
      expect(sum('lost')).toBe(counts.unread.get('ring_lost') ?? 0);
      expect(sum('unread')).toBe(sum('lost'));
    }),
  );
});

test('how long a source was up is told of the hour that it is, and what it read of the hour it tells', () => {
  const counts = createCounts();
  let up = true;
  const health = () => ({ at: '', up, trouble: '' });
  const ledger = new Ledger([{ state: () => stateOf({ counts, health: health() }) }], 0);
  counts.records = 7;
  counts.newest = START - 2 * HOUR + 60_000;
  ledger.note(START, 10_000);
  up = false;
  ledger.note(START + 5000, 15_000);
  // The machine slept: nobody knows.
  ledger.note(START + 10 * HOUR, 10 * HOUR);
  expect(ledger.take(START + 10 * HOUR, 10 * HOUR)).toMatchObject([
    { hour: START - 2 * HOUR, records: 7, watched_ms: 0, last_time: counts.newest },
    { hour: START, records: 0, up_ms: 10_000, watched_ms: 15_000, lag_ms: 2 * HOUR - 60_000 },
  ]);
});
