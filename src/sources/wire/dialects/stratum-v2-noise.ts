/** Stratum V2 inside Noise: nothing can be read, but messages have few sizes. Each is 22 bytes of header, then payload
 * and 16 bytes more; sizes from the message lengths of the specification. Tells of behaviour (E2), never of a session. */
import type { Millis } from '../../../records/columns.ts';
import { otherSide, type Side } from '../stream.ts';
import type { MiningSession } from './session.ts';

export const STRATUM_V2_NOISE = 'stratum-v2-noise';

const sealed = (payload: number): number => 22 + payload + 16;
/** Shares, standard and extended. */
const FROM_MINER = new Set([
  sealed(24),
  sealed(25),
  ...Array.from({ length: 32 }, (_, i) => sealed(25 + i)),
]);
const SHARE = sealed(24);
const SUCCESS = sealed(20);
const JOBS = [sealed(45), sealed(49), sealed(44), sealed(48)];
const PREVHASH = sealed(48);
const TARGET = sealed(36);
const SINGLE = [SUCCESS, TARGET, PREVHASH, ...JOBS];
/** From the pool: one message, or two or three said at once. */
const FROM_POOL = new Set(
  SINGLE.flatMap((a) => [a, ...SINGLE.flatMap((b) => [a + b, ...SINGLE.map((c) => a + b + c)])]),
);

/** Messages to have seen before anything is said, and the share of them that must fit. */
const ENOUGH = 6;
const FITTING = 0.8;

export class StratumV2Noise {
  private readonly session: MiningSession;
  private messages = 0;
  private fitting = 0;
  private shares = 0;
  private jobs = 0;

  constructor(session: MiningSession) {
    this.session = session;
  }

  message(side: Side, size: number, time: Millis): void {
    const { session } = this;
    this.messages++;
    // The side that began the handshake is the miner: whoever spoke 64 bytes first.
    if (this.messages === 1) {
      session.miner = size === 64 ? side : otherSide(side);
      return;
    }
    if (size === 234 || size === 64) return;
    const own = side === session.miner;
    const fits = own ? FROM_MINER.has(size) : FROM_POOL.has(size);
    if (fits) this.fitting++;
    if (own && size === SHARE) this.shares++;
    if (!own && fits && size !== SUCCESS) this.jobs++;
    if (this.messages < ENOUGH || this.fitting < FITTING * (this.messages - 6) || this.jobs < 2)
      return;
    session.dialect = STRATUM_V2_NOISE;
    session.algorithms = ['sha256d'];
    session.show(2, Math.min(85, 50 + 2 * this.jobs + 3 * this.shares));
    void time;
  }
}
