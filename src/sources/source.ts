/** The contract of a source: bytes and lines in, batches of records out. */
import type { Intel } from '../model/indicator.ts';
import type { Seal } from '../model/seal.ts';
import type { RecordBatch } from '../records/batch.ts';
import type { Millis } from '../records/columns.ts';

/** What a source has read, for the counts every run ends with. */
export interface Counts {
  files: number;
  packets: number;
  /** Captured bytes of packets, without file headers. */
  bytes: number;
  flows: number;
  /** What could not be read, by reason. */
  readonly unread: Map<string, number>;
}

/** One input as it was read: what makes a repeated scan recognisable, and what was lost in it. */
export interface InputRead {
  /** Fingerprint of its first bytes (16 hex digits). */
  readonly segment: string;
  readonly name: string;
  readonly packets: number;
  readonly bytes: number;
  readonly first_time: Millis;
  readonly last_time: Millis;
  readonly unread: Readonly<Record<string, number>>;
}

export interface Progress {
  readonly file: string;
  /** Bytes of all inputs consumed, and to consume (undefined for a stream). */
  readonly bytes: number;
  readonly total_bytes: number | undefined;
  readonly packets: number;
}

export interface SourceDeps {
  readonly name: string;
  readonly observer: string;
  readonly intel: Intel;
  readonly seal: Seal;
  readonly counts: Counts;
  /** Upper bounds on memory: flows in the table, bytes waiting to be put in order. */
  readonly limits: { readonly flows: number; readonly reassembly_bytes: number };
  readonly progress?: (p: Progress) => void;
  /** An input stopped making sense at byte `at`. */
  readonly broken?: (file: string, at: number, reason: string) => void;
  readonly inputRead?: (input: InputRead) => void;
}

export interface Source {
  readonly read: (signal?: AbortSignal) => AsyncIterable<RecordBatch>;
}

export const createCounts = (): Counts => ({
  files: 0,
  packets: 0,
  bytes: 0,
  flows: 0,
  unread: new Map(),
});

/** Adds to a count by reason. */
export function countUnread(counts: Counts, reason: string, n = 1): void {
  counts.unread.set(reason, (counts.unread.get(reason) ?? 0) + n);
}
