/** From what a pool says a share must meet to the hashes it takes on average. */
import { bare, isHex, type Json } from './shapes.ts';

export const TWO_32 = 2 ** 32;
const TWO_256 = 1n << 256n;

/** CryptoNote: 4 bytes little-endian, 0xFFFFFFFF over the target; or 8 bytes, 2^64 over it. 0 for no target. */
export function cryptonoteWork(target: string): number {
  const hex = bare(target);
  const bytes = hex.match(/../g)?.reverse().join('') ?? '';
  if (hex.length === 8) {
    const value = Number.parseInt(bytes, 16);
    return value > 0 ? Math.floor(0xffffffff / value) : 0;
  }
  const value = BigInt(`0x${bytes || '0'}`);
  return value > 0n ? Number((1n << 64n) / value) : 0;
}

/** A 256-bit target, big-endian: 2^256 over it. 0 for none. */
export function targetWork(target: Json | undefined): number {
  if (!isHex(target, 1, 64)) return 0;
  const value = BigInt(`0x${bare(target)}`);
  return value > 0n ? Number(TWO_256 / value) : 0;
}

/** The same, little-endian as getwork and Stratum V2 give it. */
export const littleEndianWork = (target: string): number =>
  targetWork(bare(target).match(/../g)?.reverse().join('') ?? '');

/** Beam packs a difficulty as exponent (upper byte) and 24 bits of mantissa. */
export function beamWork(packed: number): number {
  const exponent = Math.floor(packed / 2 ** 24);
  // No coin is that hard: the pool means something else, and nothing is reckoned from it.
  if (exponent > 64) return 0;
  return 2 ** exponent * (1 + (packed % 2 ** 24) / 2 ** 24);
}

/** Hashes per unit of pool difficulty, by algorithm (miningcore's multipliers). */
export const WORK_PER_DIFFICULTY: Readonly<Record<string, number>> = {
  sha256d: TWO_32,
  scrypt: 65_536,
  x11: TWO_32 / 256,
  ghostrider: 65_536,
  etchash: TWO_32,
  kawpow: TWO_32,
  kheavyhash: 2 ** 31,
  blake3: 2 ** 34,
  autolykos2: TWO_32 * 256 * 1.15,
};
