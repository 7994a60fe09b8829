/** A conversation nobody can read, as its witnesses look at it: what the client said, what it was answered, and what the
 * server sent unasked. */
import type { Millis } from '../../records/columns.ts';
import type { Opening } from '../../records/tls.ts';
import { spoken } from './spoken.ts';
import { joined, singly } from './whole.ts';

/** A message from the server so soon after one from the client is its answer. */
const ANSWER: Millis = 2000;

export interface Message {
  readonly time: Millis;
  /** Payload bytes. */
  readonly size: number;
}

export type Span = readonly [from: Millis, to: Millis];

export interface View {
  /** Seconds watched. */
  readonly seconds: number;
  readonly asked: readonly Message[];
  /** The first message that followed each of `asked` in time; undefined where none did. */
  readonly answers: readonly (Message | undefined)[];
  /** What the server sent unasked. */
  readonly pushes: readonly Message[];
  /** Where nobody listened: what an exporter did not list. */
  readonly unheard: readonly Span[];
  readonly port: number;
  /** Its messages are packets of what a tunnel carries. */
  readonly inTunnel: boolean;
  /** What the client showed of itself when it opened; empty when that was not seen. */
  readonly opening: Opening;
  /** Wire bytes of the first records that both sides sent once TLS was agreed, above 0 from the client; empty when that was not seen. */
  readonly greeting: readonly number[];
}

/** Sorts the messages of a conversation, `sizes` above 0 from the client. What only acknowledges and what a tunnel says itself is
 * left out, what was written in two is one, and what was said twice at once is told once. */
export function viewOf(
  heardAt: readonly Millis[],
  heard: readonly number[],
  seconds: number,
  about: Pick<View, 'port' | 'opening'> & Partial<Pick<View, 'unheard' | 'greeting'>>,
): View {
  const { inTunnel, ...said } = spoken({ times: heardAt, sizes: heard });
  const { times, sizes } = singly(joined(said));
  const asked: Message[] = [];
  const answers: (Message | undefined)[] = [];
  const pushes: Message[] = [];
  for (let i = 0; i < times.length; i++) {
    const message = { time: times[i]!, size: Math.abs(sizes[i]!) };
    if (sizes[i]! > 0) {
      asked.push(message);
      answers.push(undefined);
      continue;
    }
    const last = asked.at(-1);
    const open = last !== undefined && answers.at(-1) === undefined;
    if (open && message.time - last.time <= ANSWER) answers[answers.length - 1] = message;
    else pushes.push(message);
  }
  return { seconds, asked, answers, pushes, unheard: [], greeting: [], inTunnel, ...about };
}
