/** What a look at a ClickHouse server finds that a store depends on and no test here can prove. */

export const doctorChecks = [
  'engine',
  'clock',
  'rights',
  'durability',
  'inserts',
  'parts',
  'mutations',
  'disks',
  'memory',
  'errors',
  'shards',
  'replicas',
  'keeper',
  'copies',
] as const;
export type DoctorCheck = (typeof doctorChecks)[number];

/** `unknown`: the server does not let us see it. `none`: it has no such thing. */
export type Health = 'ok' | 'warning' | 'wrong' | 'unknown' | 'none';

export interface Finding {
  readonly check: DoctorCheck;
  readonly health: Health;
  /** What was found, in the server's words: names, numbers with units. */
  readonly found: string;
}

export interface DoctorReport {
  readonly engine_version: string;
  readonly findings: readonly Finding[];
}
