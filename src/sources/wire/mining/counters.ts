/** What adds up over the parts of a session. */
import type { Millis } from '../../../records/columns.ts';
import type { DifficultyStep, ProtocolLine } from '../../../records/mining.ts';

export interface Counters {
  jobs: number;
  submitted: number;
  accepted: number;
  rejected: number;
  work_shares: number;
  exposure: number;
  seconds: number;
  difficulties: DifficultyStep[];
  blocks: Millis[];
  lines: ProtocolLine[];
}

export const noCounters = (): Counters => ({
  jobs: 0,
  submitted: 0,
  accepted: 0,
  rejected: 0,
  work_shares: 0,
  exposure: 0,
  seconds: 0,
  difficulties: [],
  blocks: [],
  lines: [],
});
