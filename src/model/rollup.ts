/** What an instance hands up to the one above it: counts of a month, never a host. Signed over its canonical text; small numbers are
 * withheld before it leaves. */
import { z } from 'zod';
import { instanceName } from './instance-name.ts';

/** null: withheld, for so few would point at somebody. */
const told = z.int().min(0).nullable();
const count = z.int().min(0);
const row = z.strictObject({ key: z.string().max(300), hosts: told });

/** Breakdowns that are handed up, each by its name among the dimensions of the situation. */
export const rollupDimensions = [
  'place',
  'network_type',
  'sector',
  'coin',
  'algorithm',
  'pool',
  'kind',
] as const;
export type RollupDimension = (typeof rollupDimensions)[number];

/** What became of a list that was handed down: every host of it is in one of the last four. */
export const listAnswer = z.strictObject({
  list_id: z.string().min(1).max(100),
  received: count,
  confirmed: count,
  cured: count,
  refuted: count,
  open: count,
});
export type ListAnswer = z.output<typeof listAnswer>;

export const rollupReport = z.strictObject({
  schema: z.literal(1),
  instance: instanceName,
  /** First and last day (UTC), included. */
  from: z.iso.date(),
  to: z.iso.date(),
  /** The report made last counts. */
  made: z.iso.datetime({ precision: 3 }),
  made_by: z.string().max(40),
  /** Sensors that read anything of the span. */
  sensors: count,
  totals: z.strictObject({
    active: told,
    new: told,
    existing: told,
    recurring: told,
    gone: told,
  }),
  by: z.strictObject(
    Object.fromEntries(rollupDimensions.map((name) => [name, z.array(row).max(5000)])) as Record<
      RollupDimension,
      z.ZodArray<typeof row>
    >,
  ),
  lists: z.array(listAnswer).max(2000),
  /** What the figures mean where they were counted, by the name of the question. */
  definitions: z.record(z.string().max(60), z.string().max(2000)),
});
export type RollupReport = z.output<typeof rollupReport>;

/** A report as it was kept. */
export interface KeptReport {
  readonly report: RollupReport;
  /** When it came, Unix milliseconds. */
  readonly received: number;
  /** Reports of the same instance and month that it took the place of. */
  readonly replaced: number;
}

/** A list of hosts that was handed down to an instance. */
export interface HandedDown {
  readonly instance: string;
  readonly list_id: string;
  readonly hosts: number;
}

const sum = z.object({
  hosts: told.describe('Sum of what was told; null: everybody withheld it.'),
  withheld: count.describe(
    'Instances that withheld it, so that the sum is the least there can be.',
  ),
});
const sumRow = sum.extend({ key: z.string() });
const difference = z.object({
  figure: z.string().describe('Name of the question whose definition differs.'),
  instance: z.string(),
  ours: z.string(),
  theirs: z.string().describe('Empty: it handed up none.'),
});

/** Why a list does or does not reconcile. */
const reconciliations = [
  'reconciles',
  'not_reported',
  'never_handed',
  'received_differs',
  'outcomes_differ',
] as const;

const reconciled = z.object({
  instance: z.string(),
  list_id: z.string(),
  handed: count.nullable(),
  received: count.nullable(),
  confirmed: count,
  cured: count,
  refuted: count,
  open: count,
  verdict: z.enum(reconciliations),
});
export type ReconciledList = z.output<typeof reconciled>;

/** What was handed up for a month, added where it may be. */
export const rollupDocument = z.object({
  from: z.string(),
  to: z.string(),
  definition: z.string(),
  instances: z.array(
    z.object({
      instance: z.string(),
      made: z.string().nullable().describe('null: nothing came.'),
      received: z.string().nullable(),
      days_after: z.number().nullable().describe('Whole days after the month ended.'),
      late: z.boolean(),
      replaced: count.describe('Earlier reports that it took the place of.'),
      active: told,
      sensors: count,
    }),
  ),
  totals: z.record(z.string(), sum),
  by: z.record(z.string(), z.array(sumRow)),
  differs: z
    .array(difference)
    .describe('Figures that were not added, for they mean something else.'),
  lists: z.array(reconciled),
});
export type RollupDocument = z.output<typeof rollupDocument>;
