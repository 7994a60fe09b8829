/** A conversation nobody can read, as its witnesses look at it: what the client said, what it was answered, and what the
 * server sent unasked. */
import type { Millis } from '../../records/columns.ts';

/** A message from the server so soon after one from the client is its answer. */
const ANSWER: Millis = 2000;
/** Acknowledgements of a transport inside a tunnel: short messages of one size, each right after one of the other side. */
const ECHO = { size: 160, after: 700, share: 0.8, answers: 0.7, least: 10, kinds: 4 } as const;
/** Headers of IP and TCP and what a tunnel adds: an acknowledgement in it is no shorter. */
const LEAST_PACKET = 56;

/** Programs that write a long message in two: the second part waits until the first is acknowledged. `share` of the first parts
 * are followed so. */
const PARTS = { first: 500, after: 600, share: 0.8, least: 4 } as const;

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
  /** What the client showed of itself when it opened; empty when that was not seen. */
  readonly opening: '' | 'openssl' | 'unnamed' | 'named';
}

/** Sorts the messages of a conversation, `sizes` above 0 from the client. What only acknowledges is left out, and what was written in
 * two is one. */
export function viewOf(
  heardAt: readonly Millis[],
  heard: readonly number[],
  seconds: number,
  about: Pick<View, 'port' | 'opening'> & Partial<Pick<View, 'unheard'>>,
): View {
  const { times, sizes } = joined(heardAt, heard);
  const asked: Message[] = [];
  const answers: (Message | undefined)[] = [];
  const pushes: Message[] = [];
  const echo = echoSize(times, sizes);
  const plain = echo < LEAST_PACKET ? sizes : unmixed(sizes, echo);
  for (let i = 0; i < times.length; i++) {
    if (Math.abs(sizes[i]!) === echo) continue;
    const message = { time: times[i]!, size: Math.abs(plain[i]!) };
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
  return { seconds, asked, answers, pushes, unheard: [], ...about };
}

/** Whether a message is followed at once by another of its side. */
const goesOn = (i: number, times: readonly Millis[], sizes: readonly number[]): boolean =>
  i + 1 < sizes.length &&
  sizes[i]! > 0 === sizes[i + 1]! > 0 &&
  times[i + 1]! - times[i]! <= PARTS.after;

/** Messages, those put together that were written in two: of one size, which is nearly always followed by another part. */
function joined(
  times: readonly Millis[],
  sizes: readonly number[],
): { readonly times: readonly Millis[]; readonly sizes: readonly number[] } {
  const met = new Map<number, { all: number; on: number }>();
  for (const [i, size] of sizes.entries()) {
    if (Math.abs(size) < PARTS.first) continue;
    const count = met.get(size) ?? { all: 0, on: 0 };
    met.set(size, { all: count.all + 1, on: count.on + (goesOn(i, times, sizes) ? 1 : 0) });
  }
  const firsts = new Set(
    [...met].flatMap(([size, { all, on }]) =>
      on >= PARTS.least && on >= all * PARTS.share ? [size] : [],
    ),
  );
  if (firsts.size === 0) return { times, sizes };
  const whole: { times: Millis[]; sizes: number[] } = { times: [], sizes: [] };
  for (let i = 0; i < sizes.length; i++) {
    whole.times.push(times[i]!);
    const more = firsts.has(sizes[i]!) && goesOn(i, times, sizes);
    whole.sizes.push(sizes[i]! + (more ? sizes[i + 1]! : 0));
    if (more) i++;
  }
  return whole;
}

/** Sizes without the acknowledgements that came in one message with them: what is left is a size that is met alone, too. */
function unmixed(sizes: readonly number[], echo: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  const often = Math.max(2, sizes.length / 100);
  return sizes.map((size) => {
    const bare = [3, 2, 1]
      .map((n) => size - Math.sign(size) * n * echo)
      .find((rest) => rest * size > 0 && (counts.get(rest) ?? 0) >= often);
    return bare ?? size;
  });
}

/** The size of messages that only acknowledge; 0 when there is none. */
function echoSize(times: readonly Millis[], sizes: readonly number[]): number {
  return shortSizes(sizes).find((size) => isEcho(size, times, sizes)) ?? 0;
}

/** The short sizes met most often, the commonest first. */
function shortSizes(sizes: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const size of sizes) {
    const short = Math.abs(size);
    if (short <= ECHO.size) counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= ECHO.least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, ECHO.kinds)
    .map(([size]) => size);
}

/** Whether messages of a size come right after the other side's, and from both sides or upon answers, too: programs
 * acknowledge what they are told, but not what they asked for. */
function isEcho(size: number, times: readonly Millis[], sizes: readonly number[]): boolean {
  let [count, echoed, below] = [0, 0, 0];
  for (let i = 1; i < sizes.length; i++) {
    if (Math.abs(sizes[i]!) !== size) continue;
    count++;
    if (sizes[i]! < 0) below++;
    if (isTurn(i, times, sizes)) echoed++;
  }
  if (echoed < count * ECHO.share) return false;
  return (below >= 2 && count - below >= 2) || followsAnswers(size, times, sizes);
}

/** Whether a message comes right after one of the other side. */
const isTurn = (i: number, times: readonly Millis[], sizes: readonly number[]): boolean =>
  sizes[i]! > 0 !== sizes[i - 1]! > 0 && times[i]! - times[i - 1]! <= ECHO.after;

/** Whether the client says so much right after most answers. */
function followsAnswers(size: number, times: readonly Millis[], sizes: readonly number[]): boolean {
  let [answers, taken] = [0, 0];
  for (let i = 1; i < sizes.length; i++) {
    if (sizes[i]! > 0 || Math.abs(sizes[i]!) === size) continue;
    if (sizes[i - 1]! <= size || !isTurn(i, times, sizes)) continue;
    answers++;
    if (sizes[i + 1] === size && isTurn(i + 1, times, sizes)) taken++;
  }
  return answers >= ECHO.least && taken >= answers * ECHO.answers;
}
