/** Overheard replies of a mining device's or program's own management interface. Confirmation (E5) takes an authorised
 * probe, the unit's answer or a host scan; overheard, a reply is a candidate for it: E3 when it states a hash rate, E2 when
 * it only shows what the device is. */
import { z } from 'zod';
import { noFacts } from '../model/evidence.ts';
import { defineDetector } from './detector.ts';
import { evidence } from './evidence.ts';

export const managementApi = defineDetector({
  type: 'management-api',
  about:
    'Reads overheard replies of a mining device’s or program’s management interface: E3 when it states a hash rate, E2 otherwise. Confirmation (E5) takes an authorised probe, the unit’s answer or a host scan; an overheard reply is marked as a candidate for it.',
  settings: z.strictObject({}),
  create: () => ({
    *detect({ management, observer }) {
      for (const row of management) {
        const working = row.hash_rate > 0;
        yield evidence(
          {
            time: row.time,
            host: row.src_ip,
            // The interface is the host's own: there is no endpoint it mines at.
            peer: { ip: '', port: 0, name: '', pool: '' },
            detector: 'management-api',
            level: working ? 3 : 2,
            basis: 'management',
            stance: 'for',
            confidence: working ? 90 : 75,
            summary: working ? 'management-api.working' : 'management-api.answers',
            detail: {
              family: row.family,
              product: row.product === '' ? row.family : row.product,
              port: row.src_port,
              reported_hash_rate: row.hash_rate,
              candidate: 'E5',
            },
            facts: { ...noFacts, algorithm: [...row.algorithms].sort().join('|') },
            observer,
            segment: row.segment,
          },
          row.src_port,
          row.dst_ip,
          row.time,
        );
      }
    },
  }),
});
