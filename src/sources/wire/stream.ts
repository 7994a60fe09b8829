/** What lies between ordered bytes and records: the flow table feeds an inspector, the inspector fills a sink. */
import type { Intel } from '../../model/indicator.ts';
import type { Seal } from '../../model/seal.ts';
import type { ClearLogin, LoginAbout } from '../../model/sealed-login.ts';
import type { Ip, Millis } from '../../records/columns.ts';
import type { Dns } from '../../records/dns.ts';
import type { Http } from '../../records/http.ts';
import type { Management } from '../../records/management.ts';
import type { Mining } from '../../records/mining.ts';
import type { Opening, Tls } from '../../records/tls.ts';
import type { KnownNames } from './known-names.ts';

/** One end of a conversation. Which of them is the client is settled by handshake or meaning, not by the number. */
export type Side = 0 | 1;
export const otherSide = (side: Side): Side => (side === 0 ? 1 : 0);

/** Who talks to whom; one object per inspected conversation. */
export interface Conversation {
  readonly ip: readonly [Ip, Ip];
  readonly port: readonly [number, number];
  /** The side that sent the SYN (or, for a SYN-ACK, that it answered); undefined when joined mid-stream. */
  readonly opener: Side | undefined;
  /** First packet. */
  readonly start: Millis;
  /** Name by which `ip[side]` was found in DNS before, or ''. */
  readonly nameOf: (side: Side) => string;
  /** Intelligence names the address of this end, with whatever port. */
  readonly isKnown: (side: Side) => boolean;
}

/** Where inspectors put records, and what they may ask. `segment` is the input now being read. */
export interface Sink {
  readonly segment: string;
  readonly intel: Intel;
  /** The names of `intel`, asked for as they lie in bytes. */
  readonly known: KnownNames;
  readonly seal: Seal;
  readonly dns: (row: Dns) => void;
  readonly tls: (row: Tls) => void;
  readonly http: (row: Http) => void;
  readonly mining: (row: Mining) => void;
  /** A login in the clear: sealed at once, or forgotten. */
  readonly login: (clear: ClearLogin, about: LoginAbout) => void;
  readonly management: (row: Management) => void;
  /** Counts input that could not be read, by reason (`http_bad_chunk`, `tls_bad_hello` …). */
  readonly unread: (reason: string) => void;
}

/** Whether the content of a conversation could be read. */
export type Content = 'clear' | 'opaque';

/** Reads one conversation's bytes: in order, without repeats, each side apart. */
export interface Inspector {
  /** Bytes `buffer[start, end)`, valid only during the call. `time` is that of the packet which completed them. */
  readonly data: (side: Side, buffer: Uint8Array, start: number, end: number, time: Millis) => void;
  /** `missing` bytes of this side will never come (capture loss, window exceeded, snap length). */
  readonly gap: (side: Side, missing: number, time: Millis) => void;
  /** The input changes (next file): emit what is known as a part; later parts carry only what is new. */
  readonly cut: (time: Millis) => void;
  /** The conversation is over, or the input is; `time` is its last packet. Emits the last part. */
  readonly end: (time: Millis) => void;
  /** True once nothing more can be learnt: the flow table lets go of it and feeds it no more. */
  readonly done: boolean;
  /** `bitcoin-p2p`, `monero-p2p`, `devp2p`, `tls`, `http`, `mining`, or '' (see Flow.app). */
  readonly app: string;
  readonly content: Content;
  /** Its messages are being read, whatever its bytes look like; once it is done: they were, and were no mining. */
  readonly reads: boolean;
  /** How TLS was opened, once there is nothing more to be learnt of that. */
  readonly opening: Opening;
  /** The side that opened TLS, once the other has answered. */
  readonly greeter: Side | undefined;
}
