import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { intelOf } from '../../test/kit/intel.ts';
import { batch, dns, flow, http, management, mining, START, tls } from '../../test/kit/records.ts';
import type { Evidence } from '../model/evidence.ts';
import { levelName } from '../model/level.ts';
import { levelOfSentence, say } from '../response/wording/say.ts';
import { createDetectors, detectors } from './index.ts';

const intel = intelOf({
  names: { 'pool.example.org': {}, 'brand.test': { match: 'suffix' } },
  endpoints: { '203.0.113.1:3333': {}, '203.0.113.2:443': { guard: 'cdn' } },
  agents: { 'XMRig/': 'CPU/GPU' },
});

test('names of detectors are distinct, and settings have defaults', () => {
  expect(new Set(detectors.map((d) => d.type)).size).toBe(detectors.length);
  expect(createDetectors({}, { intel })).toHaveLength(detectors.length);
  expect(() => createDetectors({ prober: { endpoints: 'many' } }, { intel })).toThrow(/endpoints/);
});

type Kind = 'flow' | 'dns' | 'tls' | 'http' | 'mining' | 'management';
type One = { readonly kind: Kind; readonly row: object };

const host = fc.constantFrom('10.0.0.5', '10.0.0.6', '10.0.0.7');
const hostname = fc.constantFrom(
  'pool.example.org',
  'www.brand.test',
  'eu.brand.test',
  'other.test',
);
const time = fc.integer({ min: 0, max: 7200 }).map((s) => START + s * 1000);

/** A record of any kind, of few hosts, so that memories are met. */
const one: fc.Arbitrary<One> = fc.oneof(
  fc
    .record({
      src_ip: host,
      dst_ip: fc.oneof(host, fc.constantFrom('203.0.113.1', '203.0.113.2')),
      dst_port: fc.constantFrom(3333, 443, 8333),
      start_time: time,
      dst_name: fc.oneof(fc.constant(''), hostname),
      app: fc.constantFrom('', 'bitcoin-p2p'),
    })
    .map((given): One => ({ kind: 'flow', row: flow(given) })),
  fc
    .record({ src_ip: host, dst_ip: host, hostname, time })
    .map((given): One => ({ kind: 'dns', row: dns(given) })),
  fc
    .record({ src_ip: host, sni: hostname, time })
    .map((given): One => ({ kind: 'tls', row: tls(given) })),
  fc
    .record({ src_ip: host, host: hostname, user_agent: fc.constantFrom('XMRig/6', 'curl'), time })
    .map((given): One => ({ kind: 'http', row: http(given) })),
  fc
    .record({
      src_ip: host,
      dst_ip: host,
      start_time: time,
      dst_port: fc.nat({ max: 9 }),
      jobs: fc.nat({ max: 4 }),
      level: fc.integer({ min: 2, max: 4 }),
      submitted: fc.nat({ max: 3 }),
      accepted: fc.nat({ max: 3 }),
      work_shares: fc.nat({ max: 3 }),
      exposure: fc.constantFrom(0, 0.01),
      seconds: fc.constant(600),
    })
    .map((given): One => ({ kind: 'mining', row: mining(given) })),
  fc
    .record({ src_ip: host, time, hash_rate: fc.constantFrom(0, 1e12) })
    .map((given): One => ({ kind: 'management', row: management(given) })),
);

/** All evidence of the records, in batches of these sizes (the last repeats). */
function evidenceOf(records: readonly One[], sizes: readonly number[]): Evidence[] {
  const parts = createDetectors({ prober: { endpoints: 3 }, 'full-node': { peers: 2 } }, { intel });
  const found: Evidence[] = [];
  for (let i = 0, turn = 0; i < records.length; turn++) {
    const size = sizes[Math.min(turn, sizes.length - 1)] ?? records.length;
    const rows = Map.groupBy(records.slice(i, i + size), (r) => r.kind);
    const cut = Object.fromEntries([...rows].map(([kind, list]) => [kind, list.map((r) => r.row)]));
    for (const part of parts) found.push(...part.detect(batch(cut)));
    i += size;
  }
  for (const part of parts) found.push(...(part.sweep?.() ?? []));
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

property.prop([
  fc.array(one, { maxLength: 40 }),
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
])('the same records give the same evidence, however they are batched', (records, sizes) => {
  expect(evidenceOf(records, sizes)).toEqual(evidenceOf(records, []));
});

property.prop([fc.array(one, { maxLength: 40 })])(
  'every piece of evidence has a whole sentence, of its own level, in both languages',
  (records) => {
    for (const e of evidenceOf(records, [])) {
      expect(levelOfSentence(e.summary)).toBe(levelName(e.level));
      for (const lang of ['en', 'zh'] as const)
        expect(say(lang, e.summary, e.detail)).not.toMatch(/\?|undefined|NaN/);
    }
  },
);

property.prop([fc.array(one, { maxLength: 40 })])('ids tell evidence apart', (records) => {
  const byId = Map.groupBy(evidenceOf(records, []), (e) => e.id);
  for (const same of byId.values()) for (const e of same) expect({ ...e }).toEqual({ ...same[0] });
});
