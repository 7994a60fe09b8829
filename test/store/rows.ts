/** Random hosts, sightings and evidence for the tests of the store. */
import fc from 'fast-check';
import { noFacts, noTally, type Evidence } from '../../src/model/evidence.ts';
import type { Host } from '../../src/model/host.ts';
import { sighting, type Sighting } from '../../src/model/sighting.ts';
import { traceText } from '../../src/model/trace.ts';

/** Texts that break quoting, escaping and byte-wise comparing when done wrong. */
export const texts = fc.oneof(
  fc.constantFrom('', "'; DROP TABLE host; --", '\\', '\t\n\0"', '{x:String}', '矿池', '💎', 'é'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 9, 1);
const millis = fc.integer({ min: 0, max: 40 * 86_400_000_000 }).map((us) => START + us / 1000);
const count = fc.oneof(fc.nat(9), fc.maxSafeNat());
const real = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const sets = fc.uniqueArray(texts, { maxLength: 3 });
const port = fc.constantFrom(0, 3333, 65535);

const values = { millis, uint: count, real, text: texts, texts: sets, port } as const;
const keys: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  hour: fc.constantFrom(0, 1, 24).map((h) => START + h * HOUR),
  peer_ip: fc.constantFrom('', '203.0.113.9', '2001:db8::9'),
  segment: fc.constantFrom('s1', 's2'),
};

/** Texts with a form of their own. */
const formed: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  traces: fc.uniqueArray(
    fc
      .record({
        start: millis,
        end: millis,
        port,
        wallet: texts,
        worker: texts,
        login: texts,
        agent: texts,
        tls: texts,
      })
      .map(traceText),
    { maxLength: 3 },
  ),
};

const arbitraryOf = (name: string, column: (typeof sighting)[keyof typeof sighting]) => {
  if (column.merge === 'key') return keys[name] ?? fc.constant(column.is === 'port' ? 3333 : '');
  return formed[name] ?? values[column.is as keyof typeof values];
};

/** A sighting of `host`, with few keys, so that many are copies of one another. */
export const sightingsOf = (host: string): fc.Arbitrary<Sighting> =>
  fc.record({
    ...Object.fromEntries(Object.entries(sighting).map(([n, c]) => [n, arbitraryOf(n, c)])),
    host: fc.constant(host),
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<Sighting>;

const coins = fc.subarray(['XMR', 'BTC', 'RVN']);

/** A host at any address. */
export const hosts: fc.Arbitrary<Host> = fc.record({
  ip: fc.oneof(fc.ipV4(), fc.constantFrom('10.0.0.1', '10.0.255.9', '2001:db8::7', 'fe80::1')),
  level: fc.constantFrom('E1', 'E2', 'E3', 'E4', 'E5'),
  verdict: fc.constantFrom('mining', 'suspected', 'context'),
  kind: fc.constantFrom('miner', 'node', 'visitor'),
  confidence: fc.constantFrom(0, 0.25, 0.5, 0.99),
  dialects: fc.subarray(['xmrig', 'stratum-v1']),
  coins,
  algorithms: fc.subarray(['rx/0', 'sha256d']),
  endpoints: fc.array(
    fc.record({
      ip: fc.constant('203.0.113.9'),
      port,
      name: fc.constantFrom('', 'Pool.Example.org'),
      pool: fc.constantFrom('', 'Nano', '矿池'),
    }),
    { maxLength: 3 },
  ),
  agents: fc.subarray(['XMRig/6.22', 'cgminer']),
  wallets: fc.constant(['w:0123456789abcdef']),
  accounts: fc.constant([]),
  workers: fc.constant([]),
  via: fc.constant(['tcp']),
  miners: fc.constant([]),
  miners_at_once: fc.constant(0),
  proxy_signs: fc.constant([]),
  sessions: fc.nat(9),
  shares: fc.record({ submitted: fc.nat(99), accepted: fc.nat(99), rejected: fc.nat(9) }),
  hash_rate: fc.constant([]),
  leaning: fc.constantFrom('owner_run', 'hijacked', 'undecided'),
  leaning_signs: fc.constant([]),
  first_seen: millis,
  last_seen: millis,
  active_hours: fc.nat(99),
  // Some mined long before, too: the last days of a host are kept in another way than those before.
  active_days: fc
    .uniqueArray(
      fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: START / DAY, max: START / DAY + 40 }) },
        { weight: 1, arbitrary: fc.integer({ min: START / DAY - 200, max: START / DAY }) },
      ),
      { maxLength: 5 },
    )
    .map((days) => days.sort((a, b) => a - b)),
  place: fc.constantFrom(
    { country: null, region: null },
    { country: 'CN', region: null },
    { country: 'CN', region: 'CN-SC' },
    { country: 'DE', region: 'DE-BY' },
  ),
  network_type: fc.record({
    type: fc.constantFrom('residential', 'education', 'unknown'),
    confidence: fc.constant(0.5),
    source: fc.constant('operator'),
  }),
  asn: fc.constantFrom(null, 4538),
  unit: fc.constantFrom(null, '物理学院', "O'Hara"),
  city: fc.constantFrom(null, '成都', "L'Aquila"),
  sector: fc.constantFrom(null, 'research', 'health'),
  policy: fc.constant(null),
  evidence: fc.constant([]),
  counter_evidence: fc.constant([]),
  would_change: fc.constant([]),
});

/** One evidence, to be varied. */
export const evidence: Evidence = {
  id: '00112233aabbccdd',
  time: START + 0.001,
  end_time: START + 5,
  host: '192.0.2.1',
  peer: { ip: '203.0.113.9', port: 3333, name: 'pool.example.org', pool: 'Nano' },
  detector: 'stratum',
  level: 3,
  basis: 'protocol',
  stance: 'for',
  confidence: 95,
  indicator_id: null,
  summary: 'session',
  detail: { dialect: 'xmrig', jobs: 3 },
  lines: [{ time: START, direction: 'out', text: '{"method":"login"} \ud800' }],
  attribution: null,
  sample: {
    start: START,
    length: 5,
    times: [1, 2],
    sizes: [90, -700],
    blocks: [1],
    window: [0, 900],
  },
  facts: { ...noFacts, coins: ['XMR'] },
  tally: { ...noTally, sessions: 1, work: 1.5e12 },
  observer: 'sensor',
  segment: 's1',
};
