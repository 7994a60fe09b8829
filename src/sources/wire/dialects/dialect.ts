/** The contract of a dialect: one message in, whether it was one of its own out; what it means goes to the session. */
import type { Millis } from '../../../records/columns.ts';
import type { Side } from '../stream.ts';
import type { MiningSession } from './session.ts';
import type { JsonObject } from './shapes.ts';

export interface Message {
  readonly side: Side;
  readonly value: JsonObject;
  readonly time: Millis;
}

/** Reads the messages of one session; true for those that belong to its dialect. */
export type Reader = (message: Message) => boolean;

export interface Dialect {
  readonly name: string;
  /** One sentence for the reference page. */
  readonly about: string;
  readonly create: (session: MiningSession) => Reader;
}
