/** How a service may be: a status document to tell about. */
import { statusDocument, type Status } from '../../src/model/status.ts';

const source: Status['sources'][number] = {
  name: 'border',
  type: 'netflow',
  observer: 'isp',
  phase: 'running',
  up: true,
  at: 'udp://0.0.0.0:2055',
  trouble: '',
  restarts: 0,
  records: 1_234_567,
  packets: 41_000,
  bytes: 60_000_000,
  records_per_second: 812.4,
  bytes_per_second: 40_000,
  behind_bytes: null,
  newest: '2026-11-25T09:00:00.000Z',
  lag_seconds: 4,
  ahead_seconds: 0,
  lost: 35,
  unread: { netflow_lost: 31, kernel_lost: 4 },
  senders: [{ name: '192.0.2.1', messages: 41_000, lost: 31, skew_ms: 0 }],
};

/** One source well, one not, and a store that is away. */
export const aStatus: Status = statusDocument.parse({
  schema: 1,
  version: '2026.11.0',
  started: '2026-11-25T08:00:00.000Z',
  healthy: false,
  sources: [
    source,
    {
      ...source,
      name: 'zeek',
      type: 'zeek',
      phase: 'waiting',
      up: false,
      senders: [],
      lost: 0,
      unread: {},
      at: '/opt/zeek/logs/current',
      trouble: 'The input does not exist or cannot be read.',
    },
  ],
  spool: {
    steps: 12,
    bytes: 4_000_000,
    max_bytes: 1_073_741_824,
    full: false,
    oldest_seconds: 95,
    damaged: 0,
    refused: 0,
  },
  store: {
    up: false,
    trouble: 'Another process has the store open.',
    delivered_rows: 900,
    delivered_steps: 40,
    hosts_assessed: 12,
    last_delivery: null,
  },
  intel: {
    loaded: '2026-11-25T08:00:00.000Z',
    reloads: 0,
    trouble: '',
    indicators: { bundled: 4000 },
  },
  evidence: 77,
  sightings_evicted: 0,
  memory_bytes: 150_000_000,
} satisfies Status);
