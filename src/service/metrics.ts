/** The status as Prometheus metrics. */
import { exposition, type Family, type Sample } from '../lib/prometheus.ts';
import type { Status } from '../model/status.ts';

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

/** Of how many conversations the content was read. */
function contentFamily({ sources }: Status): Family {
  const samples = sources.flatMap(({ name, type, ...source }) =>
    (['clear', 'opaque', 'unshown'] as const).map((content) => ({
      labels: { source: name, type, content },
      value: source[content],
    })),
  );
  return counter(
    'source_conversations_total',
    'Conversations (of flow exporters, records) by whether their content was read.',
    samples,
  );
}

function sourceFamilies(status: Status): Family[] {
  const of = (value: (source: SourceStatus) => number | null): readonly Sample[] =>
    perSource(status, value);
  const unread = status.sources.flatMap(({ name, type, unread: reasons }) =>
    Object.entries(reasons).map(([reason, value]) => ({
      labels: { source: name, type, reason },
      value,
    })),
  );
  return [
    gauge(
      'source_up',
      'Whether a source receives, or could.',
      of((s) => Number(s.up)),
    ),
    counter(
      'source_records_total',
      'Lines, flow records, messages.',
      of((s) => s.records),
    ),
    counter(
      'source_packets_total',
      'Packets and datagrams.',
      of((s) => s.packets),
    ),
    counter(
      'source_bytes_total',
      'Bytes read or received.',
      of((s) => s.bytes),
    ),
    counter(
      'source_lost_total',
      'What came by and was not read, for want of room or on the way here.',
      of((s) => s.lost),
    ),
    counter('source_unread_total', 'What was lost or could not be read, by reason.', unread),
    counter(
      'source_restarts_total',
      'Times it was started again.',
      of((s) => s.restarts),
    ),
    gauge(
      'source_lag_seconds',
      'Age of the newest record.',
      of((s) => s.lag_seconds),
    ),
    gauge(
      'source_ahead_seconds',
      'How far the newest record lies ahead of this clock.',
      of((s) => s.ahead_seconds),
    ),
    gauge(
      'source_behind_bytes',
      'Bytes of the input not read yet.',
      of((s) => s.behind_bytes),
    ),
  ];
}

/** What every scrape is answered with. */
export function metricsText(status: Status): string {
  const { spool, store, intel } = status;
  const indicators = Object.entries(intel.indicators).map(([feed, value]) => ({
    labels: { feed },
    value,
  }));
  return exposition([
    gauge('up', 'Whether everything is as it should be.', one(Number(status.healthy))),
    ...sourceFamilies(status),
    contentFamily(status),
    gauge('spool_steps', 'Steps waiting for the store.', one(spool.steps)),
    gauge('spool_bytes', 'Bytes waiting for the store.', one(spool.bytes)),
    gauge('spool_limit_bytes', 'Bytes the spool may hold.', one(spool.max_bytes)),
    counter('spool_damaged_total', 'Steps set aside, unreadable.', one(spool.damaged)),
    counter('spool_refused_rows_total', 'Rows no store takes, set aside.', one(spool.refused)),
    gauge('store_up', 'Whether the store took what it was last given.', one(Number(store.up))),
    counter('store_rows_total', 'Rows the store has taken.', one(store.delivered_rows)),
    counter('hosts_assessed_total', 'Assessments of hosts.', one(store.hosts_assessed)),
    counter('evidence_total', 'Pieces of evidence.', one(status.evidence)),
    counter('sightings_evicted_total', 'Let go of to bound memory.', one(status.sightings_evicted)),
    gauge('intel_indicators', 'Indicators held, by feed.', indicators),
    counter('intel_reloads_total', 'Times lists were loaded anew.', one(intel.reloads)),
    gauge(
      'intel_trouble',
      'Whether the last reload was refused.',
      one(Number(intel.trouble !== '')),
    ),
    gauge('memory_bytes', 'Resident memory of this process.', one(status.memory_bytes)),
  ]);
}
