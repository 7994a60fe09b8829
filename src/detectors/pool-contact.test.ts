import { expect, test } from 'vitest';
import { intelOf } from '../../test/kit/intel.ts';
import { batch, flow } from '../../test/kit/records.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Flow } from '../records/flow.ts';
import { poolContact } from './pool-contact.ts';
import { sharedAddress } from './shared-address.ts';

const intel = intelOf({
  endpoints: {
    '203.0.113.1:3333': { pool: 'Example', coins: ['XMR'] },
    '203.0.113.2:443': { guard: 'cdn', confidence: 20 },
    '203.0.113.3:443': { kind: 'website' },
    '203.0.113.4:8443': { kind: 'malware' },
    '203.0.113.5:8333': { kind: 'node' },
  },
});
const detect = (row: Flow): Evidence[] => [
  ...poolContact.create({}, { intel }).detect(batch({ flow: [row] })),
];

test('a listed endpoint that answered', () => {
  expect(detect(flow())).toMatchObject([
    {
      level: 1,
      basis: 'address',
      stance: 'for',
      confidence: 90,
      summary: 'pool-contact.answered',
      indicator_id: 'test:203.0.113.1',
      facts: { coins: ['XMR'], indicator_kinds: ['pool'] },
      tally: { sessions: 1, bytes_out: 1000, bytes_in: 2000 },
    },
  ]);
});

test('a listed endpoint that never answered with data says less', () => {
  const tried = detect(flow({ payload_in: 0 }));
  expect(tried).toMatchObject([{ confidence: 45, summary: 'pool-contact.tried' }]);
});

test('another port of the address, or another address, is no contact', () => {
  expect(detect(flow({ dst_port: 443 }))).toEqual([]);
  expect(detect(flow({ dst_ip: '203.0.113.9' }))).toEqual([]);
});

test('a web site is context, a node is nothing here, malware is for', () => {
  const at = (dst_ip: string, dst_port: number): Evidence[] => detect(flow({ dst_ip, dst_port }));
  expect(at('203.0.113.3', 443)).toMatchObject([{ basis: 'site', stance: 'context' }]);
  expect(at('203.0.113.5', 8333)).toEqual([]);
  expect(at('203.0.113.4', 8443)).toMatchObject([
    { stance: 'for', facts: { hijack_signs: ['malware-endpoint'] } },
  ]);
});

test('an address that a content network shares is a reason against, and none for', () => {
  const shared = flow({ dst_ip: '203.0.113.2', dst_port: 443 });
  expect(detect(shared)).toEqual([]);
  const against = sharedAddress.create({}, { intel });
  expect([...against.detect(batch({ flow: [shared, flow()] }))]).toMatchObject([
    { stance: 'against', basis: 'shared-address', peer: { ip: '203.0.113.2' } },
  ]);
});

test('parts of one conversation are one session', () => {
  const later = flow({ start_time: flow().start_time + 3_600_000, opened: false });
  const sessions = [flow(), later].flatMap(detect).map((e) => e.tally.sessions);
  expect(sessions).toEqual([1, 0]);
});
