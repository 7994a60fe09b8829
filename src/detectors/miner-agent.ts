/** Web requests whose User-Agent is a mining program's own (E2): its API calls, getwork attempts, update checks. */
import { z } from 'zod';
import { noFacts } from '../model/evidence.ts';
import { defineDetector } from './detector.ts';
import { evidence, peerText } from './evidence.ts';
import { recall } from '../lib/bounded-map.ts';

/** A name anyone can write into a header: strong, but only a name. */
const CONFIDENCE = 75;

/** Agents remembered with their answer. */
const LIMIT = 32_768;

export const minerAgent = defineDetector({
  type: 'miner-agent',
  about:
    'Reads web requests whose User-Agent is a mining program’s: E2. Agents inside mining sessions belong to stratum.',
  settings: z.strictObject({}),
  create: (_, { intel }) => {
    const answers = new Map<string, NonNullable<ReturnType<typeof intel.agent>> | null>();
    return {
      *detect({ http, observer }) {
        for (const row of http) {
          const agent = row.user_agent;
          const known = recall(answers, agent, () => intel.agent(agent) ?? null, LIMIT);
          if (known === null) continue;
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
              detail: { software: known.software, endpoint: peerText(peer) },
              facts: {
                ...noFacts,
                agents: [agent],
                proxy_signs: known.type === 'proxy' ? ['agent'] : [],
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
