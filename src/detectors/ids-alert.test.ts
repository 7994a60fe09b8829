import { describe, expect, test } from 'vitest';
import { intelOf } from '../../test/kit/intel.ts';
import { batch, START } from '../../test/kit/records.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Alert } from '../records/alert.ts';
import { levelOfSentence, say } from '../response/wording/say.ts';
import { idsAlert } from './ids-alert.ts';

const intel = intelOf({
  names: { 'pool.example.org': { pool: 'Example Pool' } },
  endpoints: { '203.0.113.1:3333': { pool: 'Example Pool' } },
});

const alert = (given: Partial<Alert>): Alert => ({
  time: START,
  src_ip: '10.0.0.5',
  src_port: 40_000,
  dst_ip: '203.0.113.1',
  dst_port: 3333,
  dst_name: '',
  protocol_num: 6,
  product: 'suricata',
  rule_id: '1:2024792',
  rule_name: 'ET COINMINER Lab Checkin',
  category: 'coin-mining',
  app: 'failed',
  segment: 'a',
  ...given,
});
const found = (...rows: Alert[]): Evidence[] => [
  ...idsAlert.create({}, { intel }).detect(batch({ alert: rows })),
];

test('an alert about a conversation is E2, and says who raised it', () => {
  const [one] = found(alert({}));
  expect(one).toMatchObject({
    level: 2,
    basis: 'shape',
    stance: 'for',
    host: '10.0.0.5',
    peer: { ip: '203.0.113.1', pool: 'Example Pool' },
  });
  expect(say('en', one!.summary, one!.detail)).toBe(
    'Suricata raised “ET COINMINER Lab Checkin” for its conversation with 203.0.113.1:3333.',
  );
});

test.each([
  [
    'dns',
    {
      app: 'dns',
      dst_port: 53,
      protocol_num: 17,
      rule_name: 'ET COINMINER Observed DNS Query to Cryptocurrency Mining Pool Domain',
    },
    'dns',
    1,
  ],
  ['TLS', { app: 'tls', dst_name: 'pool.example.org' }, 'server-name', 1],
  ['an agent', { app: 'http', rule_name: 'ET COINMINER CoinMiner User-Agent' }, 'agent', 2],
] as const)(
  'one that rests on %s counts with our own reasons of that kind',
  (_, given, basis, level) => {
    const [one] = found(alert(given));
    expect(one).toMatchObject({ basis, level });
    expect(levelOfSentence(one!.summary)).toBe(`E${level}`);
  },
);

describe.each([
  'ET POLICY Cryptocurrency Miner Checkin',
  'ET TROJAN CoinMiner Known Malicious Stratum Authline',
  'ET POLICY Monero Mining Pool DNS Lookup',
  'ET MALWARE Linux/CoinMiner Activity',
  'ET INFO CoinHive In-Browser Miner Detected',
  'Local: XMRig client',
])('%s', (rule_name) => {
  test('is about mining by its wording', () => {
    expect(found(alert({ rule_name, category: 'Misc activity' }))).toHaveLength(1);
  });
});

describe.each([
  'ET INFO Cryptocurrency Exchange Domain in DNS Lookup',
  'ET MALWARE Bitcoin Wallet Stealer',
  'GPL NTP stratum 16 reply',
  'ET INFO Observed DNS Query to .pool TLD',
  'ET POLICY Data Mining Toolkit Download',
  'ET SCAN Potential SSH Scan',
])('%s', (rule_name) => {
  test('is not about mining', () => {
    expect(found(alert({ rule_name, category: 'Misc activity' }))).toEqual([]);
  });
});

test('what could not be recognised at a listed address is context only', () => {
  const [one] = found(alert({ rule_id: '', rule_name: 'app_proto failed', category: 'anomaly' }));
  expect(one).toMatchObject({ level: 1, stance: 'context', summary: 'ids-alert.unrecognised' });
  expect(found(alert({ rule_name: 'x', category: 'anomaly', app: 'tls' }))).toEqual([]);
});
