/** Follows one conversation's mining messages, whatever the dialect and wrapping, and tells it as Mining records. */
import type { Millis } from '../../../records/columns.ts';
import type { Conversation, Side, Sink } from '../stream.ts';

/** Headers by lower-case name; a header given twice is joined by `, `. */
export interface HttpHead {
  readonly headers: Readonly<Record<string, string>>;
}
export interface HttpRequest extends HttpHead {
  readonly method: string;
  /** Path with query. */
  readonly target: string;
}
export interface HttpResponse extends HttpHead {
  readonly status: number;
}

/** The face streams speak to. Nothing here throws, whatever it is given. */
export interface MiningTracker {
  /** One text message: a line without its LF, or a WebSocket text frame. JSON, Xatum `word~{…}`, or anything else. */
  readonly message: (side: Side, text: string, time: Millis) => void;
  readonly httpRequest: (side: Side, head: HttpRequest, body: string, time: Millis) => void;
  readonly httpResponse: (side: Side, head: HttpResponse, body: string, time: Millis) => void;
  /** Raw ordered bytes of a conversation whose first bytes look like Stratum V2 frames in the clear. */
  readonly sv2: (side: Side, buffer: Uint8Array, start: number, end: number, time: Millis) => void;
  /** Sizes only, of a conversation that began like a Stratum V2 Noise handshake: one message of `size` bytes. */
  readonly noise: (side: Side, size: number, time: Millis) => void;
  /** The miner said it is tunnelled (`http-connect`, `socks5`, `websocket` …) to this target. */
  readonly tunnel: (via: string, host: string, port: number) => void;
  /** `missing` bytes of this side will never come; what follows them came at `time`. */
  readonly gap: (side: Side, missing: number, time: Millis) => void;
  /** Emits the part since the last cut into the sink, when there is something to tell. */
  readonly cut: (time: Millis) => void;
  readonly end: (time: Millis) => void;
  /** A mining session is established (E3 or better). */
  readonly sure: boolean;
  /** Enough messages without any sign of mining: stop feeding. */
  readonly hopeless: boolean;
}

export type CreateTracker = (conversation: Conversation, sink: Sink) => MiningTracker;
