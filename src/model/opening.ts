/** The opening of sealed logins: asked for by one user, granted by another, for a while; and what goes from one to the other. */
import { z } from 'zod';

const openingStates = ['pending', 'granted', 'refused', 'expired'] as const;
export type OpeningState = (typeof openingStates)[number];

/** What somebody asks to open, and on what ground. */
export interface AskedOpening {
  /** Addresses whose logins are to be opened. */
  readonly hosts: readonly string[];
  /** Only those of these sessions; empty: of all. */
  readonly sessions: readonly string[];
  /** Number of the order it rests on, and what the clear text is needed for. */
  readonly order: string;
  readonly reason: string;
  /** How long it stays open once it is granted. */
  readonly hours: number;
}

/** An opening as it stands. Times are ISO 8601. */
export const openingDocument = z.object({
  id: z.string(),
  state: z.enum(openingStates),
  hosts: z.array(z.string()),
  sessions: z.array(z.string()),
  order: z.string(),
  reason: z.string(),
  hours: z.number(),
  asked_by: z.string(),
  asked: z.string(),
  decided_by: z.string().nullable(),
  decided: z.string().nullable(),
  expires: z.string().describe('When the request, or what was granted, ends.'),
});
export type OpeningDocument = z.output<typeof openingDocument>;

/** What a box is locked with, and what it is about: all that a share is made of. */
export const lockDocument = z.object({
  id: z.string(),
  host: z.string(),
  time: z.number().describe('Unix milliseconds.'),
  session_id: z.string(),
  wallet: z.string(),
  worker: z.string(),
  keys: z.array(z.string()),
  lock: z.string(),
});
export const boxDocument = lockDocument.extend({ box: z.string() });
export type BoxDocument = z.output<typeof boxDocument>;

/** The shares of whoever granted, to be handed to whoever asked: worth nothing without the key of the latter. */
export const releaseDocument = z.object({
  schema: z.literal(1),
  opening: z.string(),
  /** Name of the key they were made with. */
  key: z.string(),
  /** Base64url, by id of the row. */
  shares: z.record(z.string(), z.string()),
});
export type ReleaseDocument = z.output<typeof releaseDocument>;

/** A login in the clear. */
export interface OpenedLogin {
  readonly host: string;
  /** ISO 8601. */
  readonly time: string;
  readonly session_id: string;
  readonly login: string;
  readonly wallet: string;
  readonly worker: string;
  /** Fingerprints, as everything else has them. */
  readonly wallet_fp: string;
  readonly worker_fp: string;
}

/** What opened; and how many did not, for they came after the release or are sealed for other keys. */
export interface OpenedLogins {
  readonly logins: readonly OpenedLogin[];
  readonly left_out: number;
}

/** A server of Davylamp, and who asks it. */
export interface Server {
  readonly url: string;
  readonly token: string;
}

/** A private key in a file, and what unlocks it. */
export interface HeldKey {
  readonly file: string;
  readonly passphrase: string;
}

/** What the command line does with sealed logins; on the machine of whoever holds a key. */
export interface SealedPort {
  /** Makes a pair of keys: the private half into a new file, under a passphrase; the public half is the answer. */
  readonly makeSealedKey: (key: HeldKey) => Promise<string>;
  readonly askOpening: (server: Server, asked: AskedOpening) => Promise<OpeningDocument>;
  /** Those that one asked for, or may decide. */
  readonly openings: (server: Server) => Promise<OpeningDocument[]>;
  /** The shares of whoever granted. */
  readonly releaseOpening: (server: Server, id: string, key: HeldKey) => Promise<ReleaseDocument>;
  /** Opens what was granted. `release`: file with the shares of whoever granted. Throws `key_wrong` where nothing opens,
   * `sealed_damaged` where a row was changed. */
  readonly openSealed: (
    server: Server,
    id: string,
    key: HeldKey & { readonly release: string },
  ) => Promise<OpenedLogins>;
}
