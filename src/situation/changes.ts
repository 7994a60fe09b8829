/** What became of the assessments since a moment: whether there are newer ones, and how many hosts are of which verdict. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { moment } from './moment.ts';

const since = z.object({
  /** Unix milliseconds. */
  since: z.number(),
});
type Since = z.output<typeof since>;

const newestRow = z.object({ assessed: stored.millis, rows: stored.uint });

/** The moment of the newest assessments and how many bear it: both together tell one state of the store from the next. */
export const newestAssessment: Query<Since, z.output<typeof newestRow>> = {
  name: 'newest-assessment',
  definition: 'The moment of the newest assessments, and how many hosts were assessed at it.',
  params: since,
  row: newestRow,
  sql: `SELECT assessed, count() AS rows FROM host WHERE assessed >= ${moment('since')}
    GROUP BY assessed ORDER BY assessed DESC LIMIT 1`,
};

const verdictRow = z.object({
  verdict: stored.text,
  /** Hosts of this verdict. */
  hosts: stored.uint,
  /** Of these, assessed after the moment. */
  assessed: stored.uint,
});
export type VerdictChange = z.output<typeof verdictRow>;

export const changes: Query<Since, VerdictChange> = {
  name: 'changes',
  definition:
    'Distinct addresses by verdict, and how many of them were assessed anew since a moment: new ones, and known ones of whom something more was seen.',
  params: since,
  row: verdictRow,
  sql: `SELECT verdict, count() AS hosts, countIf(assessed > ${moment('since')}) AS assessed
    FROM host FINAL GROUP BY verdict ORDER BY verdict`,
};
