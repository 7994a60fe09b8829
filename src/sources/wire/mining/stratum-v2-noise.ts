/** Stratum V2 inside Noise: nothing is readable, but the handshake has fixed sizes, and so have the sealed frames. */
import type { Side } from '../stream.ts';
import { otherSide } from '../stream.ts';
import type { Dialect } from './dialect.ts';

export const stratumV2Noise: Dialect = {
  name: 'stratum-v2-noise',
  title: 'Stratum V2, encrypted',
  about:
    'Only sizes: a handshake of 64 and 234 bytes, then messages that are sums of sealed frames of the mining protocol.',
  algorithms: ['sha256d'],
  coins: ['BTC'],
  unit: 'H/s',
  refines: [],
};

/** Handshake: the client’s key, then key, static key and signed certificate (the specification's text says 170). */
const FIRST = 64;
const SECOND = new Set([234, 170]);
/** Header and payload are sealed apart, 16 bytes each. */
const sealed = (payload: number): number => 22 + payload + 16;
/** SubmitSharesStandard, UpdateChannel. */
const UP = [24, 40].map(sealed);
/** SubmitSharesExtended has an extranonce of 1 to 32 bytes, of one length in a session. */
const UP_EXTENDED: readonly [number, number] = [sealed(26), sealed(57)];
/** NewMiningJob, SetNewPrevHash, SetTarget, SubmitShares.Success. */
const DOWN = [45, 49, 48, 36, 20].map(sealed);
const MAX_FRAMES = 4;
/** Messages of each side that open connection and channel: of any size. */
const OPENING = 2;
const MAX_SIZES = 256;

/** True when `size` is a sum of at most four of `parts`. */
function isSum(size: number, parts: readonly number[], most = MAX_FRAMES): boolean {
  if (size === 0) return true;
  if (most === 0 || size < 0) return false;
  return parts.some((part) => isSum(size - part, parts, most - 1));
}

/** One message: who said it and its size. */
export interface Sized {
  readonly side: Side;
  readonly size: number;
}

/** How sure sizes alone are of encrypted Stratum V2, 0–85; 0 when they do not fit. The rule: handshake sizes; from the third
 * message of a side on, at least nine in ten on the lattice of sealed frames, three of them, both sides having spoken. */
export function noiseConfidence(messages: readonly Sized[]): number {
  const [first, second] = messages;
  if (first?.size !== FIRST || second === undefined || !SECOND.has(second.size)) return 0;
  if (second.side === first.side) return 0;
  const client = first.side;
  const rest = messages.slice(2);
  const up = rest.filter(({ side }) => side === client).slice(OPENING);
  const down = rest.filter(({ side }) => side === otherSide(client)).slice(OPENING);
  const extended = extendedSize(up);
  const hits =
    up.filter(({ size }) => isSum(size, [...UP, ...extended])).length +
    down.filter(({ size }) => isSum(size, DOWN)).length;
  const all = up.length + down.length;
  if (hits < 3 || hits < all * 0.9 || down.length === 0) return 0;
  return Math.min(85, 50 + 5 * (hits - 2));
}

/** The size of extended shares: the one that most messages have. */
function extendedSize(up: readonly Sized[]): readonly number[] {
  const [least, most] = UP_EXTENDED;
  const counts = new Map<number, number>();
  for (const { size } of up) {
    if (size >= least && size <= most) counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= up.length / 2 ? [best[0]] : [];
}

/** Keeps the sizes of a conversation, up to what decides. */
export class NoiseShape {
  private readonly sizes: Sized[] = [];

  /** Takes a message's size; returns how sure the sizes now are. */
  add(side: Side, size: number): number {
    if (this.sizes.length < MAX_SIZES) this.sizes.push({ side, size });
    return noiseConfidence(this.sizes);
  }

  /** Who began: the miner. */
  get client(): Side {
    return this.sizes[0]?.side ?? 0;
  }

  /** The handshake does not fit, or enough messages do not. */
  get isHopeless(): boolean {
    const { sizes } = this;
    if (sizes[0] !== undefined && sizes[0].size !== FIRST) return true;
    if (sizes[1] !== undefined && !SECOND.has(sizes[1].size)) return true;
    return sizes.length >= 16 && noiseConfidence(sizes) === 0;
  }
}
