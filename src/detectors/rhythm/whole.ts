/** One message for each that was written: what was sent in two parts, and what was sent together. */
import type { Millis } from '../../records/columns.ts';
import { inBranchesOf, offBranches } from './branches.ts';
import { clusters } from './spread.ts';
import type { Heard } from './spoken.ts';

/** Programs that write a long message in two: the second part waits until the first is acknowledged. `share` of the first parts
 * are followed so; of the others the second came later. */
const PARTS = { first: 500, after: 600, share: 0.6, least: 4 } as const;

/** A message so many times as long as the usual one of its side is as many of them, said at once. */
const AT_ONCE = { size: 90, least: 8, share: 0.4, branched: 0.6, times: 3, off: 4 } as const;

/** Whether a message is followed at once by another of its side. */
const goesOn = (i: number, times: readonly Millis[], sizes: readonly number[]): boolean =>
  i + 1 < sizes.length &&
  sizes[i]! > 0 === sizes[i + 1]! > 0 &&
  times[i + 1]! - times[i]! <= PARTS.after;

/** Messages, those put together that were written in two: of one size, which is mostly followed by another part. */
export function joined({ times, sizes }: Heard): Heard {
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

/** Messages, each that is many of the usual one of its side as long as that. */
export function singly({ times, sizes }: Heard): Heard {
  const up = usualOf(sizes.filter((size) => size > 0));
  const down = usualOf(sizes.flatMap((size) => (size < 0 ? [-size] : [])));
  if (up === undefined && down === undefined) return { times, sizes };
  return {
    times,
    sizes: sizes.map((size) => {
      const usual = size > 0 ? up : down;
      return usual === undefined ? size : Math.round(size / howMany(Math.abs(size), usual));
    }),
  };
}

/** How many of the usual messages of a side one is; 1 when it is none or another. */
function howMany(size: number, { usual, inBranches }: Usual): number {
  const many = Math.round(size / usual);
  if (many < 2 || many > AT_ONCE.times) return 1;
  const off = size - many * usual;
  return Math.abs(inBranches ? offBranches(off) : off) <= many * AT_ONCE.off ? many : 1;
}

interface Usual {
  readonly usual: number;
  /** The others differ from it by whole branches of a Merkle tree. */
  readonly inBranches: boolean;
}

/** What one side says mostly, where that is so common that it is known by its multiples. */
function usualOf(sizes: readonly number[]): Usual | undefined {
  const long = sizes.filter((size) => size >= AT_ONCE.size);
  const [kind] = clusters(long);
  if (kind === undefined || kind.count < AT_ONCE.least) return undefined;
  const usual = kind.size;
  if (kind.count >= sizes.length * AT_ONCE.share) return { usual, inBranches: false };
  const inBranches = inBranchesOf(usual, long) >= sizes.length * AT_ONCE.branched;
  return inBranches ? { usual, inBranches } : undefined;
}
