/** Web requests whose User-Agent is a mining program's own (E2): its API calls, getwork attempts, update checks. */
import { z } from 'zod';
import { noFacts } from '../model/evidence.ts';
import { defineDetector } from './detector.ts';
import { evidence, peerText } from './evidence.ts';
import { remember } from './remember.ts';

/** A name anyone can write into a header: strong, but only a name. */
const CONFIDENCE = 75;

export const minerAgent = defineDetector({
  type: 'miner-agent',
  about:
    'Reads web requests whose User-Agent is a mining program’s: E2. Agents inside mining sessions belong to stratum.',
  settings: z.strictObject({}),
  create: (_, { intel }) => {
    const known = remember((agent) => (agent === '' ? undefined : intel.agent(agent)));
    return {
      *detect({ http, observer }) {
        for (const row of http) {
          const software = known(row.user_agent);
          if (software === undefined) continue;
          const peer = { ip: row.dst_ip, port: row.dst_port, name: row.host, pool: '' };
          yield evidence(
            {
              time: row.time,
              host: row.src_ip,
              peer,
              detector: 'miner-agent',
              level: 2,
              basis: 'agent',
              stance: 'for',
              confidence: CONFIDENCE,
              summary: 'miner-agent.http',
              detail: { software: software.software, endpoint: peerText(peer) },
              facts: {
                ...noFacts,
                agents: [row.user_agent],
                proxy_signs: software.type === 'proxy' ? ['agent'] : [],
              },
              observer,
              segment: row.segment,
            },
            row.src_port,
            row.time,
          );
        }
      },
    };
  },
});
