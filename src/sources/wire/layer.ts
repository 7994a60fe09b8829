/** What the protocol layers of a conversation share: each reads bytes and, where it is a wrapping, gives way to what
 * it carries. */
import type { Millis } from '../../records/columns.ts';
import type { Opening } from '../../records/tls.ts';
import type { MiningTracker } from './mining/tracker.ts';
import type { Conversation, Side, Sink } from './stream.ts';

/** Reads one protocol of one conversation. Never throws; cutting a side's bytes differently gives the same calls. */
export interface Layer {
  /** Bytes `buffer[start, end)`, in order, valid only during the call. */
  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void;
  /** `missing` bytes of this side will never come. */
  gap(side: Side, missing: number, time: Millis): void;
  /** No more bytes: tell what waits for them. */
  end(time: Millis): void;
  /** Of a layer whose content cannot be read. */
  readonly opaque?: true;
}

/** One conversation as its layers see it. */
export interface Reading {
  readonly conversation: Conversation;
  readonly sink: Sink;
  readonly done: boolean;
  /** What was recognised; see `Inspector.app`. */
  app: string;
  /** See `Inspector`. */
  opening: Opening;
  greeter: Side | undefined;
  /** Text was seen, of whatever protocol. */
  legible: boolean;
  /** Made when first asked for: most conversations never need one. */
  readonly tracker: MiningTracker;
  /** The tracker, when there is one. */
  readonly tracking: MiningTracker | undefined;
  /** What follows is carried by `via` to this target. False when wrappings are nested beyond sense. */
  wrap(via: string, host: string, port: number): boolean;
  /** What follows is a conversation of its own: find out which. */
  reopen(): void;
  /** From now on bytes go to this layer. */
  become(layer: Layer): void;
  /** Hands bytes to the layer in charge. */
  feed(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void;
  /** Called after every message given to the tracker: true when there is nothing more to learn. */
  settle(): boolean;
  /** Nothing more can be learnt. */
  finish(): void;
}
