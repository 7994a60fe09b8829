/** Tries that fail by a clock are a ladder; people's tries, answered ones, and those at unlisted ends are not. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { intelOf } from '../../test/kit/intel.ts';
import { batch, flow, START } from '../../test/kit/records.ts';
import { sightingOf } from '../sightings/fold.ts';
import { fuse } from '../sightings/fuse.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Flow } from '../records/flow.ts';
import { poolContact } from './pool-contact.ts';
import { retryLadder } from './retry-ladder.ts';

const intel = intelOf({
  endpoints: {
    '203.0.113.1:3333': { pool: 'Example' },
    '203.0.113.4:3333': { pool: 'Other' },
    '203.0.113.2:443': { guard: 'cdn' },
    '203.0.113.3:443': { kind: 'website' },
  },
});
const failed = (seconds: number, given: Partial<Flow> = {}): Flow =>
  flow({
    start_time: START + seconds * 1000,
    end_time: START + seconds * 1000 + 500,
    src_port: 40_000 + Math.round(seconds),
    payload_in: 0,
    ...given,
  });
const detect = (rows: readonly Flow[]): Evidence[] => {
  const detector = retryLadder.create({}, { intel });
  return rows.flatMap((row) => [...detector.detect(batch({ flow: [row] }))]);
};
const every = (
  seconds: number,
  n: number,
  given: (i: number) => Partial<Flow> = () => ({}),
): Flow[] => Array.from({ length: n }, (_, i) => failed(i * seconds, given(i)));

test('tries at a listed pool by a clock are a ladder, told once an hour', () => {
  const found = detect(every(25, 60));
  expect(found).toMatchObject([
    {
      level: 2,
      basis: 'ladder',
      confidence: 63,
      summary: 'retry-ladder.one',
      detail: { tries: 12, seconds: 25, endpoints: 1 },
    },
  ]);
  expect(detect(every(25, 300)).length).toBe(3);
});

test('from pool to pool, five tries each and a pause, as XMRig does', () => {
  let at = 0;
  const rows = Array.from({ length: 30 }, (_, i) => {
    at += i % 5 === 0 ? 12 : 5;
    return failed(at, Math.floor(i / 5) % 2 === 0 ? {} : { dst_ip: '203.0.113.4' });
  });
  expect(detect(rows)).toMatchObject([
    { summary: 'retry-ladder.several', detail: { endpoints: 2 } },
  ]);
});

test('answered, few, slow, hasty, by hand, or elsewhere: none', () => {
  expect(detect(every(25, 40, (i) => (i % 6 === 5 ? { payload_in: 100 } : {})))).toEqual([]);
  expect(detect(every(25, 11))).toEqual([]);
  expect(detect(every(600, 40))).toEqual([]);
  expect(detect(every(0.2, 100))).toEqual([]);
  expect(detect(every(25, 40, () => ({ dst_ip: '203.0.113.9' })))).toEqual([]);
  expect(detect(every(25, 40, () => ({ dst_ip: '203.0.113.2', dst_port: 443 })))).toEqual([]);
  expect(detect(every(25, 40, () => ({ dst_ip: '203.0.113.3', dst_port: 443 })))).toEqual([]);
  const hand = [0, 2, 3, 40, 41, 43, 120, 121, 180, 182, 260, 262, 265, 400, 401, 405].map((s) =>
    failed(s),
  );
  expect(detect(hand)).toEqual([]);
});

test('with the contacts it stays suspected: they are one kind of reason', () => {
  const rows = every(25, 40);
  const contacts = rows.flatMap((row) => [
    ...poolContact.create({}, { intel }).detect(batch({ flow: [row] })),
  ]);
  const fused = fuse([...contacts, ...detect(rows)].map(sightingOf));
  expect(fused).toMatchObject({ level: 2, verdict: 'suspected' });
});

test.prop([
  fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 12, maxLength: 60 }),
])('pauses by luck are hardly ever a clock, and nothing is thrown', (pauses) => {
  let at = 0;
  for (const one of detect(pauses.map((pause) => failed((at += pause)))))
    expect(one.detail['tries']).toBe(12);
});
