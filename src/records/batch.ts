/** What a source hands on: plain rows of every kind, so that a stage can move to another thread. */
import type { Dns } from './dns.ts';
import type { Flow } from './flow.ts';
import type { Http } from './http.ts';
import type { Management } from './management.ts';
import type { Mining } from './mining.ts';
import type { Tls } from './tls.ts';

export interface RecordBatch {
  /** Name of the source in the configuration. */
  readonly source: string;
  /** The sensor the records come from. */
  readonly observer: string;
  readonly flow: Flow[];
  readonly dns: Dns[];
  readonly tls: Tls[];
  readonly http: Http[];
  readonly mining: Mining[];
  readonly management: Management[];
}

/** An empty batch, to be filled by a source. */
export function emptyBatch(source: string, observer: string): RecordBatch {
  return { source, observer, flow: [], dns: [], tls: [], http: [], mining: [], management: [] };
}

/** Rows in a batch, over all kinds. */
export function batchSize(b: RecordBatch): number {
  return (
    b.flow.length +
    b.dns.length +
    b.tls.length +
    b.http.length +
    b.mining.length +
    b.management.length
  );
}
