/** A database of the operator's own that tells of addresses: bought, downloaded, or written from accounts. */
import type { NetworkType, NetworkTypeName } from '../../model/host.ts';

/** How the configuration names one. */
export interface DatabaseSettings {
  readonly path: string;
  /** How its answers are signed; the name of its file when left out. */
  readonly name?: string | undefined;
  /** The most that what it says of networks is believed, 0–1; else as each word deserves. */
  readonly confidence?: number | undefined;
  /** Of a list of prefixes alone: what they are. */
  readonly network_type?: NetworkTypeName | undefined;
  /** Of records with fields: where a column of ours stands, as a path such as `traits.user_type`. */
  readonly fields?: Readonly<Partial<Record<DatabaseField, string>>> | undefined;
}

export const databaseFields = [
  'country',
  'region',
  'city',
  'network_type',
  'asn',
  'as_name',
] as const;
export type DatabaseField = (typeof databaseFields)[number];

/** A kind of network in a database's own word, and how far that word goes for one address. */
export type Claim = Omit<NetworkType, 'source'>;

/** What a database says of an address; what it is silent about is left out. */
export interface DatabaseAnswer {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** ISO 3166-2. */
  readonly region?: string | undefined;
  /** In the database's own spelling. */
  readonly city?: string | undefined;
  readonly network?: Claim | undefined;
  readonly asn?: number | undefined;
  readonly as_name?: string | undefined;
}

/** Looks an address up: as text, and as its 4 or 16 bytes. */
export type DatabaseLookup = (ip: string, bytes: Uint8Array) => DatabaseAnswer | undefined;

/** A format: one file beside this one, one line in `index.ts`. */
export interface DatabaseFormat {
  readonly type: string;
  /** What it is, for the reference page. */
  readonly about: string;
  readonly recognise: (bytes: Buffer) => boolean;
  /** Throws RangeError, in words, when the bytes are damaged. */
  readonly open: (bytes: Buffer, settings: DatabaseSettings) => OpenedDatabase;
}

/** How many lines, and the number (from 1) and the fault of the first. */
export interface Refused {
  readonly lines: number;
  readonly line: number;
  readonly reason: string;
}

export interface OpenedDatabase {
  readonly lookup: DatabaseLookup;
  /** When its data were made, `2026-11-01`; empty where it does not say. */
  readonly date: string;
  /** Lines that could not be read; the others count. */
  readonly refused?: Refused;
}

export interface Database extends OpenedDatabase {
  readonly name: string;
  readonly format: string;
  /** See `DatabaseSettings`. */
  readonly confidence: number;
}

/** `2026-11-01`. */
export const dateOf = (millis: number): string => new Date(millis).toISOString().slice(0, 10);
