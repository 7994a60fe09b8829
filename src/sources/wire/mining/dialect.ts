/** The contract of a dialect: a message in, its meaning out. A dialect judges shapes; the session adds up what they show. */
import type { Said } from './difficulty.ts';
import type { Message, Purpose } from './message.ts';

/** What a message shows by itself. `sure`: no other program says this. `likely`: mining together with something of another
 * kind. `faint`: only consistent with mining. */
export type Strength = 'faint' | 'likely' | 'sure';

/** Which step of a session it shows. */
export type Step = 'hello' | 'setup' | 'job' | 'share';

export interface Login {
  /** As sent: wallet or account with worker and difficulty still attached. */
  readonly user: string;
  readonly worker?: string;
  readonly password?: string;
}

export interface Job {
  readonly id: string;
  /** Same for all jobs of one block; '' when the message does not tell. */
  readonly block: string;
  /** The pool wants only this job's shares from now on. */
  readonly clean?: boolean;
  /** A nonce byte is fixed by the pool. */
  readonly fixedNonce?: boolean;
}

export interface Share {
  readonly job: string;
  /** What tells this share from others of the same job. */
  readonly nonce: string;
}

/** Answer to a share. */
export interface Verdict {
  readonly accepted: boolean;
  /** Refused, though the work was done: too late, or no reason given. */
  readonly worked: boolean;
  /** Answers so many shares at once, the oldest first. */
  readonly count?: number;
}

/** The meaning of one message. */
export interface Meaning {
  readonly by: 'miner' | 'pool';
  readonly step?: Step;
  readonly strength?: Strength;
  /** The message asks for an answer. */
  readonly purpose?: Purpose;
  readonly login?: Login;
  readonly agent?: string;
  readonly algorithms?: readonly string[];
  readonly coins?: readonly string[];
  /** In force with this message's job, or with the next one. */
  readonly difficulty?: Said;
  readonly job?: Job;
  readonly share?: Share;
  readonly verdict?: Verdict;
  readonly reconnect?: string;
  /** H/s (or the dialect's unit) the miner says it has. */
  readonly reported?: number;
  /** Where the miner says it connects to. */
  readonly endpoint?: string;
}

export interface Dialect {
  /** Stable name in records and queries. */
  readonly name: string;
  /** Name for people. */
  readonly title: string;
  /** By what it is told from others: one or two sentences for the reference page. */
  readonly about: string;
  /** Algorithms a session has when nothing narrows them. */
  readonly algorithms: readonly string[];
  /** Coins a session can be for when nothing narrows them; empty for many. */
  readonly coins: readonly string[];
  readonly unit: 'H/s' | 'Sol/s' | 'g/s';
  /** The dialects it looks like until more is seen: a session of these may turn into one of this. */
  readonly refines: readonly string[];
  /** Readers of requests and notifications, by method; `''` for messages without one. */
  readonly requests?: Readers;
  /** Reader of answers. */
  readonly answers?: Reader;
  /** Readers of messages that stand behind a word, by that word. */
  readonly words?: Readers;
}

/** The meaning of a message, or undefined when it is not of the reader's dialect. */
export type Reader = (message: Message, known: Known) => Meaning | undefined;
export type Readers = Readonly<Record<string, Reader>>;

/** Reads what comes over a connection of its own, and nothing in requests and responses of HTTP. */
export const overConnection =
  (read: Reader): Reader =>
  (message, known) =>
    message.http === undefined && message.response === undefined ? read(message, known) : undefined;

/** The same readers, each with something done to it. */
export const each = (readers: Readers, wrap: (read: Reader) => Reader): Readers =>
  Object.fromEntries(Object.entries(readers).map(([method, read]) => [method, wrap(read)]));

/** What a dialect may want to know of the session so far. */
export interface Known {
  /** The dialect settled on, or ''. */
  readonly dialect: string;
  /** A program known to mine. */
  readonly isMiner: (agent: string) => boolean;
  /** Jobs handed out so far. */
  readonly jobs: number;
  /** Nothing was asked but what dialects read: who asks a node for other things, too, is a wallet, a monitor or an explorer. */
  readonly isAlone: boolean;
}
