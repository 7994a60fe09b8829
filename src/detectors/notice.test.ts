import { describe, expect, test } from 'vitest';
import { intelOf } from '../../test/kit/intel.ts';
import { batch, START } from '../../test/kit/records.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Notice } from '../records/notice.ts';
import { notice } from './notice.ts';

const intel = intelOf({ names: { 'pool.example.org': { pool: 'Example' } } });

const row = (given: Partial<Notice> = {}): Notice => ({
  time: START,
  ip: '10.0.0.5',
  port: 40_000,
  dst_ip: '',
  dst_port: 3333,
  dst_name: 'pool.example.org',
  sender: 'Example CERT',
  claim: 'coinminer',
  claim_kind: 'mining',
  confidence: 90,
  reference: 'e-17',
  segment: 'a',
  ...given,
});
const detect = (...rows: Notice[]): Evidence[] => [
  ...notice.create({}, { intel }).detect(batch({ notice: rows })),
];

describe('notice', () => {
  test('a report of mining is E1, for, of its own kind, with who, what and when', () => {
    expect(detect(row())).toMatchObject([
      {
        host: '10.0.0.5',
        level: 1,
        basis: 'report',
        stance: 'for',
        confidence: 80,
        summary: 'notice.mining-at',
        peer: { name: 'pool.example.org', port: 3333, pool: 'Example' },
        detail: {
          sender: 'Example CERT',
          claim: 'coinminer',
          when: '2026-11-20 08:00:00 UTC',
          endpoint: 'pool.example.org:3333',
          reference: 'e-17',
          src_port: 40_000,
        },
      },
    ]);
  });

  test.each([
    [{ dst_name: '', dst_port: 0 }, 'notice.mining', 'for'],
    [{ claim_kind: 'malware' }, 'notice.malware-at', 'for'],
    [{ claim_kind: 'malware', dst_name: '', dst_port: 0 }, 'notice.malware', 'for'],
    [{ claim_kind: 'exposed' }, 'notice.exposed', 'context'],
    [{ claim_kind: 'other' }, 'notice.contact', 'context'],
    [{ claim_kind: 'constructor' }, 'notice.contact', 'context'],
  ] as const)('%o is %s', (given, summary, stance) => {
    expect(detect(row(given))).toMatchObject([{ summary, stance }]);
  });

  test('other claims about other places are none', () => {
    expect(detect(row({ claim_kind: 'other', dst_name: 'example.net' }))).toEqual([]);
  });

  test('the same line twice is one piece, another sender another', () => {
    const [a, b, c] = detect(row(), row(), row({ sender: 'Other CERT' }));
    expect(a?.id).toBe(b?.id);
    expect(a?.id).not.toBe(c?.id);
  });
});
