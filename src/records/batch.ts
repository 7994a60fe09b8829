/** What a source hands on: plain rows of every kind, so that a stage can move to another thread. */
import type { Alert } from './alert.ts';
import type { Binding } from './binding.ts';
import type { Dns } from './dns.ts';
import type { Flow } from './flow.ts';
import type { Http } from './http.ts';
import type { Management } from './management.ts';
import type { Mining } from './mining.ts';
import type { Notice } from './notice.ts';
import type { Rhythm } from './rhythm.ts';
import type { SealedLogin } from './sealed-login.ts';
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
  readonly alert: Alert[];
  readonly binding: Binding[];
  readonly notice: Notice[];
  readonly rhythm: Rhythm[];
  readonly sealed_login: SealedLogin[];
  /** Where the source can go on reading, in its own words: all before it is in this batch and those before.
   * Absent where nothing can be read twice (datagrams, packets). */
  position?: string;
}

/** An empty batch, to be filled by a source. */
export function emptyBatch(source: string, observer: string): RecordBatch {
  return {
    source,
    observer,
    flow: [],
    dns: [],
    tls: [],
    http: [],
    mining: [],
    management: [],
    alert: [],
    binding: [],
    notice: [],
    rhythm: [],
    sealed_login: [],
  };
}

/** Rows in a batch, over all kinds. */
export function batchSize(b: RecordBatch): number {
  return (
    b.flow.length +
    b.dns.length +
    b.tls.length +
    b.http.length +
    b.mining.length +
    b.management.length +
    b.alert.length +
    b.binding.length +
    b.notice.length +
    b.rhythm.length +
    b.sealed_login.length
  );
}
