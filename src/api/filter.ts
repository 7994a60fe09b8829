/** The one grammar of filters: the same names in the API, in the console's addresses and on the command line. */
import { z } from '@hono/zod-openapi';
import { dayOf, dayOfText, type DaySpan } from '../lib/days.ts';
import { leanings } from '../model/host.ts';
import { hostFilter, type HostFilter } from '../situation/host-filter.ts';
import type { Caller } from '../register/sessions.ts';
import { unitsOf } from './access.ts';
import type { OwnUnits } from './own-units.ts';
import { notValid, Refused } from './problem.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'expected a day such as 2026-11-20')
  .refine((text) => !Number.isNaN(Date.parse(text)), 'there is no such day');

/** Several values in one parameter, by commas. */
const several = <T extends string>(values: readonly [T, ...T[]]) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(values)));

/** A number in a parameter: an empty text is none, as it is not 0. */
export const numeric = <T extends z.ZodType<unknown, number>>(shape: T) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'expected a number')
    .transform(Number)
    .pipe(shape)
    .openapi({ type: 'number' });

/** What every question may be narrowed by; what is not here is refused, lest a slip in a name pass for an answer. */
export const filterShape = {
  lang: z
    .enum(['en', 'zh'])
    .optional()
    .describe('Language of texts; else what the browser prefers.'),
  from: day.optional().describe('First day (UTC) on which a host mined.'),
  to: day.optional().describe('Last day, included.'),
  verdict: several(['mining', 'suspected', 'context']).optional(),
  level: z
    .string()
    .regex(/^E[1-5]$/)
    .optional()
    .describe('Exactly this level.'),
  min_level: z
    .string()
    .regex(/^E[1-5]$/)
    .optional(),
  place: z.string().max(10).optional().describe('Country (`CN`) or region (`CN-SC`).'),
  city: z
    .string()
    .max(100)
    .optional()
    .describe('As the table or database of the operator writes it, which alone tell cities.'),
  network_type: z.string().max(40).optional(),
  unit: z
    .string()
    .max(200)
    .optional()
    .describe('Name or id of a unit: it, and everything below it in the tree.'),
  sector: z.string().max(100).optional(),
  coin: z.string().max(20).optional(),
  algorithm: z.string().max(40).optional(),
  pool: z.string().max(200).optional(),
  kind: z.string().max(20).optional(),
  leaning: z.enum(leanings).optional(),
  asn: numeric(z.int().min(0).max(4_294_967_295)).optional(),
  min_confidence: numeric(z.number().min(0).max(1)).optional(),
} as const;

export const filterQuery = z.strictObject(filterShape);
export type FilterQuery = z.output<typeof filterQuery>;

/** As `filterQuery`, with what only the list plane may ask. */
export const listFilterShape = {
  ...filterShape,
  address: z.string().max(50).optional().describe('Address or prefix (`10.0.0.0/8`).'),
  text: z
    .string()
    .max(200)
    .optional()
    .describe('Words in endpoints, pools, agents, units, fingerprints.'),
} as const;

const level = (text: string): number => Number(text[1]);

/** The days asked about: thirty up to today when nothing is said. */
export function spanOf({ from, to }: Pick<FilterQuery, 'from' | 'to'>, now = Date.now()): DaySpan {
  const last = to === undefined ? dayOf(now) : dayOfText(to);
  const first = from === undefined ? last - 29 : dayOfText(from);
  if (first > last) throw new Refused(422, 'request_invalid', 'from lies after to.');
  if (last - first > 730) throw new Refused(422, 'request_invalid', 'At most two years at once.');
  return [first, last];
}

/** The filter for the store, held to the units of whoever asks. `active`: only hosts that mined in the span. */
export async function filterOf(
  query: FilterQuery & {
    readonly address?: string | undefined;
    readonly text?: string | undefined;
  },
  caller: Caller,
  tree: Pick<OwnUnits, 'below'>,
): Promise<HostFilter> {
  const { lang: _, from, to, level: exactly, min_level, unit, ...rest } = query;
  const units = unitsOf(caller);
  const asked = {
    ...rest,
    ...(unit !== undefined && { unit: await tree.below([unit]) }),
    ...(exactly !== undefined && { level: level(exactly) }),
    ...(min_level !== undefined && { min_level: level(min_level) }),
    ...((from !== undefined || to !== undefined) && { active: spanOf({ from, to }) }),
    ...(units !== undefined && { units }),
  };
  const parsed = hostFilter.safeParse(asked);
  if (parsed.success) return parsed.data;
  throw notValid(parsed.error);
}

/** The days asked about, and the filter beside them. */
export async function inSpan(
  query: FilterQuery,
  caller: Caller,
  tree: Pick<OwnUnits, 'below'>,
): Promise<{ readonly days: DaySpan; readonly filter: HostFilter }> {
  const { from: _, to: __, ...narrowed } = query;
  return { days: spanOf(query), filter: await filterOf(narrowed, caller, tree) };
}
