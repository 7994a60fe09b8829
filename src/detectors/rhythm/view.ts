/** A conversation nobody can read, as its witnesses look at it: what the client said, what it was answered, and what the
 * server sent unasked. */
import type { Millis } from '../../records/columns.ts';

/** A message from the server so soon after one from the client is its answer. */
const ANSWER: Millis = 2000;
/** Acknowledgements of a transport inside a tunnel: short messages of one size on both sides, each right after one of the
 * other side. */
const ECHO = { size: 160, after: 300, share: 0.8, least: 10 } as const;

export interface Message {
  readonly time: Millis;
  /** Payload bytes. */
  readonly size: number;
}

export interface View {
  /** Seconds watched. */
  readonly seconds: number;
  readonly asked: readonly Message[];
  /** The first message that followed each of `asked` in time; undefined where none did. */
  readonly answers: readonly (Message | undefined)[];
  /** What the server sent unasked. */
  readonly pushes: readonly Message[];
  readonly port: number;
  /** What the client showed of itself when it opened; empty when that was not seen. */
  readonly opening: '' | 'openssl' | 'unnamed' | 'named';
}

/** Sorts the messages of a conversation, `sizes` above 0 from the client. What only acknowledges is left out. */
export function viewOf(
  times: readonly Millis[],
  sizes: readonly number[],
  seconds: number,
  about: Pick<View, 'port' | 'opening'>,
): View {
  const asked: Message[] = [];
  const answers: (Message | undefined)[] = [];
  const pushes: Message[] = [];
  const echo = echoSize(times, sizes);
  for (let i = 0; i < times.length; i++) {
    if (Math.abs(sizes[i]!) === echo) continue;
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
  return { seconds, asked, answers, pushes, ...about };
}

/** The size of messages that only acknowledge; 0 when there is none. */
function echoSize(times: readonly Millis[], sizes: readonly number[]): number {
  const [size, count] = commonestOnBothSides(sizes);
  if (count < ECHO.least) return 0;
  let echoed = 0;
  for (let i = 1; i < sizes.length; i++) {
    if (Math.abs(sizes[i]!) !== size) continue;
    const before = sizes[i - 1]! > 0 !== sizes[i]! > 0;
    if (before && times[i]! - times[i - 1]! <= ECHO.after) echoed++;
  }
  return echoed / count >= ECHO.share ? size : 0;
}

/** The short size met most often among those that both sides send, and how often; zeros when there is none. */
function commonestOnBothSides(sizes: readonly number[]): readonly [size: number, count: number] {
  const counts = new Map<number, number>();
  for (const size of sizes)
    if (Math.abs(size) <= ECHO.size) counts.set(size, (counts.get(size) ?? 0) + 1);
  let best: readonly [number, number] = [0, 0];
  for (const [size, count] of counts) {
    const other = size > 0 ? (counts.get(-size) ?? 0) : 0;
    if (other >= 2 && count >= 2 && count + other > best[1]) best = [size, count + other];
  }
  return best;
}
