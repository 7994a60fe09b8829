/** The goals of reading packets, and how far a report reaches them. */
import type { Result } from './measure.ts';
import { LIMIT, OURS, type PacketsReport } from './packets.ts';

export interface Gate {
  readonly goal: string;
  /** As asked for, and as measured, in the unit of the goal. */
  readonly target: string;
  readonly measured: string;
  /** Undefined when it could not be measured. */
  readonly held: boolean | undefined;
}

/** Captures from this size on are large, others small. */
const LARGE = 1e9;

type Cost = 'wall' | 'cpu';

/** How many times longer than Davylamp a program has to take. */
const LARGE_TIMES: readonly (readonly [peer: string, cost: Cost, least: number])[] = [
  ['ndpiReader', 'wall', 5],
  ['suricata', 'wall', 3],
  ['suricata single', 'wall', 3],
  ['argus', 'wall', 1.3],
  ['nfpcapd', 'cpu', 1],
];
const SMALL_TIMES: typeof LARGE_TIMES = [['ndpiReader', 'wall', 1]];
/** Share of the speed of `cat`, and peak memory in MiB, on large captures. */
const SHARE_OF_LIMIT = 0.3;
const MEMORY = 256;

/** Every goal for a capture of this size. */
export function gatesOf({ bytes, results }: Pick<PacketsReport, 'bytes' | 'results'>): Gate[] {
  const named = (name: string): Result | undefined => results.find((one) => one.name === name);
  const ours = named(OURS);
  const median = (result: Result | undefined, cost: Cost): number =>
    result?.[cost].median ?? Number.NaN;
  const times = bytes >= LARGE ? LARGE_TIMES : SMALL_TIMES;
  const gates = times.map(([peer, cost, least]) =>
    atLeast(`${peer}, ${cost}`, least, median(named(peer), cost) / median(ours, cost), ratio),
  );
  if (bytes < LARGE) return gates;
  const share = median(named(LIMIT), 'wall') / median(ours, 'wall');
  const memory = ours?.memory.median ?? Number.NaN;
  return [
    ...gates,
    atLeast('share of cat, wall', SHARE_OF_LIMIT, share, (n) => `${(n * 100).toFixed(0)} %`),
    {
      goal: 'peak memory',
      target: `${MEMORY} MiB`,
      measured: shown(memory, (n) => `${n.toFixed(0)} MiB`),
      held: Number.isNaN(memory) ? undefined : memory <= MEMORY,
    },
  ];
}

export const ratio = (n: number): string => `${n.toFixed(2)} ×`;
const shown = (value: number, unit: (n: number) => string): string =>
  Number.isNaN(value) ? '–' : unit(value);

/** A goal that is held when `value` is no less than `target`; NaN is not measured. */
export const atLeast = (
  goal: string,
  target: number,
  value: number,
  unit: (n: number) => string,
): Gate => ({
  goal,
  target: unit(target),
  measured: shown(value, unit),
  held: Number.isNaN(value) ? undefined : value >= target,
});

/** `held`, `missed`, or why there is no answer. */
export const outcome = ({ held }: Gate): string =>
  held === undefined ? 'not measured' : held ? 'held' : 'missed';
