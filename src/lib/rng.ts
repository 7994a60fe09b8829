/** Seeded random numbers (sfc32): the same seed gives the same sequence on every machine. */

export interface Rng {
  /** Uniform in [0, 1), 32 bits of it. */
  readonly float: () => number;
  /** Uniform whole number in [0, n). */
  readonly int: (n: number) => number;
  /** Uniform whole number in [low, high]. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Exponential with this mean: gaps of a Poisson process. */
  readonly exponential: (mean: number) => number;
  /** Pareto with this minimum and shape: heavy-tailed sizes. */
  readonly pareto: (minimum: number, shape: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly bytes: (n: number) => Uint8Array;
  /** `n` hex digits, lower case. */
  readonly hex: (n: number) => string;
  /** `n` characters out of an alphabet. */
  readonly text: (n: number, alphabet: string) => string;
  /** An independent generator; the label keeps parts of one seed apart. */
  readonly fork: (label: string) => Rng;
}

/** Two hex digits of each byte. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** FNV-1a, to turn labels into seeds. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

/** The raw generator: 32 random bits a call. */
function sfc32(seed: number, stream: number): () => number {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** Makes a generator from a whole-number seed. `stream` separates sequences of one seed. */
export function createRng(seed: number, stream = 0): Rng {
  const next = sfc32(seed, stream);
  const float = (): number => next() / 0x1_0000_0000;
  const int = (n: number): number => Math.floor(float() * n);
  const text = (n: number, alphabet: string): string => {
    let out = '';
    for (let i = 0; i < n; i++) out += alphabet[int(alphabet.length)];
    return out;
  };
  const hex = (n: number): string => {
    let out = '';
    while (out.length < n) {
      const word = next();
      out +=
        HEX[word >>> 24]! + HEX[(word >>> 16) & 255]! + HEX[(word >>> 8) & 255]! + HEX[word & 255]!;
    }
    return out.slice(0, n);
  };
  return {
    float,
    int,
    between: (low, high) => low + int(high - low + 1),
    chance: (probability) => float() < probability,
    exponential: (mean) => -mean * Math.log(1 - float()),
    pareto: (minimum, shape) => minimum / (1 - float()) ** (1 / shape),
    pick: (from) => {
      if (from.length === 0) throw new RangeError('nothing to pick from');
      return from[int(from.length)]!;
    },
    bytes: (n) => Uint8Array.from({ length: n }, () => next() & 0xff),
    hex,
    text,
    fork: (label) => createRng(seed ^ hash(label), stream + 1),
  };
}
