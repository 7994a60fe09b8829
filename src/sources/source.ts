/** The contract of a source: bytes and lines in, batches of records out. */
import { createHash } from 'node:crypto';
import type { Log } from '../lib/log.ts';
import type { Intel } from '../model/indicator.ts';
import type { Seal } from '../model/seal.ts';
import type { SealLogin } from '../model/sealed-login.ts';
import type { RecordBatch } from '../records/batch.ts';
import type { Ip, Millis } from '../records/columns.ts';
import type { NameBook } from './wire/name-book.ts';

/** What a source has read, for the counts every run ends with. */
export interface Counts {
  files: number;
  /** Packets of a capture, or datagrams and frames received. */
  packets: number;
  /** Captured bytes of packets, without file headers; bytes of logs and of messages received. */
  bytes: number;
  flows: number;
  /** Conversations whose content was read; whose content cannot be read (TLS, QUIC, protocols unknown here); and those that the
   * source shows no content of, of exporters counted by records. What carried nothing is in none of them. */
  clear: number;
  opaque: number;
  unshown: number;
  /** One packet in so many is looked at, the most that any sender says; 0 while nobody does. */
  sampling: number;
  /** Log lines, exported flow records, messages: what a source that does not read packets counts. */
  records: number;
  /** Time of the newest record, by its own clock; 0 before the first. */
  newest: Millis;
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

/** Takes every address that a source comes by, so that it is known of which of the operator's prefixes anything is seen. Quick: it is
 * called for each conversation. */
export interface Seeing {
  /** Prefixes that are looked for; at 0 nothing need be shown. */
  readonly watched: number;
  /** An IPv4 address as a 32-bit number, signed or not. */
  readonly v4: (address: number) => void;
  /** Any address, as text; what is none is passed over. */
  readonly ip: (ip: Ip) => void;
}

export interface SourceDeps {
  readonly name: string;
  readonly observer: string;
  readonly intel: Intel;
  readonly seal: Seal;
  /** Seals clear logins; absent where none are kept. */
  readonly sealLogin?: SealLogin | undefined;
  readonly counts: Counts;
  /** Upper bounds on memory: flows in the table, bytes waiting to be put in order. */
  readonly limits: { readonly flows: number; readonly reassembly_bytes: number };
  readonly progress?: (p: Progress) => void;
  /** An input stopped making sense at byte `at`. */
  readonly broken?: (file: string, at: number, reason: string) => void;
  readonly inputRead?: (input: InputRead) => void;
  /** Absent where the operator names no prefix. */
  readonly seeing?: Seeing | undefined;
  /** Names by which clients found addresses, shared by the sources of a service; a source without it keeps its own. */
  readonly names?: NameBook;
  /** Where to go on: the `position` of the last of this source's batches that was kept. */
  readonly position?: string | undefined;
  readonly log?: Log;
  /** Folder beside the store where a source may keep what it was told once; absent where nothing is kept. */
  readonly state?: string | undefined;
}

/** How a running source is, for `status` and metrics. */
export interface Health {
  /** Where it listens or what it reads, in the words of the configuration. */
  readonly at: string;
  /** False while it waits for its input to come (back). */
  readonly up: boolean;
  /** One short sentence when something is wrong; empty otherwise. */
  readonly trouble: string;
  /** Bytes of its input not read yet; undefined where that cannot be known. */
  readonly behind_bytes?: number;
  /** Senders it hears, and logs it follows, each with its own counts (`records`, `lost` …), at most 256. `skew_ms` is how far its
   * clock is behind ours, below 0 ahead. */
  readonly senders?: readonly ({ readonly name: string } & Readonly<
    Record<string, number | string>
  >)[];
}

export interface Source {
  /** Batches until the input ends, or for ever; ends soon after `signal`, with everything read handed on. */
  readonly read: (signal?: AbortSignal) => AsyncIterable<RecordBatch>;
  readonly health?: () => Health;
}

export const createCounts = (): Counts => ({
  files: 0,
  packets: 0,
  bytes: 0,
  flows: 0,
  clear: 0,
  opaque: 0,
  unshown: 0,
  sampling: 0,
  records: 0,
  newest: 0,
  unread: new Map(),
});

/** Fingerprint of an input, 16 hex digits, of what makes it recognisable when it is read again. */
export function segmentOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Conversations, and of how many the content was read. */
export type Contents = Pick<Counts, 'flows' | 'clear' | 'opaque' | 'unshown'>;

/** Answers what was counted since the call before, or since now. */
export function contentsSince(counts: Contents): () => Contents {
  let [flows, clear, opaque, unshown] = [counts.flows, counts.clear, counts.opaque, counts.unshown];
  return () => {
    const since = {
      flows: counts.flows - flows,
      clear: counts.clear - clear,
      opaque: counts.opaque - opaque,
      unshown: counts.unshown - unshown,
    };
    ({ flows, clear, opaque, unshown } = counts);
    return since;
  };
}

/** Keeps a login sealed, where logins are to be sealed; else it is forgotten. */
export function keepLogin(
  { sealLogin }: Pick<SourceDeps, 'sealLogin'>,
  batch: RecordBatch | undefined,
  ...login: Parameters<SealLogin>
): void {
  if (sealLogin !== undefined) batch?.sealed_login.push(sealLogin(...login));
}

/** Adds to a count by reason. */
export function countUnread(counts: Counts, reason: string, n = 1): void {
  counts.unread.set(reason, (counts.unread.get(reason) ?? 0) + n);
}
