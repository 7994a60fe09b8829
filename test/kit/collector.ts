/** A collector of exported flows for tests: messages in, rows and counts out. */
import { createSeal } from '../../src/lib/seal.ts';
import type { Intel } from '../../src/model/indicator.ts';
import { emptyBatch } from '../../src/records/batch.ts';
import type { Binding } from '../../src/records/binding.ts';
import type { Rhythm } from '../../src/records/rhythm.ts';
import type { Dns } from '../../src/records/dns.ts';
import type { Flow } from '../../src/records/flow.ts';
import type { Http } from '../../src/records/http.ts';
import type { Tls } from '../../src/records/tls.ts';
import { Collector, type CollectorOptions } from '../../src/sources/netflow/collector.ts';
import { createCounts, type Counts, type SourceDeps } from '../../src/sources/source.ts';
import { intelOf } from './intel.ts';

/** Knows every address: all flows are told. */
export const knowsAll: Intel = { ...intelOf({}), address: () => true };

export const collectorDeps = (
  given: Partial<SourceDeps> = {},
): SourceDeps & { counts: Counts } => ({
  name: 'test',
  observer: 'test',
  intel: knowsAll,
  seal: createSeal(Buffer.alloc(32, 7)),
  limits: { flows: 10_000, reassembly_bytes: 1 << 20 },
  ...given,
  counts: given.counts ?? createCounts(),
});

export interface Collected {
  readonly flow: Flow[];
  readonly binding: Binding[];
  readonly rhythm: Rhythm[];
  readonly tls: Tls[];
  readonly http: Http[];
  readonly dns: Dns[];
  readonly unread: Record<string, number>;
  readonly records: number;
  readonly collector: Collector;
}

/** Sends messages of one exporter, each amid other bytes, so that reading past an end shows. */
export function collect(
  messages: readonly Uint8Array[],
  given: Partial<
    SourceDeps & CollectorOptions & { readonly arrival: number; readonly from: string }
  > = {},
): Collected {
  const deps = collectorDeps(given);
  const collector = new Collector(deps, {
    sampling: given.sampling ?? {},
    correctClocks: given.correctClocks ?? true,
  });
  collector.startSegment('segment');
  for (const message of messages) {
    const buffer = new Uint8Array(message.length + 77).fill(255);
    buffer.set(message, 13);
    const view = new DataView(buffer.buffer);
    const exporter = collector.exporter(given.from ?? '192.0.2.1');
    collector.message(buffer, view, 13, 13 + message.length, exporter, given.arrival ?? Number.NaN);
    buffer.fill(255);
  }
  collector.end();
  const { flow, binding, rhythm, tls, http, dns } = collector.take(1) ?? emptyBatch('test', 'test');
  return {
    flow,
    binding,
    rhythm,
    tls,
    http,
    dns,
    unread: Object.fromEntries(deps.counts.unread),
    records: deps.counts.records,
    collector,
  };
}
