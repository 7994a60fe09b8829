/** Mining sessions that were parsed: their shape (E2), set-up (E3) or accepted work (E4). */
import { z } from 'zod';
import { noFacts, noTally, type Evidence, type Facts, type Tally } from '../model/evidence.ts';
import type { Level } from '../model/level.ts';
import { traceText } from '../model/trace.ts';
import { weightedPoissonInterval } from '../lib/poisson.ts';
import type { Attribution, Mining, ProtocolLine } from '../records/mining.ts';
import { defineDetector } from './detector.ts';
import { evidence, peerText } from './evidence.ts';

export const stratum = defineDetector({
  type: 'stratum',
  about:
    'Reads mining sessions that were parsed: E4 where the pool accepted shares in that part of the session, E3 where a session was set up, E2 where only message sizes of an encrypted protocol showed. Brings the facts (dialect, coin candidates, agent, fingerprints of wallet and worker) and the work from which the hash rate is reckoned.',
  settings: z.strictObject({}),
  create: (_, { intel }) => ({
    *detect({ mining, observer }) {
      for (const part of mining) {
        const listed = intel.endpoint(part.dst_ip, part.dst_port)?.indicator.pool ?? '';
        const pool = listed === '' ? intel.name(part.dst_name)?.indicator.pool : listed;
        yield sessionEvidence(part, pool ?? '', observer);
      }
    },
  }),
});

function sessionEvidence(part: Mining, pool: string, observer: string): Evidence {
  const peer = { ip: part.dst_ip, port: part.dst_port, name: part.dst_name, pool };
  const level = levelOf(part);
  const attribution = part.attribution as Attribution | null;
  return evidence(
    {
      time: part.start_time,
      end_time: part.end_time,
      host: part.src_ip,
      peer,
      detector: 'stratum',
      level,
      basis: level === 4 ? 'work' : level === 3 ? 'protocol' : 'shape',
      stance: 'for',
      confidence: part.confidence,
      summary: summaryOf(part, level),
      detail: {
        endpoint: peerText(peer),
        dialect: part.dialect,
        jobs: part.jobs,
        submitted: part.submitted,
        accepted: part.accepted,
        rejected: part.rejected,
        ...rateDetail(part),
        ...(part.reported_hash_rate > 0 && { reported_hash_rate: part.reported_hash_rate }),
        ...(part.agent !== '' && { agent: part.agent }),
        src_port: part.src_port,
      },
      lines: part.lines as readonly ProtocolLine[],
      attribution,
      facts: factsOf(part),
      tally: tallyOf(part),
      observer,
      segment: part.segment,
    },
    part.session_id,
    part.start_time,
  );
}

/** The level this part itself bears out: work proven earlier in the session is told by the part that proved it. */
function levelOf({ level, accepted }: Mining): Level {
  if (level >= 4) return accepted > 0 ? 4 : 3;
  return level === 3 ? 3 : 2;
}

function summaryOf(part: Mining, level: Level): string {
  if (level === 2) return 'stratum.shape';
  if (level === 3) {
    if (part.submitted === 0) return 'stratum.session';
    return part.accepted > 0 ? 'stratum.answered' : 'stratum.submitted';
  }
  return part.work_shares > 0 && part.exposure > 0 ? 'stratum.work-rate' : 'stratum.work';
}

function factsOf(part: Mining): Facts {
  const some = (text: string): string[] => (text === '' ? [] : [text]);
  return {
    ...noFacts,
    dialects: some(part.dialect),
    coins: part.coins,
    algorithm: [...part.algorithms].sort().join('|'),
    hash_unit: part.hash_unit,
    agents: some(part.agent),
    wallets: some(part.wallet),
    workers: some(part.worker),
    traces: [traceOfPart(part)],
    login_kinds: some(part.login_kind),
    via: some(part.via),
    reconnect: part.reconnect,
    proxy_signs: part.proxy_signs,
    hijack_signs: part.attribution === null ? [] : ['self-description'],
  };
}

const traceOfPart = (part: Mining): string =>
  traceText({
    start: part.start_time,
    end: part.end_time,
    port: part.src_port,
    wallet: part.wallet,
    worker: part.worker,
    login: part.login_kind,
    agent: part.agent,
    tls: '',
  });

/** Counters of one part. Within it the hash rate is `work_shares / exposure`, whatever the difficulty did meanwhile: the
 * likeliest rate under which that many shares are found. */
export function tallyOf(part: Mining): Tally {
  const counted = part.exposure > 0;
  const work = counted ? (part.work_shares / part.exposure) * part.seconds : 0;
  return {
    ...noTally,
    sessions: part.opened ? 1 : 0,
    submitted: part.submitted,
    accepted: part.accepted,
    rejected: part.rejected,
    work,
    work_variance: work ** 2 / Math.max(part.work_shares, 1),
    work_shares: counted ? part.work_shares : 0,
    work_seconds: counted ? part.seconds : 0,
    work_exposure: counted ? part.exposure : 0,
  };
}

/** The hash rate of this part alone, with its 95 % interval, for the sentence. */
function rateDetail({
  work_shares: n,
  exposure,
  hash_unit,
}: Mining): Record<string, string | number> {
  if (exposure <= 0 || n === 0) return {};
  const { low, high } = weightedPoissonInterval(n, n, 1);
  return { rate: n / exposure, rate_low: low / exposure, rate_high: high / exposure, hash_unit };
}
