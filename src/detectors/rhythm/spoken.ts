/** What the programs at both ends said to each other, of what was heard: a tunnel carries acknowledgements, keeps itself open and is
 * shared with others. */
import type { Millis } from '../../records/columns.ts';
import { inMessages, type Sent } from '../../records/rhythm.ts';
import { clusters } from './spread.ts';

/** Messages in order of time, sizes above 0 from the client. */
export type Heard = Sent;

/** What was said, and whether in a tunnel. */
export interface Spoken extends Heard {
  readonly inTunnel: boolean;
}

/** Acknowledgements of a transport inside a tunnel: short messages of one size, each right after one of the other side. */
const ECHO = {
  size: 160,
  after: 700,
  share: 0.8,
  taken: 0.7,
  least: 10,
  few: 4,
  kinds: 4,
} as const;
/** Headers of IP and TCP and what a tunnel adds: an acknowledgement in it is no shorter, and hardly longer. */
const BARE_PACKET = { least: 56, most: 112 } as const;
/** Acknowledgements that may have come in one message with another. */
const MIXED = [3, 2, 1] as const;

/** WireGuard pads what it carries to whole blocks and agrees on new keys in messages that are none. */
const WIREGUARD = { block: 16, keys: new Set([148, 92]), share: 0.9 } as const;

/** Other programs in the same tunnel open connections, ask what they want to know and are gone: at once, the client says so many things
 * of different sizes. A miner says one or two. */
const VISIT = { pause: 2000, kinds: 3 } as const;

/** Messages without those that only acknowledge, and without all that a tunnel says beside what it carries. */
export function spoken(heard: Heard): Spoken {
  const { times, sizes } = heard;
  const echo = echoSize(times, sizes);
  // What only acknowledgements stood between is one message again.
  if (echo >= BARE_PACKET.least)
    return { ...withoutVisits(inMessages(carried(heard, echo))), inTunnel: true };
  const kept = echo === 0 ? heard : only(heard, (size) => Math.abs(size) !== echo);
  return { ...kept, inTunnel: false };
}

/** Those messages whose size is wanted. */
function only({ times, sizes }: Heard, isWanted: (size: number) => boolean): Heard {
  const kept: { times: Millis[]; sizes: number[] } = { times: [], sizes: [] };
  for (const [i, size] of sizes.entries()) {
    if (!isWanted(size)) continue;
    kept.times.push(times[i]!);
    kept.sizes.push(size);
  }
  return kept;
}

/** What a tunnel carries but for acknowledgements. No packet in it is shorter than they are: what is shorter is said by the tunnel itself,
 * to stay open. */
function carried(heard: Heard, echo: number): Heard {
  const { times, sizes } = heard;
  const inBlocks = isInBlocks(sizes, echo);
  return only(
    { times, sizes: unmixed(heard, echo) },
    (size) => Math.abs(size) > echo && !(inBlocks && size % WIREGUARD.block !== 0),
  );
}

/** Whether nearly all that may be packets are whole blocks, but for the keys of WireGuard. */
function isInBlocks(sizes: readonly number[], echo: number): boolean {
  const packets = sizes.filter((size) => Math.abs(size) >= echo);
  const known = packets.filter(
    (size) => size % WIREGUARD.block === 0 || WIREGUARD.keys.has(Math.abs(size)),
  );
  return known.length >= packets.length * WIREGUARD.share;
}

/** Messages of a tunnel without the visits of other programs. */
function withoutVisits({ times, sizes }: Heard): Heard {
  const kept: { times: Millis[]; sizes: number[] } = { times: [], sizes: [] };
  for (let first = 0, next = 1; first < times.length; first = next++) {
    while (next < times.length && times[next]! - times[next - 1]! <= VISIT.pause) next++;
    const said = sizes.slice(first, next);
    if (clusters(said.filter((size) => size > 0)).length >= VISIT.kinds) continue;
    kept.times.push(...times.slice(first, next));
    kept.sizes.push(...said);
  }
  return kept;
}

/** Sizes without the acknowledgements that came in one message with them: what is left is nothing, upon something of the other side,
 * or a size that is met alone, too. */
function unmixed({ times, sizes }: Heard, echo: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  const often = Math.max(2, sizes.length / 100);
  return sizes.map((size, i) => {
    const bare = MIXED.map((n) => size - Math.sign(size) * n * echo).find((rest) =>
      Math.abs(rest) <= echo
        ? rest % echo === 0 && i > 0 && isTurn(i, times, sizes)
        : rest * size > 0 && (counts.get(rest) ?? 0) >= often,
    );
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

/** Whether messages of a size come right after the other side's, and from both sides, or upon what was asked for as well: programs
 * acknowledge what they are told, but not what they asked for. */
function isEcho(size: number, times: readonly Millis[], sizes: readonly number[]): boolean {
  const { up, down, echoed } = metAs(size, times, sizes);
  if (echoed < (up + down) * ECHO.share) return false;
  if (up >= 2 && down >= 2) return true;
  return up >= ECHO.few && isTaken(size, times, sizes);
}

/** How often each side says so much, and how often right after the other. */
function metAs(size: number, times: readonly Millis[], sizes: readonly number[]) {
  const met = { up: 0, down: 0, echoed: 0 };
  for (let i = 1; i < sizes.length; i++) {
    if (Math.abs(sizes[i]!) !== size) continue;
    if (sizes[i]! > 0) met.up++;
    else met.down++;
    if (isTurn(i, times, sizes)) met.echoed++;
  }
  return met;
}

/** Whether the client says so much upon answers; or, where there are hardly any, upon all it is told in what must be a tunnel. */
function isTaken(size: number, times: readonly Millis[], sizes: readonly number[]): boolean {
  const { answers, told } = takenUp(size, times, sizes);
  if (answers.all >= ECHO.few) return answers.taken >= answers.all * ECHO.taken;
  if (told.all < ECHO.few || told.taken < told.all * ECHO.share) return false;
  return size >= BARE_PACKET.least && size <= BARE_PACKET.most && keepsOpen(size, sizes);
}

/** Whether a message comes right after one of the other side. */
const isTurn = (i: number, times: readonly Millis[], sizes: readonly number[]): boolean =>
  sizes[i]! > 0 !== sizes[i - 1]! > 0 && times[i]! - times[i - 1]! <= ECHO.after;

/** Of the server's messages other than such acknowledgements, answers and those unasked: how many there are, and upon how many of them
 * the client says at once so much or more, an acknowledgement with something of its own. */
function takenUp(size: number, times: readonly Millis[], sizes: readonly number[]) {
  const answers = { all: 0, taken: 0 };
  const told = { all: 0, taken: 0 };
  for (let i = 1; i < sizes.length; i++) {
    if (sizes[i]! > 0 || -sizes[i]! <= size || WIREGUARD.keys.has(-sizes[i]!)) continue;
    const of = sizes[i - 1]! > size && isTurn(i, times, sizes) ? answers : told;
    of.all++;
    if (i + 1 < sizes.length && sizes[i + 1]! >= size && isTurn(i + 1, times, sizes)) of.taken++;
  }
  return { answers, told };
}

/** Whether both sides say one thing that is shorter than an acknowledgement, about as often: a tunnel that keeps itself open. */
function keepsOpen(size: number, sizes: readonly number[]): boolean {
  const said = new Map<number, { up: number; down: number }>();
  for (const one of sizes) {
    const short = Math.abs(one);
    if (short >= size) continue;
    const { up, down } = said.get(short) ?? { up: 0, down: 0 };
    said.set(short, one > 0 ? { up: up + 1, down } : { up, down: down + 1 });
  }
  return [...said.values()].some(
    ({ up, down }) =>
      Math.min(up, down) >= ECHO.few && Math.min(up, down) * 2 >= Math.max(up, down),
  );
}
