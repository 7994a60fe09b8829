import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { HOUR, nowhere, piece, START } from '../../test/kit/evidence.ts';
import type { Basis, Evidence } from '../model/evidence.ts';
import type { Host } from '../model/host.ts';
import { mergeSightings, sightingKey } from '../model/merge-sighting.ts';
import type { Sighting } from '../model/sighting.ts';
import { assess } from './assess.ts';
import { Folder } from './fold.ts';

const folded = (evidence: readonly Evidence[]): Sighting[] => {
  const folder = new Folder();
  for (const e of evidence) folder.add(e);
  return folder.take().sightings;
};

describe('Folder', () => {
  test('adds counters, unites sets, and takes the best level within a key', () => {
    const [row, ...others] = folded([
      piece({ level: 1, confidence: 90, tally: { sessions: 1 }, facts: { coins: ['XMR'] } }),
      piece({
        level: 3,
        confidence: 60,
        time: START + 5000,
        end_time: START + 99_000,
        tally: { sessions: 2, work: 5 },
        facts: { coins: ['ETC'] },
      }),
    ]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      hour: START,
      level: 3,
      confidence: 90,
      sessions: 3,
      work: 5,
      coins: ['ETC', 'XMR'],
      first_seen: START,
      last_seen: START + 99_000,
    });
  });

  test('keeps hours, inputs, sensors and algorithms apart', () => {
    const rows = folded([
      piece(),
      piece({ time: START + HOUR, end_time: START + HOUR }),
      piece({ segment: 'b' }),
      piece({ observer: 'other' }),
      piece({ facts: { algorithm: 'rx/0' } }),
    ]);
    expect(rows).toHaveLength(5);
  });

  test('the same evidence again changes nothing', () => {
    const e = piece({ tally: { sessions: 1 } });
    const folder = new Folder();
    folder.add(e);
    folder.add(e);
    expect(folder.take().sightings.map((s) => s.sessions)).toEqual([1]);
    folder.add(e);
    expect(folder.take()).toEqual({ sightings: [], evidence: [] });
  });

  test('hands on whole rows, and only those that changed', () => {
    const folder = new Folder();
    folder.add(piece({ tally: { sessions: 1 } }));
    folder.add(piece({ host: '10.0.0.6' }));
    expect(folder.take().sightings).toHaveLength(2);
    folder.add(piece({ tally: { sessions: 1 } }));
    expect(folder.take().sightings.map((s) => [s.host, s.sessions])).toEqual([['10.0.0.5', 2]]);
  });

  test('keeps three pieces of each sentence, the weightiest', () => {
    const folder = new Folder();
    for (let i = 0; i < 20; i++) folder.add(piece({ confidence: i }));
    for (let i = 0; i < 20; i++)
      folder.add(piece({ confidence: i, summary: 'pool-contact.tried' }));
    const kept = folder.take().evidence.map((e) => `${e.summary} ${e.confidence}`);
    expect(kept).toEqual([
      'pool-contact.answered 19',
      'pool-contact.answered 18',
      'pool-contact.answered 17',
      'pool-contact.tried 19',
      'pool-contact.tried 18',
      'pool-contact.tried 17',
    ]);
  });

  test('lets go of what is longest unchanged when there is too much, and counts it', () => {
    const folder = new Folder({ sightings: 2 });
    for (let i = 0; i < 5; i++) folder.add(piece({ host: `10.0.0.${i}` }));
    expect(folder.take().sightings).toHaveLength(5);
    expect(folder.evicted).toBe(3);
  });
});

/** What a run keeps, however it is portioned: rows merged by key, evidence by id. */
function assessed(evidence: readonly Evidence[], takeAfter: ReadonlySet<number>): Host {
  const folder = new Folder();
  const rows = new Map<string, Sighting>();
  const pieces = new Map<string, Evidence>();
  const keep = (): void => {
    const taken = folder.take();
    for (const s of taken.sightings.reverse()) {
      const before = rows.get(sightingKey(s));
      rows.set(sightingKey(s), before === undefined ? s : mergeSightings(s, before));
    }
    for (const e of taken.evidence) pieces.set(e.id, e);
  };
  for (const [i, e] of evidence.entries()) {
    folder.add(e);
    if (takeAfter.has(i)) keep();
  }
  keep();
  return assess('10.0.0.5', [...rows.values()], [...pieces.values()], nowhere);
}

const bases: readonly Basis[] = [
  'dns',
  'address',
  'agent',
  'shape',
  'protocol',
  'work',
  'site',
  'node',
  'prober',
];

const pieces = fc
  .array(
    fc.record({
      hour: fc.integer({ min: 0, max: 2 }),
      basis: fc.constantFrom(...bases),
      stance: fc.constantFrom('for', 'against', 'context'),
      level: fc.integer({ min: 1, max: 4 }),
      confidence: fc.integer({ min: 0, max: 100 }),
      port: fc.constantFrom(3333, 4444),
      name: fc.constantFrom('', 'pool.example.org', 'p.example'),
      detector: fc.constantFrom('stratum', 'pool-name', 'pool-contact'),
      segment: fc.constantFrom('a', 'b'),
      observer: fc.constantFrom('one', 'two'),
      algorithm: fc.constantFrom('', 'rx/0', 'kawpow'),
      summary: fc.constantFrom('stratum.session', 'pool-name.dns'),
      shares: fc.integer({ min: 0, max: 50 }),
      seconds: fc.integer({ min: 0, max: 3000 }),
    }),
    { maxLength: 25 },
  )
  .map((drafts) =>
    drafts.map((d) =>
      piece({
        time: START + d.hour * HOUR + d.seconds,
        end_time: START + d.hour * HOUR + d.seconds * 1000,
        basis: d.basis,
        stance: d.stance,
        level: d.level as Evidence['level'],
        confidence: d.confidence,
        peer: { ip: '203.0.113.1', port: d.port, name: d.name, pool: d.name },
        detector: d.detector,
        segment: d.segment,
        observer: d.observer,
        summary: d.summary,
        facts: { algorithm: d.algorithm, coins: [d.algorithm], hash_unit: 'H/s' },
        tally: {
          sessions: 1,
          submitted: d.shares,
          accepted: d.shares,
          bytes_in: d.seconds,
          work: d.shares * 1000,
          work_variance: d.shares * 1e6,
          work_shares: d.shares,
          work_seconds: d.seconds,
          work_exposure: d.seconds / 1000,
        },
      }),
    ),
  );

property.prop([pieces, fc.infiniteStream(fc.nat()), fc.uniqueArray(fc.nat({ max: 30 }))])(
  'neither order, nor repetition, nor portions change the assessment',
  (evidence, keys, portions) => {
    const order = evidence.map((e) => ({ e, key: keys.next().value as number }));
    const shuffled = order.sort((a, b) => a.key - b.key).map(({ e }) => e);
    const whole = assessed(evidence, new Set());
    expect(assessed([...shuffled, ...shuffled.slice(0, 5)], new Set(portions))).toEqual(whole);
  },
);
