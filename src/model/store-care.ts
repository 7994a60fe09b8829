/** What the care of a store answers: its state, what was carried out of it or into it, and proof of what was deleted. */

export interface TableState {
  readonly table: string;
  readonly rows: number;
  readonly parts: number;
  readonly bytes: number;
  /** No part was put aside as broken and, in a thorough look, every part reads back as it was written. */
  readonly sound: boolean;
}

export const storeProblems = [
  'shard_missed',
  'damaged_table',
  'hosts_without_document',
  'hosts_not_assessed',
  'times_ahead',
  'engine_too_old',
  'disk_nearly_full',
] as const;
export type StoreProblem = (typeof storeProblems)[number];

export interface StoreState {
  readonly engine_version: string;
  readonly schema_version: number;
  readonly disk_free_bytes: number;
  readonly tables: readonly TableState[];
  /** Problems found, with how many rows or bytes each concerns. */
  readonly problems: readonly { readonly problem: StoreProblem; readonly count: number }[];
}

export interface TransferredFile {
  /** Path inside the folder. */
  readonly file: string;
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** The list that goes with exported files, and makes them whole. */
export interface Transfer {
  readonly schema: 1;
  readonly schema_version: number;
  /** Unix milliseconds. */
  readonly exported: number;
  readonly files: readonly TransferredFile[];
}

/** Proof of a deletion. */
export interface Deletion {
  readonly table: string;
  /** Days before this one are gone: `YYYY-MM-DD`, UTC. */
  readonly before: string;
  readonly days: number;
  readonly rows: number;
  readonly bytes: number;
  /** Unix milliseconds. */
  readonly time: number;
}
