/** What a mining protocol is to the lab: how it says difficulties, jobs, shares and answers. */
import type { Rng } from '../../lib/rng.ts';

/** A difficulty as the protocol says it, and the expected hashes per share that follow from it. */
export interface Difficulty {
  readonly said: string;
  readonly work: number;
}

export interface Job {
  /** Counts from 0. */
  readonly nth: number;
  readonly id: string;
  /** Only this job's shares are wanted from now on (a new block). */
  readonly clean: boolean;
  readonly height: number;
  readonly difficulty: Difficulty;
  /** When it was made, seconds since the epoch. */
  readonly seconds: number;
}

export interface Share {
  /** Counts from 0. */
  readonly nth: number;
  readonly job: Job;
  readonly stale: boolean;
  /** Random 16 hex digits, one nonce. */
  readonly nonce: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** Who mines, as far as the protocol tells. */
export interface Identity {
  readonly wallet: string;
  readonly worker: string;
  readonly password: string;
  readonly agent: string;
  readonly host: string;
  readonly port: number;
}

/** One message as sent, and by whom. Text dialects leave out the line feed. */
export type Line = readonly [by: 'miner' | 'pool', text: string | Uint8Array];

/** One session's way of speaking; made anew for every session because request ids count up. */
export interface Speaker {
  /** From the first message to the first job. */
  readonly open: (job: Job) => Line[];
  /** A new job, with its difficulty when `changed`. */
  readonly job: (job: Job, changed: boolean) => Line[];
  readonly share: (share: Share) => Line[];
  /** Told in the order of the shares. */
  readonly answer: (share: Share) => Line[];
  /** Said by the miner at fixed times, with the pool's replies. */
  readonly tick?: {
    readonly everySeconds: number;
    readonly say: (job: Job, hashRate: number) => Line[];
  };
}

export interface Dialect {
  /** Name in the truth file and in what the detector reports. */
  readonly name: string;
  readonly coin: string;
  readonly algorithm: string;
  readonly unit: 'H/s' | 'Sol/s' | 'g/s';
  readonly agents: readonly string[];
  /** `lines`: text lines; `whole`: each message is complete bytes as given; `websocket`: text frames after an upgrade. */
  readonly framing: 'lines' | 'whole' | 'websocket';
  /** Request and answer take turns (HTTP). */
  readonly turns?: true;
  /** A hash rate a device of the kind has, in `unit`, and the mean seconds between jobs. */
  readonly typical: { readonly hashRate: number; readonly jobSeconds: number };
  /** The nearest difficulty the protocol can say. */
  readonly difficulty: (work: number) => Difficulty;
  readonly speak: (identity: Identity, rng: Rng) => Speaker;
}

export const TWO_32 = 2 ** 32;
const TWO_256 = 1n << 256n;

/** A 256-bit target for so much work, as 64 hex digits, and the work it then is. */
export function target256(work: number): Difficulty {
  const target = TWO_256 / BigInt(Math.max(1, Math.round(work)));
  const said = (target >= TWO_256 ? TWO_256 - 1n : target).toString(16).padStart(64, '0');
  return { said, work: Number(TWO_256 / BigInt(`0x${said}`)) };
}

/** A pool difficulty of `perUnit` hashes each; as pools do, rounded to a few digits. */
export const poolDifficulty =
  (perUnit: number, digits = 4) =>
  (work: number): Difficulty => {
    const said = Number((work / perUnit).toPrecision(digits));
    return { said: `${said}`, work: said * perUnit };
  };

/** Request ids of one client, counting up. */
export function counter(start: number): () => number {
  let next = start;
  return () => next++;
}
