/** Every cell of the matrix speaks, none says more than its level, and an operator's own words are held to the same. */
import { describe, expect, test } from 'vitest';
import { accuses } from './accuses.ts';
import {
  adviceKinds as kinds,
  adviceNetworks as networks,
  adviceSections as sections,
  routes,
  type Recommendation,
} from '../../model/recommendation.ts';
import { ceilings } from './ceiling.ts';
import { loadGuidance, ownGuidance } from './guidance.ts';
import { tooStrong } from './too-strong.ts';
import { kindOf, networkOf, routeOf, type Subject } from './kind.ts';
import { dueAt, recommend } from './recommend.ts';

const guidance = loadGuidance();
const levels = ['E1', 'E2', 'E3', 'E4', 'E5'] as const;
const langs = ['en', 'zh'] as const;

const subject = (given: Partial<Subject>): Subject => ({
  level: 'E4',
  verdict: 'mining',
  kind: 'miner',
  algorithms: [],
  agents: [],
  hash_rate: [],
  leaning: 'undecided',
  network_type: { type: 'unknown', confidence: 0, source: '' },
  evidence: [],
  ...given,
});

/** A host that each kind is taken for. */
const examples: Readonly<Record<(typeof kinds)[number], Partial<Subject>>> = {
  malware: { algorithms: ['rx/0'], agents: ['XMRig/6.21.0'] },
  browser: { kind: 'browser' },
  asic: { algorithms: ['sha256d'] },
  gpu: { algorithms: ['kawpow'] },
  insider: {
    leaning: 'owner_run',
    algorithms: ['rx/0'],
    network_type: { type: 'education', confidence: 0.9, source: 'operator' },
  },
  cloud: { sector: 'cloud' },
  iot: { evidence: [evidenceOf('armv7l')] },
  relay: { kind: 'proxy' },
  lawful: { kind: 'node', verdict: 'context' },
};

function evidenceOf(cpu: string): Subject['evidence'][number] {
  const attribution = { internal_ip: '', user: '', hostname: '', cores: 1, cpu };
  return { attribution } as Subject['evidence'][number];
}

const sectorOf: Readonly<Record<string, string>> = { cloud: 'cloud' };

function* matrix(): Generator<[string, Subject, string]> {
  for (const kind of kinds)
    for (const network of networks)
      for (const level of levels)
        for (const leaning of routes)
          for (const profile of Object.keys(guidance.profiles)) {
            const sector = sectorOf[network];
            const host = subject({
              network_type: { type: network, confidence: 1, source: 'operator' },
              leaning,
              ...examples[kind],
              ...(sector !== undefined && { sector }),
              level,
            });
            yield [`${kind} ${network} ${level} ${leaning} ${profile}`, host, profile];
          }
}

const textsOf = (r: Recommendation): string[] => [
  r.headline,
  r.says,
  r.asks,
  r.route_says,
  r.who_acts,
  r.tone,
  ...sections.flatMap((section) => r.steps[section]),
  ...r.network_steps,
  r.answer,
  r.appeal,
  r.legal_basis,
];

describe('the matrix of kind × network × level × leaning × profile', () => {
  const cells = [...matrix()];

  test('has all its cells', () => {
    expect(cells).toHaveLength(
      kinds.length * networks.length * 5 * 3 * Object.keys(guidance.profiles).length,
    );
  });

  test.each(langs)('renders in every cell (%s)', (lang) => {
    for (const [cell, host, profile] of cells) {
      const r = recommend(guidance, profile, host, lang);
      const always = [r.headline, r.says, r.who_acts, r.tone, r.answer, r.appeal, r.legal_basis];
      expect([cell, always.filter((text) => text === '')]).toEqual([cell, []]);
      if (r.kind === 'lawful') expect([cell, r.clock, r.urgency]).toEqual([cell, null, 'none']);
      else {
        expect([cell, r.clock_text]).not.toEqual([cell, '']);
        expect([cell, r.steps.check.length]).not.toEqual([cell, 0]);
      }
    }
  });

  test.each(langs)('accuses nobody below E3 (%s)', (lang) => {
    for (const [cell, host, profile] of cells.filter(([, { level }]) => level < 'E3'))
      for (const text of textsOf(recommend(guidance, profile, host, lang)))
        expect([cell, text, accuses(lang, text)]).toEqual([cell, text, undefined]);
  });

  test('asks for nothing that its level, network or profile does not allow', () => {
    for (const [cell, host, profile] of cells) {
      const r = recommend(guidance, profile, host, 'en');
      const low = host.level < 'E3' || r.network === 'unknown';
      if (low) expect([cell, r.steps.removal, r.steps.first_step]).toEqual([cell, [], []]);
      expect([cell, r.steps.first_step.length]).not.toEqual([cell, 2]);
    }
    const isolate = guidance.kinds.malware.first_step[0]!.en;
    const at = (level: (typeof levels)[number], type: string, profile: string): string[] => [
      ...recommend(
        guidance,
        profile,
        subject({ level, network_type: { type, confidence: 1, source: '' } }),
        'en',
      ).steps.first_step,
    ];
    expect(at('E3', 'residential', 'standard')).not.toContain(isolate);
    expect(at('E4', 'residential', 'standard')).toEqual([isolate]);
    expect(at('E4', 'residential', 'careful')).not.toContain(isolate);
    expect(at('E4', 'datacenter', 'careful')).toEqual([isolate]);
  });
});

describe('which text fits a host', () => {
  test.each(Object.entries(examples))('%s', (kind, example) => {
    expect(kindOf(subject(example)).kind).toBe(kind);
  });

  const rate = (algorithm: string, low: number): Partial<Subject> => ({
    algorithms: [algorithm],
    hash_rate: [
      { algorithm, low, mid: low * 1.2, high: low * 1.5, unit: 'H/s', hours: 1, device: 'unknown' },
    ],
  });

  test.each([
    ['SHA-256 at the rate of a device', rate('sha256d', 60e12), 'asic', 'device-rate'],
    ['SHA-256 at the rate of a computer', rate('sha256d', 50e6), 'malware', 'nothing-else'],
    ['Kaspa on a graphics card', rate('kheavyhash', 1e9), 'malware', 'nothing-else'],
    ['a graphics miner by its name', { agents: ['lolMiner 1.88'] }, 'gpu', 'graphics'],
    [
      'hijacked, on a graphics card',
      { kind: 'hijacked', algorithms: ['kawpow'] },
      'malware',
      'hijacked',
    ],
    ['a prober', { kind: 'prober', verdict: 'suspected' }, 'lawful', 'not-mining'],
    ['a processor', { evidence: [evidenceOf('Intel Xeon')] }, 'malware', 'nothing-else'],
  ] satisfies [string, Partial<Subject>, string, string][])('%s', (_, example, kind, because) => {
    expect(kindOf(subject(example))).toEqual({ kind, because });
  });

  test('a sector goes before the kind of line', () => {
    const line = { type: 'enterprise_line', confidence: 1, source: 'operator' };
    expect(networkOf(subject({ network_type: line }))).toBe('enterprise_line');
    expect(networkOf(subject({ network_type: line, sector: 'health' }))).toBe('government');
    expect(networkOf(subject({ network_type: { ...line, type: 'transit' } }))).toBe('unknown');
  });

  test('what nobody weighed is undecided', () => {
    expect(routeOf(subject({}))).toBe('undecided');
    expect(routeOf(subject({ kind: 'hijacked' }))).toBe('hijacked');
    expect(routeOf(subject({ kind: 'hijacked', leaning: 'owner_run' }))).toBe('owner_run');
  });
});

describe('texts of the operator', () => {
  const softer = {
    version: 'campus-3',
    levels: { E4: { clock: { other: { amount: 2, unit: 'working_days' as const } } } },
    kinds: { gpu: { headline: { en: 'Ours.', zh: '本校文本。' } } },
  };

  test('replace what they name and nothing else', () => {
    const own = loadGuidance(ownGuidance.parse(softer));
    const before = recommend(guidance, 'standard', subject(examples.gpu), 'zh');
    const after = recommend(own, 'standard', subject(examples.gpu), 'zh');
    expect(after).toEqual({
      ...before,
      version: `${guidance.version}+campus-3`,
      headline: '本校文本。',
      clock: { amount: 2, unit: 'working_days' },
      clock_text: '2 个工作日内',
    });
  });

  test('are refused where they would accuse below E3', () => {
    const says = { en: 'This machine is mining.', zh: '该主机正在挖矿。' };
    const refused = ownGuidance.safeParse({ version: '1', levels: { E2: { says } } });
    expect(refused.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['levels.E2.says.en', 'accuses below E3 ("is mining"); ask or describe instead'],
      ['levels.E2.says.zh', 'accuses below E3 ("正在挖矿"); ask or describe instead'],
    ]);
    expect(ownGuidance.safeParse({ version: '1', levels: { E4: { says } } }).success).toBe(true);
    const check = [{ ...says, needs: 'removal' }];
    expect(ownGuidance.safeParse({ version: '1', kinds: { gpu: { check } } }).success).toBe(true);
  });

  test('those shipped pass, too', () => {
    expect(tooStrong(guidance)).toEqual([]);
  });

  test('a damaged file is named', () => {
    expect(() => loadGuidance(undefined, '/nonexistent')).toThrow();
    expect(ceilings).toContain(guidance.networks.unknown.ceiling);
  });
});

test('clocks skip weekends', () => {
  const friday = Date.parse('2026-11-20T10:00:00Z');
  expect(new Date(dueAt({ amount: 3, unit: 'working_days' }, friday)).toISOString()).toBe(
    '2026-11-25T10:00:00.000Z',
  );
  expect(dueAt({ amount: 24, unit: 'hours' }, friday) - friday).toBe(86_400_000);
});
