/** The status as Prometheus metrics. */
import { exposition, type Family, type Sample } from '../lib/prometheus.ts';
import type { Status } from './status.ts';

type SourceStatus = Status['sources'][number];

const perSource = (
  status: Status,
  value: (source: SourceStatus) => number | null,
): readonly Sample[] =>
  status.sources.flatMap((source) => {
    const given = value(source);
    const labels = { source: source.name, type: source.type };
    return given === null ? [] : [{ labels, value: given }];
  });

const one = (value: number): readonly Sample[] => [{ value }];

/** What every scrape is answered with. */
export function metricsText(status: Status): string {
  const { spool, store, intel } = status;
  const counter = (name: string, help: string, samples: readonly Sample[]): Family => ({
    name: `davylamp_${name}`,
    help,
    type: 'counter',
    samples,
  });
  const gauge = (name: string, help: string, samples: readonly Sample[]): Family => ({
    ...counter(name, help, samples),
    type: 'gauge',
  });
  return exposition([
    gauge('up', 'Whether everything is as it should be.', one(Number(status.healthy))),
    gauge(
      'source_up',
      'Whether a source receives, or could.',
      perSource(status, (s) => Number(s.up)),
    ),
    counter(
      'source_records_total',
      'Lines, flow records and messages read.',
      perSource(status, (s) => s.records),
    ),
    counter(
      'source_packets_total',
      'Packets and datagrams received.',
      perSource(status, (s) => s.packets),
    ),
    counter(
      'source_bytes_total',
      'Bytes read or received.',
      perSource(status, (s) => s.bytes),
    ),
    counter(
      'source_unread_total',
      'What was lost or could not be read, by reason.',
      status.sources.flatMap(({ name, type, unread }) =>
        Object.entries(unread).map(([reason, value]) => ({
          labels: { source: name, type, reason },
          value,
        })),
      ),
    ),
    counter(
      'source_restarts_total',
      'Times a source was started again.',
      perSource(status, (s) => s.restarts),
    ),
    gauge(
      'source_lag_seconds',
      'Age of the newest record.',
      perSource(status, (s) => s.lag_seconds),
    ),
    gauge(
      'source_behind_bytes',
      'Bytes of the input not read yet.',
      perSource(status, (s) => s.behind_bytes),
    ),
    gauge('spool_steps', 'Steps waiting for the store.', one(spool.steps)),
    gauge('spool_bytes', 'Bytes waiting for the store.', one(spool.bytes)),
    gauge('spool_limit_bytes', 'Bytes the spool may hold.', one(spool.max_bytes)),
    counter(
      'spool_damaged_total',
      'Steps set aside because they could not be read.',
      one(spool.damaged),
    ),
    gauge('store_up', 'Whether the store took what it was last given.', one(Number(store.up))),
    counter('store_rows_total', 'Rows the store has taken.', one(store.delivered_rows)),
    counter('hosts_assessed_total', 'Assessments of hosts.', one(store.hosts_assessed)),
    counter('evidence_total', 'Pieces of evidence.', one(status.evidence)),
    counter(
      'sightings_evicted_total',
      'Sightings let go of to bound memory.',
      one(status.sightings_evicted),
    ),
    gauge(
      'intel_indicators',
      'Indicators held, by feed.',
      Object.entries(intel.indicators).map(([feed, value]) => ({ labels: { feed }, value })),
    ),
    counter('intel_reloads_total', 'Times intelligence was loaded anew.', one(intel.reloads)),
    gauge(
      'intel_trouble',
      'Whether the last reload was refused.',
      one(Number(intel.trouble !== '')),
    ),
    gauge('memory_bytes', 'Resident memory of this process.', one(status.memory_bytes)),
  ]);
}
