/** Contacts with a listed address that a content network shares among many customers: a reason against. */
import { z } from 'zod';
import { defineDetector } from './detector.ts';
import { evidence, fromIndicator, peerText } from './evidence.ts';

export const sharedAddress = defineDetector({
  type: 'shared-address',
  about:
    'Reads flows to a listed address that a content network shares among its customers: a reason against.',
  settings: z.strictObject({}),
  create: (_, { intel }) => ({
    *detect({ flow, observer }) {
      for (const row of flow) {
        const match = intel.endpoint(row.dst_ip, row.dst_port);
        if (match?.guard !== 'cdn') continue;
        const { pool } = match.indicator;
        const peer = { ip: row.dst_ip, port: row.dst_port, name: row.dst_name, pool };
        yield evidence(
          {
            indicator_id: fromIndicator(match).indicator_id,
            time: row.start_time,
            end_time: row.end_time,
            host: row.src_ip,
            peer,
            detector: 'shared-address',
            level: 1,
            basis: 'shared-address',
            stance: 'against',
            confidence: 80,
            summary: 'shared-address.cdn',
            detail: { endpoint: peerText(peer), pool },
            observer,
            segment: row.segment,
          },
          row.src_port,
          row.start_time,
          row.protocol_num,
        );
      }
    },
  }),
});
