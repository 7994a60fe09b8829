/** A conversation nobody can read, as its witnesses look at it: what the client said, what it was answered, and what the
 * server sent unasked. */
import type { Millis } from '../../records/columns.ts';

/** A message from the server so soon after one from the client is its answer. */
const ANSWER: Millis = 2000;
/** Acknowledgements of a transport inside a tunnel: both sides' smallest message, of one size, right after the other's. */
const ECHO = { size: 160, apart: 2, after: 300, share: 0.85, least: 10 } as const;

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
    if (Math.abs(sizes[i]!) <= echo) continue;
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

/** Size up to which messages only acknowledge; 0 when they all say something. */
function echoSize(times: readonly Millis[], sizes: readonly number[]): number {
  let up = Infinity;
  let down = Infinity;
  for (const size of sizes) {
    if (size > 0) up = Math.min(up, size);
    else down = Math.min(down, -size);
  }
  if (Math.max(up, down) > ECHO.size || Math.abs(up - down) > ECHO.apart) return 0;
  const most = Math.max(up, down) + ECHO.apart;
  let small = 0;
  let echoed = 0;
  for (let i = 0; i < sizes.length; i++) {
    if (Math.abs(sizes[i]!) > most) continue;
    small++;
    const before = i > 0 && sizes[i - 1]! > 0 !== sizes[i]! > 0;
    if (before && times[i]! - times[i - 1]! <= ECHO.after) echoed++;
  }
  return small >= ECHO.least && echoed / small >= ECHO.share ? most : 0;
}
