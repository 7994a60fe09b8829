/** Hosts as the documents tell them (`scanDocument`): figures as they are, keys as sentences. */
import { isoTime } from '../lib/iso-time.ts';
import type { BurnDocument } from './energy.ts';
import { toMinerDocument } from './miner.ts';
import type { HashRate, Host, HostEvidence, Place } from './host.ts';
import type { Sample } from './sample.ts';
import type { EvidenceDocument, HostDocument, ScanDocument } from './scan-document.ts';

/** What a document says that no assessment does: sentences for keys (response/wording), and what the work burns
 * (response/energy). Put together by the wiring. */
export interface Telling {
  readonly evidence: (evidence: HostEvidence) => string;
  readonly wouldChange: (key: string) => string;
  readonly sign: (word: string) => string;
  /** Name of an ISO 3166 code. */
  readonly place: (code: string) => string;
  readonly burns: (rates: readonly HashRate[], place: Place) => BurnDocument[];
}

/** The document of a scan, hosts in the order given. */
export function toDocument(
  counts: ScanDocument['counts'],
  hosts: readonly Host[],
  telling: Telling,
): ScanDocument {
  return { schema: 1, counts, hosts: hosts.map((h) => hostDocument(h, telling)) };
}

/** One host as the document has it. */
export function hostDocument(h: Host, telling: Telling): HostDocument {
  const { evidence: reasons, counter_evidence, would_change, city, ...rest } = h;
  return {
    ...rest,
    dialects: [...h.dialects],
    coins: [...h.coins],
    algorithms: [...h.algorithms],
    agents: [...h.agents],
    endpoints: h.endpoints.map((e) => ({ ...e })),
    wallets: [...h.wallets],
    accounts: [...h.accounts],
    workers: [...h.workers],
    miners: h.miners.map(toMinerDocument),
    via: [...h.via],
    proxy_signs: [...h.proxy_signs],
    hash_rate: h.hash_rate.map((r) => ({ ...r })),
    place: { ...h.place, city, name: placeName(h.place, telling) },
    leaning_signs: h.leaning_signs.map((sign) => telling.sign(sign)),
    burns: telling.burns(h.hash_rate, h.place),
    active_days: h.active_days.length,
    connection_frequency: perDay(h.sessions, h.active_days.length),
    first_seen: isoTime(h.first_seen),
    last_seen: isoTime(h.last_seen),
    evidence: reasons.map((e) => evidenceDocument(e, telling)),
    counter_evidence: counter_evidence.map((e) => evidenceDocument(e, telling)),
    would_change: would_change.map((key) => telling.wouldChange(key)),
  };
}

function evidenceDocument(e: HostEvidence, telling: Telling): EvidenceDocument {
  return {
    level: e.level,
    detector: e.detector,
    time: isoTime(e.time),
    end_time: isoTime(e.end_time),
    basis: e.basis,
    confidence: e.confidence / 100,
    endpoint: { ...e.peer },
    summary: telling.evidence(e),
    detail: { ...e.detail },
    attribution: e.attribution === null ? null : { ...e.attribution },
    sample: sampleDocument(e.sample),
    lines: e.lines.map(({ time: at, direction, text }) => ({ time: isoTime(at), direction, text })),
  };
}

/** Assessments made before samples were kept have none. */
const sampleDocument = (sample: Sample | null | undefined): EvidenceDocument['sample'] =>
  sample === null || sample === undefined
    ? null
    : {
        ...sample,
        start: new Date(sample.start).toISOString(),
        times: [...sample.times],
        sizes: [...sample.sizes],
        blocks: [...sample.blocks],
        window: sample.window === null ? null : [...sample.window],
      };

function placeName({ region, country }: Place, telling: Telling): string {
  const code = region ?? country;
  return code === null ? '' : telling.place(code);
}

/** In tenths. */
const perDay = (sessions: number, days: number): number =>
  days === 0 ? 0 : Math.round((sessions / days) * 10) / 10;
