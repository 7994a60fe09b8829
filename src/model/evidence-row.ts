/** Evidence as the store keeps it: what lists filter by in columns of its own, the rest as JSON. */
import { columns, type Row } from '../records/columns.ts';
import type { Attribution, ProtocolLine } from '../records/mining.ts';
import type { Basis, Evidence, Facts, Stance, Tally } from './evidence.ts';
import type { Level } from './level.ts';
import type { Sample } from './sample.ts';

export const evidenceColumns = columns({
  id: { is: 'text', doc: 'Deterministic id, 16 hex digits.' },
  hour: { is: 'millis', doc: 'Start of the hour `time` falls in, UTC.' },
  host: { is: 'ip', doc: 'The client.' },
  time: { is: 'millis', doc: 'First moment it speaks of.' },
  end_time: { is: 'millis', doc: 'Last moment it speaks of.' },
  peer_ip: { is: 'text', doc: 'Address of the endpoint; empty when only a name is known.' },
  peer_port: { is: 'port', doc: 'Port of the endpoint; 0 when unknown.' },
  peer_name: { is: 'text', doc: 'Name of the endpoint; empty when unknown.' },
  pool: { is: 'text', doc: 'Pool name; empty when unknown.' },
  detector: { is: 'text', doc: 'Which detector says so.' },
  level: { is: 'uint', doc: 'Level it reaches, 1–5.' },
  basis: { is: 'text', doc: 'Kind of reason.' },
  stance: { is: 'text', doc: '`for`, `against` or `context`.' },
  confidence: { is: 'uint', doc: '0–100.' },
  indicator_id: { is: 'text', doc: 'Indicator it rests on; empty for none.' },
  summary: { is: 'text', doc: 'Key of the sentence that tells it.' },
  detail: { is: 'json', doc: 'Values of the sentence.' },
  lines: { is: 'json', doc: 'Protocol messages kept, secrets replaced by fingerprints.' },
  attribution: { is: 'json', doc: 'What the infected host says of itself, or null.' },
  sample: { is: 'json', doc: 'Moments and sizes of messages kept to be looked at, or null.' },
  facts: { is: 'json', doc: 'Sets of facts it knows.' },
  tally: { is: 'json', doc: 'Counters it adds.' },
  observer: { is: 'text', doc: 'The sensor.' },
  segment: { is: 'text', doc: 'Fingerprint of the input.' },
});
export type EvidenceRow = Row<typeof evidenceColumns>;

const HOUR = 3_600_000;

/** Evidence to its row. */
export function evidenceRow(e: Evidence): EvidenceRow {
  const { peer, indicator_id, ...same } = e;
  return {
    ...same,
    hour: Math.floor(e.time / HOUR) * HOUR,
    peer_ip: peer.ip,
    peer_port: peer.port,
    peer_name: peer.name,
    pool: peer.pool,
    indicator_id: indicator_id ?? '',
  };
}

/** A row back to the evidence it was made from. */
export function evidenceOf(row: EvidenceRow): Evidence {
  return {
    id: row.id,
    time: row.time,
    end_time: row.end_time,
    host: row.host,
    peer: { ip: row.peer_ip, port: row.peer_port, name: row.peer_name, pool: row.pool },
    detector: row.detector,
    level: row.level as Level,
    basis: row.basis as Basis,
    stance: row.stance as Stance,
    confidence: row.confidence,
    indicator_id: row.indicator_id === '' ? null : row.indicator_id,
    summary: row.summary,
    detail: row.detail as Evidence['detail'],
    lines: row.lines as readonly ProtocolLine[],
    attribution: row.attribution as Attribution | null,
    sample: row.sample as Sample | null,
    facts: row.facts as Facts,
    tally: row.tally as Tally,
    observer: row.observer,
    segment: row.segment,
  };
}
