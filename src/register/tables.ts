/** Tables of the register: what people decide. Times are Unix milliseconds, UTC; texts of several values are JSON. */
import type { Generated } from 'kysely';

export interface UserTable {
  id: string;
  name: string;
  role: string;
  /** Units whose hosts a unit user may see, as a JSON list. */
  units: string;
  /** argon2id, with its parameters and salt (PHC string). */
  password: string;
  /** Secret of the second factor, base32; null without one. */
  totp: string | null;
  /** Wrong passwords in a row. */
  failures: number;
  locked_until: number;
  disabled: number;
  created: number;
  /** Issuer and subject of who signs in at an identity provider; null for who has a password here. */
  provider: string | null;
}

export interface SessionTable {
  /** SHA-256 of the cookie. */
  id: string;
  user_id: string;
  /** The order under which lists are open; null: statistics only. */
  order_id: string | null;
  created: number;
  expires: number;
}

export interface TokenTable {
  /** SHA-256 of the token. */
  id: string;
  user_id: string;
  name: string;
  /** `statistics` or `list`. */
  scope: string;
  order_id: string | null;
  created: number;
  expires: number;
}

export interface OrderTable {
  id: string;
  /** Number of the order as its author files it. */
  number: string;
  reason: string;
  user_id: string;
  created: number;
  expires: number;
}

/** A view of the list of hosts that a user keeps. */
export interface ViewTable {
  id: string;
  user_id: string;
  name: string;
  /** Filter as a query string. */
  query: string;
  /** Days up to today, in place of those of the filter. */
  days: number | null;
  created: number;
}

export interface AuditTable {
  seq: Generated<number>;
  time: number;
  /** Who: name of a user, `token:NAME`, or `system`. */
  actor: string;
  action: string;
  /** What it was done to. */
  subject: string;
  detail: string;
  /** SHA-256 over the entry before and this one's content. */
  hash: string;
}

export interface UnitTable {
  id: string;
  name: string;
  /** Id of the unit above; empty at the top. */
  parent: string;
  sector: string;
  contact: string;
  valid_from: number | null;
  valid_to: number | null;
  /** The import it came with. */
  source: string;
  /** When it was last written. */
  changed: number;
}

/** What was said of a prefix, and from when to when the register said so: rows are retired, never changed. */
export interface PrefixTable {
  id: string;
  prefix: string;
  unit_id: string;
  network_type: string;
  region: string;
  city: string;
  policy: string;
  valid_from: number | null;
  valid_to: number | null;
  source: string;
  recorded: number;
  /** When the register stopped saying so; null: it still does. */
  retired: number | null;
}

/** A report of an instance below, as it was signed. */
export interface RollupReportTable {
  instance: string;
  /** First and last day, ISO 8601. */
  from_day: string;
  to_day: string;
  /** When it was made there, ISO 8601 with milliseconds: texts sort as times do. */
  made: string;
  received: number;
  /** Canonical JSON, which the signature is over. */
  text: string;
  signature: string;
}

/** A list of hosts that was handed down to an instance. */
export interface RollupHandedTable {
  instance: string;
  list_id: string;
  hosts: number;
  recorded: number;
}

/** A request to open sealed logins, and what became of it. */
export interface OpeningTable {
  id: string;
  state: 'pending' | 'granted' | 'refused';
  user_id: string;
  /** Names at that moment. */
  asked_by: string;
  /** JSON lists. */
  hosts: string;
  sessions: string;
  order_number: string;
  reason: string;
  /** How long once it is granted. */
  hours: number;
  created: number;
  decider_id: string | null;
  decided_by: string | null;
  decided: number | null;
  expires: number;
  /** 1: refused, or its end is on record. */
  ended: number;
}

/** The database as Kysely sees it. */
export interface Tables {
  user: UserTable;
  session: SessionTable;
  token: TokenTable;
  listing_order: OrderTable;
  view: ViewTable;
  audit: AuditTable;
  unit: UnitTable;
  prefix: PrefixTable;
  rollup_report: RollupReportTable;
  rollup_handed: RollupHandedTable;
  opening: OpeningTable;
}
