import { expect, test } from 'vitest';
import { intelOf } from '../../test/kit/intel.ts';
import { batch, mining } from '../../test/kit/records.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Mining } from '../records/mining.ts';
import { stratum, tallyOf } from './stratum.ts';

const intel = intelOf({ endpoints: { '203.0.113.1:3333': { pool: 'Example' } } });
const detect = (...rows: Mining[]): Evidence[] => [
  ...stratum.create({}, { intel }).detect(batch({ mining: rows })),
];
const worked = {
  level: 4,
  submitted: 9,
  accepted: 8,
  rejected: 1,
  work_shares: 8,
  seconds: 600,
  exposure: 600 / 20_000,
};

test('a session set up is E3, with its facts and pool', () => {
  const [e] = detect(mining({ proxy_signs: ['agent'], reconnect: ['p.example:1'] }));
  expect(e).toMatchObject({
    level: 3,
    basis: 'protocol',
    stance: 'for',
    summary: 'stratum.session',
    host: '10.0.0.5',
    peer: { ip: '203.0.113.1', port: 3333, pool: 'Example' },
    facts: {
      dialects: ['cryptonote'],
      coins: ['XMR'],
      algorithm: 'rx/0',
      agents: ['XMRig/6.22.2'],
      wallets: ['w:00112233445566aa~beef'],
      workers: [],
      proxy_signs: ['agent'],
      reconnect: ['p.example:1'],
    },
  });
});

test('accepted shares are E4, with the rate of their part', () => {
  const [e] = detect(mining(worked));
  expect(e).toMatchObject({ level: 4, basis: 'work', summary: 'stratum.work-rate' });
  expect(e?.detail['rate']).toBeCloseTo(266.67, 1);
  expect(Number(e?.detail['rate_low'])).toBeLessThan(266.67);
  expect(Number(e?.detail['rate_high'])).toBeGreaterThan(266.67);
});

test('a part without accepted shares does not claim those of an earlier part', () => {
  const [e] = detect(mining({ level: 4, submitted: 2, accepted: 0 }));
  expect(e).toMatchObject({ level: 3, basis: 'protocol', summary: 'stratum.submitted' });
});

test('shares accepted for jobs that were not seen prove no work', () => {
  const [e] = detect(mining({ ...worked, level: 3 }));
  expect(e).toMatchObject({ level: 3, basis: 'protocol', summary: 'stratum.answered' });
});

test('sizes alone are E2, of another basis', () => {
  const [e] = detect(mining({ level: 2, dialect: 'stratum-v2-noise' }));
  expect(e).toMatchObject({ level: 2, basis: 'shape', summary: 'stratum.shape' });
});

test('what the machine says of itself is kept, and is a sign', () => {
  const attribution = {
    internal_ip: '192.168.1.9',
    user: 'root',
    hostname: 'h',
    cores: 2,
    cpu: 'c',
  };
  const [e] = detect(mining({ attribution }));
  expect(e?.attribution).toEqual(attribution);
  expect(e?.facts.hijack_signs).toEqual(['self-description']);
});

test('candidates of algorithms are one key, whatever their order', () => {
  const [a, b] = detect(mining({ algorithms: ['b', 'a'] }), mining({ algorithms: ['a', 'b'] }));
  expect(a?.facts.algorithm).toBe('a|b');
  expect(b?.facts.algorithm).toBe('a|b');
});

test('work is the likeliest rate over the time the difficulty was known', () => {
  expect(tallyOf(mining(worked))).toMatchObject({
    sessions: 1,
    work: 160_000,
    work_variance: 160_000 ** 2 / 8,
    work_shares: 8,
    work_seconds: 600,
    work_exposure: 0.03,
  });
});

test('no difficulty known, no work; no share, no work but the exposure', () => {
  expect(tallyOf(mining({ ...worked, exposure: 0 }))).toMatchObject({
    work: 0,
    work_shares: 0,
    work_seconds: 0,
  });
  expect(tallyOf(mining({ ...worked, work_shares: 0 }))).toMatchObject({
    work: 0,
    work_variance: 0,
    work_exposure: 0.03,
  });
});
