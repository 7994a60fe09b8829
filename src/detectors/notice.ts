/** What others report of a host (E1): said as their report, with who, what and when; never as a finding of ours. */
import { z } from 'zod';
import type { Evidence } from '../model/evidence.ts';
import type { Match } from '../model/indicator.ts';
import type { Notice } from '../records/notice.ts';
import { defineDetector } from './detector.ts';
import { evidence, fromIndicator, peerText } from './evidence.ts';

/** However sure a sender is: what it saw we did not. */
const HIGHEST = 80;

const SUMMARIES = {
  mining: { at: 'notice.mining-at', alone: 'notice.mining' },
  malware: { at: 'notice.malware-at', alone: 'notice.malware' },
  exposed: { at: 'notice.exposed', alone: 'notice.exposed' },
  other: { at: 'notice.contact', alone: 'notice.contact' },
} as const;

export const notice = defineDetector({
  type: 'notice',
  about:
    'Reads notices of others (a CERT, a regulator, Shadowserver, IntelMQ, MISP): E1, as a reason of its own kind that may agree with what was seen here. An open interface of mining equipment is context.',
  settings: z.strictObject({}),
  create: (_, { intel }) => ({
    *detect({ notice: rows, observer }) {
      for (const row of rows) {
        const match = row.dst_name === '' ? undefined : intel.name(row.dst_name);
        const known =
          match ?? (row.dst_ip === '' ? undefined : intel.endpoint(row.dst_ip, row.dst_port));
        // Of other claims only that they name a pool is of interest.
        if (row.claim_kind === 'other' && known === undefined) continue;
        yield reported(row, known, observer);
      }
    },
  }),
});

function reported(row: Notice, match: Match | undefined, observer: string): Evidence {
  const kind = kindOf(row);
  const peer = {
    ip: row.dst_ip,
    port: row.dst_port,
    name: row.dst_name,
    pool: match?.indicator.pool ?? '',
  };
  const endpoint = peerText(peer);
  return evidence(
    {
      ...(match !== undefined && fromIndicator(match)),
      time: row.time,
      host: row.ip,
      peer,
      detector: 'notice',
      level: 1,
      basis: 'report',
      stance: kind === 'mining' || kind === 'malware' ? 'for' : 'context',
      confidence: Math.min(HIGHEST, row.confidence),
      summary: SUMMARIES[kind][endpoint === '' ? 'alone' : 'at'],
      detail: detailOf(row, endpoint, match),
      observer,
      segment: row.segment,
    },
    row.sender,
    row.reference,
    row.time,
    row.port,
  );
}

const kindOf = ({ claim_kind }: Notice): keyof typeof SUMMARIES =>
  Object.hasOwn(SUMMARIES, claim_kind) ? (claim_kind as keyof typeof SUMMARIES) : 'other';

function detailOf(row: Notice, endpoint: string, match: Match | undefined): Evidence['detail'] {
  return {
    sender: row.sender,
    when: whenText(row.time),
    claim: row.claim === '' ? row.claim_kind : row.claim,
    ...(endpoint !== '' && { endpoint }),
    ...(match !== undefined && { kind: match.indicator.kind }),
    ...(row.port > 0 && { src_port: row.port }),
    ...(row.reference !== '' && { reference: row.reference }),
  };
}

const whenText = (time: number): string =>
  `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
