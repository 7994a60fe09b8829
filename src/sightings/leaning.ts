/** Whether mining looks like its owner's doing or an intruder's: signs weighed, never a verdict on a person. */
import { isDeviceAgent, isGraphicsAgent } from '../model/device.ts';
import type { HashRate, Leaning } from '../model/host.ts';
import type { Level } from '../model/level.ts';
import type { Sighting } from '../model/sighting.ts';

/** What a sign weighs: above 0 towards the owner, below towards an intruder. */
const WEIGHTS: Readonly<Record<string, number>> = {
  // Nobody breaks in with a machine of ten kilograms.
  'dedicated-device': 3,
  'graphics-program': 1,
  'self-description': -3,
  'malware-endpoint': -3,
};

/** How much it takes to lean. */
const ENOUGH = 2;

export interface Leans {
  readonly leaning: Leaning;
  /** The signs, whichever way they point; words of the group `signs`. */
  readonly leaning_signs: readonly string[];
}

/** Below E3 nothing leans: whoever only contacted a pool is not asked whose doing it was. */
export function leaningOf(
  level: Level,
  counted: readonly Sighting[],
  rates: readonly HashRate[],
): Leans {
  if (level < 3) return { leaning: 'undecided', leaning_signs: [] };
  const agents = counted.flatMap((s) => s.agents);
  const signs = new Set(counted.flatMap((s) => s.hijack_signs));
  if (agents.some(isDeviceAgent) || rates.some(({ device }) => device === 'asic'))
    signs.add('dedicated-device');
  if (agents.some(isGraphicsAgent)) signs.add('graphics-program');
  const score = [...signs].reduce((sum, sign) => sum + (WEIGHTS[sign] ?? 0), 0);
  return {
    leaning: score >= ENOUGH ? 'owner_run' : score <= -ENOUGH ? 'hijacked' : 'undecided',
    leaning_signs: [...signs].sort(),
  };
}
