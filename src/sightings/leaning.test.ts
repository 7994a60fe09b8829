/** Whose doing it looks like: a device somebody bought, a machine that speaks of itself as bots do, and nothing told below E3. */
import { expect, test } from 'vitest';
import type { HashRate } from '../model/host.ts';
import type { Level } from '../model/level.ts';
import type { Sighting } from '../model/sighting.ts';
import { leaningOf } from './leaning.ts';

const seen = (agents: string, hijack_signs: readonly string[] = []): Sighting[] => [
  { agents: [agents], hijack_signs } as Partial<Sighting> as Sighting,
];
const rate = (device: HashRate['device']): HashRate[] => [
  { algorithm: 'sha256d', low: 1, mid: 2, high: 3, unit: 'H/s', hours: 1, device },
];
const BOT = 'self-description';
const DEVICE = 'dedicated-device';

test.each([
  ['a device by its program', 4, seen('cgminer/4.12.1'), [], 'owner_run', [DEVICE]],
  ['a device by its rate', 3, seen(''), rate('asic'), 'owner_run', [DEVICE]],
  ['a machine that describes itself', 4, seen('XMRig/6.21', [BOT]), [], 'hijacked', [BOT]],
  ['cards alone do not lean', 4, seen('lolMiner 1.88'), [], 'undecided', ['graphics-program']],
  ['signs against each other', 4, seen('bmminer', [BOT]), [], 'undecided', [DEVICE, BOT]],
  ['a program anybody runs', 4, seen('XMRig/6.21'), rate('cpu'), 'undecided', []],
  ['below E3 nothing leans', 2, seen('cgminer', [BOT]), [], 'undecided', []],
] as const)('%s', (_, level, counted, rates, leaning, signs) => {
  expect(leaningOf(level as Level, counted, rates)).toEqual({ leaning, leaning_signs: signs });
});
