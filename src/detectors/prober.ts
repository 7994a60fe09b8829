/** One client that greets many mining endpoints and works at none: a scanner of pools, not a miner. */
import { z } from 'zod';
import type { Ip } from '../records/columns.ts';
import type { Mining } from '../records/mining.ts';
import { defineDetector } from './detector.ts';
import { evidence, hourOf } from './evidence.ts';
import { recall } from '../lib/bounded-map.ts';

const LIMIT = 20_000;
/** A greeting ends before much work is handed out. */
const FEW_JOBS = 3;

export const prober = defineDetector({
  type: 'prober',
  about:
    'Reads mining sessions for one client that greets many endpoints in an hour and submits no share: a reason against.',
  settings: z.strictObject({
    endpoints: z
      .int()
      .min(2)
      .default(20)
      .describe(
        'Distinct endpoints greeted in an hour, without a share, above which it is a prober.',
      ),
  }),
  create: ({ endpoints: most }) => {
    const greeted = new Map<string, Set<string>>();
    const works = new Map<Ip, true>();
    /** True in the very session that makes the client a prober, in each hour. */
    const becomesProber = (part: Mining): boolean => {
      if (part.submitted > 0) recall(works, part.src_ip, () => true, LIMIT);
      if (works.has(part.src_ip) || part.jobs > FEW_JOBS) return false;
      const key = [part.src_ip, hourOf(part.start_time)].join();
      const seen = recall(greeted, key, () => new Set<string>(), LIMIT);
      const endpoint = `${part.dst_ip} ${part.dst_port}`;
      if (seen.size > most || seen.has(endpoint)) return false;
      return seen.add(endpoint).size === most + 1;
    };
    return {
      *detect({ mining, observer }) {
        for (const part of mining) {
          if (!becomesProber(part)) continue;
          yield evidence({
            time: part.start_time,
            end_time: part.end_time,
            host: part.src_ip,
            peer: { ip: '', port: 0, name: '', pool: '' },
            detector: 'prober',
            level: 1,
            basis: 'prober',
            stance: 'against',
            confidence: 85,
            summary: 'prober.many',
            detail: { endpoints: most },
            observer,
            segment: part.segment,
          });
        }
      },
    };
  },
});
