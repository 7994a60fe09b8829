/** Conversations with an address and port that intelligence lists (E1): it was contacted, or at least tried. */
import { z } from 'zod';
import { noTally, type Evidence, type Tally } from '../model/evidence.ts';
import type { Match } from '../model/indicator.ts';
import type { Flow } from '../records/flow.ts';
import { defineDetector } from './detector.ts';
import { evidence, fromIndicator, peerText } from './evidence.ts';

/** How much less an attempt says than an answer. */
const TRIED = 0.5;

export const poolContact = defineDetector({
  type: 'pool-contact',
  about:
    'Reads flows to an address and port that intelligence lists: E1. Without data from the other side it was only tried, and says half as much. A listed web site is context; an address that a content network shares is left to shared-address.',
  settings: z.strictObject({}),
  create: (_, { intel }) => ({
    *detect({ flow, observer }) {
      for (const one of flow) {
        const match = intel.endpoint(one.dst_ip, one.dst_port);
        // An address shared through a content network says nothing of this customer of it: see shared-address.
        if (match === undefined || match.guard === 'cdn') continue;
        if (match.indicator.kind === 'node') continue;
        yield contactEvidence(one, match, observer);
      }
    },
  }),
});

function contactEvidence(flow: Flow, match: Match, observer: string): Evidence {
  const { kind, pool } = match.indicator;
  const peer = { ip: flow.dst_ip, port: flow.dst_port, name: flow.dst_name, pool };
  const site = kind === 'website';
  const answered = flow.payload_in > 0;
  return evidence(
    {
      ...fromIndicator(match),
      time: flow.start_time,
      end_time: flow.end_time,
      host: flow.src_ip,
      peer,
      detector: 'pool-contact',
      level: 1,
      basis: site ? 'site' : 'address',
      stance: site ? 'context' : 'for',
      confidence: Math.round(match.confidence * (answered ? 1 : TRIED)),
      summary: site ? 'pool.site' : answered ? 'pool-contact.answered' : 'pool-contact.tried',
      detail: {
        name: peerText({ ...peer, port: 0 }),
        endpoint: peerText(peer),
        kind,
        pool,
        guard: match.guard,
        src_port: flow.src_port,
      },
      tally: flowTally(flow),
      observer,
      segment: flow.segment,
    },
    flow.src_port,
    flow.start_time,
    flow.protocol_num,
  );
}

/** What a conversation adds to the counters. */
export const flowTally = (flow: Flow): Tally => ({
  ...noTally,
  sessions: flow.opened ? 1 : 0,
  bytes_out: flow.bytes_out,
  bytes_in: flow.bytes_in,
});
