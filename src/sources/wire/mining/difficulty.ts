/** Expected hashes per share from what a pool says: a difficulty times a constant of the algorithm, or a target. */

/** What the pool said; `target` is 256 bits wide, `hashes` already is the expected work. */
export type Said =
  | { readonly is: 'difficulty'; readonly value: number }
  | { readonly is: 'target'; readonly value: bigint }
  | { readonly is: 'hashes'; readonly value: number };

const TWO_32 = 2 ** 32;
const TWO_256 = 1n << 256n;

/** Expected hashes per unit of pool difficulty, by algorithm, as pool software counts it. */
const perDifficulty: Readonly<Record<string, number>> = {
  sha256d: TWO_32,
  kawpow: TWO_32,
  ethash: TWO_32,
  etchash: TWO_32,
  nexapow: TWO_32,
  scrypt: TWO_32 / 65536,
  ghostrider: 65536,
  autolykos2: TWO_32 * 256 * 1.15,
  kheavyhash: 2 ** 31,
  blake3: 16 * 2 ** 30,
  xelishash: 1,
  beamhash3: 1,
  'rx/0': 1,
};

/** Expected hashes per share, or undefined when the algorithm leaves open what the difficulty means. */
export function workOf(said: Said, algorithms: readonly string[]): number | undefined {
  switch (said.is) {
    case 'hashes':
      return positive(said.value);
    case 'target':
      return positive(workOfTarget(said.value));
    case 'difficulty': {
      const factors = new Set(algorithms.map((name) => perDifficulty[name]));
      const [factor] = factors;
      return factors.size === 1 && factor !== undefined ? positive(said.value * factor) : undefined;
    }
  }
}

/** 2^256 / target, to 53 bits. */
export const workOfTarget = (target: bigint): number =>
  target > 0n ? Number((TWO_256 << 64n) / target) / 2 ** 64 : 0;

/** CryptoNote's little-endian targets: 4 bytes count from 2^32 − 1, 8 bytes from 2^64; up to 32 bytes are whole targets. */
export function cryptonoteTarget(hex: string): Said | undefined {
  const bytes = hex.match(/../g)?.reverse().join('') ?? '';
  if (bytes.length !== hex.length || !/^[0-9a-f]+$/i.test(bytes)) return undefined;
  const value = BigInt(`0x${bytes}`);
  if (value === 0n) return undefined;
  if (hex.length === 8) return { is: 'hashes', value: Number(0xffffffffn / value) };
  if (hex.length === 16) return { is: 'hashes', value: Number((1n << 64n) / value) };
  return hex.length === 64 ? { is: 'target', value } : undefined;
}

/** Beam packs its difficulty: the exponent of two in the top byte, 24 bits of fraction below. */
export function beamDifficulty(packed: number): Said {
  const exponent = Math.floor(packed / 2 ** 24);
  // Nothing is that hard: such a pool gives plain solutions per share.
  if (exponent > 64) return { is: 'hashes', value: packed };
  return { is: 'hashes', value: 2 ** exponent * (1 + (packed % 2 ** 24) / 2 ** 24) };
}

/** The number to show: what was said, or the work where that was a target. */
export const shownDifficulty = (said: Said, work: number): number =>
  said.is === 'target' ? work : said.value;

const positive = (work: number): number | undefined =>
  work > 0 && Number.isFinite(work) ? work : undefined;
