/** What a miner most likely runs on, by its program, its algorithm and how fast it is. */
import type { DeviceClass } from './energy.ts';

/** Rates that graphics cards stay well below and the smallest dedicated devices exceed, hashes (or solutions) a second. */
const DEVICE_RATE: Readonly<Record<string, number>> = {
  sha256d: 5e9,
  scrypt: 20e6,
  x11: 100e6,
  kheavyhash: 20e9,
  eaglesong: 20e9,
  blake3: 20e9,
  equihash: 5e3,
};

const DEVICE_AGENT =
  /^(?:bmminer|bosminer|btminer|cgminer|innominer|antminer|whatsminer|avalon|bitaxe|nerdaxe|esp-miner)/i;
const GRAPHICS_AGENT =
  /^(?:t-?rex|gminer|lolminer|nbminer|phoenixminer|teamredminer|ethminer|claymore|kawpowminer|bzminer|rigel|srbminer)/i;
const GRAPHICS =
  /^(?:ethash|etchash|kawpow|progpow|firopow|autolykos2|octopus|cuckatoo\d+|cuckaroo\w*|beamhash\w*)$/;
const PROCESSOR = /^(?:rx\/|cn[-/]|cryptonight|argon2|ghostrider|xelishash)/;

/** Hashes a second beyond which one processor is not enough, and devices for RandomX begin. */
const PROCESSOR_RATE = 60e3;

/** Tells a program that runs on dedicated devices only. */
export const isDeviceAgent = (agent: string): boolean => DEVICE_AGENT.test(agent);

/** Tells a program that runs on graphics cards only. */
export const isGraphicsAgent = (agent: string): boolean => GRAPHICS_AGENT.test(agent);

/** Tells an algorithm that is worked on with graphics cards. */
export const isGraphicsAlgorithm = (algorithm: string): boolean => GRAPHICS.test(algorithm);

/** Tells an algorithm that nothing but dedicated devices is worth running for. */
export const isDeviceAlgorithm = (algorithm: string): boolean =>
  Object.hasOwn(DEVICE_RATE, algorithm);

/** Tells a rate (hashes a second) that only a dedicated device reaches. */
export const isDeviceRate = (algorithm: string, rate: number): boolean =>
  rate > (DEVICE_RATE[algorithm] ?? Number.POSITIVE_INFINITY);

/** The class of device behind a rate, of which `low` is the least it may be. */
export function deviceOf(algorithm: string, low: number, agents: readonly string[]): DeviceClass {
  if (agents.some(isDeviceAgent) || isDeviceRate(algorithm, low)) return 'asic';
  if (agents.some(isGraphicsAgent) || isGraphicsAlgorithm(algorithm)) return 'gpu';
  return PROCESSOR.test(algorithm) && low < PROCESSOR_RATE ? 'cpu' : 'unknown';
}
