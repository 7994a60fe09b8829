/** Units and prefixes as people read them: the tree with what stands in it, the space behind it, and what does not fit. */
import { z } from 'zod';

const count = z.int().min(0);

const hosts = z.strictObject({ hosts: count, mining: count, suspected: count });
export type HostTally = z.output<typeof hosts>;

/** A unit in its tree. */
const unitDocument = z.strictObject({
  id: z.string(),
  name: z.string(),
  parent: z.string().describe('Id of the unit above; empty at the top.'),
  depth: count.describe('0 at the top.'),
  sector: z
    .string()
    .describe('Its own, or that of the nearest unit above; empty when none has one.'),
  contact: z.string(),
  prefixes: count,
  addresses: count.describe('IPv4 addresses of its own prefixes.'),
  own: hosts.nullable().describe('Hosts that stand in it; null where no store was asked.'),
  below: hosts.nullable().describe('Those of all units below it, and its own.'),
});

/** What can be wrong with a table of units. */
const unitProblems = [
  'unit_unknown',
  'parent_unknown',
  'unit_over',
  'told_twice',
  'no_contact',
] as const;
export type UnitProblem = (typeof unitProblems)[number];

const space = z.strictObject({
  addresses: count.describe('IPv4 addresses of all prefixes, each counted once.'),
  with_unit: count.describe('Of these, in a prefix whose longest match names a unit.'),
  networks: count.describe('IPv6 networks of 64 bits of all prefixes, each counted once.'),
  networks_with_unit: count,
});

const unitsDocument = z.strictObject({
  schema: z.literal(1),
  units: z.array(unitDocument),
  space,
  without_unit: hosts.nullable().describe('Hosts that stand in no unit.'),
  undescribed: z
    .array(z.strictObject({ name: z.string(), ...hosts.shape }))
    .describe('Units that hosts stand in and no table describes.'),
  overlaps: z
    .array(
      z.strictObject({
        prefix: z.string(),
        unit: z.string(),
        inside: z.string(),
        of: z.string(),
      }),
    )
    .describe('Prefixes inside a prefix of another unit: the longer one counts.'),
  problems: z.array(z.strictObject({ problem: z.enum(unitProblems), subject: z.string() })),
});
export type UnitsDocument = z.output<typeof unitsDocument>;

/** What was said of a prefix, and when. */
export interface PrefixHistory {
  readonly prefix: string;
  readonly unit_id: string;
  readonly network_type: string;
  readonly region: string;
  readonly city: string;
  readonly policy: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly source: string;
  readonly recorded: string | null;
  readonly retired: string | null;
}

/** One unit whole. */
export const unitDetail = z.object({
  id: z.string(),
  name: z.string(),
  above: z.array(z.string()).describe('Names of the units it belongs to, the top first.'),
  sector: z.string(),
  contact: z.string(),
  prefixes: z.array(
    z.object({
      prefix: z.string(),
      network_type: z.string(),
      region: z.string(),
      city: z.string(),
      policy: z.string(),
    }),
  ),
});
export type UnitDetail = z.output<typeof unitDetail>;

const changes = { new: count, changed: count, same: count };

/** What taking a table in changed, or would change. */
export const takenUnits = z.object({
  source: z.string(),
  dry: z.boolean(),
  units: z.object(changes),
  prefixes: z.object({ ...changes, retired: count }),
  refused: z.array(z.object({ line: count, reason: z.string() })),
  unused: z.array(z.string()),
});
export type TakenUnits = z.output<typeof takenUnits>;
